import pytest

from tests.rules.one import said, text

AREAS = "  areas: [{id: haven, label: Haven}, {id: poort, label: Poort}]\n"
PROFILE = f"coalition:\n  id: k\n  name: K\n  municipalities: {{name: Almere}}\n{AREAS}"


def valued(*fields: str) -> dict[str, str]:
    head = "indicators:\n  id: roken\n  name: Zwangeren die roken\n  kind: uitkomst\n  unit: procent\n"
    rows = "".join(f"    - {{source: JGZ, value: 12, {one}}}\n" for one in fields)
    return {"coalition/coalition.yaml": PROFILE, "coalition/i.yaml": f"{head}  values:\n{rows}"}


def figures(*fields: str) -> dict[str, str]:
    rows = "".join(f"    - {{source: ONE, value: 12, {one}}}\n" for one in fields)
    return {"coalition/coalition.yaml": f"{PROFILE}  figures:\n{rows}"}


def test_two_values_for_a_period_that_is_written_in_two_ways() -> None:
    files = valued("period: 2024", "period: 2025", "period: 2024-01 t/m 2024-12", "period: 2024-Q1 t/m 2024-Q4")
    assert said(files, "repeated-period") == text("""
        coalition/i.yaml:9:40-59: warning[repeated-period] there is already a value for this period
          at coalition/i.yaml:9:40-59: here again
          at coalition/i.yaml:7:40-44: the first one
          help: keep one of the two, or say with `area` what is different
        coalition/i.yaml:10:40-59: warning[repeated-period] there is already a value for this period
          at coalition/i.yaml:10:40-59: here again
          at coalition/i.yaml:7:40-44: the first one
          help: keep one of the two, or say with `area` what is different
    """)


@pytest.mark.parametrize(
    ("first", "second", "is_found"),
    [
        ("period: 2024, area: haven", "period: 2024, area: haven", True),
        ("period: 2024, area: haven", "period: 2024, area: poort", False),
        ("period: 2024, area: haven", "period: 2024", False),
        ("period: 2024", "period: 2024-Q1", False),
        ("period: 2023-2024", "period: 2024", False),
    ],
)
def test_values_of_the_same(first: str, second: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("repeated-period" in said(valued(first, second), "repeated-period")) is is_found


def test_two_indicators_have_nothing_to_do_with_each_other() -> None:
    other = valued("period: 2024")["coalition/i.yaml"].replace("id: roken", "id: drinken")
    assert said(valued("period: 2024") | {"coalition/j.yaml": other}, "repeated-period") == ""


@pytest.mark.usefixtures("dutch")
def test_two_figures_of_the_same_name_in_dutch() -> None:
    files = figures("name: Geboorten, period: 2024, unit: baby's", "name: geboorten, period: '2024', unit: Baby's")
    assert said(files, "repeated-period") == text("""
        coalition/coalition.yaml:8:38-47: warning[repeated-period] er is al een cijfer met deze naam, voor
              dezelfde periode en hetzelfde gebied
          at coalition/coalition.yaml:8:38-47: hier nog een keer
          at coalition/coalition.yaml:7:38-47: de eerste
          help: houd een van de twee, of zeg met `period`, `area` of `name` wat het verschil is
    """)


@pytest.mark.parametrize(
    ("other", "is_found"),
    [
        ("name: geboorten", True),
        ("name: geboorten, unit: procent", False),
        ("name: geboorten, period: 2024", False),
        ("name: geboorten, area: haven", False),
        ("name: geboorten (andere bron)", False),
    ],
)
def test_figures_of_the_same(other: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("repeated-period" in said(figures("name: geboorten", other), "repeated-period")) is is_found


@pytest.mark.parametrize(
    ("first", "second", "is_found"),
    [("procent", "'%'", True), ("Percentage moeders", "'% moeders'", True), ("'%-punt'", "procent", False)],
)
def test_units_of_the_same(first: str, second: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    files = figures(f"name: roken, unit: {first}", f"name: roken, unit: {second}")
    assert ("repeated-period" in said(files, "repeated-period")) is is_found
