from datetime import date

import pytest

from ksa.coalition.promises import same_work
from tests.checking import ON, loaded
from tests.rules.agreements.chain import KNOWN, agreement

WORK = "from: [jgz, huisarts], to: wijkteam, action: x, roles: [signaleren, verwijzen], phases: [babytijd, peutertijd]"
DRAFT = "status: concept, topics: roken"


def works(*agreements: str, on: date = ON) -> list[tuple[str, ...]]:
    files = {f"coalition/{number}.yaml": one for number, one in enumerate(agreements)}
    return [
        (work.sender, work.role, work.phase, *(promise.term.typed for promise in promises))
        for work, promises in same_work(loaded(KNOWN | files).coalition, on)
    ]


def test_what_steps_of_two_agreements_have_in_common() -> None:
    one = agreement(f"{WORK}, within: 2 dagen", id_="a")
    other = agreement("from: jgz, to: wijkteam, action: y, roles: verwijzen, within: 1 week", id_="b")
    assert works(one, other) == [("jgz", "verwijzen", "babytijd", "2 dagen", "1 week")]
    assert works(other, one) == [("jgz", "verwijzen", "babytijd", "1 week", "2 dagen")]


def test_one_agreement_with_the_same_action() -> None:
    assert works(agreement(f"{WORK}, within: 2 dagen", f"{WORK}, within: 1 week")) == [
        (sender, role, phase, "2 dagen", "1 week")
        for sender in ("jgz", "huisarts")
        for role in ("signaleren", "verwijzen")
        for phase in ("babytijd", "peutertijd")
    ]


@pytest.mark.parametrize("other", ["action: y", "to: [wijkteam, moeder], action: x"])
def test_one_agreement_without_the_same_action_and_actors(other: str) -> None:
    actors = "" if "to:" in other else "to: wijkteam, "
    second = f"from: [jgz, huisarts], {actors}{other}, roles: verwijzen, within: 1 week"
    assert works(agreement(f"{WORK}, within: 2 dagen", second)) == []


@pytest.mark.parametrize("within", ["2 dagen", "elke week", "~"])
def test_the_same_term_or_one_of_another_kind(within: str) -> None:
    assert works(agreement(f"{WORK}, within: 2 dagen", id_="a"), agreement(f"{WORK}, within: {within}", id_="b")) == []


@pytest.mark.parametrize(("on", "expected"), [(date(2026, 1, 1), 0), (date(2026, 2, 1), 8), (date(2026, 3, 31), 8)])
def test_only_agreements_of_that_day(on: date, expected: int) -> None:
    one = agreement(f"{WORK}, within: 2 dagen", id_="a", more=f"{DRAFT}, until: 2026-03")
    other = agreement(f"{WORK}, within: 1 week", id_="b", more=f"{DRAFT}, since: 2026-02")
    assert len(works(one, other, on=on)) == expected
    assert works(one, other, on=date(2026, 4, 1)) == []
