"""Account numbers in a coalition's files."""

import pytest

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from tests.checking import concise
from tests.rules.privacy.partner import found_in, places_in


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    note: giften op NL02ABNA0123456789\n", ["iban 7:21-39 note"]),
        ("    note: NL02 ABNA 0123\n      4567 89 op naam van\n", ["iban 7:11-8:14 note"]),
        ("    # BE68 5390 0754 7034\n", ["iban 7:7-26"]),
        ("    NL02ABNA0123456789: x\n", ["iban 7:5-23 ******************"]),
        ("    note: NL03ABNA0123456789\n", []),
    ],
)
def test_where(fields: str, places: list[str]) -> None:
    assert places_in(fields) == places


def test_the_finding_never_shows_the_number() -> None:
    assert found_in("    note: NL02ABNA0123456789\n") == (
        Diagnostic(
            "iban",
            "this looks like the number of a bank account",
            (Label("partners.yaml", Span(7, 11, 7, 29)),),
            "take it out: nobody pays through these files",
            "what lands in git stays there: if this was pushed or shared before, tell your privacy officer",
            RecordName("partner", "de-boog"),
            "note",
            Severity.WARNING,
        ),
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(found_in("    note: NL02ABNA0123456789\n"))
        == """\
partners.yaml:7:11-29: warning[iban] dit lijkt een rekeningnummer
  help: haal het weg: niemand betaalt via deze bestanden
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris"""
    )
