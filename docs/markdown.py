"""The few forms of Markdown that the generated pages are made of, as GitHub reads them."""

import re
from collections.abc import Iterable, Iterator, Sequence

_NOT_IN_ANCHOR = re.compile(r"[^\w\- ]")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_HEADING = re.compile(r"#{1,6} +(.*)")
_FENCE = re.compile(r" *(`{3,}|~{3,})")


def anchor(heading: str) -> str:
    """The name by which a link reaches a heading: `### Ja of nee` is reached by `#ja-of-nee`."""
    return _NOT_IN_ANCHOR.sub("", _LINK.sub(r"\1", heading).lower()).strip().replace(" ", "-")


def link(text: str, heading: str) -> str:
    """A link to a heading on the same page."""
    return f"[{text}](#{anchor(heading)})"


def code(text: str) -> str:
    """The text as it is typed; a text with a backtick in it gets two around it."""
    return f"`` {text} ``" if "`" in text else f"`{text}`"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar or a line break within a cell does not break it."""
    lines = [_row(head), "|" + " --- |" * len(head), *(_row(row) for row in rows)]
    return "\n".join(lines)


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(" ".join(cell.split()).replace("|", "\\|") for cell in cells) + " |"


def outside_fences(text: str) -> Iterator[str]:
    """The lines that are no code: those between two fences, and the fences, are left out."""
    fence = ""
    for line in text.splitlines():
        opening = _FENCE.match(line)
        if fence:
            fence = "" if line.strip() == fence else fence
        elif opening:
            fence = opening[1]
        else:
            yield line


def headings(text: str) -> list[str]:
    """The headings of a page, without their marks."""
    return [found[1] for line in outside_fences(text) if (found := _HEADING.fullmatch(line))]
