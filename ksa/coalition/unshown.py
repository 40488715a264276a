"""What is about persons in a coalition's files and can only be known by where it stands: names and small numbers.

It is looked for in everything that was read, whole or not, so that it does not depend on what a rule makes of it.
"""

from collections.abc import Iterable, Iterator
from re import compile as pattern
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.coalition.persons import NAMING, persons
from ksa.model.number import TEN
from ksa.model.unit import counts_people
from ksa.text.document import Document, Value, as_list
from ksa.text.escapes import Stretch
from ksa.text.locate import Locator, Route
from ksa.text.source import SourceFile

_COUNTING = ("values", "figures")
_WORDS = ("functi", "contact", *_COUNTING, "\\")
"""A file with none of these has none of the fields."""
_NUMBER = pattern(r"\d{1,15}(?:\.\d{3}){0,4}")
_TYPED_NAME = pattern(
    r"(?:functi(?:on|e)|contact(?:s|persoon|personen)?)[\"']?[ \t]*:[ \t]*"
    r"(?:[|>][-+\d]{0,2}[ \t]*\r?\n[ \t]*)?([^\r\n,}#]+)"
)
_TYPED_COUNT = pattern(r"\bcount[\"']?[ \t]*:[ \t]*[\"']?(\d{1,15})")


class _Found(NamedTuple):
    """Where a value stands in its document, and the text if it may be a name; empty for a number."""

    route: Route
    text: str


def unshown(coalition: Coalition) -> dict[str, list[Stretch]]:
    """The stretches not to be shown of each file that has some, in order."""
    stretches: dict[str, list[Stretch]] = {}
    for document in coalition.documents:
        if any(word in document.source.text for word in _WORDS):
            found = list(_values(document.value, ()))
            names = persons(coalition, (one.text for one in found if one.text))
            hidden = (one for one in found if not one.text or one.text in names)
            _keep(stretches, document.source, _places(document, hidden))
    for source in coalition.broken:
        _keep(stretches, source, _typed(coalition, source.text))
    return stretches


def _keep(stretches: dict[str, list[Stretch]], source: SourceFile, found: Iterable[Stretch]) -> None:
    if in_order := sorted(found):
        stretches[source.name] = in_order


def _places(document: Document, found: Iterable[_Found]) -> Iterator[Stretch]:
    locator = Locator(document)
    return (locator.value(one.route) for one in found)


def _values(value: Value, route: Route) -> Iterator[_Found]:
    """The texts where a function belongs, and the small numbers, in a value and below it."""
    if isinstance(value, dict):
        yield from _of_record(value, route)
    for step, below in value.items() if isinstance(value, dict) else enumerate(as_list(value)):
        if isinstance(below, dict | list):
            yield from _values(below, (*route, step))


def _of_record(record: dict[str, Value], route: Route) -> Iterator[_Found]:
    for name in NAMING:
        if name in record:
            yield from _texts(record[name], (*route, name))
    if "values" in record:
        yield from _small(record["values"], (*route, "values"), record.get("unit"), record.get("suppressed_below"))
    if "figures" in record:
        for number, one in enumerate(as_list(record["figures"])):
            yield from _small(one, (*route, "figures", number), one.get("unit") if isinstance(one, dict) else None)


def _texts(value: Value, route: Route) -> Iterator[_Found]:
    for number, one in enumerate(as_list(value)):
        if isinstance(one, str) and one:
            yield _Found((*route, number), one)


def _small(values: Value, route: Route, unit: Value, below: Value = None) -> Iterator[_Found]:
    """The numbers of the values that count too few people; of such a value a percentage too tells how many."""
    limit = _number(below)
    limit = int(TEN.value) if limit is None else limit
    for number, one in enumerate(as_list(values)):
        if not isinstance(one, dict):
            continue
        counts = [one.get("count"), one.get("value") if isinstance(unit, str) and counts_people(unit) else None]
        if any(count is not None and count < limit for count in map(_number, counts)):
            yield from (_Found((*route, number, field), "") for field in ("count", "value") if one.get(field))


def _number(value: Value) -> int | None:
    """The whole number in a text, also with words around it; None where there is none, or where it is below zero."""
    if not isinstance(value, str) or value.lstrip().startswith("-"):
        return None
    found = _NUMBER.search(value)
    return int(found[0].replace(".", "")) if found else None


def _typed(coalition: Coalition, text: str) -> Iterator[Stretch]:
    """What can be told of a file that is no YAML: so much of it may be shown."""
    typed = list(_TYPED_NAME.finditer(text))
    names = persons(coalition, (found[1] for found in typed))
    yield from (found.span(1) for found in typed if found[1] in names)
    yield from (found.span(1) for found in _TYPED_COUNT.finditer(text) if int(found[1]) < TEN.value)
