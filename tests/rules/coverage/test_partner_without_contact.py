import pytest

from tests.rules.coverage.town import BROKEN, PARTNERS, rows, town
from tests.rules.one import said, text

RULE = "partner-without-contact"
NEW = "  - {{id: {0}, name: Partner {0}, kind: anders, domain: sociaal, status: aangesloten{1}}}\n"


def partners(*contents: tuple[str, str], **more: str) -> dict[str, str]:
    known = PARTNERS.replace(
        "status: verwijspartner", "status: verwijspartner, contacts: {function: f, email: f@ggz.nl}"
    )
    return town(**more) | {"partners.yaml": known + "".join(NEW.format(*content) for content in contents)}


def test_a_partner_that_nobody_can_reach() -> None:
    more = ", website: 'https://www.example.nl', referral: {route: via ZorgDomein}"
    assert said(partners(("nieuw", more)), RULE) == text("""
        partners.yaml:7:10-15: warning[partner-without-contact] partner `nieuw` has no contact with a mail
              address or a phone number
          help: add a function with `email` or `phone` under `contacts`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_contact_that_cannot_be_reached_in_dutch() -> None:
    more = ", contacts: [{function: balie, hours: 9-17 uur}, {function: wacht}]"
    assert said(partners(("nieuw", more)), RULE) == text("""
        partners.yaml:7:90-98: warning[partner-without-contact] partner `nieuw` heeft geen contact met een
              mailadres of telefoonnummer
          help: zet bij `contacts` een functie met `email` of `phone`
    """)


def test_no_partner_can_be_reached() -> None:
    assert said(town() | {"partners.yaml": PARTNERS.replace(", phone: 036 1234", "")}, RULE) == text("""
        coalition/coalition.yaml:2:7-8: warning[partner-without-contact] no partner has a contact with a
              mail address or a phone number
          help: add a function with `email` or `phone` under `contacts`
          note: `jgz`, `ggz`
    """)


def test_the_only_partner_is_told_by_its_name() -> None:
    only = "partners:\n" + NEW.format("nieuw", "")
    assert "partner `nieuw` has no contact" in said(town() | {"partners.yaml": only}, RULE)


def test_a_part_is_reached_by_way_of_the_whole() -> None:
    assert said(partners(("nieuw", ", part_of: jgz")), RULE) == ""
    assert "`nieuw`" in said(partners(("nieuw", ", run_by: jgz")), RULE)
    assert "`nieuw`" in said(partners(("nieuw", ", part_of: raad")), RULE)


def test_a_whole_without_tasks_is_reached_by_way_of_a_part() -> None:
    part = ("deel", ", part_of: nieuw, contacts: {function: balie, phone: 036 1234}")
    assert said(partners(("nieuw", ""), part), RULE) == ""
    task = rows("topic: roken, roles: nazorg, partner: nieuw")
    assert "`nieuw`" in said(partners(("nieuw", ""), part, rows=task), RULE)


@pytest.mark.parametrize(
    "more",
    [
        ", contacts: {function: balie, email: balie@nieuw.nl}",
        ", contacts: [{function: wacht}, {function: balie, phone: 036 1234}]",
        ", until: 2025",
        ", since: 2027",
    ],
)
def test_partners_that_need_no_more(more: str) -> None:
    assert said(partners(("nieuw", more)), RULE) == ""


def test_all_can_be_reached() -> None:
    only = NEW.format("nieuw", ", contacts: {function: balie, phone: 036 1234}")
    assert said(town() | {"partners.yaml": f"partners:\n{only}"}, RULE) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town() | BROKEN, RULE)
