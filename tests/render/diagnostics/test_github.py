"""Annotations, read back as the runner of GitHub Actions reads them."""

from typing import NamedTuple

import pytest
from hypothesis import given

from ksa.diagnostic import START, Diagnostic, Label, Severity, Span
from ksa.render import clean
from ksa.render.diagnostics.github import render
from ksa.render.diagnostics.report import Report
from tests.render.hostile import harmless, reports
from tests.render.reporting import at, finding, report


class Command(NamedTuple):
    """What the runner understands of a line."""

    name: str
    properties: dict[str, str]
    message: str


def understood(line: str) -> Command:
    """The command in a line: `::name key=value,key=value::message`, with its escapes undone."""
    assert line.startswith("::")
    information, _colons, message = line[2:].partition("::")
    name, _space, properties = information.partition(" ")
    pairs = (pair.partition("=") for pair in properties.split(",") if pair)
    return Command(name, {key: unescaped(value, "%3A", "%2C") for key, _is, value in pairs}, unescaped(message))


def unescaped(text: str, *more: str) -> str:
    for code in ("%0D", "%0A", *more, "%25"):
        text = text.replace(code, chr(int(code[1:], 16)))
    return text


def test_the_worst_first_with_what_to_do() -> None:
    told = report(
        finding(at("topics", 1, 2, 3), severity=Severity.INFO),
        finding(at("topics", 2, 3, 8, "here"), severity=Severity.WARNING, help_="do 100 %: a, b", note="no"),
        finding(at("partners", 42, 14, 33), at("topics", 1, 1, 2), message="unknown topic `x`", help_="no such topic"),
        finding(Label("gone.yaml", START), message="not read"),
        finding(Label("topics.yaml", Span(3, 4, 5, 1))),
        finding(Label("topics.yaml", Span(3, 4, 4, 1))),
    )._replace(shown={"topics.yaml": "a, b/topics: 1.yaml"})
    assert (
        render(told)
        == """\
::error file=partners.yaml,line=42,col=14,endLine=42,endColumn=33,title=some-rule::unknown topic `x`%0Ano such topic
::error file=gone.yaml,line=1,title=some-rule::not read
::error file=a%2C b/topics%3A 1.yaml,line=3,endLine=4,title=some-rule::wrong
::error file=a%2C b/topics%3A 1.yaml,line=3,endLine=3,title=some-rule::wrong
::warning file=a%2C b/topics%3A 1.yaml,line=2,col=3,endLine=2,endColumn=8,title=some-rule::wrong%0Ado 100 %25: a, b
::notice file=a%2C b/topics%3A 1.yaml,line=1,col=2,endLine=1,endColumn=3,title=some-rule::wrong
"""
    )


def many(count: int, severity: Severity) -> list[Diagnostic]:
    return [finding(at("a", number, 1, 2), message=f"{number}", severity=severity) for number in range(1, count + 1)]


def test_ten_of_a_severity_are_shown() -> None:
    told = report(*many(10, Severity.ERROR), *many(3, Severity.WARNING))
    commands = [understood(line) for line in render(told).splitlines()]
    assert [(command.name, command.message) for command in commands] == [
        *(("error", f"{number}") for number in range(1, 11)),
        *(("warning", f"{number}") for number in range(1, 4)),
    ]


@pytest.mark.parametrize(
    ("severity", "last"),
    [
        (Severity.ERROR, "::error::2 more errors: see the summary of this step"),
        (Severity.WARNING, "::warning::2 more warnings: see the summary of this step"),
        (Severity.INFO, "::notice::2 more tips: see the summary of this step"),
    ],
)
def test_of_eleven_the_tenth_says_how_many_more_there_are(severity: Severity, last: str) -> None:
    lines = render(report(*many(11, severity))).splitlines()
    assert [understood(line).message for line in lines[:9]] == [f"{number}" for number in range(1, 10)]
    assert lines[9:] == [last]


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    last = render(report(*many(14, Severity.ERROR))).splitlines()[-1]
    assert last == "::error::nog 5 fouten: zie de samenvatting van deze stap"


def test_data_cannot_act() -> None:
    found = finding(at("a,b:c%2C\n::error::x", 1, 1, 2), message="::error::a\n::warning::b", help_="::notice::%0A\x1b")
    assert render(report(found)) == (
        r"::error file=a%2Cb%3Ac%252C\n%3A%3Aerror%3A%3Ax.yaml,line=1,col=1,endLine=1,endColumn=2,title=some-rule"
        r"::\x3a:error::a\n::warning::b%0A\x3a:notice::%250A\x1b"
        "\n"
    )


def test_nothing_found() -> None:
    assert render(report(a="")) == ""


@given(reports())
def test_the_runner_reads_what_was_meant(told: Report) -> None:
    lines = render(told).split("\n")
    assert lines.pop() == ""
    commands = [understood(line) for line in lines]
    found = sorted(told.findings, key=lambda one: -(one.severity or 0))
    assert [command.name for command in commands] == [
        {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}[one.severity]
        for one in found
        if one.severity
    ]
    assert [(command.properties["file"], command.message) for command in commands] == [
        (clean.line(told.path(one.labels[0])), "\n".join(clean.line(text) for text in (one.message, one.help) if text))
        for one in found
    ]
    for line, command in zip(lines, commands, strict=True):
        harmless(line.removeprefix("::"))
        for text in (command.message, *command.properties.values()):
            harmless(text)
