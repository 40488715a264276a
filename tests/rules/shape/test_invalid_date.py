import pytest

from ksa.model.date_wording import refused_date
from tests.rules.one import said, text


def gap(since: str) -> dict[str, str]:
    fields = f"topic: roken, phases: alle, roles: nazorg, reason: x, review_on: 2027, since: {since}"
    return {"coalition/topics.yaml": "topics: {id: roken, label: Roken}", "coalition/gaps.yaml": f"gaps: {{{fields}}}"}


def test_day_first() -> None:
    assert said(gap("1-3-2026")) == text("""
        coalition/gaps.yaml:1:86-94: error[invalid-date] `1-3-2026` is not a date
          help: write it as `2026-03-01`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_day_that_does_not_exist_in_dutch() -> None:
    assert said(gap("2026-02-30")) == text("""
        coalition/gaps.yaml:1:86-96: error[invalid-date] de datum `2026-02-30` bestaat niet
          help: kijk het na op een kalender
    """)


def test_a_period() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          figures:
            - {name: a, value: 1, period: 2021-2019, source: b}
            - {name: a, value: 1, period: vorig jaar, source: b}
            - {name: a, value: 1, period: 2019 t/m 2021, source: b}
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:7:35-44: error[invalid-date] `2021-2019` is not a period
          help: write the earliest first and the latest last, such as `2019-2021`
        coalition/coalition.yaml:8:35-45: error[invalid-date] `vorig jaar` is not a period
          help: write a year, a month, a quarter or two years: `2025`, `2025-03`, `2025-Q1`, `2019-2021`
    """)


@pytest.mark.parametrize("right", ["2026", "2026-03", "2026-03-01", "2026-Q1"])
def test_right_dates(right: str) -> None:
    assert said(gap(right)) == ""


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("1-3-2026", "2026-03-01"),
        ("1-nov-22", "2022-11-01"),
        ("1 nov '22", "2022-11-01"),
        ("dinsdag 1 november 2022", "2022-11-01"),
        ("mrt. 2022", "2022-03"),
        ("01/03/2026", "2026-03-01"),
        ("1. 3. 2026", "2026-03-01"),
        ("3-2026", "2026-03"),
        ("2026-3-1", "2026-03-01"),
        ("2026/03/01", "2026-03-01"),
        ("2026-3", "2026-03"),
        ("1 maart 2026", "2026-03-01"),
        ("Maart 2026", "2026-03"),
        ("1 mrt. 2026", "2026-03-01"),
        ("sept 2026", ""),
        ("sep 2026", "2026-09"),
        ("Q1 2026", "2026-Q1"),
        ("1e kwartaal 2026", "2026-Q1"),
        ("2e kwartaal van 2026", "2026-Q2"),
        ("2026Q1", "2026-Q1"),
        ("2026 kwartaal 1", "2026-Q1"),
        ("gisteren", ""),
        ("8 dagen 2026", ""),
        ("1-3-26", ""),
        ("", ""),
    ],
)
def test_the_same_date_as_it_must_be_typed(typed: str, meant: str) -> None:
    _message, help_ = refused_date(typed, period=False)
    assert (help_ == f"write it as `{meant}`") is bool(meant)


@pytest.mark.parametrize("typed", ["30-2-2026", "2026-13", "2026-13-01", "0000-01-01", "31 april 2026", "2026-00"])
def test_dates_that_do_not_exist(typed: str) -> None:
    assert refused_date(typed, period=False) == (f"the date `{typed}` does not exist", "look it up on a calendar")


def test_a_year_in_two_digits() -> None:
    assert said(gap("1-3-26")) == text("""
        coalition/gaps.yaml:1:86-92: error[invalid-date] `1-3-26` is not a date
          help: write the year first, in four digits, such as `2026-03-01`
    """)


@pytest.mark.parametrize(
    ("typed", "forms"),
    [
        ("najaar 2022", "`2022-Q4`, `2022-10` or `2022`"),
        ("Eind  2022", "`2022-Q4`, `2022-10` or `2022`"),
        ("begin van 2024", "`2024-Q1`, `2024-01` or `2024`"),
        ("medio 2023", "`2023-Q2`, `2023-06` or `2023`"),
        ("zomer 2023", "`2023-Q3`, `2023-07` or `2023`"),
    ],
)
def test_about_when_in_a_year(typed: str, forms: str) -> None:
    assert refused_date(typed, period=False) == (f"`{typed}` is not a date", f"write for example {forms}")


@pytest.mark.usefixtures("dutch")
def test_about_when_in_a_year_in_dutch() -> None:
    assert said(gap("najaar 2022")) == text("""
        coalition/gaps.yaml:1:86-97: error[invalid-date] `najaar 2022` is geen datum
          help: schrijf bijvoorbeeld `2022-Q4`, `2022-10` of `2022`
    """)


@pytest.mark.parametrize("typed", ["smarch 2022", "juli 22", "1-nov-85"])
def test_words_that_say_no_date(typed: str) -> None:
    assert refused_date(typed, period=False) == (
        f"`{typed}` is not a date",
        "write year-month-day, such as `2026-03-01`; or `2026-03`, `2026-Q1`, `2026`",
    )
