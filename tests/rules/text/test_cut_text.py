"""Texts of which the end is not read."""

import pytest

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from ksa.rules.selection import Selection
from tests.checking import concise, findings

CUT_TEXT = Selection(select=frozenset({"cut-text"}))
PARTNER = """\
partners:
  - id: de-boog
    name: De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
"""


@pytest.mark.parametrize(
    ("fields", "word", "field"),
    [
        ("    note: Actie #1 voor ouders\n", "#1", "note"),
        ("    note: Actie\t#ouders\n", "#ouders", "note"),
        ("    note: een lange\n      tekst #hier\n", "#hier", "note"),
        ("    aliases:\n      - De Boog #2\n", "#2", "aliases.0"),
        ("    aliases: [a,\n      b #2\n      ]\n", "#2", "aliases.1"),
        ("    note: #1 van de stad\n", "#1", "note"),
        ("    note:   #1\n", "#1", "note"),
        ("    note: x #éen\n", "#éen", "note"),
    ],
)
def test_a_comment_that_looks_like_text(fields: str, word: str, field: str) -> None:
    (found,) = findings({"partners.yaml": PARTNER + fields}, CUT_TEXT)
    before = fields.partition(word)[0]
    line, column = before.count("\n"), len(before.rpartition("\n")[2]) + 1
    assert found.labels[0].span == Span(7 + line, column, 7 + line, column + len(word))
    assert (found.record, found.field) == (RecordName("partner", "de-boog"), field)


@pytest.mark.parametrize(
    "fields",
    [
        "    note: x # een opmerking\n",
        "    note: x ## een opmerking\n",
        "    note: x #-- een opmerking\n",
        "    note: x #\n",
        "    note: x #ksa: ignore[mobile-number] de diensttelefoon\n",
        "    note: C#1\n",
        "    note: 'Actie #1'\n",
        "    note: 'Actie' #1\n",
        '    note: "Actie #1"\n',
        "    note: >-\n      Actie #1\n",
        "    note: >- #1\n      Actie\n",
        "    #1 een opmerking\n",
        "    note: x # zie #1\n",
        "    aliases: [a, b] #1\n",
        "    aliases: #1\n      - a\n",
        "    - #1\n",
        "    name: #1\n",
        "    # partners #1\n    note: [ #1\n",
    ],
)
def test_no_text_is_cut(fields: str) -> None:
    assert findings({"partners.yaml": PARTNER + fields}, CUT_TEXT) == ()


def test_outside_a_record() -> None:
    (found,) = findings({"partners.yaml": "anders: tekst #1\n"}, CUT_TEXT)
    assert (found.labels[0].span, found.record, found.field) == (Span(1, 15, 1, 17), None, "")


def test_an_empty_field_outside_a_record() -> None:
    assert findings({"partners.yaml": "anders: #1\n"}, CUT_TEXT) == ()


def test_in_a_record_that_is_not_whole_the_other_finding_says_it() -> None:
    found = findings({"partners.yaml": PARTNER + "    website: #1\n    anders: x\n"}, Selection())
    assert [finding.rule for finding in found if finding.rule != "no-coalition"] == ["unknown-field"]


def test_the_end_of_a_text_as_a_field() -> None:
    fields = "    note: De verpleegkundige komt langs\n    Daarna bespreekt zij:\n"
    assert findings({"partners.yaml": PARTNER + fields}, CUT_TEXT) == (
        Diagnostic(
            "cut-text",
            "`Daarna bespreekt zij:` looks like the end of the text above it, but is read as a field",
            (
                Label("partners.yaml", Span(8, 5, 8, 25)),
                Label("partners.yaml", Span(7, 11, 7, 40), "the text begins here"),
            ),
            "put `>-` behind the colon of the field above, and its whole text on the lines below that, indented",
            record=RecordName("partner", "de-boog"),
            field="Daarna bespreekt zij",
            severity=Severity.ERROR,
        ),
    )


def test_words() -> None:
    assert (
        concise(findings({"partners.yaml": PARTNER + "    note: Actie #1 voor ouders\n    source: #1\n"}, CUT_TEXT))
        == """\
partners.yaml:7:17-19: warning[cut-text] what stands from `#1` on is taken for a comment and not for text
  help: put quotes around the whole text: `"Actie #1 voor ouders"`. Is it a comment? Then put a space after the `#`
partners.yaml:8:13-15: warning[cut-text] what stands from `#1` on is taken for a comment and not for text
  help: put quotes around the whole text: `"#1"`. Is it a comment? Then put a space after the `#`"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    fields = "    note: Actie #1\n    source: De verpleegkundige komt langs\n    Daarna vragen:\n"
    assert (
        concise(findings({"partners.yaml": PARTNER + fields}, CUT_TEXT))
        == """\
partners.yaml:7:17-19: warning[cut-text] wat vanaf `#1` staat, geldt als opmerking en niet als tekst
  help: zet aanhalingstekens om de hele tekst: `"Actie #1"`. Is het een opmerking? Zet dan een spatie na de `#`
partners.yaml:9:5-18: error[cut-text] `Daarna vragen:` lijkt het eind van de tekst erboven, maar geldt als een veld
  at partners.yaml:8:13-42: hier begint de tekst
  help: zet `>-` achter de dubbele punt van het veld erboven, en de hele tekst ingesprongen op de regels daaronder"""
    )
