"""What parents can get: the interventions for people, in tables, and as plain values."""

from datetime import date
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.model.vocabulary import PHASE
from ksa.report.document import Callout, Cell, Table
from ksa.report.export.interventions import report
from tests.report.export.scoping import almere
from tests.report.export.town import column, plain, rows, shown, town

TOPICS = """
    topics:
      - {id: roken, label: Roken}
      - {id: slapen, label: Slapen}
    """
ONE = """
    interventions:
      - id: rookvrij
        name: Rookvrije Start
        aliases: RVS
        owner: [kerngroep, coalitie]
        executed_by: [jgz, weg, stopcoach]
        topics: roken
        phases: [zwangerschap, geboorte, kraamperiode]
        target_groups: zwangeren
        aim: Elk kind groeit rookvrij op.
        approach: Drie gesprekken.
        requirements: [een training, een rustige kamer]
        areas: oever
        available: ja
        evidence: {level: goed-onderbouwd, assessed_by: Commissie, recognised_on: 2020-03-01, note: Bel de commissie.}
        age_from: 28 weken zwanger
        age_to: geboorte
        cost: gratis
        entry: via de verloskundige
        goals: [punt-1, punt-2]
        materials:
          - {title: Folder, url: "https://www.example.nl/folder", audience: zwangeren, review_on: 2026-03}
          - {title: Film, language: Nederlands, verified: nee}
        since: 2024-01-01
        note: Vraag naar de folder.
        source: GGD
    """
WORK = {
    "coalition/topics.yaml": TOPICS,
    "coalition/responsibilities.yaml": """
        responsibilities:
          - {topic: roken, phases: zwangerschap, roles: [signaleren, bespreken], partner: jgz, intervention: rookvrij}
        """,
    "coalition/agreements/roken.yaml": """
        agreement:
          id: ka-roken
          title: Rookvrij zwanger
          topics: roken
          phases: zwangerschap
          status: concept
          owner: jgz
          consent: toestemming
          steps: {from: jgz, to: huisarts, action: bellen, roles: bespreken, within: 3 werkdagen}
          since: 2025-05
          verified: nee
        """,
    "coalition/actions.yaml": """
        actions:
          - {id: scholing, kind: scholing, title: Leren praten, interventions: rookvrij, owner: jgz, status: gepland}
        """,
}
STATES = """
    interventions:
      - {id: nu, name: Nu, topics: slapen, phases: babytijd, available: ja, until: 2026-06}
      - id: straks
        name: Straks
        topics: slapen
        phases: peutertijd
        available: gepland
        since: 2026-09
        verified: nee
      - {id: nooit, name: Nooit, topics: roken, phases: babytijd, available: nee, areas: kade}
      - {id: voorbij, name: Voorbij, topics: roken, phases: babytijd, available: ja, until: 2026-05, executed_by: jgz}
    """


def test_one_intervention_in_full() -> None:
    assert (
        shown(report(town({**WORK, "interventions.yaml": ONE})))
        == """\
Legend:     (ex.): an example, nobody has checked it

Rookvrije Start
Attention: by the usual term of 5 years the recognition lasted until 1 March 2025; it is not said
  whether it was extended

Elk kind groeit rookvrij op.

Id:                  rookvrij
Also called:         RVS
Available:           yes
Holds from:          1 January 2024
Owner:               Kerngroep, the coalition
Carried out by:      JGZ Oever, Vertrokken (no longer takes part), Stopcoach (does not take part
                     yet)
Topics:              Roken
Phases:              pregnancy to first days after birth
For whom:            pregnant women
Age:                 from 28 weken zwanger up to geboorte
Areas:               Oever
Entry:               via de verloskundige
Cost:                gratis
Needed for it:       een training · een rustige kamer
Evidence:            well founded
Assessed by:         Commissie
Recognised on:       1 March 2020
Recognised until:    1 March 2025 (by the usual term)
About the evidence:  Bel de commissie.
Goals:               Rookvrij wonen · Iedereen slaapt.
Agreements:          Rookvrij zwanger (ex.)
Actions:             Leren praten
Remark:              Vraag naar de folder.
Source:              GGD

How it works
Drie gesprekken.

Materials
 MATERIAL    FOR WHOM   LANGUAGE    REVIEW ON          WEBSITE
 Folder      zwangeren              March 2026 (late)  https://www.example.nl/folder
 Film (ex.)             Nederlands

Who uses it
 TOPIC  PHASES     ROLES    PARTNER          TERM         CONSENT  AGREEMENT
 Roken  pregnancy  notice   JGZ Oever                              Rookvrij zwanger, draft
                   discuss  JGZ Oever (ex.)  3 werkdagen  consent  Rookvrij zwanger, step 1, draft
"""
    )


def test_several_begin_with_a_table_and_what_is_not_on_offer_is_left_out() -> None:
    assert (
        shown(report(town({"coalition/topics.yaml": TOPICS, "interventions.yaml": STATES})))
        == """\
Legend:     (ex.): an example, nobody has checked it

Overview
 INTERVENTION  AVAILABLE                     TOPICS  PHASES
 Nu            yes, until June 2026          Slapen  first year
 Straks (ex.)  planned, from September 2026  Slapen  second year

Nu
Id:         nu
Available:  yes, until June 2026
Topics:     Slapen
Phases:     first year

Straks (ex.)
Attention: this is on offer from September 2026

Id:          straks
Available:   planned, from September 2026
Holds from:  September 2026
Topics:      Slapen
Phases:      second year
"""
    )


def test_what_is_asked_for_is_told_also_when_it_is_not_on_offer() -> None:
    told = shown(
        report(town({"coalition/topics.yaml": TOPICS, "interventions.yaml": STATES}, ids=("voorbij", "nooit")))
    )
    assert told.index("Voorbij\nAttention: this was on offer until May 2026\n") < told.index(
        "Nooit\nAttention: this is not on offer\n"
    )


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["rookvrij", "nu", "straks"]),
        ({"topic": "roken"}, ["rookvrij"]),
        ({"phase": ("peutertijd", "geboorte")}, ["rookvrij", "straks"]),
        ({"partner": "jgz"}, ["rookvrij"]),
        ({"area": "kade"}, ["rookvrij", "nu", "straks"]),
        ({"area": "kade", "ids": ("nooit", "rookvrij")}, ["nooit", "rookvrij"]),
        ({"area": "dijk", "ids": ("nooit", "rookvrij")}, ["rookvrij"]),
        ({"ids": ("onbekend",)}, []),
    ],
)
def test_filters(wanted: dict[str, tuple[str, ...]], found: list[str]) -> None:
    both = ONE + STATES.replace("    interventions:\n", "")
    made = report(town({"coalition/topics.yaml": TOPICS, "interventions.yaml": both}, **wanted))
    assert column(made.table, "intervention") == found
    assert [one["id"] for one in plain(made)["interventions"]] == found


def test_nothing_is_said_to_be_nothing() -> None:
    assert shown(report(town({}))) == "There is no intervention about this.\n"


def test_of_an_id_that_stands_twice_it_is_said_that_another_may_be_meant() -> None:
    twice = """
        interventions:
          - {id: thuis, name: Thuis, topics: slapen, phases: babytijd, available: ja}
          - {id: thuis, name: Elders, topics: slapen, phases: babytijd, available: ja}
        """
    files = {"coalition/topics.yaml": TOPICS, "interventions.yaml": twice}
    assert [block for block in report(town(files)).blocks if isinstance(block, Callout)] == [
        Callout(
            "warning",
            "1 id stands more than once, so what is told may be about another: thuis; `ksa validate` says where",
        )
    ]


def test_what_is_broken_is_said_to_be_left_out() -> None:
    broken = STATES.replace("phases: babytijd, available: ja", "phases: morgen, available: ja")
    files = {"coalition/topics.yaml": TOPICS, "interventions.yaml": broken, "losse.yaml": "gaps: [\n"}
    told = shown(report(town(files)))
    assert (
        told.partition("\n\nStraks")[0]
        == """\
Legend:     (ex.): an example, nobody has checked it
Attention: 1 file cannot be read, so what stands in it is not here: losse.yaml; `ksa validate`
  says what is wrong
Attention: something is wrong in 2 records, so they are not here: nu, voorbij; `ksa validate` says
  what is wrong"""
    )


def test_one_that_ends_in_a_month_ends_on_its_last_day() -> None:
    table = report(town({**WORK, "interventions.yaml": STATES})).table
    keys = [one.key for one in table.columns]
    held = {row[0].text: (row[keys.index("since")], row[keys.index("until")]) for row in table.rows}
    assert held["nu"] == (Cell(""), Cell("June 2026", day=date(2026, 6, 30), precision="month"))
    assert held["straks"] == (Cell("September 2026", day=date(2026, 9, 1), precision="month"), Cell(""))


@pytest.mark.parametrize(
    ("evidence", "until", "lapsed", "remark"),
    [
        ("{level: goed-beschreven, recognised_on: 2024}", "31 December 2027 (by the usual term)", "no", ""),
        (
            "{level: goed-beschreven, recognised_on: 2021}",
            "31 December 2024 (by the usual term)",
            "unknown",
            (
                "by the usual term of 3 years the recognition lasted until 31 December 2024;"
                " it is not said whether it was extended"
            ),
        ),
        ("{level: goed-beschreven, recognised_on: 2024, until: 2026-06}", "30 June 2026", "no", ""),
        (
            "{level: goed-beschreven, recognised_on: 2024, until: 2026-05}",
            "31 May 2026 (run out)",
            "yes",
            "the recognition has run out: it lasted until 31 May 2026",
        ),
        ("{level: onbekend, recognised_on: 2024}", "", "", ""),
        ("{level: goed-onderbouwd}", "", "", ""),
    ],
)
def test_how_long_a_recognition_lasts(evidence: str, until: str, lapsed: str, remark: str) -> None:
    text = STATES.replace("available: ja, until: 2026-06", f"available: onbekend, evidence: {evidence}")
    made = report(town({"coalition/topics.yaml": TOPICS, "interventions.yaml": text}, ids=("nu",)))
    assert column(made.table, "recognised_until") == [until]
    assert column(made.table, "lapsed") == [lapsed]
    assert [block.text for block in made.blocks if isinstance(block, Callout)] == list(filter(None, [remark]))


def test_sheets() -> None:
    made = report(town({**WORK, "interventions.yaml": ONE}))
    assert made.sheets[0] == made.table
    assert made.table.rows[0][[one.key for one in made.table.columns].index("since")].day == date(2024, 1, 1)
    assert rows(made.sheets[1]) == [
        "intervention|name|title|audience|language|version|review_on|url",
        "rookvrij|Rookvrije Start|Folder|zwangeren|||March 2026 (late)|https://www.example.nl/folder",
        "rookvrij|Rookvrije Start|Film (ex.)||Nederlands|||",
    ]
    assert made.sheets[1].rows[0][-1].link == "https://www.example.nl/folder"


def test_what_is_remarked_about_the_evidence() -> None:
    assert column(report(town({**WORK, "interventions.yaml": ONE})).table, "evidence_note") == ["Bel de commissie."]


def test_plain_values() -> None:
    found = plain(report(town({**WORK, "interventions.yaml": ONE}, topic="roken")._replace(commit="0123abc")))
    (one,) = found.pop("interventions")
    assert list(found.items()) == [
        ("schema", "ksa.export-interventions/1"),
        ("coalition", "Kansrijke Start Oever"),
        ("on", "2026-06-01"),
        ("commit", "0123abc"),
        ("filters", {"ids": [], "topic": "roken", "phases": [], "area": None, "partner": None}),
    ]
    assert one["owner"] == [{"id": "kerngroep", "name": "Kerngroep"}, {"id": "coalitie", "name": "the coalition"}]
    assert one["evidence"] == {
        "level": "goed-onderbouwd",
        "assessed_by": "Commissie",
        "recognised_on": "2020-03-01",
        "until": "2025-03-01",
        "assumed": True,
        "over": True,
        "note": "Bel de commissie.",
        "verified": True,
    }
    assert one["agreements"] == [{"id": "ka-roken", "title": "Rookvrij zwanger"}]
    assert [(task["topic"], task["role"], task["term"]) for task in one["tasks"]] == [
        ("roken", "signaleren", None),
        ("roken", "bespreken", "3 werkdagen"),
    ]


def test_almere() -> None:
    found = plain(report(almere()))["interventions"]
    assert len(found) == 21
    assert {one["id"] for one in found if one["evidence"]["over"]} == {
        "voorzorg",
        "stevig-ouderschap",
        "samenstarten",
    }


@cache
def told_of_almere() -> Table:
    return report(almere()).table


@given(
    phase=st.lists(st.sampled_from(list(PHASE.labels)), max_size=2).map(tuple),
    area=st.sampled_from(["", *almere().known["areas"]]),
    partner=st.sampled_from(["", *almere().known["partners"]]),
)
def test_a_filter_only_takes_away(phase: tuple[str, ...], area: str, partner: str) -> None:
    scope = almere()
    every = told_of_almere().rows
    wanted = scope.wanted._replace(phase=phase, area=area, partner=partner)
    some = report(scope._replace(wanted=wanted)).table.rows
    assert [row for row in every if row in some] == list(some)
