"""What partners do and receive in the agreements, step by step."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import Literal, NamedTuple

from ksa.coalition.chains import Link, in_force
from ksa.language import _
from ksa.model.vocabulary import AGREEMENT_STATUS
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.scope import Scope

Part = Literal["acts", "answers", "receives", "hears", "both"]

_FEEDBACK, _REFER, _WHOEVER_REFERRED = "terugkoppelen", "verwijzen", "verwijzer"


class Taking(NamedTuple):
    """The part that a partner takes in a step: it acts, or it receives; of feedback it answers, or it hears back.

    Who referred in an earlier step of the chain is meant by `verwijzer` too.
    """

    partner: str
    link: Link
    part: Part

    @property
    def others(self) -> tuple[str, ...]:
        """With whom: towards whom it acts, or from whom it receives."""
        step = self.link.step
        among = {"acts": step.to, "answers": step.to, "both": (*step.from_, *step.to)}.get(self.part, step.from_)
        return tuple(dict.fromkeys(one for one in among if one != self.partner))

    @property
    def consent(self) -> str | None:
        """What a parent must have agreed to: the agreement's own word is for steps between organisations."""
        return self.link.consent if self.link.between else self.link.step.consent

    @property
    def verified(self) -> bool:
        """Whether it is more than an example."""
        return self.link.agreement.verified and self.link.step.verified


def takings(scope: Scope) -> dict[str, list[Taking]]:
    """The parts of each partner in the wanted steps of the agreements that hold, in the order of the steps."""
    found: dict[str, list[Taking]] = {}
    for chain in in_force(scope.coalition, scope.on):
        referrers: dict[str, None] = {}
        for link in chain.links:
            if scope.fits(phases=link.phases, topics=link.agreement.topics):
                for partner, part in _parts(link, referrers):
                    found.setdefault(partner, []).append(Taking(partner, link, part))
            if _REFER in link.step.roles:
                referrers |= dict.fromkeys(link.senders)
    return found


def _parts(link: Link, referrers: Iterable[str]) -> Iterator[tuple[str, Part]]:
    step = link.step
    senders, receivers = dict.fromkeys(link.senders), dict.fromkeys(link.receivers)
    # Who tells `verwijzer` does not mean itself, though it may have referred on.
    if _WHOEVER_REFERRED in step.to:
        receivers |= dict.fromkeys(one for one in referrers if one not in senders)
    if _WHOEVER_REFERRED in step.from_:
        senders |= dict.fromkeys(one for one in referrers if one not in receivers)
    is_feedback = _FEEDBACK in step.roles
    for partner in senders | receivers:
        if partner not in receivers:
            yield partner, "answers" if is_feedback else "acts"
        elif partner not in senders:
            yield partner, "hears" if is_feedback else "receives"
        else:
            yield partner, "both"


def part_word(part: Part) -> str:
    """The part that a partner takes, as a reader knows it."""
    return {
        "acts": _("does"),
        "answers": _("reports back"),
        "receives": _("receives"),
        "hears": _("hears back"),
        "both": _("does and receives"),
    }[part]


def table(scope: Scope, several: Iterable[Taking]) -> Table:
    """A row a step, by agreement; without the columns in which nothing stands."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("step", _("Step")),
        Column("part", _("Does or receives")),
        Column("with", _("With whom")),
        Column("action", _("What")),
        Column("within", _("Term")),
    )
    rows = tuple(_row(scope, one) for one in several)
    return naming.filled(Table(columns, rows, groups=1), "agreement", "step", "part", "with", "action")


def _row(scope: Scope, taking: Taking) -> tuple[Cell, ...]:
    agreement, step = taking.link.agreement, taking.link.step
    title = words.example(agreement.title, verified=agreement.verified)
    own, number = step.profession if taking.part in {"acts", "answers"} else None, taking.link.number + 1
    below = "; ".join(filter(None, (step.when, own)))
    done = words.example(step.action, verified=step.verified)
    return (
        Cell(f"{title} ({naming.label(AGREEMENT_STATUS, agreement.status)})"),
        Cell(str(number), number=Decimal(number)),
        Cell(part_word(taking.part)),
        Cell(_with(scope, taking)),
        Cell(f"{done}\n({below})" if below else done),
        Cell(step.within.typed if step.within else ""),
    )


def _with(scope: Scope, taking: Taking) -> str:
    """Towards whom, from whom, or with whom."""
    step, names = taking.link.step, naming.all_who(scope, taking.others)
    if not names:
        return _("within the organisation")
    if taking.part == "both":
        return _("with {names}").format(names=names)
    if taking.part in {"acts", "answers"}:
        return _("to {names}").format(names=_and_profession(names, step.to_profession))
    return _("from {names}").format(names=_and_profession(names, step.profession))


def _and_profession(names: str, profession: str | None) -> str:
    return f"{names} ({profession})" if profession else names
