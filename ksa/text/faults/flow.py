"""What stands between brackets or quotes, read up to the place where the parser stopped."""

from re import DOTALL
from re import compile as pattern
from typing import NamedTuple

OPENERS = {"[": "]", "{": "}"}
_QUOTES = {
    '"': pattern(r'"(?:[^"\\]|\\.)*+"', DOTALL),
    "'": pattern(r"'(?:[^']|'')*+'"),
}
_TOKEN = pattern(
    r"""(?P<space>[ \t\r\n]+)
      | (?P<comment>\#[^\r\n]*)
      | (?P<mark>[\[\]{},]|[:](?=[ \t\r\n,\[\]{}]|$))
      | (?P<quote>["'])
      | (?P<text>(?:[^,\[\]{}:\#\r\n]|[:](?![ \t\r\n,\[\]{}]|$)|(?<![ \t])\#)++)
      | (?P<other>.)""",
    64,  # re.VERBOSE
)
_DELIMITER = pattern(r"[,\[\]{}\r\n]")


class Token(NamedTuple):
    """A bracket, comma or colon (its kind is that character), a quoted text (`"`) or a plain one (`text`)."""

    kind: str
    start: int
    end: int


class Quote(NamedTuple):
    """The offset of an opening quote, and the offset past the closing one (-1 when it is never closed)."""

    start: int
    end: int


class Flow(NamedTuple):
    """A value between brackets, as far as it was read.

    `end` is the offset past the last bracket, or -1 when the reading stopped before it. `opened` are the offsets of
    the brackets that were then still open; `tokens` are the last two pieces read; `quote` is the last quoted text.
    """

    start: int
    end: int
    opened: list[int]
    tokens: list[Token]
    quote: Quote | None


def closing(text: str, start: int) -> int:
    """The offset past the quote that closes the one at `start`, or -1."""
    found = _QUOTES[text[start]].match(text, start)
    return found.end() if found else -1


def text_at(text: str, start: int) -> str:
    """The plain text that begins at `start`, up to the next comma or bracket or the end of the line."""
    found = _DELIMITER.search(text, start)
    return text[start : found.start() if found else len(text)].rstrip(" \t")


def read_flow(text: str, start: int, until: int) -> Flow:
    """Read the value that a bracket at `start` opens, up to the offset `until`."""
    opened: list[int] = []
    tokens: list[Token] = []
    quote = None
    at = start
    while at < until and (found := _TOKEN.match(text, at)):
        kind, end = found.lastgroup, found.end()
        if kind == "quote":
            end = closing(text, at)
            quote = Quote(at, end)
            if end < 0:
                break
        if kind not in {"space", "comment"}:
            word = text[at] if kind in {"mark", "quote"} else "text"
            tokens = [*tokens[-1:], Token('"' if word == "'" else word, at, end)]
            if word in OPENERS:
                opened.append(at)
            elif word in {"]", "}"}:
                # A wrong bracket is where the parser stops, so it is never reached here.
                opened.pop()
                if not opened:
                    return Flow(start, end, opened, tokens, quote)
        at = end
    return Flow(start, -1, opened, tokens, quote)
