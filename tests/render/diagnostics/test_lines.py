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
