"""A line of a YAML file as a person sees it: its indentation, its dashes, its field name and what follows."""

from functools import cached_property
from re import compile as pattern

from ksa.text.source import SourceFile

_OWN = pattern(r"-(?![ \t]|$)|[^ \t-]")
_NAME = pattern(r"""("[^"\\]*"|'[^']*'|[^ \t"'\[\]{}#,&*!|>@`%:?-][^ \t:]*)[ \t]*:(?:[ \t]+|$)""")
_HEAD = pattern(r"-(?=[ \t]|$)|[^ \t:]+")
_COMMENT = pattern(r"(?:^|[ \t])#")
_BLOCK_TEXT = pattern(r"[|>](?:[-+]?[1-9]?|[1-9][-+])(?:[ \t]+#.*)?")


class Line:
    """One line, read by itself. Columns count from 0; offsets count from the start of the file."""

    __slots__ = ("__dict__", "indent", "number", "start", "text")

    def __init__(self, source: SourceFile, number: int) -> None:
        """Read the line with this number (from 1)."""
        self.number = number
        self.start = source.line_starts[number - 1]
        self.text = source.line(number).rstrip(" \t")
        self.indent = len(self.text) - len(self.text.lstrip(" \t"))

    @property
    def end(self) -> int:
        """The offset past the last character that is no space."""
        return self.start + len(self.text)

    @property
    def is_idle(self) -> bool:
        """Whether the line holds nothing, or only a comment."""
        return self.text[self.indent : self.indent + 1] in {"", "#"}

    @cached_property
    def column(self) -> int:
        """Where the line's own text begins, after its dashes."""
        found = _OWN.search(self.text)
        return found.start() if found else len(self.text)

    @property
    def dashes(self) -> list[int]:
        """The columns of the dashes with which list items begin."""
        return [at for at in range(self.indent, self.column) if self.text[at] == "-"]

    @property
    def is_item(self) -> bool:
        """Whether a list item begins here."""
        return self.column > self.indent

    @cached_property
    def _field(self) -> tuple[str, int]:
        found = _NAME.match(self.text, self.column)
        return (found[1].strip("\"'"), found.end()) if found else ("", self.column)

    @property
    def name(self) -> str:
        """The name of the field that begins here; empty where there is none."""
        return self._field[0]

    @property
    def value_column(self) -> int:
        """Where the field's value begins; without a field, where the text begins."""
        return self._field[1]

    @property
    def value(self) -> str:
        """What follows the field's name, comment included; without a field, the line's whole text."""
        return self.text[self.value_column :]

    @property
    def plain_value(self) -> str:
        """The value without the comment behind it; sound only for a text without quotes."""
        return without_comment(self.value)

    @property
    def body(self) -> str:
        """The line without its indentation."""
        return self.text[self.indent :]

    @property
    def marks(self) -> str:
        """The dashes with which the line begins, each with its spaces."""
        return self.text[self.indent : self.column]

    @property
    def is_structure(self) -> bool:
        """Whether the line looks like a field or a list item, and not like running text."""
        return self.is_item or bool(self.name)

    @property
    def opens_block_text(self) -> bool:
        """Whether the value is `|` or `>`, so that its text stands on the lines below."""
        return bool(_BLOCK_TEXT.fullmatch(self.value))

    @property
    def owner_column(self) -> int:
        """The column that the lines of this line's value must pass: of its field, or else of its dash."""
        return self.column if self.name else self.indent

    def head(self, column: int) -> tuple[int, int]:
        """The offsets of the dash, field name or word that stands at a column."""
        found = _HEAD.match(self.text, column)
        return self.start + column, self.start + (found.end() if found else column)

    def replaced(self, start: int, end: int, text: str) -> str:
        """The line without its indentation, with the characters between two file offsets replaced."""
        head = self.text[self.indent : start - self.start]
        return head + text + self.text[end - self.start :]


def without_comment(text: str) -> str:
    """A text without quotes, up to the comment behind it."""
    found = _COMMENT.search(text)
    return (text[: found.start()] if found else text).rstrip(" \t")
