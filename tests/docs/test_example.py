"""Example records, typed as a coordinator would type them."""

import pytest

from docs.example import example, is_shared_mark, typed
from ksa.model.anatomy import parts
from ksa.model.indicator import Measurement
from ksa.text.parse import parse
from ksa.text.source import SourceFile


def test_a_record_in_a_list() -> None:
    assert example("indicators", frozenset({"numerator", "denominator", "suppressed_below", "values.area"})) == (
        """\
indicators:
  - id: verwijzingen-met-terugkoppeling
    name: Aandeel verwijzingen met terugkoppeling
    kind: proces
    phases: babytijd
    unit: '%'
    better: hoger
    target: 90
    data_source: eigen registratie
    set: eigen
    goals: punt-8
    values:
      - period: 2025
        value: 12,5
        count: 25
        source: RIVM, regiobeeld.nl, 2025
    verified: nee"""
    )


def test_a_record_by_itself_has_room_around_its_lists() -> None:
    without = {"parties", "reason", "signal", "target_groups", "consent", "parents_involved", "goals", "indicators"}
    without |= {"version", "adopted_on", "since", "until", "evaluations", "signatures", "replaces", "level"}
    steps = {"profession", "to_profession", "roles", "phases", "consent", "carrier", "if_no_response", "when"}
    assert example("agreement", frozenset(without | {f"steps.{name}" for name in steps})) == (
        """\
agreement:
  id: ka-postpartum-depressie
  title: Postpartum depressie signaleren, bespreken en verwijzen
  topics: postpartum-depressie
  phases: [kraamperiode, babytijd]
  status: concept
  owner: jgz-almere

  steps:
    - from: jgz-almere
      to: huisartsen-almere
      action: verwijzen naar huisarts of POH-GGZ
      within: binnen 3 werkdagen

  escalation: Bel bij een wachtlijst de aandachtsfunctionaris.
  evaluate_on: 2027-03

  verified: nee"""
    )


@pytest.mark.parametrize(
    "value",
    [
        "binnen 3 werkdagen",
        "0612",
        "1.10",
        "%",
        "'s nachts",
        "hulp: thuis",
        "stap #1",
        "nr #1",
        "eindigt zo:",
        "- streepje",
        "it's",
        "a, b",
        ["a, b", "c"],
        ["kraamperiode", "babytijd"],
        ["haakje [x]", "it's"],
    ],
)
def test_what_is_typed_is_read_back(value: str | list[str]) -> None:
    read = parse(SourceFile("x.yaml", f"field: {typed(value)}\n"))
    assert read.diagnostics == ()
    assert read.document
    assert read.document.value == {"field": value}


def test_a_source_that_must_be_given_is_a_field_like_others() -> None:
    fields = parts(Measurement).values()
    assert [part.name for part in fields if is_shared_mark(part)] == ["note", "verified"]
