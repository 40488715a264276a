from datetime import date

import pytest

from ksa.coalition.coalition import Coalition
from ksa.coalition.records import is_valid, is_verified, line_of, records, since_and_until
from ksa.diagnostic import RecordName
from tests.checking import loaded

FILES = {
    "coalition/coalition.yaml": """\
        coalition:
          id: oever
          areas:
            - id: kade
              label: Kade
            - id: dijk
            - Dijk
          goals: {id: punt-1, kind: punt, text: Rookvrij., verified: nee}
        """,
    "partners.yaml": """\
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, since: 2026-Q2, until: 2027}
          - {name: zonder, verified: Nee, since: ooit}
          - jgz
        """,
}


@pytest.fixture(scope="module")
def coalition() -> Coalition:
    return loaded(FILES).coalition


def test_every_record_with_its_place(coalition: Coalition) -> None:
    found = [
        (*entry.name, entry.item is not None, entry.place.path, line_of(entry))
        for of_kind in records(coalition).values()
        for entry in of_kind
    ]
    assert found == [
        ("coalition", "oever", False, "coalition/coalition.yaml", 2),
        ("partner", "jgz", True, "partners.yaml", 2),
        ("partner", "", False, "partners.yaml", 3),
        ("area", "kade", True, "coalition/coalition.yaml", 4),
        ("area", "dijk", False, "coalition/coalition.yaml", 6),
        ("goal", "punt-1", True, "coalition/coalition.yaml", 8),
    ]


def test_a_kind_without_records(coalition: Coalition) -> None:
    assert records(coalition)["topic"] == records(coalition)["body"] == []


def test_a_record_that_has_no_id() -> None:
    found = loaded({"coalition/coalition.yaml": "coalition: {bodies: {id: [x], name: X}}\n"}).coalition
    assert [entry.name for entry in records(found)["body"]] == [RecordName("body", "")]


def test_what_is_an_example(coalition: Coalition) -> None:
    partners, goals = records(coalition)["partner"], records(coalition)["goal"]
    assert [is_verified(entry) for entry in (*partners, *goals)] == [True, False, False]


@pytest.mark.parametrize(
    ("on", "valid"),
    [(date(2026, 3, 31), False), (date(2026, 4, 1), True), (date(2027, 12, 31), True), (date(2028, 1, 1), False)],
)
def test_on_which_days_a_record_holds(coalition: Coalition, on: date, valid: bool) -> None:  # noqa: FBT001 - from the list
    whole, broken = records(coalition)["partner"]
    assert is_valid(whole, on) is valid
    assert since_and_until(broken) == (None, None)
    assert is_valid(broken, on)
