"""The records of every kind, whole or not: also those that stand within the coalition's own record."""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition, Entry, Record
from ksa.diagnostic import RecordName
from ksa.model.date import Date, holds, parse_date
from ksa.model.kinds import KINDS, WITHIN, Kind
from ksa.model.read import read
from ksa.text.document import as_list
from ksa.text.locate import Place

_NOT_VERIFIED = ("nee", "false")


def records(coalition: Coalition) -> dict[str, list[Entry]]:
    """The records by the name of their kind, in the order of the files; a kind without records has an empty list.

    What has no fields at all is no record.
    """
    return coalition.once(_records)


def line_of(entry: Entry) -> int:
    """The line where a record stands in its file."""
    return entry.place.name().span.line


def is_verified(entry: Entry) -> bool:
    """Whether nothing says that a record is an example, also when something else in it is wrong."""
    mark = entry.value.get("verified")
    return not (isinstance(mark, str) and mark.lower() in _NOT_VERIFIED)


def since_and_until(entry: Entry) -> tuple[Date | None, Date | None]:
    """The first and the last date on which a record holds, as far as they can be read."""
    since, until = (entry.value.get(name) for name in ("since", "until"))
    return (
        parse_date(since) if isinstance(since, str) else None,
        parse_date(until) if isinstance(until, str) else None,
    )


def is_valid(entry: Entry, on: date) -> bool:
    """Whether a record holds on a day, by its own dates; one without dates always does."""
    return holds(*since_and_until(entry), on)


def _records(coalition: Coalition) -> dict[str, list[Entry]]:
    found = {
        kind.name: [entry for entry in coalition.by_kind.get(kind.name, ()) if isinstance(entry.value, dict)]
        for kind in KINDS
    }
    profiles = found["coalition"]
    return found | {kind.name: [one for profile in profiles for one in _within(profile, kind)] for kind in WITHIN}


def _within(profile: Entry, kind: Kind) -> Iterator[Entry]:
    for number, value in enumerate(as_list(profile.value.get(kind.plural))):
        if isinstance(value, dict):
            place = Place(profile.place.locator, (*profile.place.route, kind.plural, number))
            record_id = value.get("id")
            name = RecordName(kind.name, record_id if isinstance(record_id, str) else "")
            yield Record(name, place, read(kind.model, name, place, value)[0], kind, value)
