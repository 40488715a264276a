from typing import TypedDict

import pytest

from ksa.search.nearest import Nearest, nearest_with_somebody
from ksa.search.shape import Topic
from tests.search.town import real, town


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("leefstijl", Nearest("roken", "narrower")),
        ("somber-na", Nearest("slapen", "related")),
        ("geld", Nearest("roken", "beside")),
        ("roken", None),
        ("slapen", None),
    ],
)
def test_in_a_small_town(topic: str, expected: Nearest | None) -> None:
    assert nearest_with_somebody(topic, town()["topics"]) == expected


@pytest.mark.parametrize(
    ("topic", "expected"),
    [
        ("mentale-gezondheid", Nearest("postpartum-depressie", "narrower")),
        ("kraamtranen", Nearest("postpartum-depressie", "related")),
        ("depressie-zwangerschap", Nearest("postpartum-depressie", "beside")),
        ("voedselhulp", Nearest("armoede", "broader")),
    ],
)
def test_in_almere(topic: str, expected: Nearest) -> None:
    assert nearest_with_somebody(topic, real(".")["topics"]) == expected


def test_every_topic_that_nobody_has_in_almere_is_near_to_one_that_somebody_has() -> None:
    topics = real(".")["topics"]
    assert [one for one in topics if not topics[one]["tasks"] and nearest_with_somebody(one, topics) is None] == []


class Link(TypedDict, total=False):
    """What a topic says of others."""

    broader: str
    related: list[str]


def made(**links: Link) -> dict[str, Topic]:
    """Topics with these links; somebody has `z` only."""
    some = town()["topics"]
    return {
        one: {
            **some["slapen" if one == "z" else "somber-na"],
            "id": one,
            "broader": link.get("broader"),
            "related": link.get("related", []),
        }
        for one, link in links.items()
    }


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        (made(a={"broader": "b", "related": ["z"]}, b={"broader": "z"}, z={}), Nearest("z", "related")),
        (made(a={"broader": "b"}, b={"broader": "z"}, z={}), Nearest("z", "broader")),
        (made(a={"broader": "z", "related": ["z"]}, z={}), Nearest("z", "broader")),
        (made(a={}, z={"related": ["a"]}), Nearest("z", "related")),
        (made(a={"related": ["b"]}, b={}, z={"broader": "b"}), Nearest("z", "linked")),
        (made(a={"broader": "b"}, b={"broader": "c"}, c={"broader": "d"}, d={"broader": "z"}, z={}), None),
        (made(a={"broader": "b"}, b={"broader": "a", "related": ["onbekend"]}, z={"broader": "onbekend"}), None),
    ],
)
def test_the_fewest_steps_first(topics: dict[str, Topic], expected: Nearest | None) -> None:
    assert nearest_with_somebody("a", topics) == expected
