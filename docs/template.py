"""A page's template: text written by hand, with marks where a generated part belongs.

A mark is a comment such as `<!-- fields: partners -->`: the name of the part and what it is about.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path

FOLDER = Path(__file__).parent / "templates"

_MARK = re.compile(r"<!-- ([a-z]+)(?:: ([^\n]*?))? -->")

NOTICE = """\
> `make docs` schrijft deze pagina, met de vaste tekst uit `docs/templates/{name}` en de rest uit de code.
> Verander de pagina dus niet zelf.\
"""


class TemplateError(ValueError):
    """A template has an unknown mark, or lacks one that the page needs."""


def fill(name: str, makers: Mapping[str, Callable[[str], str]]) -> str:
    """The page of a template, with each mark replaced by what its maker makes of it.

    The mark `<!-- notice -->` says that the page is generated.

    Raises:
        TemplateError: a mark has no maker.
    """
    known = {"notice": lambda _about: NOTICE.format(name=name), **makers}

    def made(found: re.Match[str]) -> str:
        if found[1] not in known:
            raise TemplateError(f"docs/templates/{name}: unknown mark `{found[0]}`")
        return known[found[1]](found[2] or "")

    return _MARK.sub(made, (FOLDER / name).read_text("utf-8"))


def abouts(name: str, part: str) -> list[str]:
    """What the marks of one part in a template are about, in order."""
    text = (FOLDER / name).read_text("utf-8")
    return [found[2] or "" for found in _MARK.finditer(text) if found[1] == part]


def require(name: str, part: str, wanted: list[str]) -> None:
    """Make sure that a template has the mark of a part for each of these, once.

    Raises:
        TemplateError: one is missing, stands twice, or is not wanted.
    """
    given = abouts(name, part)
    for about in [*wanted, *given]:
        times, due = given.count(about), wanted.count(about)
        if times != due:
            mark = f"<!-- {part}: {about} -->"
            raise TemplateError(f"docs/templates/{name}: `{mark}` stands here {times} x, and should {due} x")
