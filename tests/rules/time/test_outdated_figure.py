from datetime import date

import pytest

from tests.rules.one import said, text


def indicator(*values: str) -> dict[str, str]:
    lines = "".join(f"      - {{value: 4, source: GGD, {value}}}\n" for value in values)
    head = "indicators:\n  - id: roken\n    name: Roken\n    kind: uitkomst\n    unit: procent\n"
    return AREAS | {"coalition/indicators.yaml": f"{head}    values:\n{lines}" if values else head}


def figures(*contents: str) -> dict[str, str]:
    lines = "".join(f"    - {{value: 4, source: GGD, {one}}}\n" for one in contents)
    return {"coalition/coalition.yaml": f"{AREAS['coalition/coalition.yaml']}  figures:\n{lines}"}


AREAS = {
    "coalition/coalition.yaml": "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n"
    "  areas: [{id: almere, label: Almere}, {id: haven, label: Haven}]\n"
}


def test_an_indicator() -> None:
    assert said(indicator("period: 2022-12", "period: 2019-2021"), "outdated-figure") == text("""
        coalition/indicators.yaml:7:41-48: info[outdated-figure] this figure is over three years old
          help: look up whether there is a newer one, and add it beside the old one
    """)


def test_an_indicator_in_two_areas() -> None:
    files = indicator("period: 2021, area: almere", "period: 2022, area: haven", "period: 2020, area: haven")
    assert said(files, "outdated-figure") == text("""
        coalition/indicators.yaml:7:41-45: info[outdated-figure] 2 figures are over three years old
          at coalition/indicators.yaml:8:41-45: this one too
          help: look up whether there is a newer one, and add it beside the old one
    """)


@pytest.mark.usefixtures("dutch")
def test_the_coalitions_own_in_dutch() -> None:
    files = figures("name: Geboorten, period: 2021", "name: Moeders", "name: Vaders, period: 2020")
    assert said(files, "outdated-figure") == text("""
        coalition/coalition.yaml:7:56-60: info[outdated-figure] 2 cijfers zijn meer dan drie jaar oud
          at coalition/coalition.yaml:9:53-57: dit cijfer ook
          help: zoek op of er een nieuwer cijfer is, en zet het naast het oude
    """)


@pytest.mark.usefixtures("dutch")
def test_one_in_dutch() -> None:
    assert said(figures("name: Geboorten, period: 2021"), "outdated-figure") == text("""
        coalition/coalition.yaml:7:56-60: info[outdated-figure] dit cijfer is meer dan drie jaar oud
          help: zoek op of er een nieuwer cijfer is, en zet het naast het oude
    """)


@pytest.mark.parametrize(
    "files",
    [
        indicator(),
        indicator("period: 2023"),
        indicator("period: 2023-06-01"),
        indicator("period: 2020", "period: 2024"),
        indicator("period: 2020-2024"),
        figures("name: Geboorten"),
        figures("name: Geboorten, period: 2020, area: almere", "name: geboorten, period: 2024, area: almere"),
    ],
)
def test_not_old_or_followed(files: dict[str, str]) -> None:
    assert said(files, "outdated-figure") == ""


def test_another_area_is_another_figure() -> None:
    files = figures("name: Geboorten, period: 2020, area: almere", "name: Geboorten, period: 2024, area: haven")
    assert said(files, "outdated-figure").startswith("coalition/coalition.yaml:7:56-60: info[outdated-figure]")


def test_from_the_first_day_after_three_years() -> None:
    files = indicator("period: 2022-06")
    assert said(files, "outdated-figure", on=date(2025, 6, 30)) == ""
    assert said(files, "outdated-figure", on=date(2025, 7, 1)) != ""
