"""The partners of a report as flat tables: themselves, how to reach them, their tasks and what is missing."""

from collections.abc import Iterable, Iterator, Sequence

from ksa.diagnostic import Severity
from ksa.language import _
from ksa.model.date import parse_date
from ksa.model.vocabulary import DOMAIN, PARTNER_KIND, PARTNER_STATUS, ROLE
from ksa.report import words
from ksa.report.document import Cell, Table
from ksa.report.export import duty_rows, duty_sheet, naming, partner_deeds, partner_facts
from ksa.report.export.days import day, last_day
from ksa.report.export.partner_missing import Missing, said, shared
from ksa.report.export.partner_rows import Row, table
from ksa.report.export.partner_told import Told
from ksa.report.export.scope import Scope
from ksa.search.shape import Contact, Task


def sheets(several: Sequence[Told]) -> tuple[Table, ...]:
    """The partners, and as far as there are any their contacts, tasks, steps and so on."""
    others = (_contacts(several), _responsibilities(several), *partner_deeds.sheets(several), _missing(several))
    return (_partners(several), *(one for one in others if one.rows))


def _partners(several: Iterable[Told]) -> Table:
    columns = (
        ("aliases", _("Also called")),
        ("kind", _("Kind")),
        ("domain", _("Domain")),
        ("status", _("Status")),
        ("part_of", _("Part of")),
        ("run_by", _("Run by")),
        ("areas", _("Areas")),
        ("phases", _("Phases")),
        ("function", _("Contact")),
        ("email", _("Mail")),
        ("phone", _("Phone")),
        ("hours", _("Hours")),
        ("other_contacts", _("Other contacts")),
        ("route", _("Referral")),
        ("criteria", _("For whom")),
        ("self_referral", _("Parents may come by themselves")),
        ("waiting_time", _("Waiting time")),
        ("expertise", _("Expertise")),
        ("professions", _("Professions")),
        ("roles", _("For the whole coalition")),
        ("website", _("Website")),
        ("since", _("Takes part since")),
        ("until", _("Takes part until")),
        ("note", _("Remark")),
        ("source", _("Source")),
        ("verified", _("Checked")),
    )
    return table(_("Partners"), columns, several, _partner)


def _partner(told: Told) -> Iterator[Row]:
    item, scope = told.item, told.scope
    yield (
        Cell(", ".join(item.aliases)),
        Cell(naming.labels(PARTNER_KIND, item.kind)),
        Cell(naming.label(DOMAIN, item.domain)),
        Cell(naming.label(PARTNER_STATUS, item.status)),
        Cell(naming.all_who(scope, item.part_of)),
        Cell(naming.all_who(scope, item.run_by)),
        Cell(words.areas(scope.known, item.areas)),
        Cell(naming.phases(item.phases.phases)),
        *_ways(next(iter(told.contacts), None)),
        Cell("\n".join(_on_a_line(scope, one) for one in told.contacts[1:])),
        *_referral(told),
        Cell(naming.topics(scope, item.topics)),
        Cell(", ".join(item.professions)),
        Cell(naming.labels(ROLE, item.roles)),
        Cell(item.website or "", item.website or ""),
        day(item.since),
        last_day(item.until),
        Cell(item.note or ""),
        Cell(item.source or ""),
        naming.checked(verified=item.verified),
    )


def _ways(contact: Contact | None) -> Row:
    """The function, the mail address, the phone number and the hours."""
    if contact is None:
        return (Cell(""),) * 4
    email, phone = contact["email"] or "", contact["phone"] or ""
    return (
        Cell(contact["function"]),
        Cell(email, f"mailto:{email}" if email else ""),
        Cell(phone, words.dial(phone) if phone else ""),
        Cell(contact["hours"] or ""),
    )


def _on_a_line(scope: Scope, contact: Contact) -> str:
    return ", ".join(cell.text for cell in partner_facts.contact(scope, contact) if cell.text)


def _referral(told: Told) -> Row:
    found = told.item.referral
    if found is None:
        return (Cell(""),) * 4
    by_themselves = {True: _("yes"), False: _("no"), None: ""}[found.self_referral]
    return tuple(map(Cell, (found.route or "", found.criteria or "", by_themselves, found.waiting_time or "")))


def _contacts(several: Iterable[Told]) -> Table:
    columns = (
        ("function", _("Contact")),
        ("email", _("Mail")),
        ("phone", _("Phone")),
        ("hours", _("Hours")),
        ("topics", _("Topics")),
        ("areas", _("Areas")),
        ("note", _("Remark")),
        ("checked_on", _("Checked on")),
        ("verified", _("Checked")),
    )

    def rows(told: Told) -> Iterator[Row]:
        for one in told.contacts:
            yield (
                *_ways(one),
                Cell(naming.topics(told.scope, one["topics"])),
                Cell(words.areas(told.scope.known, one["areas"])),
                Cell(one["note"] or ""),
                day(parse_date(one["checked_on"]) if one["checked_on"] else None),
                naming.checked(verified=told.item.verified and one["verified"]),
            )

    return table(_("Contacts"), columns, several, rows)


def _responsibilities(several: Iterable[Told]) -> Table:
    """A row a topic, a phase and a role, as in the report on responsibilities; partner by partner."""
    tables = [duty_sheet.duties(told.scope, _by_topic(told)) for told in several]
    rows = tuple(row for one in tables for row in one.rows)
    return Table(tables[0].columns if tables else (), rows, _("Responsibilities"))


def _by_topic(told: Told) -> Iterator[duty_rows.Told]:
    found: dict[str, list[Task]] = {}
    for topic, task in told.work:
        found.setdefault(topic, []).append(task)
    for topic, own in found.items():
        known = told.scope.known["topics"][topic]
        yield duty_rows.Told(known, topic, own, [], [], is_asked=False, is_free=False)


def _missing(several: Sequence[Told]) -> Table:
    """A row for what is missing of a partner; before these, what is said of the whole coalition names no partner."""
    columns = (
        ("severity", _("Severity")),
        ("message", _("What")),
        ("places", _("Where")),
        ("help", _("What to do")),
        ("rule", _("Rule")),
    )

    def rows(told: Told) -> Iterator[Row]:
        yield from (_lack(told.scope, one) for one in told.missing if not one.is_shared)

    found = table(_("What is missing"), columns, several, rows)
    of_all = shared(told.missing for told in several)
    first = ((Cell(""), Cell(_("For the whole coalition")), *_lack(several[0].scope, one)) for one in of_all)
    return found._replace(rows=(*first, *found.rows))


def _lack(scope: Scope, one: Missing) -> Row:
    finding = one.finding
    texts = (said(scope, finding.message), "; ".join(one.places), said(scope, finding.help))
    return tuple(map(Cell, (_severity(one.severity), *texts, finding.rule)))


def _severity(found: Severity) -> str:
    return {Severity.ERROR: _("error"), Severity.WARNING: _("warning"), Severity.INFO: _("tip")}[found]
