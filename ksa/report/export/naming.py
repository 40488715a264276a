"""What records name and the fixed values that they hold, in the reader's words."""

from collections.abc import Iterable

from ksa.coalition.duties import at_work
from ksa.language import _
from ksa.model.date import holds
from ksa.model.reference import Ref
from ksa.model.vocabulary import PHASE, WISHED, Vocabulary
from ksa.report import words
from ksa.report.document import Cell, Table
from ksa.report.export.scope import Scope
from ksa.report.fields import called

_ACTORS = Ref(("partner", "body"))
_TOPICS = Ref(("topic",))
_GOALS = ("title", "text")


def listed(names: Iterable[str]) -> str:
    """Names behind each other, so that it is clear where each ends: some have a comma in them."""
    told = tuple(names)
    return ("; " if any("," in name for name in told) else ", ").join(told)


def who(scope: Scope, one: str) -> str:
    """The name of who acts or owns, also of a body and of a partner that no longer takes part."""
    return called(scope.coalition, _ACTORS, one) or words.name(scope.known, one)


def all_who(scope: Scope, several: Iterable[str]) -> str:
    """The names of several."""
    return listed(who(scope, one) for one in dict.fromkeys(several))


def providers(scope: Scope, several: Iterable[str]) -> str:
    """The names of who is to do something; of a partner that is not at work it is said."""
    return listed(provider(scope, one) for one in dict.fromkeys(several))


def provider(scope: Scope, one: str) -> str:
    """The name of who is to do something; of a partner that is not at work it is said."""
    name, found = who(scope, one), scope.coalition.partner_of.get(one)
    if found is None or at_work(found.item, scope.on):
        return name
    is_to_come = found.item.status == WISHED or not holds(found.item.since, None, scope.on)
    return f"{name} ({_('does not take part yet') if is_to_come else _('no longer takes part')})"


def topic(scope: Scope, one: str) -> str:
    """The label of a topic; the id of one that is not known."""
    return called(scope.coalition, _TOPICS, one) or one


def topics(scope: Scope, several: Iterable[str]) -> str:
    """The labels of topics."""
    return listed(topic(scope, one) for one in dict.fromkeys(several))


def goal(scope: Scope, one: str) -> str:
    """The title of a goal, else its text; the id of one that is not known."""
    found = scope.coalition.values.get("goal", {}).get(one)
    texts = [found.get(field) for field in _GOALS] if isinstance(found, dict) else []
    return next((text for text in texts if isinstance(text, str)), one)


def label(vocabulary: Vocabulary, value: str | None) -> str:
    """A fixed value as a reader knows it; empty where there is none."""
    return _(vocabulary.labels[value]) if value else ""


def labels(vocabulary: Vocabulary, values: Iterable[str]) -> str:
    """Several fixed values."""
    return ", ".join(label(vocabulary, value) for value in dict.fromkeys(values))


def phase(one: str) -> str:
    """A phase by its name, without what its label explains in brackets."""
    return label(PHASE, one).partition(" (")[0]


def phases(several: Iterable[str]) -> str:
    """Phases in the order of life: those that follow one another as a range."""
    return words.phases_named(several, phase, _("{first} to {last}"))


def checked(*, verified: bool) -> Cell:
    """Whether something is more than an example."""
    return Cell(_("yes") if verified else _("no"))


def filled(table: Table, *always: str) -> Table:
    """The table without the columns in which nothing stands; those with these keys stay."""
    kept = [
        at for at, column in enumerate(table.columns) if column.key in always or any(row[at].text for row in table.rows)
    ]
    rows = tuple(tuple(row[at] for at in kept) for row in table.rows)
    return table._replace(columns=tuple(table.columns[at] for at in kept), rows=rows)
