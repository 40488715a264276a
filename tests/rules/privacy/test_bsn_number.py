"""BSNs in a coalition's files."""

import pytest

from ksa.diagnostic import START, Diagnostic, Label, RecordName, Severity, Span
from ksa.rules.privacy import bsn_number
from tests.checking import ON, concise, findings, loaded
from tests.rules.privacy.partner import PRIVACY, found_in, places_in


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    note: 123456782\n", ["bsn-number 7:11-20 note"]),
        ("    note: over 123 456 782\n", ["bsn-number 7:16-27 note"]),
        ("    note: 1234\n      56 782\n", ["bsn-number 7:11-8:13 note"]),
        ("    note: >-\n      dossier 123 456\n      782\n", ["bsn-number 8:15-9:10 note"]),
        ('    note: "\\x31\\x3134567\\u0038\\x32"\n', []),
        ('    note: "\\x31\\x323456\\u0037\\x38\\x32"\n', ["bsn-number 7:12-38 note"]),
        ("    # 123456782\n", ["bsn-number 7:7-16"]),
        ("    note: x # bsn 12345672\n", ["bsn-number 7:19-27"]),
        ("    aliases: [x, 123456782]\n", ["bsn-number 7:18-27 aliases.1"]),
        ("    123456782: x\n", ["bsn-number 7:5-14 123456782"]),
        ("    identifiers: {rsin: 123456782}\n", []),
        ("    identifiers:\n      kvk:\n        123456782\n", []),
        ("    identifiers:\n      agb: '123456782'\n      ura: 111222333\n", []),
        ("    identifiers: {rsin: bsn 123456782}\n", ["bsn-number 7:29-38 identifiers.rsin"]),
        ("    note: de rsin is 123456782\n", ["bsn-number 7:22-31 note"]),
        ("    note: 'rsin: 123456782'\n", ["bsn-number 7:18-27 note"]),
        ("    # rsin: 123456782\n", ["bsn-number 7:13-22"]),
        ("    rsin: x # 123456782\n", ["bsn-number 7:15-24"]),
        ("    contacts: [{function: balie, phone: 012345672}]\n", []),
        ("    contacts: [{function: balie, phone: (012) 345 672}]\n", []),
        ("    contacts: [{function: balie, phone: +31 123456782}]\n", []),
        ("    contacts: [{function: balie, phone: 123456782}]\n", ["bsn-number 7:41-50 contacts.0.phone"]),
        ("    website: https://www.example.nl/123456782\n", []),
        ("    note: sha256:123456782\n", []),
        ("    note: kvk 12345672\n", []),
    ],
)
def test_where(fields: str, places: list[str]) -> None:
    shown = [place.replace("123456782", "*********") for place in places]
    assert places_in(fields) == shown


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    bsn: 123456782\n", ["bsn-number 7:10-19 bsn"]),
        ("    bsn: 12345672\n", ["bsn-number 7:10-18 bsn"]),
        ("    bsn:\n", ["bsn-number 7:5-8 bsn"]),
        ("    bsn: onbekend\n", ["bsn-number 7:5-8 bsn"]),
        ("    contacts: [{function: x, bsn_kind: {}}]\n", ["bsn-number 7:30-38 contacts.0.bsn_kind"]),
    ],
)
def test_one_finding_for_a_field_that_asks_for_it(fields: str, places: list[str]) -> None:
    assert places_in(fields) == places
    assert [finding.rule for finding in loaded({"partners.yaml": f"partners:\n  - id: x\n{fields}"}).diagnostics].count(
        "unknown-field"
    ) == 0


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("    note: 123456782", True),
        ("    rsin: 123456782", False),
        ("    'kvk': \"123456782\"", False),
        ("    identifiers: {agb: 123456782}", False),
        ("    phone: 012345672", False),
        ("    phone: (012) 345 672", False),
        ("    phone: 123456782", True),
        ("    rsin: x, note: 123456782", True),
        ("    rsin: bsn 123456782", True),
    ],
)
def test_in_a_file_that_does_not_parse(line: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    found = findings({"partners.yaml": f"partners: [\n{line}\n"}, PRIVACY)
    assert [finding.labels[0].span.line for finding in found] == ([2] if is_found else [])


@pytest.mark.parametrize(
    ("value", "lines"),
    [("123456782", []), ("'123456782'", []), ("123456782 of zo", [8]), ("bsn 123456782", [8])],
)
def test_in_a_field_that_counts(value: str, lines: list[int]) -> None:
    text = f"""\
indicators:
  - id: x
    name: X
    kind: proces
    unit: kinderen
    values:
      - period: '2025'
        value: {value}
        source: eigen registratie
"""
    found = findings({"coalition/indicators.yaml": text}, PRIVACY)
    assert [finding.labels[0].span.line for finding in found] == lines


def test_the_finding_never_shows_the_number() -> None:
    assert found_in("    note: over 123456782\n") == (
        Diagnostic(
            "bsn-number",
            "this looks like a BSN, the number of a person",
            (Label("partners.yaml", Span(7, 16, 7, 25)),),
            "take it out; the RSIN of an organisation belongs in `rsin` below `identifiers`",
            "what lands in git stays there: if this was pushed or shared before, tell your privacy officer",
            RecordName("partner", "de-boog"),
            "note",
            Severity.ERROR,
        ),
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(found_in("    note: over 123456782\n    bsn:\n"))
        == """\
partners.yaml:7:16-25: error[bsn-number] dit lijkt een BSN, het nummer van een persoon
  help: haal het weg; het RSIN van een organisatie hoort in `rsin` onder `identifiers`
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris
partners.yaml:8:5-8: error[bsn-number] het veld `bsn` vraagt om gegevens van een persoon
  help: haal het veld weg: deze bestanden vertellen wat organisaties doen, en niet over wie het gaat"""
    )


def test_in_the_name_of_a_file() -> None:
    found = list(bsn_number.check(loaded({"coalition/bsn-12345672_123456782.yaml": ""}).coalition, ON))
    label = Label("coalition/bsn-12345672_123456782.yaml", START, "in the name of this file")
    assert [finding.labels for finding in found] == [(label,)]
    assert found[0].help == "give the file another name"


def test_nobody_can_suppress_it() -> None:
    fields = "    note: 123456782 # ksa: ignore[bsn-number] een voorbeeld\n"
    assert places_in(fields) == ["bsn-number 7:11-20 note"]
