"""An agreement as a report tells it, with what is worked out of it once."""

from typing import NamedTuple

from ksa.coalition.coalition import Record
from ksa.coalition.digest import digest
from ksa.model.agreement import Agreement
from ksa.model.vocabulary import WITHDRAWN
from ksa.report.export.agreement_parties import Party, parties
from ksa.report.export.scope import Scope


class Told(NamedTuple):
    """An agreement with the fingerprint of its text of now, and its parties."""

    scope: Scope
    record: Record[Agreement]
    digest: str
    parties: tuple[Party, ...]

    @property
    def item(self) -> Agreement:
        """The agreement itself."""
        return self.record.item

    @property
    def is_withdrawn(self) -> bool:
        """Whether it no longer counts, whatever its dates are."""
        return self.item.status == WITHDRAWN

    @property
    def is_past(self) -> bool:
        """Whether its last day is over."""
        return self.item.until is not None and self.item.until.last < self.scope.on

    @property
    def replaced_by(self) -> tuple[str, ...]:
        """The agreements that say that they take its place."""
        return tuple(
            dict.fromkeys(one.id for one in self.scope.coalition.agreements if self.record.id in one.item.replaces)
        )


def told(scope: Scope, record: Record[Agreement]) -> Told:
    """An agreement, to be told."""
    now = digest(record.item)
    return Told(scope, record, now, parties(scope, record.item, now))
