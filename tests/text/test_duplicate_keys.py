"""Fields that stand twice: one finding for one cause."""

import pytest

from ksa.diagnostic import Diagnostic
from ksa.language import speak
from ksa.text.parse import parse
from ksa.text.source import SourceFile

PARTNERS = """\
partners:
  - id: jgz-almere
    name: JGZ
    kind: jgz
    id: tactus
    name: Tactus
    kind: verslavingszorg
    website: www
"""


def said(typed: str) -> list[str]:
    return [_line(finding) for finding in parse(SourceFile("a.yaml", typed)).diagnostics]


def _line(finding: Diagnostic) -> str:
    places = "; ".join(f"{label.span.line}:{label.span.column} {label.text}".strip() for label in finding.labels)
    return f"{places} | {finding.rule} {finding.field} | {finding.message} | {finding.help}"


def test_a_record_without_its_dash_is_one_finding() -> None:
    assert said(PARTNERS) == [
        (
            "5:5; 2:3 this one has a dash | duplicate-key id"
            " | a dash seems to be missing here: `id` and 2 other fields stand twice"
            " | begin the line with a dash, straight below the dash on line 2: `- id: tactus`"
        ),
    ]


def test_it_is_gone_when_the_help_is_followed() -> None:
    assert said(PARTNERS.replace("    id: tactus", "  - id: tactus")) == []


def test_in_dutch() -> None:
    speak("nl")
    assert said(PARTNERS) == [
        (
            "5:5; 2:3 hier staat wel een streepje | duplicate-key id"
            " | hier lijkt een streepje te ontbreken: `id` en 2 andere velden staan twee keer"
            " | begin de regel met een streepje, recht onder het streepje op regel 2: `- id: tactus`"
        ),
    ]


def test_two_lost_dashes_are_two_findings_and_one_other_field_is_counted() -> None:
    assert said("- from: a\n  to: b\n  from: c\n  to: d\n  from: e\n  to: f\n") == [
        (
            "3:3; 1:1 this one has a dash | duplicate-key from"
            " | a dash seems to be missing here: `from` and 1 other field stand twice"
            " | begin the line with a dash, straight below the dash on line 1: `- from: c`"
        ),
        (
            "5:3; 1:1 this one has a dash | duplicate-key from"
            " | a dash seems to be missing here: `from` and 1 other field stand twice"
            " | begin the line with a dash, straight below the dash on line 1: `- from: e`"
        ),
    ]


@pytest.mark.parametrize(
    "typed",
    [
        "- id: a\n  to: b\n  id: c\n",
        "id: a\nto: b\nid: c\n",
        "- {id: a, to: b, id: c}\n",
        "l:\n  id: a\n  to: b\n  id: c\n",
    ],
    ids=["one field", "no list", "brackets", "no list below a field"],
)
def test_no_dash_is_missing(typed: str) -> None:
    assert [line.split(" | ", 1)[1] for line in said(typed)] == [
        "duplicate-key id | the field `id` stands here twice | keep one of the two; for more values, make a list"
    ]


def test_fields_other_than_the_first_of_an_item_are_each_told() -> None:
    assert said("- id: a\n  to: b\n  by: c\n  to: d\n  by: e\n") == [
        (
            "4:3 here again; 2:3 the first time | duplicate-key to | the field `to` stands here twice"
            " | keep one of the two; for more values, make a list"
        ),
        (
            "5:3 here again; 3:3 the first time | duplicate-key by | the field `by` stands here twice"
            " | keep one of the two; for more values, make a list"
        ),
    ]


def test_a_list_that_goes_on_straight_below_its_second_name() -> None:
    assert said("partners:\n  - id: a\n\npartners:  # new\n\n  # more\n  - id: b\n") == [
        (
            "4:1 here again; 1:1 the first time | duplicate-key partners | the field `partners` stands here twice"
            " | remove this line: what stands below it belongs to the list on line 1"
        ),
    ]


def test_a_list_that_goes_on_below_another_one() -> None:
    speak("nl")
    assert said("partners:\n  - id: a\ntopics:\n  - id: c\npartners:\n  - id: b\nindicators:\n  - id: d\n") == [
        (
            "5:1 hier nog een keer; 1:1 de eerste keer | duplicate-key partners"
            " | het veld `partners` staat hier twee keer"
            " | zet wat eronder staat bij de lijst op regel 1, en haal deze regel weg"
        ),
    ]


@pytest.mark.parametrize("typed", ["l: [a]\nl:\n  - b\n", "l:\n  - a\nl: [b]\n", "l:\n  - a\nl:\n  b: c\n"])
def test_no_list_goes_on(typed: str) -> None:
    (line,) = said(typed)
    assert line.endswith("| keep one of the two; for more values, make a list")
