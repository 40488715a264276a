import pytest

from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst, contacts: {function: balie}}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: gewenst}
        """,
}
ROW = "topic: roken, phases: babytijd, roles: [signaleren, bespreken], partner: [jgz, ggd]"


def rows(*contents: str) -> dict[str, str]:
    return KNOWN | {"coalition/rows.yaml": "responsibilities:\n" + "".join(f"  - {{{one}}}\n" for one in contents)}


def test_the_same_row_twice() -> None:
    assert said(rows(ROW, "topic: roken, phases: na, roles: nazorg, partner: jgz", ROW)) == text("""
        coalition/rows.yaml:4:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:4:13-18: here again
          at coalition/rows.yaml:2:13-18: the first one
          help: take one of the two away
    """)


def test_three_times_in_two_files() -> None:
    files = rows(ROW, ROW) | {"coalition/more.yaml": f"responsibility: {{{ROW}}}"}
    assert said(files) == text("""
        coalition/rows.yaml:2:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:2:13-18: here again
          at coalition/more.yaml:1:25-30: the first one
          help: take one of the two away
        coalition/rows.yaml:3:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:3:13-18: here again
          at coalition/more.yaml:1:25-30: the first one
          help: take one of the two away
    """)


@pytest.mark.parametrize(
    "other",
    [
        "topic: roken, phases: [babytijd], roles: [bespreken, signaleren, bespreken], partner: [ggd, jgz]",
        f"{ROW}, note: van de website, source: JGZ, verified: nee",
        f"{ROW}, when: ~, areas: []",
    ],
    ids=["order", "marks", "absent"],
)
def test_what_makes_no_difference(other: str) -> None:
    assert said(rows(ROW, other)).startswith("coalition/rows.yaml:3:13-18: warning[duplicate-responsibility]")


@pytest.mark.parametrize(
    "other",
    [
        "topic: roken, phases: [babytijd, kraamperiode], roles: [signaleren, bespreken], partner: [jgz, ggd]",
        "topic: roken, phases: babytijd, roles: signaleren, partner: [jgz, ggd]",
        "topic: roken, phases: babytijd, roles: [signaleren, bespreken], partner: jgz",
        f"{ROW}, when: bij spoed",
        f"{ROW}, profession: jeugdarts",
        f"{ROW}, contact: balie",
        f"{ROW}, since: 2026",
        f"{ROW}, until: 2026",
    ],
)
def test_what_makes_a_difference(other: str) -> None:
    assert said(rows(ROW, other)) == ""


@pytest.mark.usefixtures("dutch")
def test_phases_and_words_as_they_are_meant_in_dutch() -> None:
    same = "topic: roken, roles: nazorg, partner: jgz"
    one = f"{same}, phases: na, when: Bij spoed, since: 2026"
    other = f"{same}, phases: kraamperiode t/m na-1000-dagen, when: bij  spoed, since: 2026-01-01"
    assert said(rows(one, other)) == text("""
        coalition/rows.yaml:3:13-18: warning[duplicate-responsibility] deze rij zegt hetzelfde als een
              eerdere
          at coalition/rows.yaml:3:13-18: hier nog een keer
          at coalition/rows.yaml:2:13-18: de eerste
          help: haal een van de twee weg
    """)


def test_a_row_that_is_not_whole_is_left_out() -> None:
    assert said(rows(ROW, f"{ROW}, since: gisteren")) == text("""
        coalition/rows.yaml:3:98-106: error[invalid-date] `gisteren` is not a date
          help: write year-month-day, such as `2026-03-01`; or `2026-03`, `2026-Q1`, `2026`
    """)
