"""Which contact of a partner to call."""

from collections.abc import Sequence

from ksa.language.fold import fold
from ksa.model.partner import Partner


def contact_for(partner: Partner, topic: str, areas: Sequence[str], function: str | None) -> int | None:
    """The number of the contact for a topic in these areas: the one whose function is named, else the first that fits.

    None when the partner has no contacts. One that is for this topic goes before one that is for any.
    """
    contacts = partner.contacts
    if not contacts:
        return None
    if function is not None:
        asked = fold(function)
        return next((number for number, one in enumerate(contacts) if fold(one.function) == asked), 0)

    def misfit(number: int) -> tuple[bool, bool, bool]:
        one = contacts[number]
        is_elsewhere = bool(one.areas and areas) and set(one.areas).isdisjoint(areas)
        return bool(one.topics) and topic not in one.topics, is_elsewhere, topic not in one.topics

    return min(range(len(contacts)), key=misfit) if len(contacts) > 1 else 0
