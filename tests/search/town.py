"""The indexes that the tests of search ask: of a small invented town, and of the coalitions in this repository."""

from datetime import date
from functools import cache
from pathlib import Path

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.search.answer import Answer
from ksa.search.ask import ask
from ksa.search.index import index
from ksa.search.shape import Index
from tests.checking import ON, loaded

ROOT = Path(__file__).parents[2]

FILES = {
    "partners.yaml": """
        partners:
          - id: jgz
            name: JGZ Oever
            aliases: [Bureau Jeugd]
            kind: jgz
            domain: publiek
            status: aangesloten
            areas: oever
            topics: slapen
            professions: [jeugdverpleegkundige]
            contacts:
              - {function: balie, email: balie@jgz.example.nl}
              - {function: rookspreekuur, phone: 0800 0000, hours: werkdagen, topics: roken, checked_on: 2026-01}
            referral: {route: bellen, self_referral: ja, waiting_time: 2 weken}
          - {id: huisarts, name: Huisarts Kade, kind: huisartsen, domain: medisch, status: netwerkpartner, areas: kade}
          - {id: stopcoach, name: Stopcoach, kind: anders, domain: sociaal, status: gewenst}
          - {id: weg, name: Vertrokken, kind: anders, domain: sociaal, status: uitgetreden}
        """,
    "interventions.yaml": """
        interventions:
          - id: rookvrij
            name: Rookvrije Start
            aliases: [RVS]
            topics: [roken, roken]
            phases: zwangerschap
            available: ja
            executed_by: jgz
          - {id: oud, name: Oude cursus, topics: roken, phases: zwangerschap, available: nee}
        """,
    "coalition/coalition.yaml": """
        coalition:
          id: oever
          name: Kansrijke Start Oever
          aliases: [KSO]
          municipalities: {name: Oever}
          bodies: {id: kerngroep, name: Kerngroep, members: jgz}
          areas:
            - {id: provincie, label: Waterland}
            - {id: oever, label: Oever, part_of: provincie}
            - {id: kade, label: Oever Kade, aliases: [Kade], part_of: oever}
            - {id: dijk, label: Oever Dijk, aliases: [Dijk], part_of: oever}
          goals:
            - {id: punt-1, kind: punt, text: Elke zwangere woont rookvrij.}
        """,
    "coalition/topics.yaml": """
        topics:
          - id: leefstijl
            label: Leefstijl
          - id: roken
            label: Roken en meeroken
            synonyms: [stoppen met roken, vapen, PPR]
            hidden: [rooken]
            broader: leefstijl
            description: Nicotine en rook in huis bij de baby.
            urgent: Bel 112 bij ademnood.
          - id: somber-na
            label: Somberheid na de bevalling
            synonyms: postnatale depressie
            related: [slapen]
          - id: somber-tijdens
            label: Somberheid tijdens de zwangerschap
            related: [onbekend, slapen]
          - id: slapen
            label: Slaapproblemen
            synonyms: [slecht slapen, doorslapen]
          - id: geld
            label: Geldzorgen
            synonyms: [geen geld]
            broader: leefstijl
        """,
    "coalition/responsibilities.yaml": """
        responsibilities:
          - {topic: roken, phases: zwangerschap, roles: [bespreken, signaleren], partner: iedere-professional}
          - {topic: roken, phases: zwangerschap, roles: verwijzen, partner: [huisarts, jgz], profession: POH}
          - {topic: roken, phases: babytijd, roles: begeleiden, partner: jgz, areas: dijk, intervention: rookvrij}
          - {topic: roken, phases: babytijd, roles: behandelen, partner: stopcoach}
          - {topic: slapen, phases: babytijd, roles: begeleiden, partner: jgz, when: bij Klachten, since: 2020}
          - {topic: slapen, phases: babytijd, roles: nazorg, partner: weg}
          - {topic: slapen, phases: babytijd, roles: nazorg, partner: jgz, until: 2020}
        gaps:
          - {topic: roken, phases: na, roles: nazorg, areas: dijk, reason: Niemand blijft bellen., review_on: 2027}
          - {topic: onbekend, phases: na, roles: nazorg, reason: x, review_on: 2027}
        """,
    "coalition/agreement.yaml": """
        agreement:
          id: ka-roken
          title: Samen rookvrij
          topics: [roken, slapen, onbekend]
          phases: zwangerschap
          status: concept
          owner: jgz
          consent: toestemming
          signal: De kleren ruiken naar tabak.
          since: 2025
          steps:
            - {from: huisarts, to: jgz, action: verwijzen, roles: verwijzen, within: 3 werkdagen, profession: huisarts}
            - {from: jgz, to: moeder, action: vragen, when: bij klachten, roles: begeleiden, phases: babytijd}
            - {from: iedere-professional, to: spoedzorg, action: bellen, when: bij nood, within: direct, consent: spoed}
            - {from: moeder, to: jgz, action: komen}
        """,
    "coalition/instruments.yaml": """
        instruments:
          - id: rookmeter
            name: Rookmeter
            aliases: [CO-meter]
            topics: [roken, onbekend]
            purpose:
            used_by: {partner: jgz}
        """,
    "coalition/more.yaml": """
        indicators:
          - {id: rokers, name: Aandeel rokers, kind: uitkomst, unit: '%'}
        actions:
          - {id: campagne, title: Campagne frisse lucht, kind: actie, status: lopend, topics: roken}
        """,
}


@cache
def town(on: date = ON) -> Index:
    """The index of the small town on a day."""
    return index(loaded(FILES).coalition, on)


@cache
def real(folder: str) -> Index:
    """The index of a coalition of this repository, by its folder."""
    read = read_folder(ROOT / folder)
    return index(load(read.sources, read.diagnostics).coalition, ON)


def asked(question: str) -> Answer:
    """The answer of the small town."""
    return ask(town(), question)


def found(answer: Answer) -> list[str]:
    """The ids of the topics in an answer, best first."""
    return [one.topic["id"] for one in answer.topics]
