from textwrap import dedent

import pytest

from ksa.coalition.coalition import Coalition
from ksa.coalition.load import load
from ksa.model.kinds import KINDS
from ksa.text.source import SourceFile

FILES = {
    "coalition/coalition.yaml": """\
        coalition:
          id: ksa
          name: KSA
          municipalities: {name: Almere}
          bodies: [{id: netwerkgroep, name: N}]
          areas:
            - {id: almere, label: Almere}
            - {id: haven, label: Haven, part_of: almere}
          goals: {id: punt-1, kind: punt, title: P}
          declarations: [geen]
        """,
    "partners.yaml": """\
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD}
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {name: zonder}
        """,
    "coalition/rest.yaml": """\
        topics: [{id: roken, label: Roken}]
        responsibilities: [{topic: roken, phases: alle, roles: nazorg, partner: jgz}]
        gaps: [{topic: roken, phases: alle, roles: nazorg, reason: r, review_on: 2027}]
        interventions: [{id: i, name: I, topics: roken, phases: alle, available: ja}]
        agreements:
          - id: ka
            title: T
            topics: roken
            phases: alle
            status: concept
            owner: jgz
            steps: {from: jgz, to: moeder, action: a}
        indicators: [{id: n, name: N, kind: proces, unit: '%'}]
        actions: [{id: a, title: A, kind: actie, status: klaar}]
        instruments: [{id: m, name: M, topics: roken}]
        """,
    "coalition/stuk.yaml": "topics: [",
}


@pytest.fixture(scope="module")
def coalition() -> Coalition:
    return load([SourceFile(name, dedent(text)) for name, text in FILES.items()]).coalition


def test_the_whole_records_of_each_kind(coalition: Coalition) -> None:
    assert [record.item.id for record in coalition.partners] == ["jgz", "jgz"]
    assert coalition.profiles == ()
    assert [record.item.label for record in coalition.topics] == ["Roken"]
    assert [record.item.partner for record in coalition.responsibilities] == [("jgz",)]
    assert [record.item.reason for record in coalition.gaps] == ["r"]
    assert [record.item.name for record in coalition.interventions] == ["I"]
    assert [record.item.title for record in coalition.agreements] == ["T"]
    assert [record.item.unit for record in coalition.indicators] == ["%"]
    assert [record.item.status for record in coalition.actions] == ["klaar"]
    assert [record.item.name for record in coalition.instruments] == ["M"]


def test_equal_records_have_places_of_their_own(coalition: Coalition) -> None:
    first, second = coalition.partners
    assert first.item == second.item
    assert (first.name, second.name) == (("partner", "jgz"), ("partner", "jgz"))
    assert (first.place.route, second.place.route) == (("partners", 0), ("partners", 2))


def test_all_records_by_kind(coalition: Coalition) -> None:
    assert {kind: [entry.id for entry in entries] for kind, entries in coalition.by_kind.items()} == {
        "coalition": ["ksa"],
        "topic": ["roken"],
        "responsibility": [""],
        "gap": [""],
        "intervention": ["i"],
        "agreement": ["ka"],
        "indicator": ["n"],
        "action": ["a"],
        "instrument": ["m"],
        "partner": ["jgz", "ggd", "jgz", ""],
    }
    assert set(coalition.by_kind) == {kind.name for kind in KINDS}


def test_ids_are_known_before_their_records_are_whole(coalition: Coalition) -> None:
    places = {
        kind: {name: [place.route for place in found] for name, found in ids.items()}
        for kind, ids in coalition.ids.items()
    }
    assert places == {
        "coalition": {"ksa": [("coalition",)]},
        "body": {"netwerkgroep": [("coalition", "bodies", 0)]},
        "area": {"almere": [("coalition", "areas", 0)], "haven": [("coalition", "areas", 1)]},
        "goal": {"punt-1": [("coalition", "goals")]},
        "topic": {"roken": [("topics", 0)]},
        "intervention": {"i": [("interventions", 0)]},
        "agreement": {"ka": [("agreements", 0)]},
        "indicator": {"n": [("indicators", 0)]},
        "action": {"a": [("actions", 0)]},
        "instrument": {"m": [("instruments", 0)]},
        "partner": {"jgz": [("partners", 0), ("partners", 2)], "ggd": [("partners", 1)]},
    }


def test_texts(coalition: Coalition) -> None:
    assert list(coalition.texts) == sorted(FILES)
    assert coalition.texts["coalition/stuk.yaml"].text == "topics: ["
    assert [source.name for source in coalition.broken] == ["coalition/stuk.yaml"]
    assert [document.source.name for document in coalition.documents] == sorted(set(FILES) - {"coalition/stuk.yaml"})
    assert not coalition.complete
