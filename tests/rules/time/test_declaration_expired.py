from datetime import date

import pytest

from tests.rules.one import said, text

PARTNERS = {
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}",
}


def declarations(*years: tuple[str, str]) -> dict[str, str]:
    lines = "".join(
        f"    - {{id: d{number}, title: D, signed_on: 2019, since: {since}, until: {until}, "
        "signatories: {partner: jgz}}\n"
        for number, (since, until) in enumerate(years)
    )
    head = "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n  declarations:\n"
    return PARTNERS | {"coalition/coalition.yaml": head + lines}


def test_the_last_one_has_run_out() -> None:
    files = declarations(("2022", "2024"), ("2019", "2021"))
    assert said(files, "declaration-expired") == text("""
        coalition/coalition.yaml:6:63-67: warning[declaration-expired] this declaration held until 31
              December 2024, and there is no later one
          help: was a new one signed? Then add it to `declarations`; if not, put it on the agenda of the
              boards
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(declarations(("2022", "2024")), "declaration-expired") == text("""
        coalition/coalition.yaml:6:63-67: warning[declaration-expired] deze verklaring gold tot en met 31
              december 2024, en er is geen latere
          help: is er een nieuwe getekend? Voeg die toe aan `declarations`; zet het anders op de agenda van
              de besturen
    """)


@pytest.mark.parametrize(
    "years",
    [
        [("2025", "2027")],
        [("2022", "2024"), ("2025", "2027")],
        [("2022", "2024"), ("2027", "2029")],
        [("2022", "2026-06-01")],
        [("2022", "2026-Q2")],
        [],
    ],
)
def test_one_that_holds_or_was_signed(years: list[tuple[str, str]]) -> None:
    assert said(declarations(*years) if years else PARTNERS, "declaration-expired") == ""


def test_a_later_one_may_stand_in_what_could_not_be_read() -> None:
    files = declarations(("2022", "2024"))
    profile = "coalition/coalition.yaml"
    twice = files | {profile: f"{files[profile]}  declarations: {{id: d9, title: D}}\n"}
    assert "declaration-expired" not in said(twice, "declaration-expired")
    elsewhere = files | {"coalition/stuk.yaml": "topics: ["}
    assert "declaration-expired" in said(elsewhere, "declaration-expired")


def test_from_the_first_day_after_it() -> None:
    files = declarations(("2022", "2024"))
    assert said(files, "declaration-expired", on=date(2024, 12, 31)) == ""
    assert said(files, "declaration-expired", on=date(2025, 1, 1)) != ""
