"""What agreements name, in the reader's words: who acts, topics, goals and the fixed values."""

from collections.abc import Iterable
from decimal import Decimal

from ksa.model.agreement import Agreement, Step
from ksa.model.reference import Ref
from ksa.model.vocabulary import AGREEMENT_STATUS, CONSENT, ROLE, TARGET_GROUP
from ksa.report import words
from ksa.report.document import Cell
from ksa.report.export import naming
from ksa.report.export.scope import Scope
from ksa.report.fields import called

_AGREEMENTS = Ref(("agreement",))


def actors(scope: Scope, several: Iterable[str], profession: str | None) -> str:
    """Who acts in a step, or towards whom, with the profession if it is said; and whether a partner is not at work."""
    names = naming.providers(scope, several)
    return f"{names} ({profession})" if profession else names


def title(agreement: Agreement) -> str:
    """The title of an agreement, marked when nobody has checked it."""
    return words.example(agreement.title, verified=agreement.verified)


def titles(scope: Scope, ids: Iterable[str]) -> str:
    """Agreements by title and id."""
    named = ((one, called(scope.coalition, _AGREEMENTS, one)) for one in dict.fromkeys(ids))
    return ", ".join(f"{name} ({one})" if name else one for one, name in named)


def status(agreement: Agreement) -> str:
    """How far an agreement is."""
    return naming.label(AGREEMENT_STATUS, agreement.status)


def roles(step: Step) -> str:
    """The roles that go with a step."""
    return ", ".join(naming.label(ROLE, role) for role in step.roles)


def target_groups(agreement: Agreement) -> str:
    """For whom an agreement is."""
    return ", ".join(naming.label(TARGET_GROUP, group) for group in agreement.target_groups)


def consent(value: str | None) -> str:
    """What a parent must have agreed to."""
    return naming.label(CONSENT, value)


def counted(number: int) -> Cell:
    """A number that counts something."""
    return Cell(str(number), number=Decimal(number))
