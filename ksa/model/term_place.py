"""Where the words of a term stand in a file."""

from ksa.diagnostic import Label
from ksa.text.locate import Place


def words_at(place: Place, text: str, first: int, last: int, *steps: str | int) -> Label:
    """The label of the characters `text[first:last]` of the term at these steps; of it all when it is folded."""
    start, end = place.locator.value((*place.route, *steps))
    at = place.locator.document.source.text.find(text, start, end)
    return place.at(*steps) if at < 0 else place.locator.label((at + first, at + last))
