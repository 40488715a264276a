import pytest

from tests.rules.one import said, text


def indicator(unit: str, value: str, *, more: str = "", name: str = "Zwangeren die roken") -> dict[str, str]:
    head = f"indicators:\n  id: roken\n  name: {name}\n  kind: uitkomst\n  unit: '{unit}'\n{more}"
    return {"coalition/i.yaml": f"{head}  values:\n    - period: 2025\n      source: JGZ\n      value: {value}\n"}


def figure(name: str, unit: str, value: str) -> dict[str, str]:
    head = "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n  figures:\n"
    return {"coalition/coalition.yaml": f"{head}    - {{name: {name}, source: ONE, value: {value}{unit}}}\n"}


def reached(done: str) -> dict[str, str]:
    return {
        "coalition/a.yaml": "actions:\n  id: a\n  title: A\n  kind: scholing\n  status: klaar\n"
        f"  reached:\n    - partner: jgz\n{done}",
        "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
    }


def test_over_a_hundred_percent() -> None:
    assert said(indicator("% van de moeders", "125", more="  target: 100,5\n"), "impossible-figure") == text("""
        coalition/i.yaml:6:11-16: error[impossible-figure] `100,5` percent is more than the whole
          at coalition/i.yaml:5:9-27: the unit
          help: correct the number or the unit; was a decimal comma forgotten?
        coalition/i.yaml:10:14-17: error[impossible-figure] `125` percent is more than the whole
          at coalition/i.yaml:5:9-27: the unit
          help: correct the number or the unit; was a decimal comma forgotten?
    """)


@pytest.mark.usefixtures("dutch")
def test_a_figure_of_the_coalition_in_dutch() -> None:
    assert said(figure("Valse start", ", unit: procent", "140"), "impossible-figure") == text("""
        coalition/coalition.yaml:6:47-50: error[impossible-figure] `140` procent is meer dan het geheel
          at coalition/coalition.yaml:6:58-65: de eenheid
          help: verbeter het getal of de eenheid; is er een komma vergeten?
    """)


@pytest.mark.parametrize(
    ("unit", "value", "is_found"),
    [
        ("%", "100,1", True),
        ("Procent", "101", True),
        ("percentage moeders", "101", True),
        ("procent", "100", False),
        ("procent", "0", False),
        ("procent", "-1", True),
        ("kinderen", "101", False),
        ("procentpunt", "101", False),
        ("%-punt", "-3", False),
        ("dagen", "-3", True),
        ("gezinnen", "-3", True),
        ("graden", "-3", False),
        ("procentpunten", "-3", False),
        ("aantal gezinnen", "-3", True),
        ("procent groei", "120", False),
        ("procent, vergeleken met 2020", "-12", False),
        ("% van de norm", "110", False),
    ],
)
def test_values(unit: str, value: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("impossible-figure" in said(indicator(unit, value), "impossible-figure")) is is_found


@pytest.mark.parametrize(
    "name",
    [
        "Groei van het aantal bezoeken",
        "Verschil met vorig jaar",
        "Bezettingsgraad",
        "Vestigingssaldo",
        "Ontwikkeling t.o.v. 2020",
        "De balans van komen en gaan",
        "Groeicijfer",
        "Prijsindex",
    ],
)
def test_a_name_that_compares(name: str) -> None:
    assert said(indicator("procent", "-120", name=name), "impossible-figure") == ""
    assert said(indicator("procent", "120", name=name), "impossible-figure") == ""


@pytest.mark.parametrize(
    "name",
    ["Taalontwikkelingsachterstand", "Ouders met de GroeiGids", "Verschillende gezinnen", "Ontwikkeling van kinderen"],
)
def test_a_name_that_only_looks_so(name: str) -> None:
    assert "`250` percent" in said(indicator("%", "250", name=name), "impossible-figure")
    assert "`-12` is less" in said(indicator("%", "-12", name=name), "impossible-figure")


@pytest.mark.usefixtures("dutch")
def test_less_than_zero_in_dutch() -> None:
    assert said(indicator("gezinnen", "-12"), "impossible-figure") == text("""
        coalition/i.yaml:9:14-17: error[impossible-figure] `-12` is minder dan nul
          help: verbeter het getal
    """)


def test_less_than_zero() -> None:
    more = "  numerator: gezinnen\n  target: -2\n"
    assert said(indicator("gezinnen", "-1\n      count: -20", more=more), "impossible-figure") == text("""
        coalition/i.yaml:7:11-13: error[impossible-figure] `-2` is less than zero
          help: correct the number
        coalition/i.yaml:11:14-16: error[impossible-figure] `-1` is less than zero
          help: correct the number
        coalition/i.yaml:12:14-17: error[impossible-figure] `-20` is less than zero
          help: correct the number
    """)


def test_what_counts_persons_counts() -> None:
    assert said(indicator("gezinnen", "-1\n      count: 20"), "impossible-figure") == text("""
        coalition/i.yaml:9:14-16: error[impossible-figure] `-1` is less than zero
          help: correct the number
    """)


@pytest.mark.parametrize(
    ("name", "unit", "value", "is_found"),
    [
        ("aantal geboorten", "", "-4", True),
        ("geboorten", "", "-4", True),
        ("Geboorten per jaar", ", unit: geboorten", "-2400", True),
        ("Bevolkingsgroei", ", unit: inwoners", "-2400", False),
        ("geboorten", ", unit: procent", "-4", True),
        ("geboorten", ", unit: geboorten", "2400", False),
    ],
)
def test_figures(name: str, unit: str, value: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("impossible-figure" in said(figure(name, unit, value), "impossible-figure")) is is_found


def test_more_people_than_there_are() -> None:
    assert said(reached("      done: 21\n      of: 20\n"), "impossible-figure") == text("""
        coalition/a.yaml:8:13-15: error[impossible-figure] `21` took part, out of only `20`
          at coalition/a.yaml:8:13-15: how many took part
          at coalition/a.yaml:9:11-13: out of how many
          help: correct one of the two numbers
    """)


def test_fewer_than_nobody_took_part() -> None:
    assert said(reached("      done: -1\n      of: -2\n"), "impossible-figure") == text("""
        coalition/a.yaml:8:13-15: error[impossible-figure] `-1` is less than zero
          help: correct the number
        coalition/a.yaml:9:11-13: error[impossible-figure] `-2` is less than zero
          help: correct the number
    """)


@pytest.mark.parametrize("done", ["      done: 20\n      of: 20\n", "      done: 20\n", "      of: 20\n", ""])
def test_everybody_or_unknown(done: str) -> None:
    assert said(reached(done), "impossible-figure") == ""


def test_a_target_that_can_be() -> None:
    assert said(indicator("procent", "12", more="  target: 90\n"), "impossible-figure") == ""


def test_records_without_numbers() -> None:
    files = {
        "coalition/i.yaml": "indicators: {id: i, name: I, kind: proces, unit: procent}",
        "coalition/a.yaml": "actions: {id: a, title: A, kind: scholing, status: klaar}",
    }
    assert said(files | figure("Valse start", ", unit: procent", "14"), "impossible-figure") == ""


def test_a_limit_below_zero() -> None:
    """It would let any number of families pass."""
    files = indicator("gezinnen", "40", more="  suppressed_below: -5\n")
    assert said(files, "impossible-figure") == text("""
        coalition/i.yaml:6:21-23: error[impossible-figure] `-5` is less than zero
          help: correct the number
    """)
