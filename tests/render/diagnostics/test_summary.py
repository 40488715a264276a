import pytest

from ksa.diagnostic import Severity
from ksa.render.diagnostics.summary import known, summary
from tests.render.reporting import at, finding, report

ALL = {"coalition": 1, "partner": 22, "topic": 79, "agreement": 16, "action": 3}
CASES: list[tuple[tuple[int, int, int], int, dict[str, int], str, str]] = [
    (
        (3, 2, 0),
        14,
        ALL,
        "3 errors, 2 warnings in 14 files (22 partners, 79 topics, 16 agreements)",
        "3 fouten, 2 waarschuwingen in 14 bestanden (22 partners, 79 onderwerpen, 16 afspraken)",
    ),
    (
        (1, 1, 1),
        1,
        {"partner": 1, "topic": 1, "agreement": 1},
        "1 error, 1 warning, 1 tip in 1 file (1 partner, 1 topic, 1 agreement)",
        "1 fout, 1 waarschuwing, 1 tip in 1 bestand (1 partner, 1 onderwerp, 1 afspraak)",
    ),
    ((0, 0, 2), 2, {"topic": 5}, "2 tips in 2 files (5 topics)", "2 tips in 2 bestanden (5 onderwerpen)"),
    ((0, 0, 0), 0, {}, "nothing found in 0 files", "geen bevindingen in 0 bestanden"),
]


def line(found: tuple[int, int, int], files: int, records: dict[str, int]) -> str:
    findings = [
        finding(at("a", 1, 1, 2), severity=severity)
        for count, severity in zip(found, (Severity.ERROR, Severity.WARNING, Severity.INFO), strict=True)
        for _number in range(count)
    ]
    return summary(report(*findings)._replace(files=files, records=records))


@pytest.mark.parametrize(("found", "files", "records", "english", "_dutch"), CASES)
def test_in_english(
    found: tuple[int, int, int], files: int, records: dict[str, int], english: str, _dutch: str
) -> None:
    assert line(found, files, records) == english


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(("found", "files", "records", "_english", "in_dutch"), CASES)
def test_in_dutch(
    found: tuple[int, int, int], files: int, records: dict[str, int], _english: str, in_dutch: str
) -> None:
    assert line(found, files, records) == in_dutch


@pytest.mark.parametrize(
    ("count", "name", "english"),
    [
        (0, "", ""),
        (1, "origin/main", "1 finding was there already according to `origin/main`, and is left out"),
        (28, "a\x1b 123456782", "28 findings were there already according to `a\\x1b *********`, and are left out"),
    ],
)
def test_what_was_known(count: int, name: str, english: str) -> None:
    assert known(report()._replace(known=count, known_from=name)) == english


@pytest.mark.usefixtures("dutch")
def test_what_was_known_in_dutch() -> None:
    assert known(report()._replace(known=28, known_from="origin/main")) == (
        "28 bevindingen waren er al volgens `origin/main` en staan hier niet"
    )
