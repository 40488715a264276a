"""The finding about a record that counts on a partner that is not at work."""

from ksa.coalition.mentions import Mention
from ksa.diagnostic import Diagnostic, Label
from ksa.language import _
from ksa.rules.rule import Rule


def named_here(rule: Rule, mention: Mention, message: str, why: Label, help_: str) -> Diagnostic:
    """A finding at the first place where the record names the partner, with its other places and why it is wrong."""
    holder, first = mention.holder, mention.routes[0]
    return Diagnostic(
        rule.id,
        message,
        (
            holder.place.at(*first),
            *(holder.place.at(*route, text=_("here too")) for route in mention.routes[1:]),
            why,
        ),
        help_,
        record=holder.name,
        field=holder.place.field(*first),
    )
