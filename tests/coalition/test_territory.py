import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.coalition.coalition import Coalition
from ksa.coalition.territory import MOST_AREAS, ground, narrower, overlap
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
    assert narrower(ALMERE) == {
        "nederland": ("flevoland", "regio"),
        "flevoland": ("almere", "lelystad"),
        "regio": ("almere",),
        "almere": ("haven", "stad"),
        "haven": (),
        "stad": (),
        "lelystad": (),
    }


@pytest.mark.parametrize(
    ("areas", "found"),
    [
        (["nederland"], ("nederland", "flevoland", "regio", "almere", "lelystad", "haven", "stad")),
        (["regio", "haven"], ("regio", "haven", "almere", "stad")),
        (["stad"], ("stad",)),
        (["onbekend"], ("onbekend",)),
        ([], ()),
    ],
)
def test_the_ground_of_areas(areas: list[str], found: tuple[str, ...]) -> None:
    assert ground(ALMERE, areas) == found


def test_an_area_with_very_many_others_may_overlap_any() -> None:
    within = "".join(f"    - {{id: a{number}, label: A, part_of: wijd}}\n" for number in range(MOST_AREAS))
    wide = with_areas(f"    - {{id: wijd, label: W}}\n    - {{id: los, label: L}}\n{within}")
    assert len(ground(wide, ["wijd"])) == MOST_AREAS
    assert overlap(wide, ["los"], ["wijd"])
    assert overlap(wide, ["wijd"], ["los"])
    assert not overlap(wide, ["los"], ["a0"])


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
    assert narrower(circle) == {"a": ("b",), "b": ("a",), "c": (), "d": ("c",)}
    assert ground(circle, ["a"]) == ("a", "b")
    assert overlap(circle, ["a"], ["b"])
    assert overlap(circle, ["d"], ["c"])
    assert not overlap(circle, ["a"], ["c"])


@given(st.lists(st.sampled_from(NAMES)), st.lists(st.sampled_from(NAMES)))
def test_to_overlap_is_mutual_and_more_areas_never_overlap_less(one: list[str], other: list[str]) -> None:
    assert overlap(ALMERE, one, other) == overlap(ALMERE, other, one)
    if one and overlap(ALMERE, one, other):
        assert overlap(ALMERE, [*one, "haven"], other)
