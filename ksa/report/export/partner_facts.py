"""A partner in short: what it is, how to reach it and how to refer to it, and a table of several."""

from collections.abc import Iterator, Sequence

from ksa.language import _
from ksa.model.date import parse_date
from ksa.model.vocabulary import DOMAIN, PARTNER_KIND, PARTNER_STATUS, ROLE, THOUSAND_DAYS
from ksa.report import words
from ksa.report.document import Cell, Column, Facts, Table
from ksa.report.export import naming
from ksa.report.export.days import said
from ksa.report.export.partner_told import Told
from ksa.report.export.scope import Scope
from ksa.search.shape import Contact, Referral


def name(told: Told) -> str:
    """Its name, marked when nobody has checked it."""
    return words.example(told.item.name, verified=told.item.verified)


def overview(several: Sequence[Told]) -> Table:
    """A row a partner; without the columns in which nothing stands."""
    columns = (
        Column("partner", _("Partner")),
        Column("kind", _("Kind")),
        Column("domain", _("Domain")),
        Column("areas", _("Areas")),
        Column("status", _("Status")),
        Column("contact", _("Contact")),
    )
    rows = tuple(
        (
            Cell(name(one)),
            Cell(naming.labels(PARTNER_KIND, one.item.kind)),
            Cell(naming.label(DOMAIN, one.item.domain)),
            Cell(words.areas(one.scope.known, one.item.areas)),
            Cell(naming.label(PARTNER_STATUS, one.item.status)),
            _first_way(one),
        )
        for one in several
    )
    return naming.filled(Table(columns, rows), "partner")


def _first_way(told: Told) -> Cell:
    """The mail address, else the phone number, of the first contact that has one."""
    return next((cell for one in told.contacts for cell in words.contact(one) if cell.link), Cell(""))


def facts(told: Told) -> Facts:
    """Everything about it that is short; what is not known is left out."""
    item, scope = told.item, told.scope
    rows: list[tuple[str, list[Cell]]] = [
        (_("Also called"), [Cell(one) for one in item.aliases]),
        (_("Kind"), [Cell(naming.labels(PARTNER_KIND, item.kind))]),
        (_("Domain"), [Cell(naming.label(DOMAIN, item.domain))]),
        (_("Part of"), [Cell(naming.all_who(scope, item.part_of))]),
        (_("Run by"), [Cell(naming.all_who(scope, item.run_by))]),
        (_("Works in"), [Cell(words.areas(scope.known, item.areas))]),
        (_("Phases"), [Cell("" if item.phases.phases == THOUSAND_DAYS else naming.phases(item.phases.phases))]),
        *((_("Contact"), list(contact(scope, one))) for one in told.contacts),
        (_("Referral"), list(_referral(told.plain["referral"]))),
        (_("Expertise"), [Cell(naming.topics(scope, item.topics))]),
        (_("Professions"), [Cell(", ".join(item.professions))]),
        (_("For the whole coalition"), [Cell(naming.labels(ROLE, item.roles))]),
        (_("Website"), [Cell(item.website or "", item.website or "")]),
        (_since(told), [Cell(said(item.since))]),
        (_("Takes part until"), [Cell(said(item.until))]),
        (_("Remark"), [Cell(item.note or "")]),
        (_("Source"), [Cell(item.source or "")]),
    ]
    shown = ((label, tuple(cell for cell in cells if cell.text)) for label, cells in rows)
    return Facts(tuple((label, cells) for label, cells in shown if cells))


def _since(told: Told) -> str:
    """What a partner's first day is called: who is wished for, or is to come, does not take part since then."""
    return _("Takes part from") if told.is_wished or told.is_coming else _("Takes part since")


def contact(scope: Scope, found: Contact) -> Iterator[Cell]:
    """The function, how to reach it, for what it is, a remark, and when somebody last looked whether it is right."""
    ways: Contact = {**found, "function": ""}
    yield Cell(words.example(found["function"], verified=found["verified"]))
    yield from words.contact(ways)
    subjects = ", ".join(
        filter(None, (naming.topics(scope, found["topics"]), words.areas(scope.known, found["areas"])))
    )
    if subjects:
        yield Cell(_("for {names}").format(names=subjects))
    yield from _noted(found)


def _referral(referral: Referral | None) -> Iterator[Cell]:
    if referral:
        yield from words.referral(referral)
        yield from _noted(referral)


def _noted(found: Contact | Referral) -> Iterator[Cell]:
    """What is remarked of it, and when somebody last looked whether it is right."""
    if found["note"]:
        yield Cell(found["note"])
    if found["checked_on"]:
        yield Cell(_("checked: {day}").format(day=said(parse_date(found["checked_on"]))))
