from datetime import date

import pytest

from tests.rules.one import said, text

RECOGNISED = "level: goed-onderbouwd, recognised_on: 2020-09-14"


def intervention(evidence: str, more: str = "available: ja") -> dict[str, str]:
    return {
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "interventions.yaml": f"""
            interventions:
              - id: i
                name: I
                topics: roken
                phases: zwangerschap
                evidence: {{{evidence}}}
                {more}
            """,
    }


def test_the_years_are_over() -> None:
    assert said(intervention(RECOGNISED), "recognition-expired") == text("""
        interventions.yaml:7:55-65: warning[recognition-expired] the recognition of this intervention lasted
              until 14 September 2025
          help: look up whether it was recognised again, and correct `recognised_on` or `level`
          note: there is no `until`: a recognition as `goed-onderbouwd` lasts 5 years from `recognised_on`
    """)


def test_the_register_says_until_when() -> None:
    files = intervention("level: goed-onderbouwd, recognised_on: 2025, until: 2026-05")
    assert said(files, "recognition-expired") == text("""
        interventions.yaml:7:68-75: warning[recognition-expired] the recognition of this intervention lasted
              until 31 May 2026
          help: look up whether it was recognised again, and correct `recognised_on` or `level`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    files = intervention("level: goed-beschreven, recognised_on: 2022")
    assert said(files, "recognition-expired") == text("""
        interventions.yaml:7:55-59: warning[recognition-expired] de erkenning van deze interventie gold tot
              en met 31 december 2025
          help: zoek op of de interventie opnieuw is erkend, en pas `recognised_on` of `level` aan
          note: er is geen `until`: een erkenning als `goed-beschreven` geldt 3 jaar vanaf `recognised_on`
    """)


@pytest.mark.parametrize(
    ("level", "years"),
    [
        ("goed-beschreven", 3),
        ("goed-onderbouwd", 5),
        ("eerste-aanwijzingen", 5),
        ("goede-aanwijzingen", 5),
        ("sterke-aanwijzingen", 5),
    ],
)
def test_how_long_each_level_lasts(level: str, years: int) -> None:
    files = intervention(f"level: {level}, recognised_on: 2020-02-29")
    assert said(files, "recognition-expired", on=date(2020 + years, 2, 28)) == ""
    assert "recognition-expired" in said(files, "recognition-expired", on=date(2020 + years, 3, 1))


@pytest.mark.parametrize(
    "files",
    [
        intervention("level: goed-onderbouwd, recognised_on: 2021"),
        intervention("level: goed-beschreven, recognised_on: 2015, until: 2027"),
        intervention("level: goed-onderbouwd"),
        intervention("level: niet-beoordeeld, recognised_on: 2015"),
        intervention("level: onbekend, recognised_on: 2015"),
        intervention("level: niet-van-toepassing, recognised_on: 2015"),
        intervention(RECOGNISED, "available: nee"),
        intervention(RECOGNISED, "available: gepland"),
        intervention(RECOGNISED, "available: onbekend"),
        intervention(RECOGNISED, "available: ja\n                until: 2025"),
    ],
)
def test_what_is_not_expired(files: dict[str, str]) -> None:
    assert said(files, "recognition-expired") == ""
