"""What a partner signed: the declarations of the coalition, and its agreements."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from ksa.coalition.digest import digest
from ksa.coalition.parties import newest
from ksa.language import _
from ksa.model.date import Date, holds
from ksa.model.vocabulary import WITHDRAWN
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.days import day, said
from ksa.report.export.scope import Scope


class Signed(NamedTuple):
    """A declaration or an agreement that a partner signed; of several signatures below an agreement, the newest.

    `function` is that of who signed a declaration. `is_stale` says that the agreement has another text by now,
    `is_over` that its last day is past, or that it is withdrawn: then it has no last day.
    """

    kind: Literal["declaration", "agreement"]
    id: str
    title: str
    signed_on: Date
    function: str | None
    until: Date | None
    is_stale: bool
    is_over: bool
    verified: bool


def signed(scope: Scope) -> dict[str, list[Signed]]:
    """What each partner signed: the declarations and the wanted agreements, also those that are over.

    A declaration is about no topic and no phase.
    """
    found: dict[str, list[Signed]] = {}
    if not scope.wanted.topic and not scope.wanted.phase:
        for partner, one in _declarations(scope):
            found.setdefault(partner, []).append(one)
    for partner, one in _agreements(scope):
        found.setdefault(partner, []).append(one)
    return found


def _declarations(scope: Scope) -> Iterator[tuple[str, Signed]]:
    for profile in scope.coalition.profiles:
        for one in profile.item.declarations:
            is_over = not holds(None, one.until, scope.on)
            for by in {by.partner: by for by in reversed(one.signatories)}.values():
                yield (
                    by.partner,
                    Signed(
                        "declaration",
                        one.id,
                        one.title,
                        one.signed_on,
                        by.function,
                        one.until,
                        is_stale=False,
                        is_over=is_over,
                        verified=profile.item.verified and one.verified and by.verified,
                    ),
                )


def _agreements(scope: Scope) -> Iterator[tuple[str, Signed]]:
    for record in scope.coalition.agreements:
        item = record.item
        is_withdrawn = item.status == WITHDRAWN
        if not item.signatures or not scope.fits(phases=item.phases.phases, topics=item.topics):
            continue
        now = digest(item)
        for partner, number in newest(item, now).items():
            held = item.signatures[number]
            yield (
                partner,
                Signed(
                    "agreement",
                    item.id,
                    item.title,
                    held.signed_on,
                    None,
                    None if is_withdrawn else item.until,
                    is_stale=held.digest != now,
                    is_over=is_withdrawn or not holds(None, item.until, scope.on),
                    verified=item.verified and held.verified,
                ),
            )


def remark(one: Signed) -> str:
    """What is to be known about a signature."""
    if one.is_over:
        return _("held until {day}").format(day=said(one.until)) if one.until else _("withdrawn")
    return _("this was below an earlier text: it has changed since") if one.is_stale else ""


def kind_word(one: Signed) -> str:
    """What was signed, as a reader calls it."""
    return {"declaration": _("declaration"), "agreement": _("agreement")}[one.kind]


def table(several: Iterable[Signed]) -> Table:
    """A row a signature; without the columns in which nothing stands."""
    columns = (
        Column("kind", _("Kind")),
        Column("title", _("Title")),
        Column("signed_on", _("Signed on")),
        Column("function", _("Function")),
        Column("remark", _("Remark")),
    )
    rows = tuple(
        (
            Cell(kind_word(one)),
            Cell(words.example(one.title, verified=one.verified)),
            day(one.signed_on),
            Cell(one.function or ""),
            Cell(remark(one)),
        )
        for one in several
    )
    return naming.filled(Table(columns, rows), "title", "signed_on")
