import pytest

from ksa.coalition.coverage import ANY_ROLE, busy, held, known_gaps, lacking, shared
from tests.checking import ON, loaded
from tests.rules.coverage.town import agreement, gaps, rows, town


def test_what_is_held_by_rows_and_by_steps() -> None:
    coalition = loaded(
        town(
            rows=rows(
                "topic: roken, roles: [bespreken, nazorg], partner: [ggz, raad]",
                "topic: roken, roles: bespreken, partner: ggz",
                "topic: roken, roles: behandelen, partner: raad",
                "topic: roken, roles: verwijzen, partner: jgz, until: 2025",
                "topic: alcohol, roles: nazorg, partner: vorig",
                "topic: leefstijl, roles: signaleren, partner: iedere-professional",
            ),
            ka=agreement(
                "from: [jgz, moeder], to: ggz, roles: verwijzen",
                "from: moeder, to: jgz, roles: monitoren",
                "from: [jgz, ggz], to: moeder",
            ),
        )
    ).coalition
    assert held(coalition, ON) == {"roken": {"bespreken", "nazorg", "verwijzen"}, "leefstijl": {"signaleren"}}
    assert shared(coalition, ON) == {"roken"}


@pytest.mark.parametrize(
    ("one", "other", "step", "found"),
    [
        ("partner: ggz", "partner: jgz", "from: jgz, to: moeder", {"roken"}),
        ("partner: ggz", "partner: ggz", "from: jgz, to: moeder", {"roken"}),
        ("partner: jgz", "partner: jgz", "from: jgz, to: ggz", set()),
        ("partner: [jgz, raad]", "partner: jgz", "from: [moeder, jgz], to: ggz", set()),
        ("partner: raad", "partner: vorig", "from: jgz, to: ggz", set()),
        ("partner: [jgz, ggz]", "partner: [ggz, jgz]", "from: [jgz, ggz], to: moeder", set()),
        ("partner: [jgz, ggz]", "partner: [ggz, jgz]", "from: jgz, to: moeder", {"roken"}),
    ],
)
def test_the_topics_that_partners_share(one: str, other: str, step: str, found: set[str]) -> None:
    done = rows(f"topic: roken, roles: bespreken, {one}", f"topic: roken, roles: nazorg, {other}")
    assert shared(loaded(town(rows=done, ka=agreement(step))).coalition, ON) == found


def test_a_step_alone_is_something_too() -> None:
    coalition = loaded(town(ka=agreement("from: jgz, to: ggz"))).coalition
    assert held(coalition, ON) == {"roken": set()}
    assert shared(coalition, ON) == set()


def test_what_only_parents_do_is_held_by_nobody() -> None:
    coalition = loaded(town(ka=agreement("from: moeder, to: jgz, roles: monitoren"))).coalition
    assert held(coalition, ON) == {}
    assert shared(coalition, ON) == set()


def test_agreements_that_do_not_hold_give_nothing() -> None:
    for more in ("status: ingetrokken", "status: concept, until: 2025", "status: concept, since: 2027"):
        coalition = loaded(town(ka=agreement("from: jgz, to: ggz, roles: verwijzen", more=more))).coalition
        assert held(coalition, ON) == {}
        assert busy(coalition, ON) == set()


def test_who_is_busy() -> None:
    coalition = loaded(
        town(
            rows=rows("topic: roken, roles: nazorg, partner: [raad, iedere-professional]"),
            ka=agreement("from: [jgz, verwijzer], to: [ggz, moeder]"),
        )
    ).coalition
    assert busy(coalition, ON) == {"raad", "iedere-professional", "jgz", "ggz"}


def test_the_gaps_that_are_known() -> None:
    coalition = loaded(town(gaps=gaps("topic: roken, roles: [nazorg, behandelen]", "topic: alcohol, roles: nazorg")))
    assert {role: known_gaps(coalition.coalition, role) for role in (ANY_ROLE, "nazorg", "behandelen", "scholen")} == {
        ANY_ROLE: {"roken", "alcohol"},
        "nazorg": {"roken", "alcohol"},
        "behandelen": {"roken"},
        "scholen": set(),
    }


def test_the_topics_that_lack_a_role_stand_in_the_order_of_the_topics() -> None:
    done = rows("topic: alcohol, roles: bespreken, partner: jgz", "topic: roken, roles: bespreken, partner: jgz")
    coalition = loaded(town(rows=done)).coalition
    assert lacking(coalition, "nazorg", ON) == [("roken", {"bespreken"}), ("alcohol", {"bespreken"})]


def test_a_role_or_a_known_gap_of_a_broader_topic_is_enough() -> None:
    done = rows("topic: alcohol, roles: bespreken, partner: jgz", "topic: roken, roles: nazorg, partner: jgz")
    assert [topic for topic, _ in lacking(loaded(town(rows=done)).coalition, "nazorg", ON)] == ["alcohol"]
    above = rows("topic: leefstijl, roles: nazorg, partner: ggz")
    assert lacking(loaded(town(rows=done, above=above)).coalition, "nazorg", ON) == []
    known = gaps("topic: leefstijl, roles: nazorg")
    assert lacking(loaded(town(rows=done, gaps=known)).coalition, "nazorg", ON) == []
    other = gaps("topic: leefstijl, roles: behandelen", "topic: roken, roles: nazorg")
    assert [topic for topic, _ in lacking(loaded(town(rows=done, gaps=other)).coalition, "nazorg", ON)] == ["alcohol"]


def test_a_role_that_is_as_good_is_enough() -> None:
    done = rows("topic: alcohol, roles: bespreken, partner: jgz", "topic: roken, roles: verwijzen, partner: jgz")
    coalition = loaded(town(rows=done)).coalition
    assert lacking(coalition, "nazorg", ON, frozenset({"bespreken"})) == [("roken", {"verwijzen"})]
    assert lacking(coalition, "nazorg", ON, frozenset({"bespreken", "verwijzen"})) == []


def test_a_topic_that_does_not_exist_lacks_nothing() -> None:
    coalition = loaded(town(rows=rows("topic: rokn, roles: bespreken, partner: jgz"))).coalition
    assert lacking(coalition, "nazorg", ON) == []
