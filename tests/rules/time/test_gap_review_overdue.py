import pytest

from tests.rules.one import said, text


def gap(review_on: str) -> dict[str, str]:
    return {
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "coalition/gaps.yaml": f"""
            gaps:
              - topic: roken
                phases: zwangerschap
                roles: behandelen
                reason: Er is nog niemand.
                review_on: {review_on}
            """,
    }


def test_the_day_has_passed() -> None:
    assert said(gap("2026-Q1"), "gap-review-overdue") == text("""
        coalition/gaps.yaml:7:16-23: warning[gap-review-overdue] the coalition would look at this gap again
              by 31 March 2026
          help: put it on the agenda, and choose a new `review_on`; is it filled? Then take the gap away
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(gap("2026-05-31"), "gap-review-overdue") == text("""
        coalition/gaps.yaml:7:16-26: warning[gap-review-overdue] de coalitie zou uiterlijk op 31 mei 2026
              opnieuw naar dit gat kijken
          help: zet het op de agenda, en kies een nieuwe `review_on`; is het gat gevuld? Haal het dan weg
    """)


@pytest.mark.parametrize("review_on", ["2026-06-01", "2026-06", "2026", "2027-03"])
def test_still_in_time(review_on: str) -> None:
    assert said(gap(review_on), "gap-review-overdue") == ""
