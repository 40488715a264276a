import pytest

from tests.rules.coverage.town import BROKEN, agreement, gaps, rows, town
from tests.rules.one import said, text

RULE = "missing-aftercare"
HELP = rows("topic: roken, roles: behandelen, partner: jgz", "topic: alcohol, roles: behandelen, partner: jgz")


def test_topics_with_treatment() -> None:
    assert said(town(rows=HELP), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[missing-aftercare] nobody has the role `nazorg` for 2 topics
          help: write who has the role in the responsibilities or in a step, or put the topic with this role
              under `gaps`
          note: `roken`, `alcohol`
    """)


@pytest.mark.parametrize(
    "role", ["voorlichten", "signaleren", "verwijzen", "begeleiden", "coordineren", "terugkoppelen"]
)
def test_it_is_not_asked_after_other_roles(role: str) -> None:
    assert RULE not in said(town(rows=rows(f"topic: roken, roles: {role}, partner: jgz")), RULE)


@pytest.mark.parametrize(
    "more",
    [
        rows("topic: roken, roles: nazorg, partner: ggz, phases: babytijd").replace("phases: zwangerschap, ", ""),
        rows("topic: leefstijl, roles: nazorg, partner: iedere-professional"),
        agreement("from: ggz, to: moeder, roles: nazorg"),
        gaps("topic: roken, roles: [scholen, nazorg]"),
    ],
    ids=["in another phase", "for a broader topic", "in a step", "a known gap"],
)
def test_what_counts(more: str) -> None:
    assert said(town(rows=rows("topic: roken, roles: behandelen, partner: jgz"), more=more), RULE) == ""


@pytest.mark.parametrize(
    "more",
    [
        rows("topic: roken, roles: nazorg, partner: raad"),
        rows("topic: roken, roles: nazorg, partner: jgz, until: 2025"),
        gaps("topic: roken, roles: scholen"),
    ],
    ids=["wished for", "no longer", "a gap of another role"],
)
def test_what_does_not_count(more: str) -> None:
    assert RULE in said(town(rows=rows("topic: roken, roles: behandelen, partner: jgz"), more=more), RULE)


def test_treatment_that_is_wished_for_asks_nothing() -> None:
    assert said(town(rows=rows("topic: roken, roles: behandelen, partner: raad")), RULE) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town(rows=HELP) | BROKEN, RULE)
