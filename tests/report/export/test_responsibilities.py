"""Who does what: the matrix, what is missing, and the same for programs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.model.vocabulary import PHASE
from ksa.report.document import Cell, Table
from ksa.report.export.responsibilities import report
from tests.report.export.duty_town import FILES, ROWS, TOPICS
from tests.report.export.scoping import almere
from tests.report.export.town import column, plain, rows, shown, town


def test_the_matrix_and_what_is_missing() -> None:
    assert (
        shown(report(town(FILES)))
        == """\
Legend:     (ex.): an example, nobody has checked it · (at times): only under a condition

By topic and phase
Where it says –, nobody is written down. That goes for a phase that is left out, too.

Leefstijl
 TOPIC        PREGNANCY                         FIRST DAYS AFTER BIRTH           FIRST YEAR
 Roken (ex.)  JGZ Oever: notice, discuss        Nobody (Oever Kade):             JGZ Oever (Oever Dijk): guide
              JGZ Oever: refer (at times)       coordinate, aftercare (ex.)
              (ex.)
              Huisarts Kade: refer (at times)
              (ex.)
              Nobody (Oever Kade): coordinate,
              aftercare (ex.)

Other topics
 TOPIC   FIRST YEAR
 Slapen  every professional: inform
         JGZ Oever: refer (at times)
         Huisarts Kade: terugbellen

What is missing
 TOPIC  PHASES        ROLES         AREAS       WHY           KNOWN SINCE  DECIDED ON    LOOKED AT    REMARK
                                                                                         AGAIN
 Roken  pregnancy,    coordinate,   Oever Kade  Niemand       2025         1 February    May 2026     Bel Ans.
        first days    aftercare                 heeft tijd.                2026          (late)
        after birth                             (ex.)
 Roken  first year    treat                     Stopcoach is
                                                wished for,
                                                but does not
                                                take part
                                                yet

What nobody has
Of these topics nobody is written down, in no phase, and nor is the reason.

Leefstijl: Alcohol
Other topics: Huilen
"""
    )


def test_a_page_for_an_area() -> None:
    made = report(town(FILES, area="dijk"))
    assert made.title == "Who does what in Oever Dijk"
    assert (
        shown(made)
        == """\
Only:       area Oever Dijk
Legend:     (ex.): an example, nobody has checked it · (at times): only under a condition

By topic and phase
Where it says –, nobody is written down. That goes for a phase that is left out, too.

Leefstijl
 TOPIC        PREGNANCY                          FIRST YEAR
 Roken (ex.)  JGZ Oever: notice, discuss         JGZ Oever (Oever Dijk): guide
              JGZ Oever: refer (at times) (ex.)

Other topics
 TOPIC   FIRST YEAR
 Slapen  every professional: inform
         JGZ Oever: refer (at times)

What is missing
 TOPIC  PHASES      ROLES  WHY
 Roken  first year  treat  Stopcoach is wished for, but does not take part yet

What nobody has
Of these topics nobody is written down, in no phase, and nor is the reason.

Leefstijl: Alcohol
Other topics: Huilen
"""
    )


def test_the_page_of_a_topic_tells_more() -> None:
    assert (
        shown(report(town(FILES, ids=("slapen",))))
        == """\
Only:       slapen
Legend:     (at times): only under a condition

By topic and phase
Where it says –, nobody is written down. That goes for a phase that is left out, too.

 TOPIC   FIRST YEAR
 Slapen  every professional: inform
         JGZ Oever: refer (at times)
         Huisarts Kade: terugbellen

All tasks
 PHASES      ROLES        PARTNER               TERM         AGREEMENT                             REMARK
 first year  inform       every professional
             refer        JGZ Oever (bij zorg)  3 werkdagen  Rustig slapen, step 1; since May      Bel 2 keer.
                                                             2025
             terugbellen  Huisarts Kade                      Rustig slapen, step 2; since May
                                                             2025

Contact
JGZ Oever:  balie@jgz.example.nl · balie · bellen
"""
    )


def test_a_topic_that_nobody_has_says_so() -> None:
    assert (
        shown(report(town(FILES, ids=("alcohol",))))
        == """\
Only:       alcohol

What nobody has
Of these topics nobody is written down, in no phase, and nor is the reason.

Leefstijl: Alcohol
"""
    )


def test_a_topic_that_only_gathers_others_has_nothing_itself() -> None:
    table = report(town(FILES, ids=("leefstijl",))).sheets[1]
    assert rows(table) == [
        "topic|preconceptie|zwangerschap|geboorte|kraamperiode|babytijd|peutertijd|na-1000-dagen",
        "Leefstijl|–|–|–|–|–|–|–",
    ]


@pytest.mark.parametrize(
    ("wanted", "matrix", "free", "missing"),
    [
        ({}, ["Slapen", "Roken (ex.)"], ["alcohol", "huilen"], 2),
        ({"topic": "leefstijl"}, ["Roken (ex.)"], ["alcohol"], 2),
        ({"phase": ("kraamperiode",)}, ["Roken (ex.)"], ["alcohol", "huilen"], 1),
        ({"partner": "huisarts"}, ["Slapen", "Roken (ex.)"], [], 0),
        ({"partner": "stopcoach"}, [], [], 1),
        ({"area": "kade"}, ["Slapen", "Roken (ex.)"], ["alcohol", "huilen"], 2),
        ({"ids": ("roken", "huilen")}, ["Roken (ex.)"], ["huilen"], 2),
    ],
)
def test_filters(wanted: dict[str, tuple[str, ...]], matrix: list[str], free: list[str], missing: int) -> None:
    made = report(town(FILES, **wanted))
    found = plain(made)["topics"]
    tables = {table.title: table for table in made.sheets}
    assert [row[0].text for row in tables.get("Matrix", Table((), ())).rows] == matrix
    assert [one["id"] for one in found if one["nobody"]] == free
    assert sum(len(one["gaps"]) + len(one["wished"]) for one in found) == missing


def test_of_one_partner_it_is_said_that_it_does_nothing() -> None:
    told = " ".join(shown(report(town(FILES, partner="huisarts"))).split())
    assert (
        "Where it says –, nothing is written down for this partner. That goes for a phase that is left out, too."
        in told
    )


def test_of_phases_that_nobody_asked_for_nothing_is_said() -> None:
    told = shown(report(town(FILES, phase=("babytijd",))))
    assert "Where it says –, nobody is written down.\n" in told


TOPIC = """
    topics:
      - {id: roken, label: Roken}
    """
GAP = """
    gaps:
      - topic: roken
        phases: [zwangerschap, kraamperiode]
        roles: [signaleren, begeleiden]
        reason: Niemand heeft tijd.
        review_on: 2027-01
        note: Bel na 9 uur.
    """
STEP = """
    agreement:
      id: ka-roken
      title: Rookvrij
      topics: roken
      phases: zwangerschap
      status: concept
      owner: jgz
      verified: nee
      steps: {from: jgz, to: huisarts, action: bellen, roles: signaleren, within: 2 dagen}
    """
ROW = """
    responsibilities:
      - {topic: roken, phases: zwangerschap, roles: signaleren, partner: jgz}
    """


def test_who_does_have_what_a_gap_says_that_nobody_has() -> None:
    files = {"coalition/topics.yaml": TOPIC, "coalition/gaps.yaml": GAP, "coalition/agreements/roken.yaml": STEP}
    made = report(town(files))
    assert (
        shown(made)
        == """\
Legend:     (ex.): an example, nobody has checked it

By topic and phase
Where it says –, nobody is written down. That goes for a phase that is left out, too.

 TOPIC  PREGNANCY                FIRST DAYS AFTER BIRTH
 Roken  JGZ Oever: notice (ex.)  Nobody: notice, guide
        Nobody: guide

What is missing
 TOPIC  PHASES                    ROLES          WHY                  LOOKED AT AGAIN  REMARK
 Roken  pregnancy, first days     notice, guide  Niemand heeft tijd.  January 2027     Bel na 9 uur.
        after birth                                                                    But this is written
                                                                                       down too: JGZ Oever:
                                                                                       notice (ex.)
"""
    )
    assert column(made.table, "note")[1:] == [
        "Bel na 9 uur.\nBut this is written down too: JGZ Oever: notice (ex.)",
        *["Bel na 9 uur."] * 3,
    ]


def test_a_role_that_was_checked_is_no_example_because_of_what_a_step_says_of_it() -> None:
    files = {
        "coalition/topics.yaml": TOPIC,
        "coalition/responsibilities.yaml": ROW,
        "coalition/agreements/roken.yaml": STEP,
    }
    made = report(town(files))
    assert made.sheets[1].rows[0][1] == Cell("JGZ Oever: notice")
    assert column(made.table, "verified") == ["no"]


def test_nothing_is_said_to_be_nothing() -> None:
    assert shown(report(town({}))) == "There is no topic about this.\n"


def test_topics_without_a_tree_are_one_table() -> None:
    flat = TOPICS.replace(", broader: leefstijl", "")
    told = shown(report(town(FILES | {"coalition/topics.yaml": flat})))
    assert told.count(" TOPIC ") == 2
    assert "Other topics\n" not in told


def test_topics_that_lie_below_one_another_in_a_circle() -> None:
    circle = """
        topics:
          - {id: roken, label: Roken, broader: slapen}
          - {id: slapen, label: Slapen, broader: roken}
        """
    found = plain(report(town({"coalition/topics.yaml": circle, "coalition/responsibilities.yaml": ROWS})))["topics"]
    assert [(one["id"], one["group"]["id"]) for one in found] == [("slapen", "roken"), ("roken", "slapen")]


def test_what_is_broken_is_said_to_be_left_out() -> None:
    broken = {"coalition/responsibilities.yaml": ROWS.replace("roles: begeleiden", "roles: dansen")}
    told = "something is wrong in 1 record, so it is not here: coalition/responsibilities.yaml;"
    assert told in " ".join(shown(report(town(FILES | broken))).split())
    assert told in " ".join(shown(report(town(FILES | broken, ids=("roken",)))).split())
    assert "Attention" not in shown(report(town(FILES | broken, ids=("slapen",))))


def test_almere() -> None:
    made = report(almere())
    assert len(plain(made)["topics"]) == 69
    assert len(made.table.rows) > 600


@given(
    phase=st.lists(st.sampled_from(list(PHASE.labels)), max_size=2).map(tuple),
    area=st.sampled_from(["", *almere().known["areas"]]),
    partner=st.sampled_from(["", *almere().known["partners"]]),
)
def test_the_matrix_tells_each_task_and_no_other(phase: tuple[str, ...], area: str, partner: str) -> None:
    scope = almere()
    made = report(scope._replace(wanted=scope.wanted._replace(phase=phase, area=area, partner=partner)))
    matrix = next((table for table in made.sheets if table.title == "Matrix"), Table((), ()))
    lines = {
        (row[0].text.removesuffix(" (ex.)"), PHASE.labels[column.key], line.partition(":")[0].partition(" (")[0])
        for row in matrix.rows
        for column, cell in zip(matrix.columns[1:], row[1:], strict=True)
        for line in cell.text.split("\n")
    }
    fields = [column(made.table, key) for key in ("kind", "label", "phase", "name")]
    told = {
        (label, phase, name.partition(" (")[0])
        for kind, label, phase, name in zip(*fields, strict=True)
        if kind == "task"
    }
    assert {line for line in lines if line[2] not in {"–", "Nobody"}} == told


def test_a_cell_has_a_partner_a_line() -> None:
    cell = report(town(FILES)).sheets[1].rows[0][-1]
    assert cell == Cell("every professional: inform\nJGZ Oever: refer (at times)\nHuisarts Kade: terugbellen")
