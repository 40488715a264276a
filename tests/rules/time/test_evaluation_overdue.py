from datetime import date

import pytest

from tests.rules.one import said, text
from tests.rules.time.agreements import agreement


def held(*days: str) -> str:
    return f"\n              evaluations: [{', '.join(f'{{held_on: {day}, result: goed}}' for day in days)}]"


def test_no_evaluation_at_all() -> None:
    assert said(agreement("evaluate_on: 2026-03"), "evaluation-overdue") == text("""
        coalition/agreements/ka.yaml:5:16-23: warning[evaluation-overdue] this agreement should have been
              evaluated by 31 March 2026
          help: write under `evaluations` when it was held and what came of it, and choose a new
              `evaluate_on`
    """)


def test_the_last_evaluation_was_earlier() -> None:
    files = agreement(f"evaluate_on: 2026-03{held('2026-02', '2025')}")
    assert said(files, "evaluation-overdue") == text("""
        coalition/agreements/ka.yaml:5:16-23: warning[evaluation-overdue] this agreement should have been
              evaluated by 31 March 2026
          at coalition/agreements/ka.yaml:6:27-34: the last evaluation was before that day
          help: write under `evaluations` when it was held and what came of it, and choose a new
              `evaluate_on`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(agreement(f"evaluate_on: 2026-03{held('2025')}"), "evaluation-overdue") == text("""
        coalition/agreements/ka.yaml:5:16-23: warning[evaluation-overdue] deze afspraak had uiterlijk op 31
              maart 2026 geëvalueerd moeten zijn
          at coalition/agreements/ka.yaml:6:27-31: de laatste evaluatie was eerder
          help: schrijf onder `evaluations` wanneer u evalueerde en wat eruit kwam, en kies een nieuwe
              `evaluate_on`
    """)


@pytest.mark.parametrize(
    "files",
    [
        agreement("evaluate_on: 2026-06-01"),
        agreement("evaluate_on: 2026"),
        agreement(f"evaluate_on: 2026-03{held('2026-03-01')}"),
        agreement(f"evaluate_on: 2026-03-15{held('2025', '2026-03')}"),
        agreement("evaluate_on: 2026-03", status="ingetrokken"),
        agreement("evaluate_on: 2026-03\n              until: 2026-04"),
        agreement("evaluate_on: 2026-03") | agreement("replaces: ka", "ka-nieuw"),
        agreement("evaluate_on: 2026-03") | {"coalition/stuk.yaml": "topics: ["},
    ],
    ids=["today", "this-year", "held", "held-that-month", "withdrawn", "expired", "replaced", "not-all-was-read"],
)
def test_what_is_not_overdue(files: dict[str, str]) -> None:
    assert "evaluation-overdue" not in said(files, "evaluation-overdue")


@pytest.mark.parametrize("status", ["concept", "in-consultatie", "vastgesteld"])
def test_any_status_until_its_last_day(status: str) -> None:
    files = agreement("evaluate_on: 2026-03\n              until: 2026-06-01", status=status)
    assert "evaluation-overdue" in said(files, "evaluation-overdue")
    assert "evaluation-overdue" not in said(files, "evaluation-overdue", on=date(2026, 6, 2))
