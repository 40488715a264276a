import pytest

from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: [{id: roken, label: Roken}, {id: schulden, label: Schulden}]",
    "interventions.yaml": "interventions: {id: i, name: I, topics: roken, phases: alle, available: ja}",
}
FIRST = "kind: scholing, status: klaar, done_on: 2022, repeat_by: 2025"


def actions(*contents: str) -> dict[str, str]:
    lines = "".join(f"  - {{id: a{number}, title: A, {fields}}}\n" for number, fields in enumerate(contents))
    return KNOWN | {"coalition/actions.yaml": f"actions:\n{lines}"}


def test_not_repeated() -> None:
    assert said(actions(f"{FIRST}, topics: roken"), "training-lapsed") == text("""
        coalition/actions.yaml:2:81-85: warning[training-lapsed] this training should have been repeated by
              31 December 2025
          help: plan it again as an action of its own, or take `repeat_by` away when it is no longer needed
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(actions(FIRST), "training-lapsed") == text("""
        coalition/actions.yaml:2:81-85: warning[training-lapsed] deze scholing had uiterlijk op 31 december
              2025 herhaald moeten zijn
          help: plan de scholing opnieuw als een eigen actie, of haal `repeat_by` weg als die niet meer
              nodig is
    """)


@pytest.mark.parametrize(
    ("first", "later"),
    [
        ("topics: roken", "kind: scholing, status: klaar, done_on: 2025-03, topics: [schulden, roken]"),
        ("topics: roken", "kind: scholing, status: gepland, starts_on: 2026-09, topics: roken"),
        ("topics: roken", "kind: scholing, status: gepland, due: 2027, topics: roken"),
        ("topics: roken", "kind: scholing, status: gepland, topics: roken"),
        ("topics: schulden, interventions: i", "kind: scholing, status: lopend, interventions: i"),
    ],
)
def test_repeated(first: str, later: str) -> None:
    assert said(actions(f"{FIRST}, {first}", later), "training-lapsed") == ""
    assert said(actions(later, f"{FIRST}, {first}"), "training-lapsed") == ""


@pytest.mark.parametrize(
    ("first", "other"),
    [
        ("topics: [roken, schulden]", "kind: scholing, status: klaar, done_on: 2025, topics: roken"),
        ("topics: roken", "kind: scholing, status: klaar, done_on: 2021, topics: roken"),
        ("topics: roken", "kind: scholing, status: klaar, topics: roken"),
        ("topics: roken", "kind: scholing, status: vervallen, done_on: 2025, topics: roken"),
        ("topics: roken", "kind: bijeenkomst, status: klaar, done_on: 2025, topics: roken"),
        ("note: Over roken.", "kind: scholing, status: klaar, done_on: 2025, topics: roken"),
    ],
)
def test_something_else(first: str, other: str) -> None:
    found = said(actions(f"{FIRST}, {first}", other), "training-lapsed")
    assert found.startswith("coalition/actions.yaml:2:81-85: warning[training-lapsed]")


@pytest.mark.parametrize(
    "files",
    [
        actions("kind: scholing, status: klaar, repeat_by: 2026"),
        actions("kind: scholing, status: lopend, repeat_by: 2025"),
        actions("kind: actie, status: klaar, repeat_by: 2025"),
        actions("kind: scholing, status: klaar"),
        actions(
            "kind: scholing, status: klaar, repeat_by: 2025, topics: roken",
            "kind: scholing, status: klaar, done_on: 2021, topics: roken",
        ),
        actions(FIRST) | {"coalition/stuk.yaml": "topics: ["},
    ],
    ids=["in-time", "not-done", "no-training", "no-day", "nobody-knows-which-was-first", "not-all-was-read"],
)
def test_what_is_not_lapsed(files: dict[str, str]) -> None:
    assert "training-lapsed" not in said(files, "training-lapsed")
