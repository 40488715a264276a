"""Unknown fields that are no slip of the pen."""

import pytest

from ksa.coalition.load import load
from ksa.text.source import SourceFile

TOP = "partners:\n  - id: x\n    name: X\n    kind: jgz\n    domain: publiek\n    status: gewenst\n"


@pytest.mark.parametrize(
    ("fields", "rules"),
    [
        ("    note: De boog is er\n    Let op:\n", ["cut-text"]),
        ("    note: De boog is er\n    Let-op:\n", ["cut-text"]),
        ("    note: De boog is er\n    en ook op maandag:\n", ["cut-text"]),
        ("    note: De boog\n      is er\n    En ook:\n", ["cut-text"]),
        ("    note: >-\n      De boog\n    En ook:\n", ["cut-text"]),
        ("    contacts:\n      - function: de balie\n        En ook:\n", ["cut-text"]),
        ("    note: De boog is er\n    En ook: op maandag\n", ["unknown-field"]),
        ("    note: De boog is er\n    anders:\n", ["unknown-field"]),
        ("    note: De boog is er\n    Website:\n", ["unknown-field"]),
        ("    note: De boog is er\n\n    Let op:\n", ["unknown-field"]),
        ("    note: De boog is er\n    # opmerking\n    Let op:\n", ["unknown-field"]),
        ("    aliases: [De boog]\n    Let op:\n", ["unknown-field"]),
        ("    note:\n    Let op:\n", ["unknown-field"]),
        ("    contacts:\n      - Let op:\n        function: balie\n", ["unknown-field"]),
        ("    note: x\n    bsn:\n", ["bsn-number"]),
        ("    note: x\n    bsn: 123456782\n", []),
        ("    note: x\n    bsn: [123456782]\n", ["bsn-number"]),
        ("    note: x\n    Geboortedatum:\n", ["birth-date"]),
        ("    note: x\n    geboortedatum: 3-5-2021\n", []),
    ],
)
def test_which_rule(fields: str, rules: list[str]) -> None:
    coalition = "coalition:\n  id: c\n  name: C\n  municipalities: {name: Almere}\n"
    loaded = load([SourceFile("coalition/coalition.yaml", coalition), SourceFile("partners.yaml", TOP + fields)])
    assert [finding.rule for finding in loaded.diagnostics] == rules
    assert loaded.coalition.partners == ()


def test_where_and_of_what() -> None:
    loaded = load([SourceFile("partners.yaml", TOP + "    contacts: {function: x, bsn_kind: onbekend}\n")])
    (finding,) = [finding for finding in loaded.diagnostics if finding.rule == "bsn-number"]
    assert finding.message == "the field `bsn_kind` asks for data of a person"
    assert (finding.labels[0].span, finding.field) == ((7, 29, 7, 37), "contacts.bsn_kind")
    assert finding.record == ("partner", "x")
