from typing import Any

import pytest

from ksa.coalition.narrowed import Wanted, may_be_about, narrowed
from ksa.coalition.records import line_of
from ksa.model.kinds import BY_PLURAL
from tests.checking import loaded
from tests.search.town import FILES

TOWN = loaded(FILES).coalition


def found(plural: str, **wanted: Any) -> list[str]:  # noqa: ANN401 - the fields of `Wanted`
    """The ids of the records; of what has none, the lines."""
    entries = narrowed(TOWN, BY_PLURAL[plural], Wanted(**wanted))
    return [entry.id or str(line_of(entry)) for entry in entries]


@pytest.mark.parametrize(
    ("plural", "wanted", "records"),
    [
        ("partners", {}, ["jgz", "huisarts", "stopcoach", "weg"]),
        ("partners", {"status": ("gewenst", "uitgetreden")}, ["stopcoach", "weg"]),
        ("interventions", {"phase": ("zwangerschap", "babytijd")}, ["rookvrij", "oud"]),
        ("interventions", {"phase": ("babytijd",)}, []),
        ("partners", {"phase": ("na-1000-dagen",)}, []),
        ("indicators", {"phase": ("babytijd",)}, []),
        # Who works in all of the town serves each part of it; who says nothing works everywhere.
        ("partners", {"area": "kade"}, ["jgz", "huisarts", "stopcoach", "weg"]),
        ("partners", {"area": "dijk"}, ["jgz", "stopcoach", "weg"]),
        ("partners", {"area": "provincie"}, ["jgz", "huisarts", "stopcoach", "weg"]),
        ("areas", {"area": "dijk"}, ["provincie", "oever", "dijk"]),
        # A row without areas holds where its partner works; `iedere-professional` is everywhere.
        ("responsibilities", {"area": "kade"}, ["3", "4", "6", "7", "8", "9"]),
        ("gaps", {"area": "kade"}, ["12"]),
        # A topic takes the narrower ones with it.
        ("topics", {"topic": "leefstijl"}, ["leefstijl", "roken", "geld"]),
        ("topics", {"topic": "slapen"}, ["somber-na", "somber-tijdens", "slapen"]),
        ("agreements", {"topic": "leefstijl"}, ["ka-roken"]),
        ("agreements", {"topic": "geld"}, []),
        ("partners", {"topic": "roken"}, ["jgz"]),
        ("gaps", {"topic": "roken"}, ["11"]),
        ("responsibilities", {"partner": "huisarts"}, ["4"]),
        ("partners", {"partner": "jgz"}, ["jgz"]),
        ("agreements", {"partner": "jgz", "status": ("concept",), "topic": "slapen"}, ["ka-roken"]),
        ("agreements", {"partner": "jgz", "status": ("vastgesteld",)}, []),
        ("bodies", {"partner": "jgz"}, ["kerngroep"]),
    ],
)
def test_what_is_left(plural: str, wanted: dict[str, Any], records: list[str]) -> None:
    assert found(plural, **wanted) == records


def test_what_is_broken() -> None:
    files = FILES | {"partners.yaml": "partners:\n  - {id: jgz, status: gewenst, areas: oever, topics: slapen}\n"}
    coalition = loaded(files).coalition
    left = {
        name: [entry.id for entry in narrowed(coalition, BY_PLURAL["partners"], wanted)]
        for name, wanted in {
            "status": Wanted(status=("gewenst",)),
            "topic": Wanted(topic="slapen"),
            "area": Wanted(area="oever"),
            "phase": Wanted(phase=("babytijd",)),
        }.items()
    }
    assert left == {"status": ["jgz"], "topic": ["jgz"], "area": [], "phase": []}
    # Of a partner that is not whole it is not known where it works.
    rows = narrowed(coalition, BY_PLURAL["responsibilities"], Wanted(area="kade", partner="jgz"))
    assert [line_of(entry) for entry in rows] == [4, 7, 9]


def test_by_what_records_of_a_kind_can_be_told_apart() -> None:
    assert {name: sorted(may_be_about(kind)) for name, kind in BY_PLURAL.items()} == {
        "coalitions": ["partner", "topic"],
        "partners": ["area", "partner", "phase", "status", "topic"],
        "topics": ["topic"],
        "responsibilities": ["area", "partner", "phase", "topic"],
        "gaps": ["area", "phase", "topic"],
        "interventions": ["area", "partner", "phase", "topic"],
        "agreements": ["partner", "phase", "status", "topic"],
        "indicators": ["phase"],
        "actions": ["partner", "status", "topic"],
        "instruments": ["partner", "topic"],
        "bodies": ["partner"],
        "areas": ["area"],
        "goals": ["topic"],
        "declarations": ["partner"],
    }
