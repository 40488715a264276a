"""Names of persons where functions belong, told from the names of partners, areas and the like."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import RecordName
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.text.document import Value, as_list
from ksa.text.hint import short
from ksa.text.locate import Place, Route

NAMING = ("function", "contact", "contacts", "functie", "contactpersoon", "contactpersonen")
"""The fields where a function belongs, also as people call them."""


class Function(NamedTuple):
    """A function as it was typed, whole record or not: in which record it stands, and where."""

    record: RecordName
    place: Place
    route: Route
    text: str


def functions(coalition: Coalition) -> Iterator[Function]:
    """The functions of contacts and signatories."""
    for partner in coalition.by_kind.get("partner", ()):
        for number, contact in _records(partner.value, "contacts"):
            if isinstance(text := contact.get("function"), str):
                yield Function(partner.name, partner.place, ("contacts", number, "function"), text)
    for profile in coalition.by_kind.get("coalition", ()):
        for first, declaration in _records(profile.value, "declarations"):
            for number, one in _records(declaration, "signatories"):
                if isinstance(text := one.get("function"), str):
                    route = ("declarations", first, "signatories", number, "function")
                    yield Function(profile.name, profile.place, route, text)


def named(coalition: Coalition, said: str) -> frozenset[str]:
    """The names of persons in the partners, the responsibilities and the coalition's own record that may stand in this.

    They are looked for by their first word: messages leave out the middle of a long text, and its line breaks.
    """
    return persons(coalition, (text for text in _typed(coalition) if (words := text.split()) and words[0] in said))


def in_messages(names: Iterable[str]) -> frozenset[str]:
    """The names as messages show them, cut into the pieces that stand between backticks: a name may hold some too."""
    pieces: set[str] = set()
    for name in names:
        on_one_line = " ".join(name.split())
        for shown in (name, short(name), on_one_line, short(on_one_line)):
            pieces.update(piece for piece in shown.split("`") if piece.strip())
    return frozenset(pieces)


def _typed(coalition: Coalition) -> Iterator[str]:
    yield from (one.text for one in functions(coalition))
    for entry in coalition.by_kind.get("responsibility", ()):
        if isinstance(entry.value, dict) and "contact" in entry.value:
            yield from _in_fields(entry.value)
    for kind in ("partner", "coalition"):
        for entry in coalition.by_kind.get(kind, ()):
            yield from _in_fields(entry.value)
            for _number, contact in _records(entry.value, "contacts"):
                yield from _in_fields(contact)


def _in_fields(record: Value) -> Iterator[str]:
    if isinstance(record, dict):
        for field in NAMING:
            if field in record:
                yield from (one for one in as_list(record[field]) if isinstance(one, str))


def _records(value: Value, field: str) -> Iterator[tuple[int, dict[str, Value]]]:
    """The records in a field, each with its position; a field holds a list of them, or one."""
    below = value.get(field) if isinstance(value, dict) else None
    return ((number, one) for number, one in enumerate(as_list(below)) if isinstance(one, dict))


def persons(coalition: Coalition, texts: Iterable[str]) -> frozenset[str]:
    """Those of some texts that seem to hold the name of a person, and not of something in this coalition."""
    different = set(texts)
    if not different:
        return frozenset()
    # The lists of names are read only where there is something to compare with them.
    from ksa.text.personal.person import names_a_person

    found = [text for text in different if names_a_person(text)]
    own = coalition.once(_own_names) if found else []
    return frozenset(text for text in found if names_a_person(_without(own, text)))


def _own_names(coalition: Coalition) -> list[str]:
    """What partners, areas and the like are called, the longest first: that names no person in a function either."""
    names: set[str] = set()
    for item in _with_aliases(coalition):
        names.update((item.name, *item.aliases))
    for profile in coalition.profiles:
        names.update(body.name for body in profile.item.bodies)
        names.update(municipality.name for municipality in profile.item.municipalities)
        names.update(name for area in profile.item.areas for name in (area.label, *area.aliases))
    return sorted(names, key=len, reverse=True)


def _with_aliases(coalition: Coalition) -> Iterator[Partner | Intervention | Instrument]:
    yield from (record.item for record in coalition.partners)
    yield from (record.item for record in coalition.interventions)
    yield from (record.item for record in coalition.instruments)


def _without(names: list[str], text: str) -> str:
    for name in names:
        text = text.replace(name, "…")
    return text
