import re

import pytest

from ksa.render.documents.pdf_pictures import pictures
from ksa.report.document import Arrow, Chain, Lane
from tests.render.documents.telling import CHAIN

A4 = (487, 600)


def chain(lanes: int, steps: int, action: str = "verwijzen naar de huisarts en de overdracht bespreken") -> Chain:
    """A chain in which each step goes from one lane to the next."""
    arrows = (Arrow(at + 1, (at % lanes,), ((at + 1) % lanes,), action, "3 werkdagen") for at in range(steps))
    return Chain("Keten", "Van begin tot eind.", tuple(Lane(f"Partner {at}") for at in range(lanes)), tuple(arrows))


def numbers(svg: str) -> list[int]:
    """The numbers of the steps in a picture."""
    return [int(number) for number in re.findall(r">(\d+)</text>", svg)]


def test_a_chain_is_one_picture_that_says_what_it_shows() -> None:
    (picture,) = pictures(CHAIN, A4)
    assert picture["alt"] == (
        "De keten in beeld. Vier stappen van de kraamzorg, langs de JGZ, naar de huisarts en terug."
    )
    assert picture["width"] == pytest.approx(487, abs=1)
    assert numbers(picture["svg"]) == [1, 2, 3, 4, 5]


def test_a_long_chain_is_drawn_in_parts_that_can_be_read() -> None:
    first, second = pictures(chain(12, 20), A4)
    assert (first["alt"], second["alt"]) == (
        "Keten (part 1 of 2). Van begin tot eind.",
        "Keten (part 2 of 2)",
    )
    assert numbers(first["svg"]) + numbers(second["svg"]) == list(range(1, 21))
    assert min(first["width"], second["width"]) > 365


def test_a_picture_fits_on_the_paper() -> None:
    for room in (A4, (733, 390), (100, 100)):
        for picture in pictures(chain(4, 9), room):
            across, down = map(float, re.findall(r'(?:width|height)="([\d.]+)"', picture["svg"])[:2])
            assert picture["width"] <= room[0]
            assert picture["width"] / across * down <= room[1] + 1


def test_what_the_fonts_cannot_draw_is_shown_by_its_number() -> None:
    (picture,) = pictures(Chain("字", "", (Lane("漢 👶"), Lane("b")), (Arrow(1, (0,), (1,), "字"),)), A4)
    assert picture["alt"] == r"\u5b57"
    assert r"\u6f22 👶" in picture["svg"]
    assert "字" not in picture["svg"]


def test_a_picture_without_words_is_named() -> None:
    assert [picture["alt"] for picture in pictures(Chain(" ", "", (Lane("a"),), ()), A4)] == ["A chain"]


def test_nobody_in_a_chain_leaves_no_picture() -> None:
    assert list(pictures(Chain("Keten", "", (), ()), A4)) == []
