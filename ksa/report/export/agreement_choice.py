"""Which agreements a report tells, and which it had to leave out."""

from collections.abc import Iterator

from ksa.coalition.calendar import passed
from ksa.coalition.chains import OUTSIDE, running
from ksa.coalition.coalition import Record
from ksa.coalition.parties import all_parties
from ksa.model.agreement import Agreement
from ksa.report.export.scope import Scope

Chosen = tuple[Record[Agreement], ...]


def chosen(scope: Scope) -> Chosen:
    """The agreements that are wanted: those asked for by id, else all that are neither withdrawn nor past their end.

    Of two with one id, it is the first.
    """
    coalition = scope.coalition
    among = coalition.agreements if scope.ids else tuple(chain.record for chain in running(coalition, scope.on))
    first: dict[str, Record[Agreement]] = {}
    for record in among:
        first.setdefault(record.id, record)
    wanted = [first[one] for one in dict.fromkeys(scope.ids) if one in first] if scope.ids else first.values()
    return tuple(record for record in wanted if _is_wanted(scope, record.item))


def past(scope: Scope) -> Iterator[Record[Agreement]]:
    """The wanted agreements that are left out because they are past their end, and that nothing takes the place of."""
    if not scope.ids:
        late = {due.place for due in passed(scope.coalition, "agreement", scope.on)}
        for record in scope.coalition.agreements:
            if record.place in late and _is_wanted(scope, record.item):
                yield record


def _is_wanted(scope: Scope, agreement: Agreement) -> bool:
    of_steps = (step.phases.phases for step in agreement.steps if step.phases)
    phases = set(agreement.phases.phases).union(*of_steps)
    is_about = scope.fits(phases=phases, topics=agreement.topics, partners=all_parties(agreement))
    return is_about and _serves(scope, agreement)


def _serves(scope: Scope, agreement: Agreement) -> bool:
    """Whether one of the partners in the steps works in the wanted area, or anywhere."""
    acting = {actor for step in agreement.steps for actor in (*step.from_, *step.to)} - OUTSIDE
    known = (scope.coalition.partner_of.get(actor) for actor in acting)
    return not acting or any(scope.fits(areas=partner.item.areas if partner else ()) for partner in known)
