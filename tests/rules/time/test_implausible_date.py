from datetime import date

import pytest

from tests.rules.one import said, text
from tests.rules.time.agreements import agreement

JGZ = "id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten"


def partner(fields: str) -> dict[str, str]:
    return {"partners.yaml": f"partners:\n  - {{{JGZ}, {fields}}}\n"}


def contact(checked_on: str) -> dict[str, str]:
    return partner(f"contacts: {{function: balie, checked_on: {checked_on}}}")


def action(fields: str) -> dict[str, str]:
    return {"coalition/actions.yaml": f"actions: {{id: a, title: A, kind: actie, status: klaar, {fields}}}"}


def figure(period: str) -> dict[str, str]:
    return {
        "coalition/indicators.yaml": f"""
            indicators:
              - id: roken
                name: Roken
                kind: uitkomst
                unit: procent
                values: {{period: {period}, value: 4, source: GGD}}
            """
    }


def test_checked_in_the_future() -> None:
    assert said(contact("2026-06-02"), "implausible-date") == text("""
        partners.yaml:2:115-125: warning[implausible-date] `checked_on: 2026-06-02` is still to come
          help: correct the date; is it still to be done? Then leave `checked_on` out
    """)


@pytest.mark.parametrize("day", ["2026-06-01", "2026-06", "2026", "2026-Q2", "1990"])
def test_checked_today_or_before(day: str) -> None:
    assert said(contact(day), "implausible-date") == ""


def test_what_is_planned_may_lie_ahead() -> None:
    assert said(action("starts_on: 2027, due: 2028, repeat_by: 2046"), "implausible-date") == ""


def test_digits_that_changed_places() -> None:
    assert said(action("due: 2062-03"), "implausible-date") == text("""
        coalition/actions.yaml:1:61-68: warning[implausible-date] `2062-03` is far in the future
          help: did you mean `2026-03`?
    """)


def test_another_century() -> None:
    assert said(action("done_on: 1925-11-30"), "implausible-date") == text("""
        coalition/actions.yaml:1:65-75: warning[implausible-date] `1925-11-30` is very long ago
          help: did you mean `2025-11-30`?
    """)


@pytest.mark.parametrize(
    ("due", "on"), [("1989", date(2026, 6, 1)), ("2260-02-29", date(2026, 6, 1)), ("3022", date(2021, 6, 1))]
)
def test_no_year_is_obvious(due: str, on: date) -> None:
    found = said(action(f"due: {due}"), "implausible-date", on=on)
    assert found.split("\n")[1:] == ["  help: correct the date"]


def test_no_end() -> None:
    assert said(partner("until: 9999-12-31"), "implausible-date") == text("""
        partners.yaml:2:82-92: warning[implausible-date] `9999-12-31` is far in the future
          help: correct the date, or leave `until` out when there is no end
    """)


@pytest.mark.parametrize(
    ("files", "fires"),
    [
        (partner("since: 1800"), False),
        (partner("since: 1799"), True),
        (partner("until: 1990"), False),
        (partner("until: 1989-12-31"), True),
        (action("due: 2046-12-31"), False),
        (action("due: 2047-01-01"), True),
        (figure("1900"), False),
        (figure("1899-1901"), True),
        (figure("2024-2046"), False),
        (figure("2047"), True),
    ],
)
def test_how_far_is_far(files: dict[str, str], fires: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("implausible-date" in said(files, "implausible-date")) is fires


def test_what_is_reversed_too_is_told_by_the_other_rule() -> None:
    files = partner("since: 2024, until: 1926")
    assert said(files, "implausible-date") == ""
    assert "error[reversed-dates] `until: 1926` lies before `since: 2024`" in said(files, "reversed-dates")


DECLARATION = "id: d, title: D, signatories: {partner: jgz}, since: 2024"
SIGNATURE = "partner: jgz, digest: 'sha256:" + "0" * 64 + "'"


def declared(fields: str) -> dict[str, str]:
    head = "coalition: {id: k, name: K, municipalities: {name: Almere}"
    profile = f"{head}, declarations: {{{DECLARATION}, {fields}}}}}"
    return partner("areas: []") | {"coalition/coalition.yaml": profile}


@pytest.mark.parametrize(
    ("files", "help_"),
    [
        (declared("until: 2027, signed_on: 2026-09"), "to be signed? Then take the declaration away until it is"),
        (
            agreement(f"signatures: {{{SIGNATURE}, signed_on: 2026-09}}"),
            "to be signed? Then take the signature away until it is",
        ),
        (
            agreement("evaluations: {held_on: 2026-09, result: goed}"),
            "to be held? Then take the evaluation away until it is",
        ),
        (agreement("adopted_on: 2026-09"), "to be done? Then leave `adopted_on` out"),
    ],
)
def test_a_field_that_must_be_there_is_not_to_be_left_out(files: dict[str, str], help_: str) -> None:
    found = said(files, "implausible-date")
    assert " ".join(found.split("help:")[1].split()) == f"correct the date; is it still {help_}"


def test_a_declaration_must_have_an_end() -> None:
    found = said(declared("until: 2099, signed_on: 2024"), "implausible-date")
    assert found.split("\n")[-1] == "  help: correct the date"


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    files = partner("since: 1066, until: 2926, contacts: {function: balie, checked_on: 2027}")
    assert said(files, "implausible-date") == text("""
        partners.yaml:2:82-86: warning[implausible-date] `1066` is heel lang geleden
          help: verbeter de datum
        partners.yaml:2:95-99: warning[implausible-date] `2926` ligt ver in de toekomst
          help: bedoelde u `2026`?
        partners.yaml:2:141-145: warning[implausible-date] `checked_on: 2027` moet nog komen
          help: verbeter de datum; moet het nog gebeuren? Laat `checked_on` dan weg
    """)
