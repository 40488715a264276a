import pytest

from tests.rules.one import said, text

JGZ = "id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten"


def partner(fields: str) -> dict[str, str]:
    return {"partners.yaml": f"partners:\n  - {{{JGZ}, {fields}}}\n"}


def test_a_partner_that_ends_before_it_begins() -> None:
    assert said(partner("since: 2026-05, until: 2025"), "reversed-dates") == text("""
        partners.yaml:2:98-102: error[reversed-dates] `until: 2025` lies before `since: 2026-05`
          at partners.yaml:2:82-89: this should be the earlier one
          help: look at both dates, and correct the wrong one
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(partner("since: 2026-05, until: 2025"), "reversed-dates") == text("""
        partners.yaml:2:98-102: error[reversed-dates] `until: 2025` ligt voor `since: 2026-05`
          at partners.yaml:2:82-89: deze datum hoort eerder te zijn
          help: bekijk beide datums, en verbeter de datum die fout is
    """)


@pytest.mark.parametrize(
    "fields",
    [
        "since: 2026, until: 2026",
        "since: 2026-05, until: 2026",
        "since: 2026-06-30, until: 2026-Q2",
        "since: 2026-05-01, until: 2026-05-01",
        "since: 2026",
        "until: 2025",
    ],
)
def test_dates_that_can_be_in_order(fields: str) -> None:
    assert said(partner(fields), "reversed-dates") == ""


def test_in_a_nested_item() -> None:
    files = {
        "coalition/coalition.yaml": """
            coalition:
              id: k
              name: K
              municipalities: {name: Almere}
              declarations:
                - {id: a, title: A, signed_on: 2021, since: 2022, until: 2024, signatories: {partner: jgz}}
                - {id: b, title: B, signed_on: 2025-02, since: 2022, until: 2024, signatories: {partner: jgz}}
            """,
        "partners.yaml": f"partners: {{{JGZ}}}",
    }
    assert said(files, "reversed-dates") == text("""
        coalition/coalition.yaml:8:65-69: error[reversed-dates] `until: 2024` lies before `signed_on:
              2025-02`
          at coalition/coalition.yaml:8:36-43: this should be the earlier one
          help: look at both dates, and correct the wrong one
    """)


def test_one_wrong_date_is_told_once() -> None:
    action = "{id: a, title: A, kind: actie, status: klaar, starts_on: 2072, due: 2027, done_on: 2026-05}"
    assert said({"coalition/actions.yaml": f"actions: {action}"}, "reversed-dates") == text("""
        coalition/actions.yaml:1:78-82: error[reversed-dates] `due: 2027` lies before `starts_on: 2072`
          at coalition/actions.yaml:1:67-71: this should be the earlier one
          help: look at both dates, and correct the wrong one
    """)


def test_two_wrong_pairs_in_one_record() -> None:
    action = "{id: a, title: A, kind: scholing, status: klaar, starts_on: 2026-05, due: 2025, done_on: 2026-03"
    found = said({"coalition/actions.yaml": f"actions: {action}, repeat_by: 2024}}"}, "reversed-dates")
    assert [line for line in found.split("\n") if "error" in line] == [
        "coalition/actions.yaml:1:84-88: error[reversed-dates] `due: 2025` lies before `starts_on: 2026-05`",
        "coalition/actions.yaml:1:119-123: error[reversed-dates] `repeat_by: 2024` lies before `done_on:",
    ]
