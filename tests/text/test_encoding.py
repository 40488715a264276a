import pytest
from hypothesis import given
from hypothesis import strategies as some

from ksa.diagnostic import START, Diagnostic, Label, Span
from ksa.language import speak
from ksa.text.encoding import decode
from ksa.text.source import SourceFile

NAME = "partners.yaml"
UTF_8 = (
    "open it in VS Code, click `UTF-8` at the bottom, choose `Reopen with Encoding` and `Western (Windows 1252)`,"
    " and then `Save with Encoding` and `UTF-8`"
)
IN_UTF_8 = (
    "open het bestand in VS Code, klik onderaan op `UTF-8`, kies `Reopen with Encoding` en `Western (Windows 1252)`,"
    " en daarna `Save with Encoding` en `UTF-8`"
)
AGAIN = "part of the file is lost: fetch it again from where it came, or type the end again"
OPNIEUW = "een deel van het bestand is weg: haal het opnieuw op, of typ het einde opnieuw"
TYPE = "type the data into a text file, and move this file to another folder"
TYP = "typ de gegevens over in een tekstbestand en zet dit bestand in een andere map"


def save_as(encoding: str) -> str:
    return f"open it in VS Code, click `{encoding}` at the bottom, choose `Save with Encoding` and then `UTF-8`"


def sla_op(encoding: str) -> str:
    return f"open het bestand in VS Code, klik onderaan op `{encoding}`, kies `Save with Encoding` en daarna `UTF-8`"


TEXT = "partners:\n  - id: zoë\n"
REFUSED = [
    (
        "name: Renée\n".encode("cp1252"),
        Span(1, 10, 1, 11),
        ("a letter is not saved as UTF-8 (probably `é`)", UTF_8, ""),
        ("een letter is niet opgeslagen als UTF-8 (waarschijnlijk `é`)", IN_UTF_8, ""),
    ),
    (
        b"a: \xc3\xa9\xc3\xa9\r\nb: \xc3\xa9\xeb\n",
        Span(2, 5, 2, 6),
        ("a letter is not saved as UTF-8 (probably `ë`)", UTF_8, ""),
        ("een letter is niet opgeslagen als UTF-8 (waarschijnlijk `ë`)", IN_UTF_8, ""),
    ),
    (
        "a: “zoë”\n".encode("cp1252"),
        Span(1, 4, 1, 5),
        ("a letter is not saved as UTF-8 (probably `“`)", UTF_8, "2 more letters have this fault"),
        (
            "een letter is niet opgeslagen als UTF-8 (waarschijnlijk `“`)",
            IN_UTF_8,
            "dit geldt voor nog 2 letters in dit bestand",
        ),
    ),
    (
        b"\xef\xbb\xbf\xe4\xb6 x",
        Span(1, 1, 1, 2),
        ("a letter is not saved as UTF-8 (probably `ä`)", UTF_8, "1 more letter has this fault"),
        (
            "een letter is niet opgeslagen als UTF-8 (waarschijnlijk `ä`)",
            IN_UTF_8,
            "dit geldt voor nog 1 letter in dit bestand",
        ),
    ),
    (
        b"a\rb: \x81",
        Span(2, 4, 2, 5),
        ("a character is not saved as UTF-8 (byte `0x81`)", UTF_8, ""),
        ("een teken is niet opgeslagen als UTF-8 (byte `0x81`)", IN_UTF_8, ""),
    ),
    (
        b"a: \xed\xa0\x80",
        Span(1, 4, 1, 5),
        ("a letter is not saved as UTF-8 (probably `í`)", UTF_8, "2 more letters have this fault"),
        (
            "een letter is niet opgeslagen als UTF-8 (waarschijnlijk `í`)",
            IN_UTF_8,
            "dit geldt voor nog 2 letters in dit bestand",
        ),
    ),
    (
        "a: €".encode()[:-1],
        Span(1, 4, 1, 5),
        ("the file stops in the middle of a letter", AGAIN, ""),
        ("het bestand stopt midden in een letter", OPNIEUW, ""),
    ),
    *(
        (
            data,
            START,
            (f"this file is saved as {encoding}, not as UTF-8", save_as(encoding), ""),
            (f"dit bestand is opgeslagen als {encoding}, niet als UTF-8", sla_op(encoding), ""),
        )
        for data, encoding in [
            (b"\xff\xfe" + TEXT.encode("utf-16-le"), "UTF-16 LE"),
            (b"\xfe\xff" + TEXT.encode("utf-16-be"), "UTF-16 BE"),
            (b"\xff\xfe\x00\x00" + TEXT.encode("utf-32-le"), "UTF-32 LE"),
            (b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be"), "UTF-32 BE"),
            (TEXT.encode("utf-16-le"), "UTF-16 LE"),
            (TEXT.encode("utf-16-be"), "UTF-16 BE"),
            (TEXT.encode("utf-32-le"), "UTF-32 LE"),
            (TEXT.encode("utf-32-be"), "UTF-32 BE"),
            (("é" * 90 + TEXT * 40).encode("utf-16-le"), "UTF-16 LE"),
        ]
    ),
    *(
        (
            data,
            START,
            (f"this is {english}, not a text file", TYPE, ""),
            (f"dit is {dutch}, geen tekstbestand", TYP, ""),
        )
        for data, english, dutch in [
            (b"PK\x03\x04\x14\x00\x06\x00 xl/workbook.xml", "an Excel file", "een Excel-bestand"),
            (b"PK\x03\x04\x14\x00\x06\x00 word/document.xml", "a Word file", "een Word-bestand"),
            (b"PK\x03\x04\x14\x00\x06\x00 partners.yaml", "a ZIP file", "een ZIP-bestand"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 ...", "an old Word or Excel file", "een oud Word- of Excel-bestand"),
            (rb"{\rtf1\ansi partners:}", "a Word file", "een Word-bestand"),
            (b"%PDF-1.7\n%\xe2\xe3", "a PDF file", "een PDF-bestand"),
            (b"\x89PNG\r\n\x1a\n", "a picture", "een afbeelding"),
            (b"\xff\xd8\xff\xe0 JFIF", "a picture", "een afbeelding"),
            (b"GIF89a", "a picture", "een afbeelding"),
            (
                b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00",
                "a program or a data file",
                "een programma of een databestand",
            ),
            (bytes(5000), "a program or a data file", "een programma of een databestand"),
        ]
    ),
]
Words = tuple[str, str, str]


@pytest.mark.parametrize(("data", "span", "english", "dutch"), REFUSED)
def test_says_what_the_bytes_are(data: bytes, span: Span, english: Words, dutch: Words) -> None:
    labels = (Label(NAME, span),)
    assert decode(NAME, data) == Diagnostic("invalid-encoding", english[0], labels, english[1], english[2])
    speak("nl")
    assert decode(NAME, data) == Diagnostic("invalid-encoding", dutch[0], labels, dutch[1], dutch[2])


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"", ""),
        (TEXT.encode(), TEXT),
        (b"\xef\xbb\xbf" + TEXT.encode(), TEXT),
        ("één – “zwangere” \U0001f930".encode(), "één – “zwangere” \U0001f930"),
        # One stray character is no reason to call a text something else: it has a finding of its own.
        (b"partners:\n  - id: \x00\n", "partners:\n  - id: \x00\n"),
    ],
)
def test_reads_utf_8(data: bytes, text: str) -> None:
    source = decode(NAME, data)
    assert isinstance(source, SourceFile)
    assert (source.name, source.text) == (NAME, text)


@given(some.binary())
def test_takes_any_bytes(data: bytes) -> None:
    found = decode(NAME, data)
    if isinstance(found, SourceFile):
        assert found.text == data.decode().removeprefix("\ufeff")
    else:
        assert found.rule == "invalid-encoding"
        assert found.labels[0].span.line >= 1


@given(some.text(some.characters(exclude_categories=["Cs", "Cc"])))
def test_reads_every_text_back(text: str) -> None:
    found = decode(NAME, text.encode())
    assert not isinstance(found, SourceFile) or found.text == text.removeprefix("\ufeff")


@given(
    some.text("abcdefghij:- \n", min_size=20), some.sampled_from(["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
)
def test_knows_every_wide_encoding_of_an_ordinary_text(text: str, encoding: str) -> None:
    found = decode(NAME, text.encode(encoding))
    assert isinstance(found, Diagnostic)
    assert f"saved as {encoding.upper().replace('-LE', ' LE').replace('-BE', ' BE')}," in found.message
