"""A record as anybody may see it: the plain value as it stands in the file, without data of persons."""

from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.unshown import unshown
from ksa.model.anatomy import part_at
from ksa.text.document import Value
from ksa.text.locate import Route
from ksa.text.personal import mask, stars
from ksa.text.personal.keys import asks_for

_OF_ORGANISATIONS = frozenset({"phone number", "KvK number", "AGB code", "URA number", "RSIN"})
"""Fields of which the number is no person's, though it may look like one."""


def public(coalition: Coalition, entry: Entry) -> Value:
    """The value of a record with `*` for each character of what is a person's.

    That are what `unshown` and `mask` find, and what stands in a field that asks for a BSN or a birth date. In a whole
    record, the numbers of an organisation stay.
    """
    return _Curtain(coalition, entry).public(entry.value, ())


class _Curtain:
    """What of one record is not to be seen."""

    def __init__(self, coalition: Coalition, entry: Entry) -> None:
        self._entry = entry
        self._hidden = frozenset(coalition.once(unshown).get(entry.place.path, ()))

    def public(self, value: Value, route: Route) -> Value:
        """What may be seen of the value at a route."""
        if isinstance(value, dict):
            return {mask(name): self.public(below, (*route, name)) for name, below in value.items()}
        if isinstance(value, list):
            return [self.public(below, (*route, number)) for number, below in enumerate(value)]
        return self._text(value, route) if isinstance(value, str) else value

    def _text(self, text: str, route: Route) -> str:
        place = self._entry.place
        if place.locator.value((*place.route, *route)) in self._hidden or _is_asked_for(route):
            return stars(text)
        return text if self._entry.item is not None and self._is_of_an_organisation(route) else mask(text)

    def _is_of_an_organisation(self, route: Route) -> bool:
        part = part_at(self._entry.kind.model, route)
        return part is not None and part.kind in _OF_ORGANISATIONS


def _is_asked_for(route: Route) -> bool:
    return bool(asks_for(next((step for step in reversed(route) if isinstance(step, str)), "")))
