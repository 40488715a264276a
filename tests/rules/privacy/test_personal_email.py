"""Mail addresses of persons in a coalition's files."""

import pytest

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from tests.checking import concise, findings
from tests.rules.privacy.partner import PRIVACY, found_in, places_in


@pytest.mark.parametrize(
    ("fields", "places"),
    [
        ("    note: j.jansen@jgz.example.nl\n", ["personal-email 7:11-34 note"]),
        ("    contacts: {function: x, email: info@gmail.com}\n", ["personal-email 7:36-50 contacts.email"]),
        ("    note: x # sanne.bakker@jgz.example.nl\n", ["personal-email 7:15-42"]),
        ('    note: "j.jansen\\x40jgz.example.nl"\n', ["personal-email 7:12-38 note"]),
        ("    contacts: {function: x, email: kansrijkestart@jgz.example.nl}\n", []),
        ("    website: https://www.example.nl/@52.37,4.9\n", []),
    ],
)
def test_where(fields: str, places: list[str]) -> None:
    assert places_in(fields) == places


def test_in_a_file_that_does_not_parse_and_in_its_name() -> None:
    found = findings({"coalition/info@gmail.com.yaml": "partners: [\n  j.jansen@x.example.nl\n"}, PRIVACY)
    path = "coalition/info@gmail.com.yaml"
    assert [finding.labels for finding in found] == [
        (Label(path, Span(1, 1, 1, 1), "in the name of this file"),),
        (Label(path, Span(2, 3, 2, 24)),),
    ]


def test_the_finding_never_shows_the_address() -> None:
    assert found_in("    note: j.jansen@jgz.example.nl\n") == (
        Diagnostic(
            "personal-email",
            "this mail address has the name of a person in it",
            (Label("partners.yaml", Span(7, 11, 7, 34)),),
            "put a shared mailbox in its place, such as `kansrijkestart@organisatie.example.nl`",
            "what lands in git stays there: if this was pushed or shared before, tell your privacy officer",
            RecordName("partner", "de-boog"),
            "note",
            Severity.ERROR,
        ),
    )


@pytest.mark.parametrize("typed", ["info@gmail.com", "j.jansen@GMAIL.com", '"info\\x40gmail.com"'])
def test_of_a_private_provider_the_name_is_told(typed: str) -> None:
    (found,) = found_in(f"    note: {typed}\n")
    assert found.message == "this mailbox is at `gmail.com`, a provider for private persons"


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(found_in("    note: j.jansen@jgz.example.nl\n    source: info@live.nl\n"))
        == """\
partners.yaml:7:11-34: error[personal-email] in dit mailadres staat de naam van een persoon
  help: gebruik een gedeeld mailadres, zoals `kansrijkestart@organisatie.example.nl`
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris
partners.yaml:8:13-25: error[personal-email] dit mailadres is van `live.nl`, een aanbieder voor particulieren
  help: gebruik een gedeeld mailadres, zoals `kansrijkestart@organisatie.example.nl`
  note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw privacyfunctionaris"""
    )
