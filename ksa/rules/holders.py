"""What holds a character of a coalition's files: which value, and which record."""

from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Entry
from ksa.diagnostic import RecordName
from ksa.text.document import Value
from ksa.text.locate import Locator, Place, Route, dotted

_LONGEST_WAY = 2
"""A record stands below its kind, or in a list below it."""


class Holder(NamedTuple):
    """A text or field name: its route in the file, the record around it, and the route within that."""

    locator: Locator
    route: Route
    is_name: bool
    entry: Entry | None
    within: Route

    @property
    def record(self) -> RecordName | None:
        """The name of the record around it."""
        return self.entry.name if self.entry else None

    @property
    def field(self) -> str:
        """The path of the field within its record, as a finding names it; empty outside a record."""
        return dotted(self.within) if self.entry else ""

    @property
    def value(self) -> Value:
        """The text, or what stands behind the field name."""
        return Place(self.locator, self.route).value()

    @property
    def start(self) -> int:
        """The character offset where the text begins, or what stands behind the field name."""
        return self.locator.value(self.route)[0]

    @property
    def name(self) -> str:
        """The name of the field; of a text in a list, that of the field that holds the list."""
        return next((step for step in reversed(self.route) if isinstance(step, str)), "")


class Holders:
    """Finds them; works nothing out before it is asked."""

    def __init__(self, coalition: Coalition) -> None:
        """Keep the coalition."""
        self._coalition = coalition
        self._by_route: dict[str, dict[Route, Entry]] = {}

    @cached_property
    def _locators(self) -> dict[str, Locator]:
        return {document.source.name: Locator(document) for document in self._coalition.documents}

    @cached_property
    def _entries(self) -> dict[str, list[Entry]]:
        found: dict[str, list[Entry]] = {}
        for locator, entries in groupby(self._coalition.entries, lambda entry: entry.place.locator):
            found[locator.document.source.name] = list(entries)
        return found

    def _records(self, path: str) -> dict[Route, Entry]:
        """The records of a file by their route."""
        if path not in self._by_route:
            self._by_route[path] = {entry.place.route: entry for entry in self._entries.get(path, ())}
        return self._by_route[path]

    def at(self, path: str, offset: int) -> Holder | None:
        """What holds a character of a file; None in a comment, between values, and where the file did not parse."""
        locator = self._locators.get(path)
        found = locator and locator.route_at(offset)
        if not locator or not found:
            return None
        route, is_name = found
        for length in range(_LONGEST_WAY, 0, -1):
            if entry := self._records(path).get(route[:length]):
                return Holder(locator, route, is_name, entry, route[length:])
        return Holder(locator, route, is_name, None, ())
