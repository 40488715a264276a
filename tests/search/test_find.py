import pytest

from ksa.search.find import find
from tests.search.town import real, town


def shown(question: str, *, most: int = 20, kinds: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{one.record['kind']}:{one.record['id']} {one.matched.via} {one.confidence:.2f}"
        for one in find(town(), question, kinds=kinds, most=most)
    ]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("KSO", ["coalition:oever abbreviation 1.00"]),
        ("rookmeter", ["instrument:rookmeter label 1.00", "topic:roken instrument 0.95"]),
        ("campagne", ["action:campagne id 1.00"]),
        ("aandeel rokers", ["indicator:rokers label 1.00"]),
        ("kerngroep", ["body:kerngroep label 1.00"]),
        ("woont", ["goal:punt-1 text 0.60"]),
        ("parkeervergunning", []),
        ("zwangere", ["goal:punt-1 text 0.60"]),
        ("", []),
    ],
)
def test_records_of_every_kind(question: str, expected: list[str]) -> None:
    assert shown(question)[: len(expected) or None] == expected


def test_kinds_and_how_many() -> None:
    assert shown("roken", kinds=("agreement", "topic")) == ["topic:roken id 1.00", "agreement:ka-roken label 1.00"]
    assert shown("roken", most=1) == ["topic:roken id 1.00"]


def test_a_coalition_is_found_by_its_other_name() -> None:
    first = find(real("."), "ONE")[0]
    assert (first.record["kind"], first.record["path"], first.record["line"]) == (
        "coalition",
        "coalition/coalition.yaml",
        7,
    )
