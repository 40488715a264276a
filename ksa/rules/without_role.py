"""The finding about partners that act in an agreement, while they have no responsibility for its topics."""

from ksa.coalition.coalition import Record
from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.model.agreement import Agreement
from ksa.model.wording import listed
from ksa.rules.rule import Rule
from ksa.text.locate import Route


def topics_of(record: Record[Agreement]) -> str:
    """The topics of an agreement in a row, with "or" before the last."""
    *others, last = record.item.topics
    return (listed(tuple(others)) + _(" or ") if others else "") + f"`{last}`"


def without_role(rule: Rule, record: Record[Agreement], message: str, actors: dict[str, Route]) -> Diagnostic:
    """A finding at the first place of each of these partners in the agreement."""
    first, *others = actors.values()
    return Diagnostic(
        rule.id,
        message,
        (record.place.at(*first), *(record.place.at(*route, text=_("and this one")) for route in others)),
        _("write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all can see it"),
        record=record.name,
        field=record.place.field(*first),
    )
