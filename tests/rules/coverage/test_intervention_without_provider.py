from datetime import date

import pytest

from tests.rules.coverage.town import BROKEN, rows, town
from tests.rules.one import said, text

RULE = "intervention-without-provider"
COURSE = "id: cursus, name: Cursus, topics: roken, phases: zwangerschap, available: ja, owner: jgz"


def offer(content: str = COURSE, **more: str) -> dict[str, str]:
    return town(**more) | {"interventions.yaml": f"interventions:\n  - {{{content}}}\n"}


def test_nobody_carries_it_out() -> None:
    assert said(offer(), RULE) == text("""
        interventions.yaml:2:10-16: warning[intervention-without-provider] intervention `cursus` is on
              offer, but it is not said who carries it out
          help: write in `executed_by` who does, also when that is the owner; or change `available`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(offer(), RULE) == text("""
        interventions.yaml:2:10-16: warning[intervention-without-provider] interventie `cursus` is
              beschikbaar, maar er staat niet bij wie die uitvoert
          help: schrijf bij `executed_by` wie die uitvoert, ook als dat de eigenaar is; of pas `available`
              aan
    """)


@pytest.mark.parametrize(
    "content",
    [
        f"{COURSE}, executed_by: raad",
        COURSE.replace("ja,", "nee,"),
        COURSE.replace("ja,", "gepland,"),
        COURSE.replace("ja,", "onbekend,"),
        f"{COURSE}, until: 2025",
        f"{COURSE}, since: 2027",
    ],
)
def test_what_asks_no_provider(content: str) -> None:
    assert said(offer(content), RULE) == ""


def test_a_responsibility_names_the_intervention() -> None:
    row = "topic: roken, roles: begeleiden, partner: jgz, intervention: cursus, until: 2026"
    assert said(offer(rows=rows(row)), RULE) == ""
    assert RULE in said(offer(rows=rows(row)), RULE, on=date(2027, 1, 1))


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(offer() | BROKEN, RULE)
