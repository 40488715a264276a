"""What of a coalition is about what was asked."""

from datetime import date
from typing import Any

import pytest

from ksa.report.document import About
from tests.report.export.scoping import ON, scope

FILES = {
    "partners.yaml": """\
        partners:
          - {id: jgz, name: JGZ Demo, kind: jgz, domain: publiek, status: aangesloten, areas: stad}
          - {id: huisarts, name: Huisarts, kind: huisartsen, domain: medisch, status: aangesloten, areas: haven}
        """,
    "coalition/coalition.yaml": """\
        coalition:
          id: demo
          name: Kansrijke Start Demo
          municipalities: {code: GM0034, name: Almere}
          areas:
            - {id: stad, label: Stad}
            - {id: haven, label: Haven, part_of: stad}
            - {id: polder, label: Polder}
        """,
    "coalition/topics.yaml": """\
        topics:
          - {id: slaap, label: Slaap}
          - {id: huilen, label: Huilen, broader: slaap}
          - {id: roken, label: Roken}
        """,
    "coalition/rows.yaml": """\
        responsibilities:
          - {topic: huilen, phases: babytijd, roles: signaleren, partner: jgz}
          - {topic: huilen, phases: kraamperiode, roles: behandelen, partner: huisarts}
        """,
}


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, [("kraamperiode", "huisarts"), ("babytijd", "jgz")]),
        ({"phase": ("babytijd",)}, [("babytijd", "jgz")]),
        ({"partner": "huisarts"}, [("kraamperiode", "huisarts")]),
        ({"area": "haven"}, [("kraamperiode", "huisarts"), ("babytijd", "jgz")]),
        ({"area": "polder"}, []),
        ({"topic": "slaap"}, [("kraamperiode", "huisarts"), ("babytijd", "jgz")]),
        ({"topic": "roken"}, []),
    ],
)
def test_tasks(wanted: dict[str, Any], found: list[tuple[str, str]]) -> None:
    tasks = scope(FILES, **wanted).tasks("huilen")
    assert [(task["phase"], task["partner"]) for task in tasks] == found


def test_a_topic_that_is_not_there() -> None:
    assert scope(FILES).tasks("onbekend") == []


def test_topics() -> None:
    assert list(scope(FILES).topics()) == ["slaap", "huilen", "roken"]
    assert list(scope(FILES, topic="slaap").topics()) == ["slaap", "huilen"]


def test_where_it_comes_from() -> None:
    asked = scope(FILES)
    assert asked.about == About("Kansrijke Start Demo", ON)
    other = asked._replace(as_of=date(2025, 1, 2), commit="0123456789ab").about
    assert other == About("Kansrijke Start Demo", date(2025, 1, 2), "0123456789ab")
    assert other.trace == "ksa as-of=2025-01-02 commit=0123456789ab"
