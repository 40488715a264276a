import pytest

from tests.rules.one import said, text


def partner(fields: str, status: str = "aangesloten") -> dict[str, str]:
    return {
        "partners.yaml": f"""
            partners:
              - id: jgz
                name: JGZ Almere
                kind: jgz
                domain: publiek
                status: {status}
                {fields}
            """
    }


def contact(fields: str) -> str:
    return f"contacts: {{function: balie, phone: 0800 0000, {fields}}}"


TOO_LONG_AGO = contact("checked_on: 2025-05-31")


def test_checked_over_a_year_ago() -> None:
    assert said(partner(TOO_LONG_AGO), "contact-unchecked") == text("""
        partners.yaml:8:63-73: info[contact-unchecked] it was not checked in the last 12 months how to reach
              `JGZ Almere`
          at partners.yaml:8:63-73: too long ago
          help: ask the partner whether it is still right, and write `checked_on: 2026-06-01`
    """)


@pytest.mark.usefixtures("dutch")
def test_several_of_one_partner_in_dutch() -> None:
    files = partner("""contacts:
                  - function: balie
                    phone: 0800 0000
                  - function: teamleider
                    phone: 0800 0000
                    checked_on: 2026-05
                  - function: aandachtsfunctionaris
                    email: kansrijkestart@jgz.example.nl
                    checked_on: 2024
                referral:
                  route: per mail""")
    assert said(files, "contact-unchecked") == text("""
        partners.yaml:9:19-24: info[contact-unchecked] de laatste 12 maanden keek niemand na hoe `JGZ
              Almere` te bereiken is
          at partners.yaml:9:19-24: nooit nagekeken
          at partners.yaml:16:21-25: te lang geleden
          at partners.yaml:17:5-13: nooit nagekeken
          help: vraag de partner of het nog klopt, en schrijf `checked_on: 2026-06-01`
    """)


@pytest.mark.parametrize("status", ["aangesloten", "netwerkpartner", "verwijspartner"])
def test_partners_at_work(status: str) -> None:
    assert "contact-unchecked" in said(partner(TOO_LONG_AGO, status), "contact-unchecked")


@pytest.mark.parametrize(
    "files",
    [
        partner(contact("checked_on: 2025-06-01")),
        partner(contact("checked_on: 2025-06")),
        partner(contact("checked_on: 2025")),
        partner(contact("verified: nee")),
        partner("referral: {route: per mail, verified: nee}"),
        partner(f"{TOO_LONG_AGO}\n                verified: nee"),
        partner(TOO_LONG_AGO, "gewenst"),
        partner(TOO_LONG_AGO, "uitgetreden"),
        partner(f"{TOO_LONG_AGO}\n                until: 2026-05"),
        partner("contacts: [{function: balie, hours: 9-17 uur}, {function: wacht, checked_on: 2020}]"),
        partner("areas: []"),
    ],
    ids=[
        "a-year-ago",
        "that-month",
        "that-year",
        "example",
        "example-referral",
        "example-partner",
        "wished",
        "departed",
        "ended",
        "no-way-to-reach-it",
        "no-contact",
    ],
)
def test_nothing_to_check(files: dict[str, str]) -> None:
    assert said(files, "contact-unchecked") == ""
