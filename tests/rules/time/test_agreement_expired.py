from datetime import date

import pytest

from tests.rules.one import said, text
from tests.rules.time.agreements import agreement


def test_its_last_day_has_passed() -> None:
    assert said(agreement("until: 2026-05"), "agreement-expired") == text("""
        coalition/agreements/ka.yaml:5:10-17: warning[agreement-expired] the last day of this agreement was
              31 May 2026
          help: agree with the parties on a new `until`, or write `status: ingetrokken`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(agreement("until: 2026-05", status="concept"), "agreement-expired") == text("""
        coalition/agreements/ka.yaml:5:10-17: warning[agreement-expired] de laatste dag van deze afspraak
              was 31 mei 2026
          help: kies met de partijen een nieuwe `until`, of schrijf `status: ingetrokken`
    """)


@pytest.mark.parametrize(
    "files",
    [
        agreement("until: 2026-06-01"),
        agreement("until: 2026"),
        agreement("since: 2024"),
        agreement("until: 2025", status="ingetrokken"),
        agreement("until: 2025") | agreement("replaces: ka", "ka-nieuw"),
        agreement("until: 2025") | {"coalition/stuk.yaml": "topics: ["},
    ],
    ids=["today", "this-year", "no-end", "withdrawn", "replaced", "not-all-was-read"],
)
def test_what_is_not_expired(files: dict[str, str]) -> None:
    assert "agreement-expired" not in said(files, "agreement-expired")


def test_a_draft_replaces_nothing_yet() -> None:
    files = agreement("until: 2025") | agreement("replaces: ka", "ka-nieuw", "concept")
    assert "agreement-expired" in said(files, "agreement-expired")


def test_none_replaces_itself() -> None:
    assert "agreement-expired" in said(agreement("until: 2025\n              replaces: ka"), "agreement-expired")


def test_until_its_successor_begins() -> None:
    files = agreement("until: 2025") | agreement("since: 2026-07\n              replaces: ka", "ka-nieuw")
    assert "agreement-expired" in said(files, "agreement-expired")
    assert "agreement-expired" not in said(files, "agreement-expired", on=date(2026, 7, 1))


def test_two_that_replace_each_other() -> None:
    fields = "until: 2025\n              replaces: {other}"
    files = agreement(fields.format(other="ka-2"), "ka") | agreement(fields.format(other="ka"), "ka-2")
    assert said(files, "agreement-expired").count("warning[agreement-expired]") == 2
