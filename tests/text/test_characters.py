import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from ksa.diagnostic import Diagnostic, Label, Span
from ksa.language import speak
from ksa.text.characters import bidirectional, control_characters, is_refused, is_veiled, unveiled
from ksa.text.source import SourceFile
from tests.text.faults.complaining import Loader, complaint

NAME = "partners.yaml"
HIDDEN = [
    ("\x00", r"\x00"),
    ("\x08", r"\x08"),
    ("\x0e", r"\x0e"),
    ("\x1b", r"\x1b"),
    ("\x1f", r"\x1f"),
    ("\x7f", r"\x7f"),
    ("\x81", r"\x81"),
    ("\x9d", r"\x9d"),
    ("\ud800", r"\ud800"),
    ("\udfff", r"\udfff"),
    ("\xad", r"\xad"),
    ("\u200b", r"\u200b"),
    ("\u200c", r"\u200c"),
    ("\u200d", r"\u200d"),
    ("\u2060", r"\u2060"),
    ("\ufeff", r"\ufeff"),
    ("\ufffe", r"\ufffe"),
    ("\uffff", r"\uffff"),
]
BREAKS = [("\x0b", r"\x0b"), ("\x0c", r"\x0c"), ("\x85", r"\x85"), ("\u2028", r"\u2028"), ("\u2029", r"\u2029")]
MEANT = [("\x80", r"\x80", "€"), ("\x92", r"\x92", "’"), ("\x9f", r"\x9f", "Ÿ")]
IN_PLACE = "put a new line or a space in its place; to find it in VS Code, search for `{}` with `.*` on"
ERVOOR = "zet er een nieuwe regel of een spatie voor in de plaats; zoek het in VS Code met `{}` en de knop `.*` aan"
REMOVE = "remove it; to find it in VS Code, search for `{}` with `.*` on"
WEG = "haal het weg; zoek het in VS Code met `{}` en de knop `.*` aan"
HELP = [
    *((character, code, REMOVE.format(code), WEG.format(code)) for character, code in HIDDEN),
    *((character, code, IN_PLACE.format(code), ERVOOR.format(code)) for character, code in BREAKS),
    *(
        (
            character,
            code,
            f"put `{letter}` in its place: that was probably meant",
            f"zet er `{letter}` voor in de plaats: dat is waarschijnlijk bedoeld",
        )
        for character, code, letter in MEANT
    ),
]
TURNING = [chr(code) for code in (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]


def told(rule: str, span: Span, words: tuple[str, str, str]) -> Diagnostic:
    return Diagnostic(rule, words[0], (Label(NAME, span),), words[1], words[2])


@pytest.mark.parametrize(("character", "code", "english", "dutch"), HELP)
def test_names_a_hidden_character(character: str, code: str, english: str, dutch: str) -> None:
    source = SourceFile(NAME, f"# é\r\nid: a{character}b")
    place = Span(2, 6, 2, 7)
    assert control_characters(source) == [told("control-character", place, (f"hidden character `{code}`", english, ""))]
    speak("nl")
    assert control_characters(source) == [told("control-character", place, (f"onzichtbaar teken `{code}`", dutch, ""))]


@pytest.mark.parametrize("character", TURNING)
def test_names_a_character_that_turns_the_reading_direction(character: str) -> None:
    source = SourceFile(NAME, f"id: a # {character}b")
    code = f"\\u{ord(character):04x}"
    assert bidirectional(source) == [
        told(
            "bidirectional-text",
            Span(1, 9, 1, 10),
            (
                f"hidden character `{code}` turns the reading direction",
                REMOVE.format(code),
                "it can make the text on the screen differ from what is in the file",
            ),
        )
    ]
    speak("nl")
    assert bidirectional(source) == [
        told(
            "bidirectional-text",
            Span(1, 9, 1, 10),
            (
                f"onzichtbaar teken `{code}` draait de leesrichting om",
                WEG.format(code),
                "hierdoor kan de tekst op het scherm anders zijn dan wat er in het bestand staat",
            ),
        )
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a\tb\r\n",
        "één “zwangere” \U0001f930 \u00a0\ue000",
        "\U0001f468\u200d\U0001f469\ufe0f\u200d\U0001f467",
        "\ufeffa: b",
    ],
)
def test_finds_nothing_in_a_sound_text(text: str) -> None:
    source = SourceFile(NAME, text)
    assert control_characters(source) == []
    assert bidirectional(source) == []


@pytest.mark.parametrize(
    ("count", "notes", "dutch"),
    [
        (20, [""] * 20, [""] * 20),
        (21, [*[""] * 19, "1 more such character in this file"], [*[""] * 19, "nog 1 zo'n teken in dit bestand"]),
        (
            99,
            [*[""] * 19, "79 more such characters in this file"],
            [*[""] * 19, "nog 79 van zulke tekens in dit bestand"],
        ),
    ],
)
def test_stops_at_twenty_and_says_how_many_more(count: int, notes: list[str], dutch: list[str]) -> None:
    source = SourceFile(NAME, "\x01\n" * count)
    assert [finding.note for finding in control_characters(source)] == notes
    assert [finding.labels[0].span.line for finding in control_characters(source)] == list(range(1, 21))
    speak("nl")
    assert [finding.note for finding in control_characters(source)] == dutch


def test_says_of_many_turning_characters_both_what_they_do_and_how_many_there_are() -> None:
    notes = [finding.note for finding in bidirectional(SourceFile(NAME, "\u202e\n" * 22))]
    note = "it can make the text on the screen differ from what is in the file"
    assert notes == [*[note] * 19, f"{note}; 2 more such characters in this file"]


@pytest.mark.parametrize(
    ("text", "refused", "veiled"),
    [
        ("", False, False),
        ("jgz-almere", False, False),
        ("één \u00a0", False, False),
        ("jgz-al\xadmere", False, True),
        ("jgz\u200b-al\u2060mere", False, True),
        ("\U0001f468\u200d\U0001f469", False, False),
        ("a\x1bé", True, True),
    ],
)
def test_what_is_not_as_it_looks(text: str, *, refused: bool, veiled: bool) -> None:
    assert (is_refused(text), is_veiled(text)) == (refused, veiled)


def test_as_it_looks() -> None:
    assert unveiled("jgz\u200b-\u200cal\xadme\u2060re\u200d é") == "jgz-almere é"


@given(some.text(some.characters(exclude_categories=[])))
@pytest.mark.parametrize("loader", [yaml.CBaseLoader, yaml.BaseLoader])
def test_what_passes_is_refused_by_no_parser_for_its_characters(loader: Loader, text: str) -> None:
    source = SourceFile(NAME, text)
    if not control_characters(source):
        complaint(source.text, loader)
