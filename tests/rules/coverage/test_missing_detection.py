import pytest

from tests.rules.coverage.town import BROKEN, agreement, gaps, rows, town
from tests.rules.one import said, text

RULE = "missing-detection"
HELP = rows("topic: roken, roles: begeleiden, partner: jgz", "topic: alcohol, roles: behandelen, partner: jgz")


def test_topics_with_help() -> None:
    assert said(town(rows=HELP), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[missing-detection] nobody has the role `signaleren` for 2
              topics
          help: write who has the role in the responsibilities or in a step, or put the topic with this role
              under `gaps`
          note: `roken`, `alcohol`
    """)


@pytest.mark.parametrize("role", ["begeleiden", "behandelen"])
def test_it_is_asked_after_help(role: str) -> None:
    assert RULE in said(town(rows=rows(f"topic: roken, roles: {role}, partner: jgz")), RULE)


@pytest.mark.parametrize("role", ["voorlichten", "bespreken", "verhelderen", "verwijzen", "coordineren"])
def test_it_is_not_asked_after_other_roles(role: str) -> None:
    assert RULE not in said(town(rows=rows(f"topic: roken, roles: {role}, partner: jgz")), RULE)


@pytest.mark.parametrize(
    "more",
    [
        rows("topic: roken, roles: signaleren, partner: ggz, phases: babytijd").replace("phases: zwangerschap, ", ""),
        rows("topic: leefstijl, roles: signaleren, partner: iedere-professional"),
        agreement("from: ggz, to: moeder, roles: signaleren"),
        gaps("topic: roken, roles: [scholen, signaleren]"),
        rows("topic: leefstijl, roles: bespreken, partner: ggz"),
        agreement("from: iedere-professional, to: moeder, roles: voorlichten"),
    ],
    ids=["in another phase", "for a broader topic", "in a step", "a known gap", "who discusses", "who informs"],
)
def test_what_counts(more: str) -> None:
    assert said(town(rows=rows("topic: roken, roles: behandelen, partner: jgz"), more=more), RULE) == ""


@pytest.mark.parametrize(
    "more",
    [
        rows("topic: roken, roles: signaleren, partner: raad"),
        rows("topic: roken, roles: signaleren, partner: jgz, until: 2025"),
        rows("topic: roken, roles: bespreken, partner: raad"),
        gaps("topic: roken, roles: [scholen, bespreken]"),
    ],
    ids=["wished for", "no longer", "discussion that is wished for", "a gap of another role"],
)
def test_what_does_not_count(more: str) -> None:
    assert RULE in said(town(rows=rows("topic: roken, roles: behandelen, partner: jgz"), more=more), RULE)


def test_help_that_is_wished_for_asks_nothing() -> None:
    assert said(town(rows=rows("topic: roken, roles: behandelen, partner: raad")), RULE) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town(rows=HELP) | BROKEN, RULE)
