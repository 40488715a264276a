import pytest

from tests.rules.one import found, said, text

RULE = "two-coordinators"
PROFILE = """
    coalition:
      id: k
      name: K
      municipalities: {name: Almere}
      areas:
        - {id: almere, label: Almere}
        - {id: haven, label: Haven, part_of: almere}
        - {id: stad, label: Stad, part_of: almere}
    """
PARTNERS = """
    partners:
      - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
      - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
      - {id: wijkteam, name: Wijkteam, kind: wijkteam, domain: sociaal, status: verwijspartner}
      - {id: haven, name: Haven, kind: welzijn, domain: sociaal, status: netwerkpartner, areas: haven}
      - {id: stad, name: Stad, kind: welzijn, domain: sociaal, status: netwerkpartner, areas: stad}
      - {id: moeders, name: Moeders, kind: anders, domain: informeel, status: gewenst}
      - {id: weg, name: Weg, kind: anders, domain: informeel, status: uitgetreden}
      - {id: tot-juli, name: Tot juli, kind: anders, domain: informeel, status: aangesloten, until: 2026-06}
    """
ROW = "topic: roken, phases: [zwangerschap, babytijd], roles: [behandelen, coordineren]"
FIRST = f"{ROW}, partner: jgz"


def rows(*contents: str) -> dict[str, str]:
    return {
        "coalition/coalition.yaml": PROFILE,
        "coalition/topics.yaml": "topics: [{id: roken, label: Roken}, {id: alcohol, label: Alcohol}]",
        "coalition/rows.yaml": "responsibilities:\n" + "".join(f"  - {{{one}}}\n" for one in contents),
        "partners.yaml": PARTNERS,
    }


def test_two_rows() -> None:
    other = "topic: roken, phases: babytijd t/m na-1000-dagen, roles: coordineren, partner: ggd"
    assert said(rows(FIRST, other), RULE) == text("""
        coalition/rows.yaml:3:85-88: warning[two-coordinators] two rows say who coordinates `roken` in
              `babytijd`
          at coalition/rows.yaml:3:85-88: here `ggd` coordinates
          at coalition/rows.yaml:2:97-100: here `jgz` coordinates too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
    """)


def test_each_further_row_with_one_that_it_clashes_with() -> None:
    rest = "topic: roken, phases: alle, roles: coordineren"
    assert said(rows(FIRST, f"{rest}, partner: ggd", f"{rest}, partner: [wijkteam, jgz]"), RULE) == text("""
        coalition/rows.yaml:3:63-66: warning[two-coordinators] two rows say who coordinates `roken` in
              `zwangerschap`, `babytijd`
          at coalition/rows.yaml:3:63-66: here `ggd` coordinates
          at coalition/rows.yaml:2:97-100: here `jgz` coordinates too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
        coalition/rows.yaml:4:63-78: warning[two-coordinators] two rows say who coordinates `roken` in
              `preconceptie`, `zwangerschap`, `geboorte`, `kraamperiode`, `babytijd`, `peutertijd`
          at coalition/rows.yaml:4:63-78: here `wijkteam`, `jgz` coordinate together
          at coalition/rows.yaml:3:63-66: here `ggd` coordinates too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
    """)


def test_the_same_rows_many_times() -> None:
    """In no time, and each against the first of the others."""
    held = found(rows(*[FIRST] * 500, *[f"{ROW}, partner: ggd"] * 500), RULE)
    clashes = [finding for finding in held if finding.rule == RULE]
    assert [finding.labels[0].span.line for finding in clashes[:3]] == [502, 503, 504]
    assert {finding.labels[1].span.line for finding in clashes} == {2}


def test_each_area_with_the_first_row_there() -> None:
    """However many rows there are for other areas."""
    numbers = range(40)
    areas = "".join(f"        - {{id: a{number}, label: A{number}, part_of: stad}}\n" for number in numbers)
    one = [f"{ROW}, partner: jgz, areas: a{number}" for number in numbers]
    two = [f"{ROW}, partner: ggd, areas: [a{number}]" for number in numbers]
    files = rows(*one, *two, f"{ROW}, partner: wijkteam, areas: [a3, a9]", f"{ROW}, partner: haven, areas: almere")
    files["coalition/coalition.yaml"] = PROFILE.rstrip() + "\n" + areas
    clashes = [[label.span.line for label in finding.labels] for finding in found(files, RULE) if finding.rule == RULE]
    assert clashes == [*([number + 42, number + 2] for number in numbers), [82, 5], [83, 2]]


def test_a_row_for_everywhere_among_areas() -> None:
    one, two, every = (f"{ROW}, partner: {partner}" for partner in ("haven", "stad", "ggd"))
    both = f"{ROW}, partner: [ggd, stad]"
    for order, lines in [((one, two, every), [4, 2]), ((one, both), [3, 2]), ((every, one), [3, 2])]:
        (finding,) = (finding for finding in found(rows(*order), RULE) if finding.rule == RULE)
        assert [label.span.line for label in finding.labels] == lines


def test_partners_of_one_row_in_places_and_times_of_their_own() -> None:
    together = f"{ROW}, partner: [haven, tot-juli, weg, stad]"
    assert said(rows(together, f"{ROW}, partner: ggd, areas: almere, since: 2026-07"), RULE) == text("""
        coalition/rows.yaml:3:97-100: warning[two-coordinators] two rows say who coordinates `roken` in
              `zwangerschap`, `babytijd`
          at coalition/rows.yaml:3:97-100: here `ggd` coordinates
          at coalition/rows.yaml:2:97-125: here `haven`, `tot-juli`, `stad` coordinate too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
          note: this is so from `2026-07-01` on
    """)


def test_from_a_later_day_on() -> None:
    assert said(rows(f"{FIRST}, until: 2027", f"{ROW}, partner: ggd, since: 2027-03"), RULE) == text("""
        coalition/rows.yaml:3:97-100: warning[two-coordinators] two rows say who coordinates `roken` in
              `zwangerschap`, `babytijd`
          at coalition/rows.yaml:3:97-100: here `ggd` coordinates
          at coalition/rows.yaml:2:97-100: here `jgz` coordinates too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
          note: this is so from `2027-03-01` on
    """)


def test_in_an_area_that_lies_in_the_other() -> None:
    assert said(rows(f"{ROW}, partner: haven", f"{ROW}, partner: ggd, areas: almere"), RULE) == text("""
        coalition/rows.yaml:3:97-100: warning[two-coordinators] two rows say who coordinates `roken` in
              `zwangerschap`, `babytijd`
          at coalition/rows.yaml:3:97-100: here `ggd` coordinates
          at coalition/rows.yaml:2:97-102: here `haven` coordinates too
          help: choose one, put both in one row, or say with `when`, `areas`, `since` or `until` who does it
              when
    """)


@pytest.mark.usefixtures("dutch")
def test_a_partner_that_takes_part_from_a_later_day_on_in_dutch() -> None:
    files = rows(FIRST, f"{ROW}, partner: nieuw") | {
        "coalition/new.yaml": (
            "partner: {id: nieuw, name: N, kind: anders, domain: sociaal, status: aangesloten, since: 2026-Q4}"
        )
    }
    assert said(files, RULE) == text("""
        coalition/rows.yaml:3:97-102: warning[two-coordinators] twee rijen zeggen wie `roken` coördineert in
              `zwangerschap`, `babytijd`
          at coalition/rows.yaml:3:97-102: hier coördineert `nieuw`
          at coalition/rows.yaml:2:97-100: hier coördineert `jgz` ook
          help: kies er een, zet beide in één rij, of schrijf met `when`, `areas`, `since` of `until` op wie
              het wanneer doet
          note: dat is zo vanaf `2026-10-01`
    """)


@pytest.mark.parametrize(
    "other",
    [
        "topic: alcohol, phases: babytijd, roles: coordineren, partner: ggd",
        "topic: roken, phases: kraamperiode, roles: coordineren, partner: ggd",
        "topic: roken, phases: babytijd, roles: [behandelen, begeleiden], partner: ggd",
        f"{ROW}, partner: ggd, when: bij spoed",
        f"{ROW}, partner: [ggd, jgz]",
        f"{ROW}, partner: ggd, until: 2026-05",
        f"{ROW}, partner: iedere-professional",
        f"{ROW}, partner: moeders",
        f"{ROW}, partner: weg",
    ],
    ids=["topic", "phase", "role", "when", "together", "past", "everybody", "wished", "departed"],
)
def test_what_is_no_clash(other: str) -> None:
    assert said(rows(FIRST, other), RULE) == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("partner: jgz, areas: haven", "partner: ggd, areas: stad"),
        ("partner: haven", "partner: stad"),
        ("partner: [moeders, haven]", "partner: stad"),
        ("partner: jgz, until: 2026-06", "partner: ggd, since: 2026-07"),
        ("partner: tot-juli", "partner: ggd, since: 2026-07"),
    ],
    ids=["areas", "own areas", "wished beside", "dates", "dates of a partner"],
)
def test_what_is_apart(one: str, other: str) -> None:
    assert said(rows(f"{ROW}, {one}", f"{ROW}, {other}"), RULE) == ""


def test_a_partner_that_does_not_exist_is_no_coordinator() -> None:
    assert said(rows(FIRST, f"{ROW}, partner: stopcoach"), RULE) == text("""
        coalition/rows.yaml:3:97-106: error[unknown-reference] there is no partner `stopcoach`
          help: correct it, add it to `partners.yaml`, or use one of these: `iedere-professional`
    """)
