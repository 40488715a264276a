"""The example of an agreement that replaces another, too long for a manual, and what is said of such agreements."""

from pathlib import Path

import pytest

from ksa.rules.agreements import replaced_still_in_force
from tests.rules.agreements.excerpt import ADOPTED, SIGNED, STEPS, excerpt, write_all
from tests.rules.one import said, text

RULE = "replaced-still-in-force"
KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}",
}


def wrong(root: Path) -> None:
    """Put the agreements of the manual there."""
    write_all(root, excerpt(replaced_still_in_force.__doc__ or "", "Wrong"), ADOPTED + STEPS + SIGNED)


def right(root: Path) -> None:
    """Put the agreements of the manual there."""
    write_all(root, excerpt(replaced_still_in_force.__doc__ or "", "Right"), ADOPTED + STEPS + SIGNED)


def agreements(**records: str) -> dict[str, str]:
    rest = "title: T, topics: roken, phases: na, owner: jgz, steps: {from: jgz, to: moeder, action: bellen}"
    rows = [f"  - {{id: {one}, {fields}, {rest}}}\n" for one, fields in records.items()]
    return KNOWN | {"coalition/ka.yaml": "agreements:\n" + "".join(rows)}


def test_the_old_one_still_stands() -> None:
    files = agreements(new="status: vastgesteld, replaces: old", old="status: vastgesteld")
    assert said(files, RULE) == text("""
        coalition/ka.yaml:2:46-49: warning[replaced-still-in-force] `new` takes the place of `old`, but that
              one still stands
          at coalition/ka.yaml:3:23-34: this does not end it yet
          help: give `old` the status `ingetrokken` or its last day in `until`, or take it out of `replaces`
    """)


@pytest.mark.usefixtures("dutch")
def test_the_old_one_ends_later_in_dutch() -> None:
    files = agreements(
        old="status: vastgesteld, until: 2026-06-01",
        gone="status: ingetrokken",
        new="status: vastgesteld, since: 2026-06, replaces: [gone, old]",
    )
    assert said(files, RULE) == text("""
        coalition/ka.yaml:4:69-72: warning[replaced-still-in-force] `new` komt in de plaats van `old`, maar
              die geldt nog
          at coalition/ka.yaml:2:43-53: zo is die nog niet voorbij
          help: geef `old` de status `ingetrokken` of een laatste dag in `until`, of haal die uit `replaces`
    """)


def test_itself() -> None:
    assert said(agreements(new="status: vastgesteld, replaces: new"), RULE) == text("""
        coalition/ka.yaml:2:46-49: warning[replaced-still-in-force] `new` says that it takes the place of
              itself
          help: put the id of the old agreement in `replaces`, or leave `replaces` out
    """)


def test_several_are_replaced() -> None:
    files = agreements(
        new="status: vastgesteld, replaces: [old, draft]", old="status: vastgesteld", draft="status: concept"
    )
    assert [line for line in said(files, RULE).splitlines() if RULE in line] == [
        "coalition/ka.yaml:2:47-50: warning[replaced-still-in-force] `new` takes the place of `old`, but that",
        "coalition/ka.yaml:2:52-57: warning[replaced-still-in-force] `new` takes the place of `draft`, but",
    ]


@pytest.mark.parametrize(
    ("new", "old"),
    [
        ("status: concept", "status: vastgesteld"),
        ("status: in-consultatie", "status: vastgesteld"),
        ("status: ingetrokken", "status: vastgesteld"),
        ("status: vastgesteld, since: 2026-07", "status: vastgesteld"),
        ("status: vastgesteld, until: 2026-05-31", "status: vastgesteld"),
        ("status: vastgesteld", "status: ingetrokken"),
        ("status: vastgesteld", "status: vastgesteld, until: 2026-05-31"),
    ],
    ids=["a draft", "in consultation", "withdrawn", "not yet", "past", "old withdrawn", "old past"],
)
def test_where_only_one_stands(new: str, old: str) -> None:
    assert said(agreements(new=f"{new}, replaces: old", old=old), RULE) == ""


def test_an_agreement_that_is_not_known_is_told_by_another_rule() -> None:
    found = said(agreements(new="status: vastgesteld, replaces: odl", old="status: vastgesteld"), RULE)
    assert "error[unknown-reference]" in found
    assert RULE not in found
