import pytest

from tests.rules.coverage.town import BROKEN, agreement, gaps, rows, town
from tests.rules.one import said, text

RULE = "missing-coordination"
TWO = rows("topic: roken, roles: nazorg, partner: jgz", "topic: roken, roles: behandelen, partner: ggz")


def test_two_partners_without_a_coordinator() -> None:
    assert said(town(rows=TWO), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[missing-coordination] nobody has the role `coordineren` for 1
              topic
          help: write who has the role in the responsibilities or in a step, or put the topic with this role
              under `gaps`
          note: `roken`
    """)


def test_partners_in_a_row_and_in_a_step() -> None:
    row, step = rows("topic: roken, roles: nazorg, partner: jgz"), agreement("from: ggz, to: moeder, roles: behandelen")
    assert RULE in said(town(rows=row, more=step), RULE)


@pytest.mark.parametrize(
    "more",
    [
        rows("topic: roken, roles: coordineren, partner: jgz"),
        rows("topic: leefstijl, roles: coordineren, partner: ggz"),
        agreement("from: jgz, to: ggz, roles: [bespreken, coordineren]"),
        gaps("topic: roken, roles: coordineren"),
    ],
    ids=["a row", "a broader topic", "a step", "a known gap"],
)
def test_what_counts(more: str) -> None:
    assert said(town(rows=TWO, more=more), RULE) == ""


@pytest.mark.parametrize(
    "row",
    [
        ("topic: roken, roles: nazorg, partner: jgz", "topic: roken, roles: behandelen, partner: jgz"),
        ("topic: roken, roles: nazorg, partner: [jgz, ggz]", "topic: roken, roles: behandelen, partner: [ggz, jgz]"),
        ("topic: roken, roles: nazorg, partner: jgz", "topic: roken, roles: behandelen, partner: raad"),
        ("topic: roken, roles: nazorg, partner: jgz", "topic: alcohol, roles: nazorg, partner: ggz"),
    ],
    ids=["one partner", "partners that do the same", "one at work", "two topics"],
)
def test_one_keeps_the_overview_alone(row: tuple[str, ...]) -> None:
    assert said(town(rows=rows(*row)), RULE) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town(rows=TWO) | BROKEN, RULE)
