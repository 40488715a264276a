"""The lines of files as they may be shown."""

from ksa.diagnostic import Diagnostic, Label, Span
from ksa.render.diagnostics.lines import Lines
from ksa.text.source import SourceFile

TEXT = "note: over 1234\n  56 782\nborn: geboren op\n  3-5-2021\n"


def test_what_runs_over_the_end_of_a_line_is_masked_too() -> None:
    lines = Lines({"shown.yaml": SourceFile("partners.yaml", TEXT)})
    assert [lines.line("shown.yaml", number) for number in range(1, 6)] == [
        "note: over ****",
        "  ** ***",
        "born: geboren op",
        "  ********",
        "",
    ]
    assert lines.has("shown.yaml")
    assert not lines.has("partners.yaml")


def test_what_a_finding_says_is_about_persons_is_masked() -> None:
    text = "count: 4\nfunction: De Vries # Jan\nnote: 4 x De\n Vries\n"
    spans = {"named-person": (Span(2, 11, 2, 19), Span(3, 11, 4, 7)), "small-number": (Span(1, 8, 1, 9),)}
    findings = [
        Diagnostic(rule, "wrong", (Label("a.yaml", span), Label("a.yaml", Span(3, 1, 3, 5))))
        for rule, places in {**spans, "some-rule": (Span(2, 22, 2, 25),)}.items()
        for span in places
    ]
    lines = Lines({"a.yaml": SourceFile("a.yaml", text), "b.yaml": SourceFile("b.yaml", text)}, findings)
    assert [lines.line("a.yaml", number) for number in range(1, 5)] == [
        "count: *",
        "function: ** ***** # Jan",
        "note: 4 x **",
        " *****",
    ]
    assert lines.line("b.yaml", 1) == "count: 4"
