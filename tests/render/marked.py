"""Markdown read back by another library, and by those that make links of what they find in its text."""

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

_GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
_LINKS = re.compile(
    r"""(?ix)
    www\. | (?:https?|ftp):// | (?:mailto|xmpp):          # addresses
    | \S@\S | @\w | \#\w                                 # mail, mentions, issues
    | \b(?:gh|ghsa|cve)- | \b[0-9a-f]{7,40}\b            # issues, advisories, commits
    | :\w+: | \[\^                                       # pictures, footnotes
    """
)


def blocks_of(markdown: str) -> list[str]:
    """What blocks a text has."""
    return [token.type for token in _GITHUB.parse(markdown)]


def texts_of(markdown: str) -> list[str]:
    """The text of each paragraph, heading and list item, without its marks."""
    return ["".join(part.content or "\n" for part in token.children or []) for token in _inline(markdown)]


def rows_of(markdown: str) -> list[list[str]]:
    """The texts of the cells of each row of the tables."""
    rows: list[list[str]] = []
    for token in _GITHUB.parse(markdown):
        if token.type == "tr_open":
            rows.append([])
        elif token.type == "inline" and rows:
            rows[-1].append("".join(part.content for part in token.children or []))
    return rows


def targets_of(markdown: str) -> set[str]:
    """Where the links lead to."""
    parts = (part for token in _inline(markdown) for part in token.children or [])
    return {str(part.attrs["href"]) for part in parts if part.type == "link_open"}


def as_target(address: str) -> str:
    """An address as it stands in a link that was read."""
    return _GITHUB.normalizeLink(address)


def only_words_and_code(markdown: str, besides: frozenset[str] = frozenset()) -> None:
    """Fail where a text holds anything but words, code and what else it may, or where its words hold a link."""
    parts = [part for token in _inline(markdown) for part in token.children or []]
    assert {part.type for part in parts} <= {"text", "code_inline", "softbreak", *besides}
    assert [part.content for part in parts if part.type == "text" and _LINKS.search(part.content)] == []
    assert {part.content for part in parts if part.type == "html_inline"} <= {"<br>"}


def _inline(markdown: str) -> Iterator[Token]:
    return (token for token in _GITHUB.parse(markdown) if token.type == "inline")
