"""Names of persons where functions belong, told from the names of partners, areas and the like."""

from collections.abc import Iterable, Iterator

from ksa.coalition.coalition import Coalition
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner


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
