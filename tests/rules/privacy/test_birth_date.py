"""Dates of birth in a coalition's files."""

import pytest

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from tests.checking import concise, findings
from tests.rules.privacy.partner import PRIVACY, found_in, places_in


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    note: geboren op 3 mei 2021\n", ["birth-date 7:22-32 note"]),
        ("    note: >-\n      Sanne is geboren op\n      3 mei 2021\n", ["birth-date 9:7-17 note"]),
        ("    note: x # geb. 3-5-2021\n", ["birth-date 7:20-28"]),
        ("    aliases: ['geboren 03/05/21']\n", ["birth-date 7:24-32 aliases.0"]),
        ('    note: "gebo\\x72en 3-5-2021"\n', ["birth-date 7:23-31 note"]),
        ("    geboortedatum: 2021-05-03\n", ["birth-date 7:20-30 geboortedatum"]),
        ("    geboortedatum: 2021\n", ["birth-date 7:5-18 geboortedatum"]),
        (
            "    date_of_birth: [2021-05-03]\n",
            ["birth-date 7:5-18 date_of_birth", "birth-date 7:21-31 date_of_birth.0"],
        ),
        ("    note: geboren in 2021, na 37 weken\n    since: 2024-01-01\n", []),
        ("    note: na de geboorte, op 3-5-2021\n", []),
        ("    note: kinderen geboren vanaf 1 april 2024\n", []),
        ("    aliases: [te vroeg geboren]\n    since: 2024-01-01\n", []),
    ],
)
def test_where(fields: str, places: list[str]) -> None:
    assert places_in(fields) == places


def test_in_a_file_that_does_not_parse() -> None:
    found = findings({"partners.yaml": "partners: [\n  geboren 3-5-2021\n"}, PRIVACY)
    assert [finding.labels for finding in found] == [(Label("partners.yaml", Span(2, 11, 2, 19)),)]


def test_the_finding_never_shows_the_date() -> None:
    assert found_in("    note: geboren 3-5-2021\n") == (
        Diagnostic(
            "birth-date",
            "this looks like somebody's date of birth",
            (Label("partners.yaml", Span(7, 19, 7, 27)),),
            "take it out; an age says enough, such as `2,5 jaar`",
            "what lands in git stays there: if this was pushed or shared before, tell your privacy officer",
            RecordName("partner", "de-boog"),
            "note",
            Severity.ERROR,
        ),
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(found_in("    note: geboren 3-5-2021\n    geboortedatum:\n"))
        == """\
partners.yaml:7:19-27: error[birth-date] dit lijkt de geboortedatum van iemand
  help: haal de datum weg; een leeftijd zegt genoeg, zoals `2,5 jaar`
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris
partners.yaml:8:5-18: error[birth-date] het veld `geboortedatum` vraagt om gegevens van een persoon
  help: haal het veld weg: deze bestanden vertellen wat organisaties doen, en niet over wie het gaat"""
    )
