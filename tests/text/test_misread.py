import pytest
from hypothesis import given
from hypothesis import strategies as some

from ksa.language import speak
from ksa.text.hint import Hint
from ksa.text.misread import misread

NAMES = ["title", "steps", "id"]
MEANT = [
    (
        "id:jgz-almere",
        Hint("no space after the colon in `id:jgz-almere`", "put a space after the colon: `id: jgz-almere`"),
        Hint(
            "geen spatie na de dubbele punt in `id:jgz-almere`",
            "zet een spatie na de dubbele punt: `id: jgz-almere`",
        ),
    ),
    (
        "from:jgz-almere to:moeder",
        Hint("no space after the colon in `from:jgz-almere`", "put a space after the colon: `from: jgz-almere`"),
        Hint(
            "geen spatie na de dubbele punt in `from:jgz-almere`",
            "zet een spatie na de dubbele punt: `from: jgz-almere`",
        ),
    ),
    (
        "name:JGZ Almere",
        Hint("no space after the colon in `name:JGZ`", "put a space after the colon: `name: JGZ Almere`"),
        Hint("geen spatie na de dubbele punt in `name:JGZ`", "zet een spatie na de dubbele punt: `name: JGZ Almere`"),
    ),
    (
        '"name":"JGZ"',
        Hint('no space after the colon in `"name":"JGZ"`', 'put a space after the colon: `"name": "JGZ"`'),
        Hint('geen spatie na de dubbele punt in `"name":"JGZ"`', 'zet een spatie na de dubbele punt: `"name": "JGZ"`'),
    ),
    (
        "-id",
        Hint("no space after the dash in `-id`", "put a space after the dash: `- id`"),
        Hint("geen spatie na het streepje in `-id`", "zet een spatie na het streepje: `- id`"),
    ),
    (
        "-somber -angstig",
        Hint("no space after the dash in `-somber`", "put a space after the dash: `- somber`"),
        Hint("geen spatie na het streepje in `-somber`", "zet een spatie na het streepje: `- somber`"),
    ),
    (
        "• somber • angstig",
        Hint("`•` does not make a list", "begin every item with a plain dash and a space: `- somber`"),
        Hint("met `•` maakt u geen lijst", "begin elk onderdeel met een gewoon streepje en een spatie: `- somber`"),
    ),
    (
        "– id",
        Hint("`–` does not make a list", "begin every item with a plain dash and a space: `- id`"),
        Hint("met `–` maakt u geen lijst", "begin elk onderdeel met een gewoon streepje en een spatie: `- id`"),
    ),
    (
        "1. bellen 2. mailen",
        Hint("`1.` does not make a list", "begin every item with a plain dash and a space: `- bellen`"),
        Hint("met `1.` maakt u geen lijst", "begin elk onderdeel met een gewoon streepje en een spatie: `- bellen`"),
    ),
    (
        "hechting, borstvoeding]",
        Hint("the bracket `]` was never opened", "put `[` in front: `[hechting, borstvoeding]`"),
        Hint("het haakje `]` is nergens geopend", "zet `[` ervoor: `[hechting, borstvoeding]`"),
    ),
    (
        "title Postpartum depressie",
        Hint("no colon after `title`", "put a colon and a space after it: `title: Postpartum depressie`"),
        Hint(
            "geen dubbele punt na `title`",
            "zet er een dubbele punt en een spatie achter: `title: Postpartum depressie`",
        ),
    ),
]


@pytest.mark.parametrize(("text", "english", "dutch"), MEANT)
def test_says_what_was_meant(text: str, english: Hint, dutch: Hint) -> None:
    assert misread(text, NAMES) == english
    speak("nl")
    assert misread(text, NAMES) == dutch


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-",
        "---",
        "-5 graden",
        "title",
        "een gewone tekst",
        "https://example.nl",
        "om 12:30 uur",
        "[hechting]",
        "hechting [zie onder]",
        "jgz-almere",
        "3. ",
    ],
)
def test_is_silent_when_that_is_unclear(text: str) -> None:
    assert misread(text, NAMES) is None


def test_takes_a_word_for_a_field_only_when_it_is_one() -> None:
    assert misread("title Postpartum") is None
    assert misread("kansrijke start", NAMES) is None


@given(some.text())
def test_takes_any_text(text: str) -> None:
    hint = misread(text, NAMES)
    assert hint is None or (hint.message and hint.help)
