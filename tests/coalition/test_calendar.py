from datetime import date

import pytest

from ksa.coalition.calendar import NEVER, RECOGNISED_FOR, Deadline, What, deadlines, passed
from ksa.coalition.coalition import Coalition
from ksa.model.vocabulary import EVIDENCE_LEVEL
from tests.checking import loaded

FILES = {
    "coalition/coalition.yaml": """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          declarations:
            - {id: d1, title: D, signed_on: 2022, since: 2022, until: 2024, signatories: {partner: jgz}}
            - {id: d2, title: D, signed_on: 2019, since: 2019, until: 2021, signatories: {partner: jgz}}
        """,
    "partners.yaml": """
        partners:
          - id: jgz
            name: JGZ
            kind: jgz
            domain: publiek
            status: aangesloten
            until: 2027
            contacts:
              - {function: balie, phone: 0800 0000, checked_on: 2026-03}
              - {function: teamleider, phone: 0800 0000, verified: nee}
              - {function: wacht, hours: 9-17 uur}
            referral: {route: per mail}
        """,
    "interventions.yaml": """
        interventions:
          - id: a
            name: A
            topics: roken
            phases: alle
            available: ja
            until: 2028
            evidence: {level: goed-beschreven, recognised_on: 2024-05}
          - {id: b, name: B, topics: roken, phases: alle, available: nee, evidence: {level: onbekend, until: 2025}}
        """,
    "coalition/rest.yaml": """
        topics: {id: roken, label: Roken}
        gaps: {topic: roken, phases: alle, roles: nazorg, reason: r, review_on: 2027-03}
        actions:
          - {id: folder, title: F, kind: materiaal, status: lopend, due: 2026-09}
          - {id: scholing, title: S, kind: scholing, status: klaar, done_on: 2024, repeat_by: 2026}
        agreements:
          - id: ka
            title: T
            topics: roken
            phases: alle
            status: concept
            owner: jgz
            steps: {from: jgz, to: moeder, action: vragen}
            until: 2029
            evaluate_on: 2027-03
            evaluations: [{held_on: 2025, result: goed}, {held_on: 2026-02, result: goed}]
        """,
}


@pytest.fixture(scope="module")
def coalition() -> Coalition:
    return loaded(FILES).coalition


@pytest.mark.parametrize(
    ("what", "due"),
    [
        ("declaration", ["coalition/coalition.yaml declarations.0.until: 2024 -> 2024-12-31"]),
        ("agreement", ["coalition/rest.yaml until: 2029 -> 2029-12-31"]),
        (
            "evaluation",
            ["coalition/rest.yaml evaluate_on: 2027-03 -> 2027-03-31 ends 2029-12-31 before evaluations.1.held_on"],
        ),
        (
            "recognition",
            ["interventions.yaml evidence.recognised_on: 2024-05 -> 2027-05-31 ends 2028-12-31"],
        ),
        (
            "contact",
            [
                "partners.yaml contacts.0.checked_on: 2026-03 -> 2027-03-31 ends 2027-12-31",
                "partners.yaml referral:  -> 0001-01-01 ends 2027-12-31",
            ],
        ),
        ("action", ["coalition/rest.yaml due: 2026-09 -> 2026-09-30"]),
        ("training", ["coalition/rest.yaml repeat_by: 2026 -> 2026-12-31"]),
        ("gap", ["coalition/rest.yaml review_on: 2027-03 -> 2027-03-31"]),
    ],
)
def test_what_falls_due(coalition: Coalition, what: What, due: list[str]) -> None:
    assert [shown(one) for one in deadlines(coalition)[what]] == due


def shown(due: Deadline) -> str:
    text = f"{due.place.path} {'.'.join(map(str, due.steps))}: {due.typed} -> {due.day}"
    ends = f" ends {due.ends}" if due.ends else ""
    return text + ends + (f" before {'.'.join(map(str, due.before))}" if due.before else "")


def test_every_sort_says_what_it_is(coalition: Coalition) -> None:
    found = deadlines(coalition)
    assert {what: {due.what for due in of_it} for what, of_it in found.items()} == {what: {what} for what in found}
    assert deadlines(coalition) is found


def test_what_falls_due_before_a_day(coalition: Coalition) -> None:
    found = {what: [shown(one) for one in of_it] for what, of_it in deadlines(coalition, date(2026, 9, 1)).items()}
    assert {what: of_it for what, of_it in found.items() if of_it} == {
        what: of_it
        for what, all_of_it in deadlines(coalition).items()
        if (of_it := [shown(one) for one in all_of_it if one.day < date(2026, 9, 1)])
    }
    assert list(filter(found.get, found)) == ["declaration", "contact"]


def test_nothing_falls_due_in_an_empty_coalition() -> None:
    assert set(deadlines(loaded({}).coalition).values()) == {()}


@pytest.mark.parametrize(
    ("what", "on", "steps"),
    [
        ("recognition", date(2027, 5, 31), []),
        ("recognition", date(2027, 6, 1), [("evidence", "recognised_on")]),
        ("recognition", date(2028, 12, 31), [("evidence", "recognised_on")]),
        ("recognition", date(2029, 1, 1), []),
        ("contact", date(2026, 6, 1), [("referral",)]),
        ("contact", date(2027, 4, 1), [("contacts", 0, "checked_on"), ("referral",)]),
        ("gap", date(2027, 4, 1), [("review_on",)]),
    ],
)
def test_what_is_late_on_a_day(coalition: Coalition, what: What, on: date, steps: list[tuple[str | int, ...]]) -> None:
    assert [due.steps for due in passed(coalition, what, on)] == steps


def test_what_was_never_done_is_late_on_any_day(coalition: Coalition) -> None:
    assert [due.typed for due in passed(coalition, "contact", date(2, 1, 1)) if due.day == NEVER] == [""]


def test_the_levels_that_are_a_recognition() -> None:
    none = ["niet-van-toepassing", "niet-beoordeeld", "onbekend"]
    assert [*none, *RECOGNISED_FOR] == list(EVIDENCE_LEVEL.labels)


@pytest.mark.parametrize(
    "dates",
    ["due: 1925-11", "due: 0206", "starts_on: 2026-03, due: 2025-04", "starts_on: 2026-03, due: 2026-02-28"],
)
def test_a_date_that_cannot_be_right_makes_nothing_late(dates: str) -> None:
    def late(dates: str) -> list[Deadline]:
        action = f"actions: {{id: a, title: A, kind: actie, status: lopend, {dates}}}"
        return passed(loaded({"coalition/actions.yaml": action}).coalition, "action", date(2026, 6, 1))

    assert late(dates) == []
    assert len(late("starts_on: 2025, due: 2026-02")) == 1


def agreement(name: str, fields: str, status: str = "vastgesteld") -> str:
    head = f"id: {name}, title: T, topics: roken, phases: alle, owner: jgz, status: {status}, until: 2025"
    return f"  - {{{head}, {fields}, steps: {{from: jgz, to: moeder, action: vragen}}}}\n"


@pytest.mark.parametrize(
    ("others", "ends"),
    [
        ([("k2", "replaces: k1")], {"k1": date.min}),
        ([("k2", "replaces: k1, since: 2030-03")], {"k1": date(2030, 2, 28)}),
        ([("k2", "replaces: k1, since: 0001")], {"k1": date.min}),
        ([("k2", "replaces: k1, since: 2030"), ("k3", "replaces: k1, since: 2028")], {"k1": date(2027, 12, 31)}),
        ([("k2", "replaces: k1, since: 2024"), ("k3", "replaces: k2")], {"k1": date(2023, 12, 31), "k2": date.min}),
        ([("k2", "replaces: [k2]")], {}),
        ([("k3", "replaces: [k3, k2]"), ("k2", "replaces: [k1, k2]")], {"k1": date.min, "k2": date.min}),
        ([("k2", "replaces: k3"), ("k3", "replaces: k2")], {}),
    ],
    ids=[
        "begun",
        "later",
        "at the very first",
        "by two",
        "in a chain",
        "itself",
        "by one that names itself",
        "each other",
    ],
)
def test_until_when_what_is_replaced_stands(others: list[tuple[str, str]], ends: dict[str, date]) -> None:
    files = "agreements:\n" + agreement("k1", "evaluate_on: 2024")
    files += "".join(agreement(name, fields) for name, fields in others)
    found = deadlines(loaded({"coalition/agreements.yaml": files}).coalition)
    assert {due.name.id: due.ends for due in found["agreement"] if due.ends} == ends
    assert [due.ends for due in found["evaluation"]] == [min(ends.get("k1", date.max), date(2025, 12, 31))]
