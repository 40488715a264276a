import pytest

from tests.rules.one import said, text


def counted(*fields: str, below: str = "") -> dict[str, str]:
    head = f"indicators:\n  id: roken\n  name: Zwangeren die roken\n  kind: uitkomst\n  unit: procent\n{below}"
    rows = "".join(f"    - {{period: {2010 + number}, source: JGZ, {one}}}\n" for number, one in enumerate(fields))
    return {"coalition/i.yaml": f"{head}  values:\n{rows}"}


def test_fewer_than_ten() -> None:
    assert said(counted("value: 12, count: 10", "value: 12, count: 9"), "small-number") == text("""
        coalition/i.yaml:8:53-54: error[small-number] fewer than 10 people were counted here: a family may
              be recognised by it
          help: take the whole value away, or count more periods or areas together
          note: what lands in git stays there: if this was pushed or shared before, tell your privacy
              officer
    """)


@pytest.mark.usefixtures("dutch")
def test_the_limit_of_the_indicator_itself_in_dutch() -> None:
    files = counted("value: 12, count: 24", "value: 12, count: 25", below="  suppressed_below: 25\n")
    assert said(files, "small-number") == text("""
        coalition/i.yaml:8:53-55: error[small-number] hier zijn minder dan 25 mensen geteld: zo is misschien
              een gezin te herkennen
          help: haal de hele waarde weg, of neem meer perioden of gebieden samen
          note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw
              privacyfunctionaris
    """)


@pytest.mark.parametrize(
    ("fields", "below", "is_found"),
    [
        ("value: 1, count: 0", "", True),
        ("value: 1, count: 4", "  suppressed_below: 5\n", True),
        ("value: 1, count: 5", "  suppressed_below: 5\n", False),
        ("value: 1, count: 1", "  suppressed_below: 0\n", False),
        ("value: 1, count: -1", "", False),
        ("value: 4", "", False),
    ],
)
def test_what_is_too_small(fields: str, below: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("small-number" in said(counted(fields, below=below), "small-number")) is is_found


def test_professionals_are_no_families() -> None:
    action = "actions: {id: a, title: A, kind: scholing, status: klaar, reached: {partner: jgz, done: 2, of: 3}}"
    partner = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}"
    assert said({"coalition/a.yaml": action, "partners.yaml": partner}, "small-number") == ""


@pytest.mark.parametrize(
    ("unit", "fields", "column"),
    [
        ("gezinnen", "value: 9", "42-43"),
        ("aantal gezinnen", "value: 0", "42-43"),
        ("gezinnen", "value: 9, count: 9", "52-53"),
        ("gezinnen", "value: 9, count: 10", "42-43"),
        ("gezinnen", "value: 10", ""),
        ("gezinnen", "value: 2.5", ""),
        ("gezinnen", "value: -2", ""),
        ("kinderen per gezin", "value: 2", ""),
        ("professionals", "value: 2", ""),
    ],
)
def test_a_unit_that_counts_people(unit: str, fields: str, column: str) -> None:
    files = {path: typed.replace("procent", unit) for path, typed in counted(fields).items()}
    found = said(files, "small-number").partition(" fewer")[0]
    assert found == (f"coalition/i.yaml:7:{column}: error[small-number]" if column else "")


def test_figures_of_the_coalition() -> None:
    rows = [("moeders", "9"), ("moeders", "10"), ("procent", "9"), ("moeders", "0.5"), ("", "4")]
    figures = "".join(
        f"    - {{name: f{number}, source: ONE, value: {value}{unit and ', unit: '}{unit}}}\n"
        for number, (unit, value) in enumerate(rows)
    )
    head = "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n  figures:\n"
    assert said({"coalition/coalition.yaml": head + figures}, "small-number") == text("""
        coalition/coalition.yaml:6:38-39: error[small-number] fewer than 10 people were counted here: a
              family may be recognised by it
          help: take the whole value away, or count more periods or areas together
          note: what lands in git stays there: if this was pushed or shared before, tell your privacy
              officer
    """)
