from datetime import date

import pytest

from tests.rules.coverage.town import BROKEN, agreement, gaps, rows, town
from tests.rules.one import said, text

RULE = "topic-without-responsible"


def test_topics_that_nobody_has() -> None:
    assert said(town(), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[topic-without-responsible] nobody is responsible for 2 topics
          help: write in the responsibilities who does it, or put the topic under `gaps` with the reason
          note: `roken`, `alcohol`
    """)


@pytest.mark.usefixtures("dutch")
def test_one_topic_in_dutch() -> None:
    assert said(town(rows=rows("topic: roken, roles: nazorg, partner: jgz")), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[topic-without-responsible] voor 1 onderwerp is niemand
              verantwoordelijk
          help: schrijf bij de verantwoordelijkheden wie het doet, of zet het onderwerp met de reden bij
              `gaps`
          note: `alcohol`
    """)


@pytest.mark.parametrize(
    "more",
    [
        {"more": rows("topic: alcohol, roles: financieren, partner: ggz")},
        {"more": rows("topic: alcohol, roles: nazorg, partner: [raad, ggz]")},
        {"more": rows("topic: alcohol, roles: nazorg, partner: iedere-professional")},
        {"more": gaps("topic: alcohol, roles: nazorg")},
        {
            "more": agreement("from: ggz, to: moeder", more="topics: alcohol, status: concept").replace(
                "topics: roken, ", ""
            )
        },
    ],
    ids=["a partner", "one of two partners", "every professional", "known", "in a step"],
)
def test_topics_that_somebody_has(more: dict[str, str]) -> None:
    assert said(town(rows=rows("topic: roken, roles: nazorg, partner: jgz"), **more), RULE) == ""


@pytest.mark.parametrize(
    "more",
    [
        {"more": rows("topic: alcohol, roles: nazorg, partner: [raad, vorig]")},
        {"more": rows("topic: alcohol, roles: nazorg, partner: jgz, until: 2025")},
        {"more": rows("topic: leefstijl, roles: nazorg, partner: jgz")},
        {"more": gaps("topic: leefstijl, roles: nazorg")},
    ],
    ids=["nobody at work", "no longer", "a broader topic", "a broader gap"],
)
def test_what_does_not_count(more: dict[str, str]) -> None:
    found = said(town(rows=rows("topic: roken, roles: nazorg, partner: jgz"), **more), RULE)
    assert "nobody is responsible for 1 topic\n" in found
    assert "note: `alcohol`" in found


def test_another_day() -> None:
    files = town(
        rows=rows("topic: roken, roles: nazorg, partner: jgz", "topic: alcohol, roles: nazorg, partner: vorig")
    )
    assert RULE in said(files, RULE)
    assert said(files, RULE, on=date(2025, 6, 1)) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town() | BROKEN, RULE)
