from datetime import date

import pytest

from ksa.coalition.promises import promises, same_work
from tests.checking import ON, loaded
from tests.rules.agreements.chain import KNOWN, agreement

WORK = "from: [jgz, huisarts], to: wijkteam, action: x, roles: [signaleren, verwijzen], phases: [babytijd, peutertijd]"
OTHER = "from: jgz, to: wijkteam, action: y, roles: verwijzen, within: 1 week"
DRAFT = "status: concept, topics: roken"


def terms(*agreements: str, on: date = ON) -> list[str]:
    return [promise.term.typed for promise in promises(loaded(_files(agreements)).coalition, on)]


def meeting(*agreements: str) -> list[str]:
    return [f"{bits:b}" for bits in same_work(promises(loaded(_files(agreements)).coalition, ON))]


def _files(agreements: tuple[str, ...]) -> dict[str, str]:
    return KNOWN | {f"coalition/{number}.yaml": one for number, one in enumerate(agreements)}


def test_several_terms_in_the_order_of_the_files() -> None:
    one = agreement(
        f"{WORK}, within: 2 dagen", "from: jgz, to: moeder, action: x, roles: nazorg, within: 1 dag", id_="a"
    )
    other = agreement(OTHER, "from: jgz, to: wijkteam, action: z", id_="b")
    assert terms(one, other) == ["2 dagen", "1 week"]
    assert terms(other, one) == ["1 week", "2 dagen"]


def test_circumstances() -> None:
    step = f"{WORK}, within: 2 dagen, when: Bij  SPOED, carrier: Brief"
    (promise, _other) = promises(loaded(_files((agreement(step, id_="a"), agreement(OTHER, id_="b")))).coalition, ON)
    assert promise.circumstances == ("bij spoed", None, None, "brief")


def test_one_agreement_with_the_same_action() -> None:
    assert terms(agreement(f"{WORK}, within: 2 dagen", f"{WORK}, within: 1 week")) == ["2 dagen", "1 week"]
    assert terms(agreement(f"{WORK}, within: 2 dagen", OTHER)) == []


@pytest.mark.parametrize("within", ["2 dagen", "elke week", "~"])
def test_the_same_term_or_one_of_another_kind(within: str) -> None:
    assert terms(agreement(f"{WORK}, within: 2 dagen", id_="a"), agreement(f"{WORK}, within: {within}", id_="b")) == []


def test_everything_where_many_are_named() -> None:
    many = "[jgz, huisarts, kraamzorg, wijkteam, ziekenhuis]"
    step = f"from: {many}, to: {many}, action: x, roles: nazorg, within: 1 week"
    rest = ("from: jgz, to: moeder, action: y, roles: nazorg, within: 1 dag", "from: jgz, to: moeder, action: z")
    assert terms(agreement(step, *rest)) == [
        "1 week",
        "1 dag",
    ]


def test_who_share_work() -> None:
    one = agreement(f"{WORK}, within: 2 dagen", id_="a")
    other = agreement(OTHER, OTHER.replace("verwijzen", "nazorg"), id_="b")
    assert meeting(one, other) == ["11", "11", "100"]


@pytest.mark.parametrize(("on", "expected"), [(date(2026, 1, 1), 0), (date(2026, 2, 1), 2), (date(2026, 3, 31), 2)])
def test_only_agreements_of_that_day(on: date, expected: int) -> None:
    one = agreement(f"{WORK}, within: 2 dagen", id_="a", more=f"{DRAFT}, until: 2026-03")
    other = agreement(OTHER, id_="b", more=f"{DRAFT}, since: 2026-02")
    assert len(terms(one, other, on=on)) == expected
    assert terms(one, other, on=date(2026, 4, 1)) == []
