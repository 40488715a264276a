"""What is not to be missed about an agreement: it is over, its evaluation is late, or signatures are not in order."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ksa.coalition.calendar import passed
from ksa.language import _, ngettext
from ksa.model.vocabulary import ADOPTED
from ksa.report.export import naming
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import said as in_words

Kind = Literal["withdrawn", "ended", "not-begun", "evaluation-overdue", "unsigned", "stale"]


class Remark(NamedTuple):
    """Something to act on: of which kind, in a few words, and more fully."""

    kind: Kind
    short: str
    text: str


def attention(told: Told) -> Iterator[Remark]:
    """What is not to be missed. That nobody has signed is none for an agreement that is not adopted yet."""
    item, on = told.item, told.scope.on
    if told.is_withdrawn:
        yield Remark("withdrawn", _("withdrawn"), _("this agreement is withdrawn"))
        return
    if told.is_past:
        until = in_words(item.until)
        yield Remark(
            "ended",
            _("held until {day}").format(day=until),
            _("this agreement held until {day}").format(day=until),
        )
        return
    if item.since and item.since.first > on:
        since = in_words(item.since)
        yield Remark(
            "not-begun",
            _("holds from {day}").format(day=since),
            _("this agreement does not hold yet: it does from {day}").format(day=since),
        )
    yield from _late(told)
    yield from _signatures(told)


def _late(told: Told) -> Iterator[Remark]:
    late = {due.place for due in passed(told.scope.coalition, "evaluation", told.scope.on)}
    if told.record.place in late:
        day = in_words(told.item.evaluate_on)
        yield Remark(
            "evaluation-overdue",
            _("evaluation is late: {day}").format(day=day),
            _("the evaluation is late: it was planned for {day}").format(day=day),
        )


def _signatures(told: Told) -> Iterator[Remark]:
    missing = [party.id for party in told.parties if party.must_sign and party.state == "missing"]
    if missing and told.item.status == ADOPTED:
        short = ngettext("{count} signature is missing", "{count} signatures are missing", len(missing))
        yield Remark(
            "unsigned",
            short.format(count=len(missing)),
            _("not signed yet by: {names}").format(names=naming.all_who(told.scope, missing)),
        )
    # For a body that owns the agreement one of its members signed, which may be a party itself.
    among = (party for party in told.parties if party.must_sign and party.state == "stale")
    stale = list(dict.fromkeys(party.signature.partner for party in among if party.signature))
    if stale:
        short = ngettext(
            "{count} signature is below an earlier text", "{count} signatures are below an earlier text", len(stale)
        )
        yield Remark(
            "stale",
            short.format(count=len(stale)),
            _("an earlier text was signed by: {names}").format(names=naming.all_who(told.scope, stale)),
        )
