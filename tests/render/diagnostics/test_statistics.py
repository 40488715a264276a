from ksa.diagnostic import Diagnostic, Severity
from ksa.render.diagnostics.statistics import render
from tests.render.reporting import at, report


def found(rule: str, severity: Severity, times: int) -> list[Diagnostic]:
    return [Diagnostic(rule, "wrong", (at("a", 1, 1, 2),), severity=severity)] * times


TOLD = report(
    *found("missing-field", Severity.ERROR, 3),
    *found("ambiguous-name", Severity.WARNING, 7),
    *found("ambiguous-name", Severity.ERROR, 2),
    *found("unknown-field", Severity.ERROR, 9),
    *found("invalid-yaml", Severity.ERROR, 9),
    a="",
)


def test_the_busiest_family_and_rule_first() -> None:
    assert (
        render(TOLD)
        == """\
12  shape
 9    unknown-field   error
 3    missing-field   error
 9  references
 7    ambiguous-name  warning
 2    ambiguous-name  error
 9  text
 9    invalid-yaml    error

23 errors, 7 warnings in 1 file
"""
    )


def test_nothing_found() -> None:
    assert render(report(a="")) == "nothing found in 1 file\n"


def test_colours() -> None:
    told = report(*found("invalid-yaml", Severity.ERROR, 1), a="", colour=True)
    assert render(told).replace("\x1b", "^") == (
        "^[1m1  text^[0m\n1    invalid-yaml  ^[1;31merror^[0m\n\n1 error in 1 file\n"
    )


def test_what_is_known_is_counted_below_the_rest() -> None:
    told = report(*found("invalid-yaml", Severity.ERROR, 1), a="")._replace(known=1, known_from="main")
    assert (
        render(told)
        == """\
1  text
1    invalid-yaml  error

1 error in 1 file
1 finding was there already according to `main`, and is left out
"""
    )
