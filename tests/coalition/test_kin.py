import pytest

from ksa.coalition.kin import Kin, kin
from tests.checking import loaded


def related(**ties: str) -> Kin:
    lines = (
        f"  - {{id: {id_}, name: N, kind: ggd, domain: publiek, status: gewenst{more}}}\n" for id_, more in ties.items()
    )
    return kin(loaded({"partners.yaml": "partners:\n" + "".join(lines)}).coalition)


def test_above_and_below_to_any_height_but_not_next_to_it() -> None:
    assert related(a="", b=", part_of: a", c=", run_by: b", d=", part_of: [a]", e="") == {
        "a": {"b", "c", "d"},
        "b": {"a", "c"},
        "c": {"a", "b"},
        "d": {"a"},
    }


@pytest.mark.parametrize("ties", [{"a": ", part_of: b", "b": ", run_by: a"}, {"a": ", part_of: b, run_by: b", "b": ""}])
def test_circles_and_double_ties(ties: dict[str, str]) -> None:
    assert related(**ties) == {"a": {"b"}, "b": {"a"}}


def test_itself() -> None:
    assert related(a=", part_of: a") == {}
