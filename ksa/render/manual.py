"""A rule's manual as somebody reads it on a screen."""

from collections.abc import Iterator
from re import compile as pattern

from ksa.render.style import Style, paint
from ksa.render.wrap import wrap

_ITEM = pattern(r" *(?:[-*]|\d{1,2}\.) +")
_INDENT = "    "


def manual(markdown: str, width: int, *, colour: bool) -> str:
    """A manual without Markdown's marks: headings stand out, examples are indented, lines fit the width."""
    return "\n".join(_lines(markdown, width, colour=colour)) + "\n"


def _lines(markdown: str, width: int, *, colour: bool) -> Iterator[str]:
    is_example = False
    for line in markdown.splitlines():
        if line.startswith("```"):
            is_example = not is_example
            path = line.strip("`").removeprefix("yaml").strip()
            if path:
                yield paint(f"{_INDENT}{path}", Style.FRAME, colour=colour)
        elif is_example:
            yield f"{_INDENT}{line}".rstrip()
        elif line.startswith("#"):
            yield paint(line.lstrip("# "), Style.STRONG, colour=colour)
        else:
            mark = _ITEM.match(line)
            first = mark[0] if mark else ""
            yield wrap(line.removeprefix(first), width, first, " " * len(first))
