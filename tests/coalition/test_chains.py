from datetime import date

import pytest

from ksa.coalition.chains import Chain, Link, all_known, chains, running
from tests.checking import loaded
from tests.rules.agreements.chain import agreement, chain

DRAFT = "status: concept, topics: roken"


def links(*steps: str, more: str = DRAFT) -> list[Link]:
    return only(chain(*steps, more=more)).links


def only(files: dict[str, str]) -> Chain:
    (found,) = chains(loaded(files).coalition)
    return found


def test_a_link() -> None:
    first, second = links(
        "from: [jgz, iedere-professional], to: [moeder, huisarts], action: x, roles: verwijzen",
        "from: huisarts, to: verwijzer, action: x, phases: peutertijd, consent: spoed",
        more=f"{DRAFT}, consent: toestemming",
    )
    assert (first.number, first.step.action) == (0, "x")
    assert (first.senders, first.receivers, first.between) == (("jgz",), ("huisarts",), True)
    assert (first.phases, first.consent) == (("babytijd",), "toestemming")
    assert (second.number, second.senders, second.receivers, second.between) == (1, ("huisarts",), (), True)
    assert (second.phases, second.consent) == (("peutertijd",), "spoed")


def test_nothing_is_said_of_consent() -> None:
    (link,) = links("from: jgz, to: huisarts, action: x")
    assert link.consent is None


@pytest.mark.parametrize(
    ("actors", "between"),
    [
        ("from: jgz, to: huisarts", True),
        ("from: jgz, to: jgz", False),
        ("from: [jgz, huisarts], to: jgz", True),
        ("from: jgz, to: [moeder, huisarts]", True),
        ("from: jgz, to: [moeder, jgz]", False),
        ("from: jgz, to: moeder", False),
        ("from: ouders, to: jgz", False),
        ("from: jgz, to: verwijzer", True),
        ("from: iedere-professional, to: spoedzorg", True),
        ("from: iedere-professional, to: iedere-professional", True),
        ("from: verwijzer, to: verwijzer", False),
    ],
)
def test_between_organisations(actors: str, between: bool) -> None:  # noqa: FBT001 - one column of the table
    (link,) = links(f"{actors}, action: x")
    assert link.between is between


@pytest.mark.parametrize(
    ("roles", "about_a_person"),
    [("[]", True), ("verwijzen", True), ("[scholen, verwijzen]", True), ("[scholen, monitoren, financieren]", False)],
)
def test_about_a_person(roles: str, about_a_person: bool) -> None:  # noqa: FBT001 - one column of the table
    (link,) = links(f"from: jgz, to: huisarts, action: x, roles: {roles}")
    assert link.about_a_person is about_a_person


@pytest.mark.parametrize(("status", "adopted"), [("concept", False), ("in-consultatie", False), ("vastgesteld", True)])
def test_adopted(status: str, adopted: bool) -> None:  # noqa: FBT001 - one column of the table
    assert only(chain("from: jgz, to: moeder, action: x", more=f"status: {status}, topics: roken")).adopted is adopted


def test_chains_stand_in_the_order_of_the_files_and_withdrawn_ones_are_left_out() -> None:
    step = "from: jgz, to: moeder, action: x"
    files = chain(step) | {
        "coalition/a.yaml": agreement(step, id_="a"),
        "coalition/b.yaml": agreement(step, id_="b", more="status: ingetrokken, topics: roken"),
    }
    coalition = loaded(files).coalition
    assert [one.record.item.id for one in chains(coalition)] == ["a", "ka"]
    assert chains(coalition) is chains(coalition)


@pytest.mark.parametrize(
    ("more", "expected"),
    [("until: 2026-05", 0), ("until: 2026-06", 1), ("since: 2027", 1), ("until: 2026-06-01", 1)],
)
def test_running(more: str, expected: int) -> None:
    coalition = loaded(chain("from: jgz, to: moeder, action: x", more=f"{DRAFT}, {more}")).coalition
    assert len(running(coalition, date(2026, 6, 1))) == expected


@pytest.mark.parametrize(
    ("actors", "expected"),
    [
        ("from: jgz, to: [huisarts, moeder]", True),
        ("from: jgz, to: huisrats", False),
        ("from: gjz, to: moeder", False),
    ],
)
def test_all_known(actors: str, expected: bool) -> None:  # noqa: FBT001 - one column of the table
    coalition = loaded(chain(f"{actors}, action: x")).coalition
    assert all_known(coalition, chains(coalition)[0]) is expected
