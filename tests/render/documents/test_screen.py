import pytest

from ksa.render.documents.screen import Screen
from ksa.render.documents.words import ENDLESS, Ink, marked, words
from ksa.render.style import Style

LINK = Ink(Style.STRONG, "https://example.nl")
LINE = [*words("see", Ink(Style.WARNING)), *marked([words("one two", LINK), words("three", LINK)], "·")]
OPENED, CLOSED = "\x1b]8;;https://example.nl\x1b\\", "\x1b]8;;\x1b\\"
SEE, ONE, THREE = "\x1b[1;33msee\x1b[0m", "\x1b[1mone two\x1b[0m", "\x1b[1mthree\x1b[0m"


@pytest.mark.parametrize(
    ("screen", "drawn"),
    [
        (Screen(), "see one two · three"),
        (Screen(colour=True), f"{SEE} {ONE} · {THREE}"),
        (Screen(links=True), f"see {OPENED}one two{CLOSED} · {OPENED}three{CLOSED}"),
        (Screen(colour=True, links=True), f"{SEE} {OPENED}{ONE}{CLOSED} · {OPENED}{THREE}{CLOSED}"),
    ],
)
def test_a_line_is_drawn_as_the_screen_can(screen: Screen, drawn: str) -> None:
    assert screen.draw(LINE) == drawn


def test_nothing_is_drawn_as_nothing() -> None:
    assert Screen(colour=True, links=True).draw([]) == ""


@pytest.mark.parametrize(("width", "room", "measure"), [(40, 40, 40), (300, 300, 100), (None, ENDLESS, ENDLESS)])
def test_running_text_has_shorter_lines_than_a_table(width: int | None, room: int, measure: int) -> None:
    assert (Screen(width).room, Screen(width).measure) == (room, measure)
