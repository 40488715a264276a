"""From a value's route in a document to its place in the text, and back."""

from bisect import bisect_right
from re import compile as pattern
from re import escape
from typing import NamedTuple

from ksa.diagnostic import Label
from ksa.text.document import Document, Value

_MARKS = frozenset("'\"|>")
"""With one of these a text begins that is quoted, or a block: its value is not what was typed."""

Route = tuple[str | int, ...]
"""The way from a document's top to a value: field names and list positions (from 0)."""


def dotted(route: Route) -> str:
    """The route as a finding names a field: `steps.2.within`."""
    return ".".join(map(str, route))


class Locator:
    """Finds places in one document; what it walked past once, it remembers.

    Where one value stands for a list of one, position 0 is that value.
    """

    def __init__(self, document: Document) -> None:
        """Keep the document; nothing is worked out until a place is asked for."""
        self.document = document
        self._children: dict[int, dict[str | int, int]] = {}
        self._rows: dict[int, tuple[list[str | int], list[int]]] = {}

    def value(self, route: Route) -> tuple[int, int]:
        """The character offsets of the value at a route, or of its nearest parent that is there."""
        node, value, _found = self._node(route)
        return self.offsets(node, value)

    def key(self, route: Route) -> tuple[int, int]:
        """The character offsets of the field name that a route ends in; for a list item, of the item."""
        node, value, found = self._node(route)
        is_field = found and bool(route) and isinstance(route[-1], str)
        return self.offsets(node - 1, route[-1]) if is_field else self.offsets(node, value)

    def label(self, offsets: tuple[int, int], text: str = "") -> Label:
        """The label of a stretch of the document's text."""
        source = self.document.source
        return Label(source.name, source.span(*offsets), text)

    def children(self, node: int, value: Value) -> dict[str | int, int]:
        """The number of each child's value, by its field name or position, for the value with this number."""
        known = self._children.get(node)
        if known is not None:
            return known
        known = {}
        after, child = self.document.after, node + 1
        if isinstance(value, dict):
            for name in value:
                known[name] = child + 1
                child = after.get(child + 1, child + 2)
        elif isinstance(value, list):
            for position in range(len(value)):
                known[position] = child
                child = after.get(child, child + 1)
        self._children[node] = known
        return known

    def offsets(self, node: int, value: Value = None) -> tuple[int, int]:
        """The character offsets of the node with this number, without the line breaks that end a block of text.

        Of a text that was typed on one line without quotes, `value` shows where it ends; other ends cost more.
        """
        document, text = self.document, self.document.source.text
        if not document.starts:
            return 0, 0
        start = document.starts[node]
        if type(value) is str and text[start : start + 1] not in _MARKS and text.startswith(value, start):
            return start, start + len(value)
        return start, start + len(text[start : document.ends[node]].rstrip())

    def route_at(self, offset: int) -> tuple[Route, bool] | None:
        """The route of the text or field name that holds a character, and whether it is the field name.

        None where the character is in no value: in a comment, or in the punctuation between.
        """
        document = self.document
        wanted = bisect_right(document.starts, offset) - 1
        # An empty value stands where the next node begins, or where a mapping does.
        if wanted < 0 or wanted in document.after:
            return None
        node, value = 0, document.value
        route: Route = ()
        is_name = False
        while node != wanted and not is_name:
            steps, numbers = self._row(node, value)
            place = bisect_right(numbers, wanted)
            # The last child that does not begin past the wanted node holds it; a field's name stands before its value.
            is_name = isinstance(value, dict) and place < len(numbers) and numbers[place] == wanted + 1
            place = place if is_name else place - 1
            route = (*route, steps[place])
            node, value = numbers[place], value[steps[place]]
        end = self.offsets(wanted, route[-1] if is_name else value)[1]
        return (route, is_name) if offset < end else None

    def _row(self, node: int, value: Value) -> tuple[list[str | int], list[int]]:
        """The field names or positions of a value's children, and the number of each child's value."""
        if node not in self._rows:
            children = self.children(node, value)
            self._rows[node] = list(children), list(children.values())
        return self._rows[node]

    def _node(self, route: Route) -> tuple[int, Value, bool]:
        """The number and value of what stands at a route, or of its nearest parent; and whether it was found."""
        node, value = 0, self.document.value
        for step in route:
            if step == 0 and not isinstance(value, list):
                continue
            child = self.children(node, value).get(step)
            if child is None:
                return node, value, False
            node, value = child, value[step]
        return node, value, True


class Place(NamedTuple):
    """Where a record stands: in which document, and by which route. Gives labels for the record and its fields."""

    locator: Locator
    route: Route

    @property
    def path(self) -> str:
        """The name of the file."""
        return self.locator.document.source.name

    def at(self, *steps: str | int, text: str = "") -> Label:
        """The label of a value within the record: of its field name when the value is empty or no text on one line."""
        start, end = self.locator.value((*self.route, *steps))
        if start == end or end > self.locator.document.source.line_end(start):
            return self.key(*steps, text=text)
        return self.locator.label((start, end), text)

    def key(self, *steps: str | int, text: str = "") -> Label:
        """The label of a field name within the record; of a list item, of the item's first line."""
        start, end = self.locator.key((*self.route, *steps))
        return self.locator.label((start, min(end, self.locator.document.source.line_end(start))), text)

    def name(self, *steps: str | int, text: str = "") -> Label:
        """The label by which a record or nested item is known: its id, else its first field name."""
        value = self.value(*steps)
        if not isinstance(value, dict) or not value:
            return self.at(*steps, text=text)
        return self.at(*steps, "id", text=text) if value.get("id") else self.key(*steps, next(iter(value)), text=text)

    def within(self, word: str, *steps: str | int, text: str = "") -> Label:
        """The label of a word inside a value, found by searching what was typed; of the value when it is not there.

        Where the word stands by itself goes before where it is a part of a longer one.
        """
        start, end = self.locator.value((*self.route, *steps))
        typed = self.locator.document.source.text
        alone = pattern(rf"(?<!\w){escape(word)}(?!\w)").search(typed, start, end)
        at = alone.start() if alone else typed.find(word, start, end)
        return self.locator.label((at, at + len(word)), text) if word and at >= 0 else self.at(*steps, text=text)

    def field(self, *steps: str | int) -> str:
        """The path of an item of a list, as a finding names it; of the field, where one value stands for the list."""
        return dotted(steps if isinstance(self.value(*steps[:-1]), list) else steps[:-1])

    def value(self, *steps: str | int) -> Value:
        """The plain value within the record; None where there is none."""
        value = self.locator.document.value
        for step in (*self.route, *steps):
            if isinstance(value, dict):
                value = value.get(step) if step != 0 else value
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                value = value[step]
            elif step != 0:
                return None
        return value
