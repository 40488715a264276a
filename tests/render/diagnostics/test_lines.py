"""The lines of files as they may be shown."""

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


def test_what_is_not_to_be_shown_is_masked() -> None:
    text = "count: 4\nfunction: De Vries # Jan\nnote: 4 x De\n Vries\n"
    stretches = {"a.yaml": [(7, 8), (19, 27), (22, 25), (44, 53)]}
    lines = Lines({"a.yaml": SourceFile("a.yaml", text), "b.yaml": SourceFile("b.yaml", text)}, stretches)
    assert [lines.line("a.yaml", number) for number in range(1, 5)] == [
        "count: *",
        "function: ** ***** # Jan",
        "note: 4 x **",
        " *****",
    ]
    assert lines.line("b.yaml", 1) == "count: 4"
