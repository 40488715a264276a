"""The reports: the one place to add one besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.language import N_
from ksa.report.document import Document
from ksa.report.export import agreements, interventions, partners, responsibilities, topics
from ksa.report.export.scope import Scope


class Report(NamedTuple):
    """A report: what it is made of, and what makes it.

    `records` is the kind of the records whose ids may be asked for, in the plural: in its data they stand below that
    word. `subject` says in a few words what it tells, to whoever chooses one. `make` leaves data of persons in.
    """

    records: str
    subject: str
    make: Callable[[Scope], Document]


REPORTS: dict[str, Report] = {
    "partners": Report("partners", N_("who takes part, with contacts and tasks"), partners.report),
    "agreements": Report("agreements", N_("the chain agreements, step by step"), agreements.report),
    "interventions": Report("interventions", N_("what is on offer to parents"), interventions.report),
    "responsibilities": Report("topics", N_("who does what, by topic and phase"), responsibilities.report),
    "topics": Report("topics", N_("the thesaurus: topics, their other names, and who has them"), topics.report),
}
