"""The table of faults, and what must hold for any text.

A file in `faults/` holds blocks: a line `=== ` with a name; the YAML as somebody typed it; below `--- en` and `--- nl`
the whole finding in both languages; below `--- mended 3-4` the lines that take the place of lines 3 to 4 when its
reader does what it asks. A finding is written as its place and message, then its help, note and labelled places. `→` is
a tab, `␣` a hard space, and `¦` nothing: it hides the marks of a merge conflict from git.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as some

from ksa.diagnostic import Diagnostic, Span
from ksa.language import speak
from ksa.text.complaint import Complaint
from ksa.text.faults.explain import DETECTORS, explain
from ksa.text.faults.scene import Scene
from ksa.text.parse import parse
from ksa.text.source import SourceFile
from tests.text.faults.complaining import Loader, complaint

NAME = "coalition/typed.yaml"


class Case(NamedTuple):
    """A block of the table; `mended` is the whole text after the mend."""

    name: str
    yaml: str
    english: str
    dutch: str
    mended: str


def _cases() -> Iterator[Case]:
    for file in sorted(Path(__file__).parent.glob("*.txt")):
        for block in file.read_text("utf-8").removeprefix("=== ").split("\n=== "):
            parts = block.rstrip("\n").split("\n--- ")
            name, typed = parts[0].split("\n", 1)
            text = typed.replace("→", "\t").replace("␣", "\u00a0").replace("¦", "") + "\n"
            english, dutch, (lines, *better) = (part.split("\n") for part in parts[1:])
            first, _dash, last = lines.removeprefix("mended ").partition("-")
            typed_lines = text.split("\n")
            mended = [*typed_lines[: int(first) - 1], *better, *typed_lines[int(last or first) :]]
            yield Case(f"{file.stem}: {name}", text, "\n".join(english[1:]), "\n".join(dutch[1:]), "\n".join(mended))


CASES = list(_cases())
LOADERS: list[Loader] = [yaml.CBaseLoader, yaml.BaseLoader]
every_case = pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])


def explained(text: str, loader: Loader) -> Diagnostic:
    """The finding for a text that a parser refuses."""
    found = complaint(text, loader)
    assert found
    return explain(SourceFile(NAME, text), found)


def shown(finding: Diagnostic) -> str:
    """A finding as the table writes it."""
    assert (finding.rule, finding.record, finding.field, finding.severity) == ("invalid-yaml", None, "", None)
    assert {label.path for label in finding.labels} == {NAME}
    lines = [f"{_place(finding.labels[0].span)} {finding.message}"]
    lines += [f"  {name}: {text}" for name, text in (("help", finding.help), ("note", finding.note)) if text]
    lines += [f"  {_place(label.span)} {label.text}" for label in finding.labels if label.text]
    return "\n".join(lines)


def _place(span: Span) -> str:
    return "{}:{}-{}:{}".format(*span)


@every_case
@pytest.mark.parametrize("loader", LOADERS)
def test_says_what_is_wrong(case: Case, loader: Loader) -> None:
    assert shown(explained(case.yaml, loader)) == case.english


@every_case
@pytest.mark.parametrize("loader", LOADERS)
def test_says_it_in_dutch(case: Case, loader: Loader) -> None:
    speak("nl")
    assert shown(explained(case.yaml, loader)) == case.dutch


@every_case
@pytest.mark.parametrize("loader", LOADERS)
def test_says_it_of_a_file_from_windows(case: Case, loader: Loader) -> None:
    assert shown(explained(case.yaml.replace("\n", "\r\n"), loader)) == case.english


@every_case
def test_is_all_that_a_reader_of_the_file_is_told(case: Case) -> None:
    parsed = parse(SourceFile(NAME, case.yaml))
    assert parsed.document is None
    assert [shown(finding) for finding in parsed.diagnostics] == [case.english]


@every_case
def test_is_gone_when_its_help_is_followed(case: Case) -> None:
    parsed = parse(SourceFile(NAME, case.mended))
    assert parsed.diagnostics == ()
    assert parsed.document


def test_every_detector_is_in_the_table() -> None:
    speaking = set()
    for case in CASES:
        found = complaint(case.yaml, yaml.CBaseLoader)
        assert found
        scene = Scene(SourceFile(NAME, case.yaml), found)
        speaking.add(next((detect for detect in DETECTORS if detect(scene)), None))
    assert speaking == {*DETECTORS, None}


def test_what_only_looks_like_a_merge_conflict_is_none() -> None:
    assert shown(explained("title: <<<<<<< Let op: y\n", yaml.CBaseLoader)) == (
        "1:22-1:23 a colon and a space in a text without quotes\n"
        '  help: put quotes around the whole text: `title: "<<<<<<< Let op: y"`'
    )


@pytest.mark.parametrize(
    ("typed", "at", "place"),
    [
        ("id: x\nname: y\n", 6, "2:1-2:5"),
        ("id: [: b]\n", 5, "1:6-1:6"),
        ('id: "x\n  y"\n# z\nname: a', 12, "2:5-2:5"),
        ("id: [a, b: c]\n", 8, "1:9-1:10"),
    ],
)
def test_has_general_words_where_nothing_looks_wrong(typed: str, at: int, place: str) -> None:
    assert shown(explain(SourceFile(NAME, typed), Complaint("", 0, "", at))) == (
        f"{place} this line does not fit the lines above it\n"
        "  help: compare it with a line that is right: spaces in front, a space after the colon, quotes in pairs"
    )


def test_a_file_may_end_without_a_line_break() -> None:
    assert shown(explained("agreement:\n  id: ka-roken\n   title: Roken", yaml.CBaseLoader)) == (
        "3:4-3:9 `title` is too far to the right\n"
        "  help: begin the line with 2 spaces, straight below `id` on line 2\n"
        "  2:3-2:5 line up with this"
    )


def test_the_first_fault_of_a_file_is_explained() -> None:
    typed = "partners:\n  - id:jgz-almere\n    name: JGZ\n    kind:jgz\n    phone: @\n"
    assert explained(typed, yaml.CBaseLoader).labels[0].span == Span(2, 7, 2, 8)


def test_a_long_line_is_shown_without_its_middle() -> None:
    typed = f"agreement:\n  reason: Let op: {'een op de tien moeders ' * 20}krijgt dit.\n"
    assert shown(explained(typed, yaml.CBaseLoader)) == (
        "2:17-2:18 a colon and a space in a text without quotes\n"
        '  help: put quotes around the whole text: `reason: "Let op: een op de tien moeders een op d …'
        ' de tien moeders krijgt dit."`'
    )


def test_every_marker_of_many_conflicts_is_shown_up_to_twelve() -> None:
    typed = "id: x\n" + "<<<<<<< a\n=======\n>>>>>>> b\n" * 9
    assert [label.span.line for label in explained(typed, yaml.CBaseLoader).labels] == list(range(2, 14))


LINES = """a: b|  c: d|- e|  - f: g|# x|>|> x|```|-x|<<<<<<< x|=======|>>>>>>> y|Let op|----|// x|• y|1. z|n = x"""
SIGNS = "'\"[]{}:,#&*!%@`-\\?~=|>\r\t \n\u00a0\u2028“”é\U0001f600a"
PIECES = some.sampled_from([*(f"{line}\n" for line in LINES.split("|")), *SIGNS, ": ", ", ", "'s ", "*a", "\\x", "a:b"])
TEXTS = some.lists(PIECES, max_size=30).map("".join) | some.text(max_size=60)
CONTEXTS = some.sampled_from(["", "while scanning a simple key", "while scanning a quoted scalar"])


@given(TEXTS, CONTEXTS, some.integers(-3, 90), some.integers(-3, 90))
def test_any_complaint_of_any_text_is_explained_within_the_text(text: str, context: str, began: int, at: int) -> None:
    source = SourceFile(NAME, text)
    _holds(source, explain(source, Complaint(context, began, "", at)))


@given(TEXTS)
@pytest.mark.parametrize("loader", LOADERS)
def test_whatever_a_parser_complains_of_is_explained(loader: Loader, text: str) -> None:
    source = SourceFile(NAME, text)
    try:
        found = complaint(source.text, loader)
    except yaml.reader.ReaderError:  # hidden characters, which are found before a text is parsed
        return
    if found:
        _holds(source, explain(source, found))


def _holds(source: SourceFile, finding: Diagnostic) -> None:
    assert (finding.rule, bool(finding.message), bool(finding.help)) == ("invalid-yaml", True, True)
    for label in finding.labels:
        start, end = label.span[:2], label.span[2:]
        assert (0, 0) < start <= end <= source.place(len(source.text))
        assert 1 <= label.span.column <= len(source.line(label.span.line)) + 2
