import pytest

from ksa.coalition.kin import Kin, kin
from tests.checking import loaded


def related(**ties: str) -> Kin:
    lines = (
        f"  - {{id: {id_}, name: N, kind: ggd, domain: publiek, status: gewenst{more}}}\n" for id_, more in ties.items()
    )
    return kin(loaded({"partners.yaml": "partners:\n" + "".join(lines)}).coalition, ties)


def test_above_and_below_but_not_next_to_it() -> None:
    assert related(a="", b=", part_of: a", c=", run_by: b", d=", part_of: [a]", e="") == {
        "a": {"b", "c", "d"},
        "b": {"a", "c"},
        "c": {"a", "b"},
        "d": {"a"},
    }


@pytest.mark.parametrize("ties", [{"a": ", part_of: b", "b": ", run_by: a"}, {"a": ", part_of: b, run_by: b", "b": ""}])
def test_circles_and_double_ties(ties: dict[str, str]) -> None:
    assert related(**ties) == {"a": {"b"}, "b": {"a"}}


def test_itself_and_others_than_asked_for() -> None:
    assert related(a=", part_of: [a, z]") == {}


def test_a_record_with_another_fault() -> None:
    assert related(a=", website: nope", b=", part_of: [a, {}], website: nope") == {"a": {"b"}, "b": {"a"}}


def test_no_higher_than_anybody_is_organised() -> None:
    ties = {f"p{number}": f", part_of: p{number + 1}" for number in range(20)}
    assert related(**ties)["p0"] == {f"p{number}" for number in range(1, 11)}
