"""Mobile numbers in a coalition's files."""

import pytest

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from tests.checking import concise
from tests.rules.privacy.partner import found_in, places_in


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    contacts: {function: x, phone: 06-12345678}\n", ["mobile-number 7:36-47 contacts.phone"]),
        ("    note: bel +31 6 12 34\n      56 78\n", ["mobile-number 7:15-8:12 note"]),
        ("    # 0612345678\n", ["mobile-number 7:7-17"]),
        ('    note: "\\x30\\x36 12345678"\n', ["mobile-number 7:12-29 note"]),
        ("    contacts: {function: x, phone: 0800 1234}\n", []),
        ("    contacts: {function: x, phone: 036 545 12 34}\n", []),
        ("    note: x\n", []),
        ("    note: 06-12345678 # ksa: ignore[mobile-number] de diensttelefoon\n", []),
    ],
)
def test_where(fields: str, places: list[str]) -> None:
    assert places_in(fields) == places


def test_the_finding_never_shows_the_number() -> None:
    assert found_in("    note: 06-12345678\n") == (
        Diagnostic(
            "mobile-number",
            "this is a mobile number, and mostly that belongs to one person",
            (Label("partners.yaml", Span(7, 11, 7, 22)),),
            "put a number of the organisation in its place, or leave it out",
            "what lands in git stays there: if this was pushed or shared before, tell your privacy officer",
            RecordName("partner", "de-boog"),
            "note",
            Severity.WARNING,
        ),
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(found_in("    note: 06-12345678\n"))
        == """\
partners.yaml:7:11-22: warning[mobile-number] dit is een mobiel nummer, en dat is meestal van één persoon
  help: vervang het door een nummer van de organisatie, of laat het weg
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris"""
    )
