import pytest

from ksa.render.documents.letters import EM, widest, width
from ksa.render.documents.pdf_text import Piece, said


@pytest.mark.parametrize(
    ("text", "room", "pieces"),
    [
        ("", 20, []),
        ("een twee", 20, ["een twee"]),
        ("een\n\ntwee", 20, ["een", "\n", "\n", "twee"]),
        ("a\tb", 20, ["a    b"]),
        ("zwangerschap t/m babytijd", 20, ["zwangerschap ", ["t/m"], " babytijd"]),
        ("de zwangerschapsdiabetes, en", 9, ["de ", {"word": "zwangerschapsdiabetes,"}, " en"]),
        ("verloskundigen-spreekuur", 6, [{"word": "verloskundigen-"}, ["spreekuur"]]),
        ("ka-postpartum-depressie", 6, [["ka-"], {"word": "postpartum-"}, ["depressie"]]),
        ("kansrijkestart@jgz-almere.nl", 20, [["kansrijkestart@", "jgz-almere.nl"]]),
        ("jgz@zorg-almere.nl", 6, [["jgz@", "zorg-", "almere.", "nl"]]),
        ("kansrijkestart@nl", 4, [[*"kansrijkestart@", "nl"]]),
        ("https://example.nl/a-b?c=d", 20, [["https://", "example.nl/", "a-b?c=d"]]),
        ("e\u0301" * 50, 9, [["e\u0301"] * 50]),
        ("漢", 9, [r"\u6f22"]),
    ],
)
def test_where_a_text_may_be_broken(text: str, room: int, pieces: list[Piece]) -> None:
    assert said(text, room * EM) == {"pieces": pieces}


@pytest.mark.parametrize(
    ("text", "link", "found"),
    [
        ("hier", "https://example.nl/é", "https://example.nl/%C3%A9"),
        ("hier", "javascript:alert(1)", None),
        (" ", "https://example.nl", None),
    ],
)
def test_where_a_text_leads(text: str, link: str, found: str | None) -> None:
    assert said(text, EM, link).get("link") == found


@pytest.mark.parametrize(
    ("text", "is_rtl"), [("één", False), ("עברית", True), ("1. مرحبا", True), ("a עברית", False), ("€ 1", False)]
)
def test_from_where_a_text_is_read(text: str, is_rtl: bool) -> None:  # noqa: FBT001 - a parameter
    assert said(text, 20 * EM).get("rtl", False) == is_rtl


def test_letters_are_not_equally_wide() -> None:
    assert width("ill") < width("abc") < width("MWm")


def test_a_word_is_as_wide_as_its_widest_part() -> None:
    assert widest("ka-postpartum-depressie en") == width("postpartum-")
    assert widest("") == widest(" \n ") == 0
