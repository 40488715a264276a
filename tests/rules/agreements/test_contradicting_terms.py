from datetime import date

import pytest

from tests.rules.agreements.chain import KNOWN, agreement, chain
from tests.rules.one import said, text

RULE = "contradicting-terms"
WORK = "from: jgz, to: huisarts, action: aanmelden, roles: verwijzen"
DRAFT = "status: concept, topics: roken"


def two(one: str, other: str, *, first: str = DRAFT, second: str = DRAFT) -> dict[str, str]:
    return KNOWN | {
        "coalition/a.yaml": agreement(one, id_="a", more=first),
        "coalition/b.yaml": agreement(other, id_="b", more=second),
    }


def fires(files: dict[str, str], on: date = date(2026, 6, 1)) -> bool:
    return RULE in said(files, RULE, on=on)


def test_two_agreements() -> None:
    assert said(two(f"{WORK}, within: 3 werkdagen", f"{WORK}, within: 2 weken"), RULE) == text("""
        coalition/b.yaml:3:78-85: warning[contradicting-terms] the term `2 weken` contradicts `3 werkdagen`
          at coalition/b.yaml:3:78-85: this term
          at coalition/a.yaml:3:78-89: the other term, for the same work
          help: agree on one term, or say what makes the difference, for example in `when`
          note: both say what `jgz` does for `huisarts`: `verwijzen`, about `roken`, in phase `babytijd`
    """)


def test_one_finding_a_pair_of_steps() -> None:
    both = "from: [jgz, wijkteam], to: [huisarts, ouders], action: x, roles: [bespreken, nazorg], phases: na"
    topics = "status: concept, topics: [roken, schulden]"
    files = two(f"{both}, within: elke week", f"{both}, within: elk kwartaal", first=topics, second=topics)
    assert said(files, RULE).count(RULE) == 1


def test_each_with_the_first_that_it_contradicts() -> None:
    files = two(f"{WORK}, within: 3 dagen", f"{WORK}, within: 14 dagen")
    files |= {
        "coalition/c.yaml": agreement(f"{WORK}, within: 2 weken", id_="c"),
        "coalition/d.yaml": agreement(f"{WORK}, within: 3 weken", id_="d", more=f"{DRAFT}, replaces: a"),
    }
    assert said(files, RULE) == text("""
        coalition/b.yaml:3:78-86: warning[contradicting-terms] the term `14 dagen` contradicts `3 dagen`
          at coalition/b.yaml:3:78-86: this term
          at coalition/a.yaml:3:78-85: the other term, for the same work
          help: agree on one term, or say what makes the difference, for example in `when`
          note: both say what `jgz` does for `huisarts`: `verwijzen`, about `roken`, in phase `babytijd`
        coalition/c.yaml:3:78-85: warning[contradicting-terms] the term `2 weken` contradicts `3 dagen`
          at coalition/c.yaml:3:78-85: this term
          at coalition/a.yaml:3:78-85: the other term, for the same work
          help: agree on one term, or say what makes the difference, for example in `when`
          note: both say what `jgz` does for `huisarts`: `verwijzen`, about `roken`, in phase `babytijd`
        coalition/d.yaml:3:78-85: warning[contradicting-terms] the term `3 weken` contradicts `14 dagen`
          at coalition/d.yaml:3:78-85: this term
          at coalition/b.yaml:3:78-86: the other term, for the same work
          help: agree on one term, or say what makes the difference, for example in `when`
          note: both say what `jgz` does for `huisarts`: `verwijzen`, about `roken`, in phase `babytijd`
    """)


def test_one_agreement_with_the_same_action_twice() -> None:
    step = "from: jgz, to: huisarts, action: Aanmelden, roles: verwijzen, within:"
    files = chain(
        f"{step} binnen 2 dagen na intake", "from: jgz, to: moeder, action: x", f"{step} uiterlijk 1 week na intake"
    )
    assert said(files, RULE) == text("""
        coalition/ka.yaml:5:78-104: warning[contradicting-terms] the term `uiterlijk 1 week na intake`
              contradicts `binnen 2 dagen na intake`
          at coalition/ka.yaml:5:78-104: this term
          at coalition/ka.yaml:3:78-102: the other term, for the same work
          help: agree on one term, or say what makes the difference, for example in `when`
          note: both say what `jgz` does for `huisarts`: `verwijzen`, about `roken`, in phase `babytijd`
    """)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("elke week", "elke maand"),
        ("direct bij signaal", "volgende werkdag bij signaal"),
        ("3 werkdagen", "2 weken"),
        ("binnen 2 dagen", "8-10 dagen"),
        ("direct", "4 weken"),
        ("uiterlijk 2 dagen na intake", "binnen 1 week na intake"),
    ],
)
def test_what_an_action_can_have_only_once(one: str, other: str) -> None:
    assert fires(chain(f"{WORK}, within: {one}", f"{WORK}, within: {other}"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("week 20", "week 32"),
        ("binnen 2 dagen", "na 4 weken"),
        ("2 dagen", "1, 3 en 6 maanden"),
        ("1 en 2 maanden", "6 maanden"),
        ("2 weken na bevalling", "6 weken na bevalling"),
        ("voor ontslag", "na ontslag"),
        ("binnen 5 werkdagen na intake", "binnen 1 week na intake"),
    ],
)
def test_a_series_in_one_agreement(one: str, other: str) -> None:
    assert not fires(chain(f"{WORK}, within: {one}", f"{WORK}, within: {other}"))


def test_one_agreement_with_the_same_action_typed_otherwise() -> None:
    assert fires(chain(f"{WORK}, within: 3 dagen", WORK.replace("aanmelden", "AANMÉLDEN") + ", within: 2 weken"))


def test_what_has_a_shorter_one_and_what_has_only_a_longer_one() -> None:
    files = two(f"{WORK}, within: 2 weken", f"{WORK}, within: 3 dagen")
    files |= {"coalition/c.yaml": agreement(f"{WORK}, within: 3 dagen", id_="c")}
    found = said(files, RULE)
    assert found.count(RULE) == 2
    assert "coalition/b.yaml:3:78-85: warning" in found
    assert "coalition/c.yaml:3:78-85: warning" in found


def test_terms_that_differ_further_on() -> None:
    assert fires(two(f"{WORK}, within: '2 dagen, daarna wekelijks'", f"{WORK}, within: '2 dagen, daarna dagelijks'"))
    assert not fires(two(f"{WORK}, within: 1 week", f"{WORK}, within: 2 dagen of 1 week"))


def test_many_actors_at_once() -> None:
    wide = "from: [jgz, wijkteam, kraamzorg, ziekenhuis, pop-poli], to: [huisarts, ouders, moeder, kind], action: x"
    assert fires(two(f"{WORK}, within: 2 weken", f"{wide}, roles: verwijzen, within: 3 dagen"))
    assert not fires(two(f"{WORK}, within: 2 weken", f"{wide}, roles: verwijzen, within: 14 dagen"))


def test_other_actions_in_one_agreement() -> None:
    other = WORK.replace("aanmelden", "overleggen")
    steps = (f"{WORK}, within: binnen 2 dagen na intake", f"{other}, within: binnen 3 dagen na intake")
    assert not fires(chain(*steps))
    assert not fires(chain(*steps, f"{WORK}, within: binnen 2 dagen na intake"))


def test_a_series_may_agree_with_another_agreement() -> None:
    files = two(f"{WORK}, within: 4 weken", "from: jgz, to: moeder, action: x")
    series = (f"{WORK}, within: 2 weken", f"{WORK}, within: 6 weken".replace("aanmelden", "nog eens bellen"))
    assert not fires(files | {"coalition/c.yaml": agreement(*series, id_="c")})


@pytest.mark.parametrize(
    "other",
    [
        "from: huisarts, to: jgz, action: x, roles: verwijzen, within: 2 weken",
        "from: jgz, to: huisarts, action: x, roles: signaleren, within: 2 weken",
        "from: jgz, to: huisarts, action: x, within: 2 weken",
        f"{WORK}, phases: peutertijd, within: 2 weken",
        f"when: bij spoed, {WORK}, within: 2 weken",
        f"{WORK}, within: na 2 weken",
        f"{WORK}, within: 2 weken na intake",
        f"{WORK}, within: elke week",
        f"{WORK}, within: binnen 3 dagen",
        f"{WORK}, within: 2 werkdagen",
        WORK,
    ],
)
def test_other_work_or_no_contradiction(other: str) -> None:
    assert not fires(two(f"{WORK}, within: 3 dagen", other))


@pytest.mark.parametrize("field", ["profession", "to_profession", "carrier"])
def test_done_by_another_or_in_another_way(field: str) -> None:
    one, other = f"{WORK}, within: 3 dagen", f"{WORK}, within: 2 weken"
    assert not fires(two(f"{one}, {field}: een", f"{other}, {field}: twee"))
    assert fires(two(f"{one}, {field}: Eén", f"{other}, {field}: een"))
    assert not fires(two(f"{one}, {field}: een", other))


def test_the_same_condition() -> None:
    one, other = f"{WORK}, within: 3 dagen", f"{WORK}, within: 2 weken"
    assert fires(two(f"{one}, when: Bij spoed", f"{other}, when: bij  spoed"))
    assert not fires(two(f"{one}, when: bij spoed", f"{other}, when: bij zorgen"))


@pytest.mark.parametrize(
    "second",
    [
        f"{DRAFT}, replaces: a",
        f"{DRAFT}, until: 2026-05",
        f"{DRAFT}, since: 2026-07",
        "status: ingetrokken, topics: roken",
        "status: concept, topics: schulden",
    ],
)
def test_agreements_that_do_not_meet(second: str) -> None:
    one, other = f"{WORK}, within: 3 dagen", f"{WORK}, within: 2 weken"
    assert not fires(two(one, other, second=second))
    assert not fires(two(one, other, first=second.replace("replaces: a", "replaces: b")))


@pytest.mark.parametrize(("on", "expected"), [(date(2025, 12, 31), False), (date(2026, 1, 1), True)])
def test_on_another_day(on: date, expected: bool) -> None:  # noqa: FBT001 - one case of the table
    files = two(f"{WORK}, within: 3 dagen", f"{WORK}, within: 2 weken", second=f"{DRAFT}, since: 2026")
    assert fires(files, on) is expected


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(two(f"{WORK}, within: dag 8", f"{WORK}, within: dag 10"), RULE) == text("""
        coalition/b.yaml:3:78-84: warning[contradicting-terms] de termijn `dag 10` spreekt `dag 8` tegen
          at coalition/b.yaml:3:78-84: deze termijn
          at coalition/a.yaml:3:78-83: de andere termijn, voor hetzelfde werk
          help: spreek één termijn af, of schrijf op wat het verschil is, bijvoorbeeld bij `when`
          note: beide zeggen wat `jgz` doet voor `huisarts`: `verwijzen`, over `roken`, in de fase
              `babytijd`
    """)
