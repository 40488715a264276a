from hypothesis import given
from hypothesis import strategies as st

from ksa.coalition.coalition import Coalition
from ksa.coalition.territory import narrower, overlap
from tests.checking import loaded

AREAS = """
    - {id: nederland, label: Nederland}
    - {id: flevoland, label: Flevoland, part_of: nederland}
    - {id: regio, label: Amsterdam en Almere, part_of: nederland}
    - {id: almere, label: Almere, part_of: [flevoland, regio]}
    - {id: haven, label: Haven, part_of: almere}
    - {id: stad, label: Stad, part_of: almere}
    - {id: lelystad, label: Lelystad, part_of: flevoland}
    """
NAMES = ["nederland", "flevoland", "regio", "almere", "haven", "stad", "lelystad", "onbekend"]


def with_areas(areas: str) -> Coalition:
    head = "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n  areas:\n"
    return loaded({"coalition/coalition.yaml": head + areas}).coalition


ALMERE = with_areas(AREAS)


def test_what_lies_in_an_area() -> None:
    assert {area: sorted(inner) for area, inner in narrower(ALMERE).items()} == {
        "nederland": ["almere", "flevoland", "haven", "lelystad", "nederland", "regio", "stad"],
        "flevoland": ["almere", "flevoland", "haven", "lelystad", "stad"],
        "regio": ["almere", "haven", "regio", "stad"],
        "almere": ["almere", "haven", "stad"],
        "haven": ["haven"],
        "stad": ["stad"],
        "lelystad": ["lelystad"],
    }


def test_an_area_overlaps_what_it_lies_in() -> None:
    assert overlap(ALMERE, ["haven"], ["haven"])
    assert overlap(ALMERE, ["haven"], ["nederland"])
    assert overlap(ALMERE, ["flevoland"], ["lelystad", "haven"])
    assert not overlap(ALMERE, ["haven"], ["stad"])
    assert not overlap(ALMERE, ["haven", "stad"], ["lelystad"])


def test_two_areas_overlap_when_a_third_lies_in_both() -> None:
    assert overlap(ALMERE, ["flevoland"], ["regio"])
    assert not overlap(ALMERE, ["lelystad"], ["regio"])


def test_no_areas_are_everywhere() -> None:
    assert overlap(ALMERE, [], ["haven"])
    assert overlap(ALMERE, ["haven"], [])
    assert overlap(ALMERE, [], [])


def test_an_area_that_does_not_exist_overlaps_only_itself() -> None:
    assert overlap(ALMERE, ["onbekend"], ["onbekend"])
    assert not overlap(ALMERE, ["onbekend"], ["haven"])


def test_areas_in_a_circle_or_in_what_does_not_exist() -> None:
    circle = with_areas(
        "    - {id: a, label: A, part_of: b}\n"
        "    - {id: b, label: B, part_of: a}\n"
        "    - {id: c, label: C, part_of: d}\n"
    )
    assert {area: sorted(inner) for area, inner in narrower(circle).items()} == {
        "a": ["a", "b"],
        "b": ["a", "b"],
        "c": ["c"],
        "d": ["c"],
    }
    assert not overlap(circle, ["a"], ["c"])


@given(st.lists(st.sampled_from(NAMES)), st.lists(st.sampled_from(NAMES)))
def test_to_overlap_is_mutual_and_more_areas_never_overlap_less(one: list[str], other: list[str]) -> None:
    assert overlap(ALMERE, one, other) == overlap(ALMERE, other, one)
    if one and overlap(ALMERE, one, other):
        assert overlap(ALMERE, [*one, "haven"], other)
