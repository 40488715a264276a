from datetime import date

import pytest

from ksa.coalition.coalition import Coalition
from ksa.coalition.duties import areas_of, at_work, duties, idle, nobody
from ksa.model.vocabulary import RESIDENTS
from tests.checking import ON, loaded

FILES = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, areas: [almere, haven]}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: netwerkpartner}
          - {id: wens, name: W, kind: anders, domain: sociaal, status: gewenst, since: 2020}
          - {id: oud, name: O, kind: anders, domain: sociaal, status: uitgetreden}
          - {id: was, name: V, kind: anders, domain: sociaal, status: verwijspartner, until: 2026-05}
          - {id: wordt, name: N, kind: anders, domain: sociaal, status: aangesloten, since: 2026-06-02}
        """,
    "coalition/rows.yaml": """
        responsibilities:
          - {topic: roken, phases: na, roles: nazorg, partner: jgz, areas: haven}
          - {topic: slapen, phases: na, roles: nazorg, partner: jgz, until: 2026-05}
          - {topic: roken, phases: voor, roles: nazorg, partner: ggd, since: 2026-06}
          - {topic: alcohol, phases: voor, roles: nazorg, partner: ggd, since: 2027}
        """,
}


@pytest.fixture(scope="module")
def coalition() -> Coalition:
    return loaded(FILES).coalition


@pytest.mark.parametrize(
    ("on", "found"),
    [
        (ON, {"roken": ["jgz", "ggd"]}),
        (date(2026, 5, 31), {"roken": ["jgz"], "slapen": ["jgz"]}),
        (date(2027, 1, 1), {"roken": ["jgz", "ggd"], "alcohol": ["ggd"]}),
    ],
)
def test_the_rows_of_a_day_by_topic(coalition: Coalition, on: date, found: dict[str, list[str]]) -> None:
    rows = duties(coalition, on)
    assert {topic: [row.item.partner[0] for row in group] for topic, group in rows.items()} == found


@pytest.mark.parametrize(
    ("on", "absent"),
    [
        (ON, {"wens", "oud", "was", "wordt"}),
        (date(2026, 5, 31), {"wens", "oud", "wordt"}),
        (date(2026, 6, 2), {"wens", "oud", "was"}),
    ],
)
def test_who_is_not_at_work(coalition: Coalition, on: date, absent: set[str]) -> None:
    assert idle(coalition, on) == absent
    assert {record.item.id for record in coalition.partners if not at_work(record.item, on)} == absent
    assert nobody(coalition, on) == absent | RESIDENTS


def test_the_areas_of_a_row(coalition: Coalition) -> None:
    first, second, third, _fourth = (row.item for row in coalition.responsibilities)
    jgz, ggd = (coalition.partner_of[name].item for name in ("jgz", "ggd"))
    assert areas_of(first, jgz) == ("haven",)
    assert areas_of(second, jgz) == ("almere", "haven")
    assert areas_of(third, ggd) == ()
    assert areas_of(second, None) == ()
