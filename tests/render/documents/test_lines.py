import pytest

from ksa.render.documents.lines import beside, cell_words, hanging
from ksa.render.documents.screen import Screen
from ksa.render.documents.words import Ink, Word, words
from ksa.report.document import Cell


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        (Cell(""), []),
        (Cell("één", "https://example.nl/é"), [Word("één", 3, Ink(link="https://example.nl/%C3%A9"))]),
        (Cell("één", "javascript:x"), [Word("één", 3)]),
    ],
)
def test_a_cell_leads_where_it_may(cell: Cell, expected: list[Word]) -> None:
    assert cell_words(cell) == expected


def test_lines_hang_from_the_first() -> None:
    text = words("een twee drie vier\n\nvijf")
    assert list(hanging(text, Screen(14), margin=" ")) == [" een twee", "   drie vier", "", "   vijf"]


def test_texts_stand_beside_one_another() -> None:
    texts = [words("een twee"), words("漢字"), words(""), words("drie\n\nvier")]
    assert list(beside(texts, [4, 5, 3, 5], Screen(), " ")) == [
        " een   漢字        drie",
        " twee",
        "                   vier",
    ]


def test_colours_take_no_room() -> None:
    texts = [cell_words(Cell("een", "tel:1")), words("twee")]
    assert list(beside(texts, [5, 4], Screen(links=True))) == ["\x1b]8;;tel:1\x1b\\een\x1b]8;;\x1b\\    twee"]
