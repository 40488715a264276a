from ksa.diagnostic import Label, Severity, Span
from ksa.render.diagnostics.concise import render
from tests.render.reporting import at, finding, report


def test_one_finding_a_line() -> None:
    told = report(
        finding(at("partners", 42, 14, 33, "here"), at("topics", 1, 1, 2), message="unknown topic `x`", help_="no"),
        finding(at("topics", 1, 1, 2), message="a " * 200 + "tail", severity=Severity.WARNING),
        finding(Label("gone.yaml", Span(3, 1, 4, 1)), message="one\ntwo", severity=Severity.INFO),
        partners="",
        topics="",
    )
    assert (
        render(told)
        == f"""\
partners.yaml:42:14: error[some-rule] unknown topic `x`
topics.yaml:1:1: warning[some-rule] {"a " * 200}tail
gone.yaml:3:1: info[some-rule] one\\ntwo
"""
    )


def test_the_path_is_the_one_that_the_reader_knows() -> None:
    told = report(finding(at("topics", 1, 1, 2)))._replace(shown={"topics.yaml": "coalition/topics.yaml"})
    assert render(told) == "coalition/topics.yaml:1:1: error[some-rule] wrong\n"


def test_data_cannot_act() -> None:
    found = finding(Label("::error file=x::y\x1b.yaml", Span(1, 1, 1, 4)), message="\x1b]0;x\x07 ##[error] \u202e")
    assert render(report(found)) == (
        "\\x3a:error file=x::y\\x1b.yaml:1:1: error[some-rule] \\x1b]0;x\\x07 \\x23#[error] \\u202e\n"
    )


def test_colours() -> None:
    assert render(report(finding(at("topics", 1, 1, 2)), colour=True)).replace("\x1b", "^") == (
        "^[1mtopics.yaml:1:1^[0m: ^[1;31merror^[0m[some-rule] wrong\n"
    )


def test_nothing_found() -> None:
    assert render(report()) == ""
