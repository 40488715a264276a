"""A text without what is personal in it."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.diagnostic import START, Diagnostic, Label, RecordName, Severity
from ksa.text.personal import mask, masked
from ksa.text.personal.masking import DETECTORS
from ksa.text.personal.seen import seen

SOUND = Diagnostic(
    "unknown-reference",
    "there is no topic `slapen-2`",
    (Label("partners.yaml", START, "here"), Label("coalition/topics.yaml", START)),
    "did you mean `slapen`?",
    "checked on 2026-06-01",
    RecordName("partner", "jgz-almere"),
    "topics.0",
    Severity.ERROR,
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("", ""),
        ("niets", "niets"),
        ("topics.0", "topics.0"),
        ("bsn 123456782 van 7", "bsn ********* van 7"),
        ("123 456 782", "*** *** ***"),
        ("123 456\n  782", "*** ***\n  ***"),
        ("geboren op 3 mei 2021", "geboren op * *** ****"),
        ("mail j.jansen@gmail.com", "mail ******************"),
        ("bel 06-12345678", "bel ***********"),
        ("NL91 ABNA 0417 1643 00", "**** **** **** **** **"),
        ("rsin: 123456782", "rsin: *********"),
        ("phone: 012345672", "phone: *********"),
        (r'"\x31\x32\x33\x34\x35\x36\x37\x38\x32"', '"' + "*" * 36 + '"'),
        ("123456782 06-12345678", "********* ***********"),
        (r'"\q123456782"', r'"\q*********"'),
        (r'"\123456782"', '"**********"'),
        ("1\u00ad23 456 \u200b782", "**** *** ****"),
        ("coalition/info@gmail.com.yaml", "coalition/**************.yaml"),
        ("https://example.nl/123456782", "https://example.nl/123456782"),
        ("kansrijkestart@jgz.example.nl", "kansrijkestart@jgz.example.nl"),
        ("2026-06-01 tot 2027-06-01", "2026-06-01 tot 2027-06-01"),
        ("x" * 500 + " 123456782", "x" * 500 + " *********"),
    ],
)
def test_mask(text: str, shown: str) -> None:
    assert mask(text) == shown


PIECES = """123456782 111222333 999999990 123 456 782 1234 56 12345672 0 7 21 2021 - . , / : ; @ + ( ) ' " € * _ # \\
    \\x31 \\n \\u0040 bsn BSN: sofi geboren geb. op geboortedatum born dob 3-5-2021 3 mei '21 vanaf j.jansen sanne info
    gmail.com example.nl .nl 06 061 +31 0031 6 12345678 NL91 ABNA 0417 1643 00 NL91ABNA0417164300 https:// www. sha256:
    kvk é İ"""
TEXTS = st.lists(st.sampled_from([*PIECES.split(), " ", "\n  ", "\u00a0"]), max_size=25).map("".join)


@given(st.one_of(TEXTS, st.text()))
def test_masking_leaves_nothing_to_find(text: str) -> None:
    shown = mask(text)
    assert seen(DETECTORS, shown) == []
    assert mask(shown) == shown
    assert len(shown) == len(text)
    changed = [(old, new) for old, new in zip(text, shown, strict=True) if old != new]
    assert all(new == "*" and not old.isspace() for old, new in changed)


@given(TEXTS)
def test_a_finding_says_what_mask_leaves(text: str) -> None:
    finding = SOUND._replace(
        message=text,
        labels=(Label(text, START, text),),
        help=text,
        note=text,
        record=RecordName("partner", text),
        field=text,
    )
    shown = mask(text)
    assert masked(finding) == SOUND._replace(
        message=shown,
        labels=(Label(text, START, shown),),
        help=shown,
        note=shown,
        record=RecordName("partner", shown),
        field=shown,
    )


def test_a_finding_without_such_data_stays_the_same_object() -> None:
    plain = Diagnostic("no-coalition", "no file says so", (Label("partners.yaml", START),))
    assert masked(plain) is plain
    assert masked(SOUND) is SOUND


def test_one_text_of_a_finding_is_masked() -> None:
    finding = Diagnostic("unknown-kind", "`123456782` is not a kind of record", (Label("a.yaml", START),))
    assert masked(finding) == finding._replace(message="`*********` is not a kind of record")


HOSTILE = {
    "digits": "1" * 100_000,
    "groups of three": "123 " * 25_000,
    "groups of three with dashes": "123-" * 25_000,
    "numbers in a row": "123 456 782 " * 8_000,
    "numbers far apart": "123 456 782  " * 8_000,
    "nine digits": "123456782 " * 10_000,
    "nine digits in an address": "https://" + "123456782/" * 10_000,
    "at": "@" * 100_000,
    "a@": "a@" * 50_000,
    "letters and dots": "a." * 50_000,
    "letters and dots after an at": "a@" + "b." * 50_000,
    "long local part": "a" * 100_000 + "@gmail.com",
    "addresses": "j.jansen@example.nl " * 5_000,
    "06": "06 " * 33_000,
    "06 1": "06 1 " * 20_000,
    "06 and spaces": "06" + " " * 100_000,
    "+31": "+31 (0) 6 " * 10_000,
    "accounts": "NL91 ABNA 0417 1643 00 " * 4_300,
    "nearly accounts": "NL91 ABNA 0417 1643 0 " * 4_300,
    "account and spaces": "NL91" + " " * 100_000,
    "geboren": "geboren " * 12_500,
    "geboren te": "geboren te A a a a a " * 4_700,
    "geboortedatum": "geboortedatum " * 7_100,
    "geboren and spaces": ("geboren" + " " * 1_000) * 100,
    "bsn": "bsn: " * 20_000,
    "bsn and spaces": "bsn" + " " * 100_000 + "1",
    "backslashes": "\\" * 100_000,
    "escapes": r"\x31" * 25_000,
    "mobile numbers in a chain": "0612345678/" * 9_000,
    "mobile numbers in a chain with spaces": "+31 6 12 34 56 78-" * 5_500,
    "numbers in a chain": "123 456 782." * 8_300,
    "births in a chain": "geboren 1-1-21" * 7_100,
    "accounts and mobile numbers": "NL02ABNA0123456789 06-12345678 " * 3_200,
    "mixed": "123-456-782 1234.56.782 j@gmail.com 06-12345678 geb. 1-1-21 " * 1_600,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hundred_kilobytes_take_less_than_a_second(text: str) -> None:
    start = process_time()
    mask(text)
    assert process_time() - start < 1


def test_names_between_backticks_are_masked() -> None:
    names = frozenset({"Jan de Vries", "De", "Boer"})
    said = SOUND._replace(
        message="Jan de Vries: there is no contact `Jan de Vries`",
        labels=(Label("a.yaml", START, "`De`Boer`"), Label("a.yaml", START, "here")),
        help="did you mean `Jan de Boer` or `Jan de Vries`?",
    )
    assert masked(said, names) == said._replace(
        message="Jan de Vries: there is no contact `*** ** *****`",
        labels=(Label("a.yaml", START, "`**`****`"), Label("a.yaml", START, "here")),
        help="did you mean `Jan de Boer` or `*** ** *****`?",
    )
    assert masked(SOUND, names) is SOUND
