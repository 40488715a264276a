"""A report as a page: one file that needs nothing else, no network and no script."""

from base64 import b64encode
from collections.abc import Iterator, Sequence
from hashlib import sha256

from ksa.language import _, spoken
from ksa.language.dates import in_words
from ksa.render import clean
from ksa.render.documents.html_blocks import block
from ksa.render.documents.html_style import STYLE
from ksa.render.documents.html_text import inline
from ksa.render.documents.outline import PART, Placed, is_blank, outline
from ksa.report.document import About, Document, Heading

_TITLE = 1
_SEVERAL = 2


def render(document: Document) -> str:
    """The whole page, in the language that is spoken now."""
    return "\n".join(_page(document)) + "\n"


def _page(document: Document) -> Iterator[str]:
    about = document.about
    title = document.title.strip() or _("Report")
    names = [title, about.coalition if about else ""]
    yield "<!doctype html>"
    yield f'<html lang="{spoken()}">'
    yield "<head>"
    yield '<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_policy()}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="referrer" content="no-referrer">'
    if about:
        yield f'<meta name="keywords" content="{about.trace}">'
    yield f"<title>{clean.html(' – '.join(filter(None, names)))}</title>"
    yield f"<style>{STYLE}</style>"
    yield "</head>"
    yield "<body>"
    yield f'<a class="skip" href="#_main">{_("To the content")}</a>'
    if about and not is_blank(about.coalition):
        yield f"<header>{inline(about.coalition)}</header>"
    yield '<main id="_main" tabindex="-1">'
    yield from _main(document, title)
    yield "</main>"
    if about:
        yield f"<footer>{_origin(about)}</footer>"
    yield "</body>"
    yield "</html>"


def _main(document: Document, title: str) -> Iterator[str]:
    """The blocks, under the title if none of them is it; with a list of their parts, if they have some."""
    headings = (block for block in document.blocks if isinstance(block, Heading) and not is_blank(block.text))
    first = next(headings, None)
    has_title = first is not None and first.level == _TITLE
    if not has_title:
        yield f"<h1>{inline(title)}</h1>"
    placed = outline(document.blocks, 0 if has_title else _TITLE)
    parts = [one for one in placed if one.text and one.level == PART]
    for one in placed:
        if len(parts) >= _SEVERAL and one is parts[0]:
            yield from _contents(parts)
        yield from block(one)


def _contents(parts: Sequence[Placed]) -> Iterator[str]:
    yield f'<nav aria-labelledby="_contents"><h2 id="_contents">{_("Contents")}</h2>'
    yield "<ol>"
    for part in parts:
        yield f'<li><a href="#{part.id}">{inline(part.text)}</a></li>'
    yield "</ol>"
    yield "</nav>"


def _origin(about: About) -> str:
    """From where the page comes."""
    commit = _("version {commit} in git").format(commit=about.version) if about.commit else ""
    on = _("as of {day}").format(day=in_words(about.on))
    return inline(" · ".join(filter(None, (about.coalition, on, commit))))


def _policy() -> str:
    """What a browser may do with the page: use its one style sheet, by the sum of it, and nothing more."""
    style = b64encode(sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{style}'; base-uri 'none'; form-action 'none'"
