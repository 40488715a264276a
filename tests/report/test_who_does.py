"""An answer as people read it, and as programs do."""

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from docs.generate import ROOT
from ksa.render.documents import terminal
from ksa.report.document import Document
from ksa.report.who_does import who_does
from ksa.search.ask import ask
from tests.search.town import real, town

SCHEMA = json.loads((ROOT / "docs/who-does.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator(SCHEMA)


def answered(question: str, **filters: Any) -> Document:  # noqa: ANN401 - as `ask` takes them
    return who_does(town(), ask(town(), question, **filters), {"partners.yaml": "demo/partners.yaml"})


def shown(document: Document) -> str:
    return terminal.render(document, width=80, colour=False, links=False)


@pytest.mark.usefixtures("dutch")
def test_who_does_what_phase_by_phase() -> None:
    assert (
        shown(answered("roken"))
        == """\
Roken en meeroken                                               gevonden via: id
Nicotine en rook in huis bij de baby.
! Spoed: Bel 112 bij ademnood.

 FASE          ROL EN TAAK            PARTNER               AFGESPROKEN
 zwangerschap  signaleren, bespreken  iedere professional   ka-roken, concept
               verwijzen              Huisarts Kade (POH)   ka-roken, stap 1,
               verwijzen, naar: JGZ                         concept; 3
               Oever                                        werkdagen;
                                                            instemming:
                                                            toestemming
               verwijzen              JGZ Oever (POH)       ka-roken, concept
               bellen, naar:          iedere professional   ka-roken, stap 3,
               spoedzorg:             (bij nood)            concept; direct;
               crisisdienst,                                instemming: spoed;
               huisartsenpost of 112                        sinds 2025
 babytijd      begeleiden             JGZ Oever (Oever      ka-roken, concept;
                                      Dijk)                 Rookvrije Start
               begeleiden             JGZ Oever (bij        ka-roken, stap 2,
               vragen, naar: de       klachten)             concept; sinds 2025
               moeder

Contact
JGZ Oever:  0800 0000 · rookspreekuur · werkdagen · bellen · wachttijd: 2
            weken · ouders kunnen zich zelf aanmelden

Ontbreekt
 FASE                            ROL         WAAROM
 kraamperiode t/m na-1000-dagen  nazorg      Niemand blijft bellen; Oever Dijk;
                                             opnieuw bekijken: 2027
 babytijd                        behandelen  De coalitie wil Stopcoach er graag
                                             bij, maar die doet nog niet mee

Aanbod: Rookvrije Start
Afspraken: ka-roken (concept)
Hulpmiddelen: Rookmeter
Verwant: Leefstijl
"""
    )


@pytest.mark.usefixtures("dutch")
def test_words_of_the_question_that_narrow_it_are_told() -> None:
    told = shown(answered("vapen na de bevalling"))
    assert (
        told.partition("\nContact")[0]
        == """\
Roken en meeroken                                 gevonden via: synoniem `vapen`
Nicotine en rook in huis bij de baby.
! Spoed: Bel 112 bij ademnood.

Alleen: fase kraamperiode t/m na-1000-dagen (uit `na de bevalling`)

 FASE      ROL EN TAAK             PARTNER                 AFGESPROKEN
 babytijd  begeleiden              JGZ Oever (Oever Dijk)  ka-roken, concept;
                                                           Rookvrije Start
           begeleiden              JGZ Oever (bij          ka-roken, stap 2,
           vragen, naar: de        klachten)               concept; sinds 2025
           moeder
"""
    )


@pytest.mark.usefixtures("dutch")
def test_nobody_and_who_is_nearest() -> None:
    assert (
        shown(answered("somber na de bevalling"))
        == """\
Somberheid na de bevalling                                      gevonden via: id
Let op: niemand heeft dit op zich genomen

Wel iemand heeft: Slaapproblemen · een verwant onderwerp · ksa who-does slapen
Verwant: Slaapproblemen
"""
    )


def test_nothing_is_about_it() -> None:
    assert (
        shown(answered("rijbewijs halen"))
        == """\
no topic in this coalition is about `rijbewijs halen`
"""
    )


def test_nobody_within_the_filter() -> None:
    assert (
        shown(answered("roken", phases=("geboorte",)))
        == """\
Roken en meeroken                                                   found by: id
Nicotine en rook in huis bij de baby.
! Urgent: Bel 112 bij ademnood.

Only: phase geboorte
Attention: nobody does this here; without the filter there are 7 answers

On offer: Rookvrije Start
Agreements: ka-roken (concept)
Instruments: Rookmeter
Related: Leefstijl
"""
    )


def test_the_other_topics_are_named() -> None:
    assert "\nAlso found: Geldzorgen (geld)\n" in shown(answered("roken en geldzorgen"))


def test_one_and_more_answers_elsewhere() -> None:
    told = shown(answered("slapen", roles=["nazorg"]))
    assert "Attention: nobody does this here; without the filter there are 3 answers\n" in told
    told = shown(answered("slapen", phases=("zwangerschap",), roles=["begeleiden"]))
    assert "Only: phase zwangerschap · role begeleiden\n" in told


def test_what_is_known_of_a_gap() -> None:
    index = copy.deepcopy(town())
    (gap,) = index["topics"]["roken"]["gaps"]
    gap |= {"since": "2024", "decided_on": "2025-03", "verified": False}
    told = terminal.render(who_does(index, ask(index, "roken"), {}), width=200, colour=False, links=False)
    said = "Niemand blijft bellen; Oever Dijk; since 2024; decided on March 2025; looked at again: 2027 (ex.)"
    assert f" kraamperiode t/m na-1000-dagen  nazorg      {said}\n" in told


def test_an_area_by_its_name() -> None:
    assert "Only: area Oever Kade\n" in shown(answered("roken", area="kade"))


def test_the_same_as_plain_values() -> None:
    data = answered("vapen na de bevalling").data
    VALIDATOR.validate(data)
    assert data["filters"] == {
        "phase": ["kraamperiode", "babytijd", "peutertijd", "na-1000-dagen"],
        "area": None,
        "role": None,
    }
    (topic,) = data["topics"]
    assert topic["matched"] == {"via": "synonym", "text": "vapen"}
    assert topic["answers"][0] == {
        "phase": "babytijd",
        "role": "begeleiden",
        "partner": {"id": "jgz", "name": "JGZ Oever"},
        "profession": None,
        "areas": ["dijk"],
        "contact": {"function": "rookspreekuur", "email": None, "phone": "0800 0000", "hours": "werkdagen"},
        "when": None,
        "action": None,
        "to": [],
        "term": None,
        "consent": None,
        "agreement": {"id": "ka-roken", "step": None, "status": "concept"},
        "intervention": "rookvrij",
        "since": None,
        "until": None,
        "verified": True,
        "path": "coalition/responsibilities.yaml",
        "line": 5,
    }
    assert topic["related"] == []
    assert answered("somber na de bevalling").data["topics"][0]["nearest"] == {
        "id": "slapen",
        "label": "Slaapproblemen",
    }


def test_nothing_as_plain_values() -> None:
    data = answered("rijbewijs halen").data
    VALIDATOR.validate(data)
    assert (data["topics"], data["suggestions"]) == ([], [])


@pytest.mark.parametrize("folder", [".", "examples/aalsmeer", "examples/voorbeeldstad"])
def test_every_topic_of_a_coalition(folder: str) -> None:
    index = real(folder)
    for topic in index["topics"]:
        document = who_does(index, ask(index, topic), {})
        VALIDATOR.validate(document.data)
        assert document.data["topics"][0]["id"] == topic
        for line in shown(document).splitlines():
            assert len(line) <= 80
        flat = [row for row in document.table.rows if row[0].text == topic]
        assert len(flat) == len(document.data["topics"][0]["answers"])


@given(st.text(max_size=40))
def test_any_question_has_an_answer_of_that_shape(question: str) -> None:
    VALIDATOR.validate(answered(question).data)
