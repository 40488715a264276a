"""A rule's docstring as messages: what of it is translated, and how it is put together again.

The docstring is Markdown. A message is a heading, a list item or a paragraph, without its mark and with its white
space collapsed, so that another line break in the source does not cost a translation. Fenced code is no message.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

_FENCE = re.compile(r" *(`{3,}|~{3,})")
_HEADING = re.compile(r"(#{1,6} +)(?=\S)")
_ITEM = re.compile(r"( *(?:[-*]|\d{1,2}\.) +)(?=\S)")


class _Block(NamedTuple):
    """A message with the mark before it, or a line that stays as it is."""

    mark: str
    text: str
    is_message: bool


def paragraphs(docstring: str) -> Iterator[str]:
    """Give the messages of a docstring in order: headings, list items and paragraphs, each on one line."""
    return (block.text for block in _blocks(docstring) if block.is_message)


def translated(docstring: str, gettext: Callable[[str], str]) -> str:
    """Give the docstring with each message put through `gettext`, one line a message.

    Fenced code, blank lines and the marks of headings and list items stay as they are; blank lines around the whole
    are dropped.
    """
    lines = (block.mark + (gettext(block.text) if block.is_message else block.text) for block in _blocks(docstring))
    return "\n".join(lines).strip("\n")


def _blocks(docstring: str) -> Iterator[_Block]:
    mark = ""
    words: list[str] = []
    fence = ""

    def message() -> Iterator[_Block]:
        if words:
            yield _Block(mark, " ".join(words), is_message=True)
            words.clear()

    for line in docstring.splitlines():
        opening = _FENCE.match(line)
        if fence:
            yield _Block("", line, is_message=False)
            if line.strip() == fence:
                fence = ""
        elif opening or not line.strip():
            yield from message()
            mark = ""
            fence = opening[1] if opening else ""
            yield _Block("", line if opening else "", is_message=False)
        elif heading := _HEADING.match(line):
            yield from message()
            yield _Block(heading[1], " ".join(line[heading.end() :].split()), is_message=True)
            mark = ""
        else:
            item = _ITEM.match(line)
            if item:
                yield from message()
                mark = item[1]
            words += line[item.end() if item else 0 :].split()
    yield from message()
