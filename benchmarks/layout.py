"""Records as YAML text, laid out as coordinators do it: block form, blank lines, folded texts, comments."""

import re
from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import TypeAlias

from benchmarks.words import Dutch

Value: TypeAlias = "str | Sequence[Value] | Mapping[str, Value] | None"
Record: TypeAlias = Mapping[str, Value]

_WIDTH = 105
_MOST_IN_ONE_ROW = 5
_COMMENTED = 0.05
_PLAIN_LONG_TEXTS = 0.3
_TWO_PARAGRAPHS = 0.08
_LONG_ENOUGH_FOR_TWO = 260
_AIRY = frozenset({"steps", "goals", "areas", "bodies", "declarations", "values", "figures"})
"""Fields whose items are parted by blank lines."""
_NOT_PLAIN = re.compile(r"[\"'\[\]{}>|*&!%#@`,?:-]|.*(?:: | #|:$)")


class Layout:
    """Writes records; absent values (None, or empty) are left out."""

    def __init__(self, dutch: Dutch) -> None:
        """Draw comments and forms from these words' chance."""
        self.dutch = dutch

    def one(self, key: str, record: Record, opening: Sequence[str]) -> str:
        """A file with one record."""
        return _joined([*_comments(opening), "", f"{key}:", *self._fields(record, 2)])

    def many(self, key: str, sections: Mapping[str, Sequence[Record]], opening: Sequence[str] = ()) -> str:
        """A file, or with no opening a further part of one, with a list of records under headings."""
        lines = [*_comments(opening), "", f"{key}:"]
        for heading, records in sections.items():
            lines += ["", f"  # ------ {heading} ".ljust(70, "-")]
            for record in records:
                lines += ["", *self._item(record, 2)]
        return _joined(lines)

    def _fields(self, record: Record, indent: int) -> list[str]:
        return [line for name, value in record.items() if value for line in self._field(name, value, indent)]

    def _item(self, record: Record, indent: int) -> list[str]:
        first, *rest = self._fields(record, indent + 2)
        return [" " * indent + "- " + first.lstrip(), *rest]

    def _field(self, name: str, value: Value, indent: int) -> list[str]:
        head = f"{' ' * indent}{name}:"
        if isinstance(value, str):
            return self._text(head, value, indent)
        if isinstance(value, Mapping):
            return [head, *self._fields(value, indent + 2)]
        items = list(value or ())
        texts = [item for item in items if isinstance(item, str)]
        if texts:
            return self._list(head, texts, indent)
        lines = [head]
        for number, item in enumerate(items):
            lines += [""] * (number > 0 and name in _AIRY)
            lines += self._item(item, indent + 2) if isinstance(item, Mapping) else []
        return ["", *lines, ""] if name in _AIRY else lines

    def _list(self, head: str, texts: list[str], indent: int) -> list[str]:
        if len(texts) == 1:
            return self._text(head, texts[0], indent)
        row = f"{head} [{', '.join(_quoted(text, in_row=True) for text in texts)}]"
        if len(texts) <= _MOST_IN_ONE_ROW and len(row) <= _WIDTH:
            return [row + self._comment()]
        return [head, *(f"{' ' * indent}  - {_quoted(text)}{self._comment()}" for text in texts)]

    def _text(self, head: str, text: str, indent: int) -> list[str]:
        quoted = _quoted(text)
        if len(head) + 1 + len(quoted) <= _WIDTH:
            return [f"{head} {quoted}{self._comment()}"]
        pad = " " * (indent + 2)
        if quoted == text and self.dutch.maybe(_PLAIN_LONG_TEXTS, value=True):
            first, *rest = _wrapped(text, _WIDTH - len(head))
            return [f"{head} {first}", *(pad + line for line in _wrapped(" ".join(rest), _WIDTH - indent))]
        lines = [pad + line for line in _wrapped(text, _WIDTH - indent)]
        if len(text) >= _LONG_ENOUGH_FOR_TWO and self.dutch.maybe(_TWO_PARAGRAPHS, value=True):
            lines.insert(len(lines) // 2, "")
        return [f"{head} >-{self._comment()}", *lines]

    def _comment(self) -> str:
        return f"  # {self.dutch.comment()}" if self.dutch.maybe(_COMMENTED, value=True) else ""


def _comments(lines: Sequence[str]) -> list[str]:
    return [f"# {line}".rstrip() for line in lines]


def _wrapped(text: str, width: int) -> list[str]:
    return wrap(text, width, break_long_words=False, break_on_hyphens=False)


def _quoted(text: str, *, in_row: bool = False) -> str:
    if not _NOT_PLAIN.match(text) and not (in_row and re.search(r"[\[\]{},]", text)):
        return text
    return f'"{text}"' if "'" in text else f"'{text}'"


def _joined(lines: list[str]) -> str:
    """The lines as a file: never two blank lines in a row, none at an end."""
    kept = [line for number, line in enumerate(lines) if line or (number and lines[number - 1])]
    return "\n".join(kept).strip("\n") + "\n"
