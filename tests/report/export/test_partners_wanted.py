"""Which partners fit what is wanted, and what is left of them."""

from typing import Any

import pytest

from ksa.report.export.partners import report
from tests.report.export.partner_town import TOWN, ids
from tests.report.export.scoping import almere, scope
from tests.report.export.town import column, plain


@pytest.mark.parametrize(
    ("wanted", "partners"),
    [
        # A task, a step, a wish; a wider topic takes the narrower ones with it.
        ({"topic": "roken"}, ["jgz", "huisarts", "ggd", "stopcoach"]),
        ({"topic": "leefstijl"}, ["jgz", "huisarts", "ggd", "stopcoach"]),
        # Expertise.
        ({"topic": "slapen"}, ["jgz"]),
        ({"topic": "slapen", "phase": ("preconceptie",)}, []),
        # JGZ works in neither; others do not say in which phases they work, so in all of the first 1000 days.
        ({"phase": ("preconceptie",)}, ["huisarts", "ggd", "zorggroep", "stopcoach", "straks"]),
        ({"phase": ("na-1000-dagen",)}, []),
        # Whoever works around an area serves it; whoever does not say where, works everywhere.
        ({"area": "kade"}, ["jgz", "huisarts", "ggd", "stopcoach", "straks"]),
        ({"area": "dijk", "topic": "roken"}, ["jgz", "ggd", "stopcoach"]),
        # Itself, its parts, and who is run by it.
        ({"partner": "zorggroep"}, ["jgz", "zorggroep"]),
        ({"partner": "huisarts"}, ["jgz", "huisarts"]),
        ({"partner": "jgz", "area": "kade"}, ["jgz"]),
    ],
)
def test_who_fits(wanted: dict[str, Any], partners: list[str]) -> None:
    document = report(scope(TOWN, **wanted))
    assert ids(document) == partners
    assert column(document.table, "partner") == partners


def test_a_partner_that_was_asked_for_must_fit_too() -> None:
    assert ids(report(scope(TOWN, ids=("jgz", "zorggroep"), topic="roken"))) == ["jgz"]


@pytest.mark.parametrize(
    ("wanted", "kept"),
    [
        ({}, (9, 5, 2, 2, 2, 2, 1)),
        ({"topic": "roken"}, (9, 5, 1, 1, 1, 2, 0)),
        ({"topic": "slapen"}, (0, 0, 1, 0, 1, 1, 0)),
        ({"phase": ("babytijd",)}, (4, 1, 1, 2, 2, 2, 0)),
        ({"area": "dijk"}, (8, 5, 2, 2, 2, 1, 1)),
    ],
)
def test_what_is_left_of_a_partner(wanted: dict[str, Any], kept: tuple[int, ...]) -> None:
    (partner,) = plain(report(scope(TOWN, ids=("jgz",), **wanted)))["partners"]
    parts = ("responsibilities", "steps", "interventions", "actions", "instruments", "contacts", "signed")
    assert {part: len(partner[part]) for part in parts} == dict(zip(parts, kept, strict=True))


@pytest.mark.parametrize("wanted", [{"topic": "roken"}, {"phase": ("babytijd",)}, {"area": "almere-haven"}])
def test_a_filter_only_takes_away(wanted: dict[str, Any]) -> None:
    whole = {one["id"]: one for one in plain(report(almere()))["partners"]}
    made = almere()
    for one in plain(report(made._replace(wanted=made.wanted._replace(**wanted))))["partners"]:
        for part in ("responsibilities", "steps", "interventions", "actions", "instruments", "contacts"):
            assert all(row in whole[one["id"]][part] for row in one[part])
        assert {row["message"] for row in one["missing"]} <= {row["message"] for row in whole[one["id"]]["missing"]}
