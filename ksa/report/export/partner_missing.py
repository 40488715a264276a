"""What the findings say is missing or wrong, by the partners that they concern."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from re import Match, sub
from typing import NamedTuple

from ksa.coalition.coalition import Entry
from ksa.coalition.names import kind_label
from ksa.coalition.narrowed import phases_of
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.language.dates import in_words
from ksa.model.reference import Ref
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.partner_concern import Concern
from ksa.report.export.scope import Scope
from ksa.report.fields import called, own_name

_STEPS, _TOPIC = "steps", "topic"
_MOST_PLACES = 5
_DAY = r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])"
"""A day as a finding writes it."""
_NAMED = (Ref(("partner",)), Ref(("topic",)), Ref(("agreement",)), Ref(("intervention",)))


class Missing(NamedTuple):
    """What is missing or wrong, as findings say it of a partner: those with the same words are one.

    `records` are those in which it was found. `places` is how a reader calls them and the steps in them: the partner's
    own record needs no name. With `is_shared` it is said of the coalition, and so of most of its partners.
    """

    finding: Diagnostic
    is_shared: bool = False
    records: tuple[RecordName, ...] = ()
    places: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity:
        """How bad it is."""
        return self.finding.severity or Severity.ERROR


def missing(scope: Scope) -> dict[str, list[Missing]]:
    """What is missing of each partner, as far as it is about what is wanted; the worst first."""
    concern = Concern(scope.coalition)
    found: dict[str, dict[tuple[str, str], Missing]] = {}
    for finding in scope.findings:
        entry = concern.entry(finding)
        if entry is not None and _is_wanted(scope, entry):
            partners = concern.partners(finding, entry)
            first = Missing(finding, _is_of_all(scope, entry, partners))
            for partner in partners:
                same = found.setdefault(partner, {})
                key = finding.message, finding.help
                place = "" if first.is_shared else _place(scope, entry, finding, partner)
                same[key] = _also(same.get(key, first), entry, place)
    return {partner: _worst_first(same.values()) for partner, same in found.items()}


def shared(several: Iterable[Iterable[Missing]]) -> list[Missing]:
    """What is said of the coalition among what is missing of each of several partners: once, the worst first."""
    found = {(one.finding.message, one.finding.help): one for of_one in several for one in of_one if one.is_shared}
    return _worst_first(found.values())


def _worst_first(several: Iterable[Missing]) -> list[Missing]:
    return sorted(several, key=lambda one: -one.severity)


def _is_of_all(scope: Scope, entry: Entry, partners: Collection[str]) -> bool:
    """Whether it is about the coalition and concerns most of its partners, so none in particular."""
    return entry.kind.name == "coalition" and 1 < len(partners) > len(scope.coalition.partner_of) / 2


def _also(before: Missing, entry: Entry, place: str) -> Missing:
    records = dict.fromkeys((*before.records, entry.name))
    places = dict.fromkeys((*before.places, *([place] if place else [])))
    return before._replace(records=tuple(records), places=tuple(places))


def _is_wanted(scope: Scope, entry: Entry) -> bool:
    """Whether it was found in a record about what is wanted; what is said of the partner itself, or of all, always."""
    if entry.kind.name in {"partner", "coalition"}:
        return True
    if entry.item is None:
        return not scope.wanted.topic and not scope.wanted.phase
    topics = getattr(entry.item, "topics", None) or getattr(entry.item, _TOPIC, None)
    return scope.fits(phases=phases_of(entry) or None, topics=(topics,) if isinstance(topics, str) else topics)


def _place(scope: Scope, entry: Entry, finding: Diagnostic, partner: str) -> str:
    if entry.name == ("partner", partner):
        return ""
    topic = entry.value.get(_TOPIC)
    name = naming.topic(scope, topic) if isinstance(topic, str) else own_name(entry.value) or entry.id
    within, _dot, rest = finding.field.partition(".")
    number = rest.partition(".")[0]
    step = [_("step {number}").format(number=int(number) + 1)] if within == _STEPS and number.isdecimal() else []
    return ", ".join((f"{kind_label(entry.kind.name)}: {name}", *step))


def said(scope: Scope, text: str) -> str:
    """What a finding says, for people who know no ids: what it names stands between quotes, by its own name."""
    pieces = sub(_DAY, _day, text).split("`")
    if len(pieces) % 2 == 0:
        return text
    names = (next(filter(None, (called(scope.coalition, ref, one) for ref in _NAMED)), one) for one in pieces[1::2])
    pieces[1::2] = [_("“{name}”").format(name=name) for name in names]
    return "".join(pieces)


def _day(found: Match[str]) -> str:
    try:
        return in_words(date.fromisoformat(found[0]))
    except ValueError:
        return found[0]


def table(scope: Scope, several: Iterable[Missing]) -> Table:
    """A row for all that is said in the same words.

    What to do about it is for who keeps the files: that stands in the sheets and in the data.
    """
    columns = (Column("message", _("What")), Column("places", _("Where")))
    rows = tuple((Cell(said(scope, one.finding.message)), Cell(_where(one.places))) for one in several)
    return naming.filled(Table(columns, rows), "message")


def _where(places: Sequence[str]) -> str:
    """The places, or how many there are if nobody would read them all."""
    if len(places) > _MOST_PLACES:
        return _("in {count} places").format(count=len(places))
    return "; ".join(places)
