import pytest

from tests.rules.coverage.town import BROKEN, agreement, town
from tests.rules.one import said, text

RULE = "goal-without-work"
GOALS = """
coalition:
  id: k
  name: K
  municipalities: {name: Almere}
  goals:
    - {id: punt-1, kind: punt, title: Eén}
    - {id: thema-2, kind: thema, title: Twee}
    - {id: uitgangspunt-3, kind: uitgangspunt, title: Drie}
"""
ACTION = "action: {id: a, title: Samen eten, kind: actie, status: lopend, goals: punt-1}"
INTERVENTION = "{id: i, name: I, topics: roken, phases: alle, available: nee, goals: [punt-1, thema-2]}"


def goals(**more: str) -> dict[str, str]:
    return town(coalition=GOALS, **more)


def test_a_goal_that_nothing_names() -> None:
    assert said(goals(action=ACTION), RULE) == text("""
        coalition/coalition.yaml:8:12-19: info[goal-without-work] no agreement, intervention, action or
              indicator names the goal `thema-2`
          help: name it under `goals` of what serves it, or plan an action for it
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(goals(action=ACTION), RULE) == text("""
        coalition/coalition.yaml:8:12-19: info[goal-without-work] geen enkele afspraak, interventie, actie
              of indicator noemt het doel `thema-2`
          help: noem het bij `goals` van het werk dat eraan bijdraagt, of plan er een actie voor
    """)


def test_nothing_names_a_goal() -> None:
    assert said(goals(), RULE) == text("""
        coalition/coalition.yaml:3:7-8: info[goal-without-work] no agreement, intervention, action or
              indicator names a goal
          help: name it under `goals` of what serves it, or plan an action for it
          note: `punt-1`, `thema-2`
    """)


@pytest.mark.parametrize(
    "more",
    [
        f"intervention: {INTERVENTION}",
        agreement("from: jgz, to: ggz", more="status: concept, until: 2025, goals: [punt-1, thema-2]"),
        "indicator: {id: n, name: N, kind: proces, unit: '%', better: hoger, goals: [punt-1, thema-2]}",
        ACTION.replace("punt-1", "[thema-2, punt-1]"),
    ],
    ids=["an intervention", "an agreement", "an indicator", "an action"],
)
def test_what_counts(more: str) -> None:
    assert said(goals(more=more), RULE) == ""


@pytest.mark.parametrize(
    "more",
    [
        agreement("from: jgz, to: ggz", more="status: ingetrokken, goals: thema-2"),
        ACTION.replace("punt-1", "thema-2").replace("lopend", "vervallen").replace("id: a", "id: b"),
    ],
    ids=["withdrawn", "dropped"],
)
def test_what_does_not_count(more: str) -> None:
    assert "names the goal `thema-2`" in said(goals(action=ACTION, more=more), RULE)


def test_no_goals_and_no_work() -> None:
    assert said(town(), RULE) == ""


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(goals() | BROKEN, RULE)
