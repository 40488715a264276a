from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.coalition.dated import FIELDS, ORDER, any_reversed, dated, reversed_fields, reversed_pairs, tables
from ksa.model.anatomy import parts
from ksa.model.date import Date, parse_date
from ksa.model.fields import Item
from ksa.model.kinds import KINDS, Kind
from tests.checking import loaded

DAYS = st.dates().map(lambda day: day.isoformat())
DATES = st.one_of(DAYS, DAYS.map(lambda day: day[:7]), DAYS.map(lambda day: day[:4]))


def shown(files: dict[str, str]) -> list[str]:
    return [
        f"{name.kind} {name.id} {'.'.join(map(str, steps))}: "
        + ", ".join(f"{field} {day}" for field, day in dates.items())
        for name, _place, steps, dates in dated(loaded(files).coalition)
    ]


def test_records_and_nested_items() -> None:
    files = {
        "coalition/coalition.yaml": """
            coalition:
              id: k
              name: K
              municipalities: {name: Almere}
              programme: {name: Kansrijke Start, joined: 2019}
              figures:
                - {name: Geboorten, value: 4, source: ONE}
                - {name: Moeders, value: 4, source: ONE, period: 2019-2021}
            """,
        "partners.yaml": """
            partners:
              - id: jgz
                name: JGZ
                kind: jgz
                domain: publiek
                status: aangesloten
                since: 2020
                contacts: [{function: balie}, {function: teamleider, checked_on: 2026-Q1}]
                referral: {route: per mail}
              - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: gewenst}
            """,
        "coalition/actions.yaml": "actions: {id: a, title: A, kind: actie, status: klaar, due: 2025, done_on: 2026-03}",
    }
    assert shown(files) == [
        "coalition k programme: joined 2019",
        "coalition k figures.1: period 2019-2021",
        "partner jgz : since 2020",
        "partner jgz contacts.1: checked_on 2026-Q1",
        "action a : due 2025, done_on 2026-03",
    ]


def test_no_records() -> None:
    assert shown({}) == []


DATED = """
    coalition:
      id: k
      name: K
      municipalities: {{name: Almere}}
      programme: {{name: Kansrijke Start, joined: 2019}}
      figures: {{name: Moeders, value: 4, source: ONE, period: 2019-2021}}
      declarations:
        - {{id: a, title: A, signed_on: 2022, since: {since}, until: 2024-06, signatories: {{partner: jgz}}}}
        - {{id: b, title: B, signed_on: 2025, since: 2025, until: 2026, signatories: {{partner: jgz}}}}
    """


def test_the_dates_of_all_items_of_a_sort() -> None:
    found = tables(loaded({"coalition/k.yaml": DATED.format(since=2022)}).coalition)
    assert [(names, [[str(fields[name]) for name in names] for fields in items]) for names, items in found] == [
        (("since",), [["None"]]),
        (("joined",), [["2019"]]),
        (("signed_on", "since", "until"), [["2022", "2022", "2024-06"], ["2025", "2025", "2026"]]),
        (("period",), [["2019-2021"]]),
    ]


@given(DATES)
def test_whether_any_dates_are_reversed_is_known_before_which(since: str) -> None:
    whole = loaded({"coalition/k.yaml": DATED.format(since=since)}).coalition
    pairs = [pair for item in dated(whole) for pair in reversed_pairs(item.dates)]
    assert any_reversed(whole) == bool(pairs) == bool(reversed_fields(whole))


def dates_in(model: type[Item]) -> set[str]:
    return {part.name for part in parts(model).values() if part.kind in {"date", "period"}}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_field_with_a_date_is_forgotten(kind: Kind) -> None:
    own, nested = FIELDS.get(kind.model, ((), {}))
    assert set(own) == dates_in(kind.model)
    inner = {part.name: dates_in(part.item) for part in parts(kind.model).values() if part.item}
    assert {field: set(fields) for field, fields in nested.items()} == {
        field: dates for field, dates in inner.items() if dates
    }


def pairs_in_the_data() -> Iterator[tuple[str, str]]:
    for own, nested in FIELDS.values():
        for fields in (own, *nested.values()):
            yield from ((one, other) for one in fields for other in fields)


def test_every_pair_stands_somewhere() -> None:
    assert set(ORDER) <= set(pairs_in_the_data())


@given(DATES, DATES)
def test_two_dates_are_reversed_in_one_order_at_most(one: str, other: str) -> None:
    first, second = parse_date(one), parse_date(other)
    assert isinstance(first, Date)
    assert isinstance(second, Date)
    there = reversed_pairs({"since": first, "until": second})
    back = reversed_pairs({"since": second, "until": first})
    overlap = first.first <= second.last and second.first <= first.last
    assert len(there) + len(back) == (0 if overlap else 1)
