"""A document without data of persons."""

from collections.abc import Mapping
from typing import Any, cast

from ksa.report.document import Cell, Document
from ksa.text.personal import mask

_STAR = "*"
_OF_ORGANISATIONS = frozenset({"phone", "kvk", "agb", "ura", "rsin"})
"""The names of values of which the number is no person's, though it may look like one."""


def veil(document: Document) -> Document:
    """The same document with `*` for each character of what is a person's, wherever it stands: in blocks, tables, data.

    A phone number that can be called stays, and so do the numbers of an organisation in the data.
    """
    return cast("Document", _Veil().over(document))


class _Veil:
    """What texts become; each is looked at once, as most of them stand in blocks, in sheets and in the data."""

    def __init__(self) -> None:
        self._masked: dict[str, str] = {}

    def over(self, value: Any) -> Any:  # noqa: ANN401 - anything that a document holds, one return a sort
        """A value of the same sort."""
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, Cell):
            return self._cell(value)
        if isinstance(value, Mapping):
            return {self._text(key): self._below(key, inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self.over(inner) for inner in value]
        if isinstance(value, tuple):
            inners = map(self.over, value)
            return value._make(inners) if hasattr(value, "_make") else tuple(inners)
        return value

    def _text(self, text: str) -> str:
        found = self._masked.get(text)
        if found is None:
            found = self._masked[text] = mask(text)
        return found

    def _below(self, key: str, value: object) -> object:
        return value if key in _OF_ORGANISATIONS and isinstance(value, str) else self.over(value)

    def _cell(self, cell: Cell) -> Cell:
        """Of what is hidden, nothing leads to it, and no value tells it."""
        if cell.link.startswith("tel:"):
            return cell
        text, link = self._text(cell.text), self._text(cell.link)
        if text != cell.text:
            return Cell(text)
        # It may have been hidden before.
        return cell if link == cell.link and _STAR not in link else cell._replace(link="")
