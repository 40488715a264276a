"""Which records are read from which files, and what is said of a file that holds none."""

from textwrap import dedent

import pytest

from ksa.coalition import load as module
from ksa.coalition.load import Loaded, load
from ksa.diagnostic import START, Diagnostic, Label, RecordName, Span
from ksa.text.source import SourceFile

COALITION = "coalition: {id: ksa, name: KSA, municipalities: {name: Almere}}\n"
TOPIC = "topics:\n  - id: roken\n    label: Roken\n"


def loaded(files: dict[str, str], found: tuple[Diagnostic, ...] = ()) -> Loaded:
    return load([SourceFile(name, dedent(text)) for name, text in files.items()], found)


def records(found: Loaded) -> list[str]:
    """Every record as `kind:id`, with a star when it is whole."""
    return [f"{entry.kind.name}:{entry.id}{'*' if entry.item else ''}" for entry in found.coalition.entries]


def said(found: Loaded) -> list[str]:
    """Every finding in short."""
    lines = []
    for finding in found.diagnostics:
        place = finding.labels[0]
        lines.append(f"{place.path}:{place.span.line}:{place.span.column} {finding.rule}: {finding.message}")
    return lines


RECORDS = [
    ("topics: [{id: a, label: A}, {id: b, label: B}]", ["topic:a*", "topic:b*"]),
    ("topic: {id: a, label: A}", ["topic:a*"]),
    # Singular or plural, one or more: all is read alike.
    ("topics: {id: a, label: A}", ["topic:a*"]),
    ("topic: [{id: a, label: A}, {id: b, label: B}]", ["topic:a*", "topic:b*"]),
    ("topic: {id: a, label: A}\ntopics: [{id: b, label: B}]", ["topic:a*", "topic:b*"]),
    ("topics: []", []),
    ("topics:", []),
    ("topics: ~\npartners: null", []),
    ("", []),
    ("# later\n", []),
    # A record with a fault is there, but not whole.
    ("topics: [{id: a}, {id: b, label: B}]", ["topic:a", "topic:b*"]),
    ("topics: [{id: A B, label: A}, {id: [a], label: B}, {label: C}]", ["topic:A B", "topic:", "topic:"]),
    ("topics: [a, ~, [b], {}]", ["topic:"] * 4),
    ("topics: a", ["topic:"]),
    (
        "gaps: [{topic: a, phases: alle, roles: nazorg, reason: x, review_on: 2027}]\nresponsibilities: [{topic: a}]",
        ["gap:*", "responsibility:"],
    ),
]


@pytest.mark.parametrize(("text", "names"), RECORDS)
def test_records(text: str, names: list[str]) -> None:
    assert records(loaded({"a.yaml": COALITION, "b.yaml": text}))[1:] == names


@pytest.mark.parametrize(("text", "names"), RECORDS)
def test_a_coalition_of_whole_records_is_complete(text: str, names: list[str]) -> None:
    found = loaded({"a.yaml": COALITION, "b.yaml": text})
    is_whole = all(name.endswith("*") for name in names)
    assert found.coalition.complete is is_whole
    assert (found.diagnostics == ()) is is_whole


def test_records_of_a_kind_from_several_files() -> None:
    found = loaded(
        {
            "b.yaml": "topics: [{id: b, label: B}]",
            "coalition/c.yaml": "topic: {id: c, label: C}",
            "a.yaml": f"{COALITION}topics: [{{id: a, label: A}}]",
        }
    )
    assert records(found) == ["coalition:ksa*", "topic:a*", "topic:b*", "topic:c*"]
    assert [source.name for source in found.coalition.sources] == ["a.yaml", "b.yaml", "coalition/c.yaml"]


NO_COALITION = "no-coalition: no file says which coalition this is"


@pytest.mark.parametrize(
    ("files", "lines"),
    [
        ({"a.yaml": TOPIC}, [f"a.yaml:1:1 {NO_COALITION}"]),
        ({"b.yaml": TOPIC, "a.yaml": ""}, [f"a.yaml:1:1 {NO_COALITION}"]),
        ({}, [f"coalition/coalition.yaml:1:1 {NO_COALITION}"]),
        # One that is not whole is there all the same.
        (
            {"a.yaml": "coalition: {id: a, municipalities: {name: b}}"},
            ["a.yaml:1:17 missing-field: the field `name` is missing"],
        ),
        # Another fault may be why there is none.
        ({"a.yaml": "coalitie: {id: a}"}, ["a.yaml:1:1 unknown-kind: `coalitie` is not a kind of record"]),
        ({"a.yaml": "coalition:\n"}, ["a.yaml:1:1 wrong-type: nothing stands below `coalition:`"]),
        (
            {"a.yaml": "- coalition: {id: a}"},
            ["a.yaml:1:3 wrong-type: no word above this list says what it is a list of"],
        ),
        ({"a.yaml": "zomaar"}, ["a.yaml:1:1 wrong-type: this file holds a text, and no records"]),
        (
            {"a.yaml": "topics: []\ntopics: []"},
            ["a.yaml:2:1 duplicate-key: the field `topics` stands here twice"],
        ),
    ],
)
def test_no_coalition(files: dict[str, str], lines: list[str]) -> None:
    found = loaded(files)
    assert said(found) == lines
    assert found.coalition.profiles == ()


def test_a_file_that_is_broken_costs_no_other() -> None:
    found = loaded({"coalition/a.yaml": "coalition: {id: a\n", "b.yaml": TOPIC, "c.yaml": "topics: [{id: *x}]\n"})
    assert [line.partition(":")[0] for line in said(found)] == ["c.yaml", "coalition/a.yaml"]
    assert records(found) == ["topic:roken*"]
    assert [source.name for source in found.coalition.broken] == ["c.yaml", "coalition/a.yaml"]
    assert (found.coalition.complete, found.coalition.all_texts) == (False, True)


def finding(rule: str) -> Diagnostic:
    return Diagnostic(rule, "m", (Label("x.yaml", START),))


@pytest.mark.parametrize("rule", ["unreadable-file", "invalid-encoding", "limit-exceeded"])
def test_the_coalition_may_stand_in_a_file_that_could_not_be_read(rule: str) -> None:
    found = loaded({"b.yaml": TOPIC}, (finding(rule),))
    assert found.diagnostics == (finding(rule),)
    assert (found.coalition.complete, found.coalition.all_texts) == (False, False)


@pytest.mark.parametrize(
    ("word", "help_"),
    [
        ("coalition", "`x.yaml` may say it, but is not read: first do what is said of that"),
        (
            "topics",
            "make `coalition/coalition.yaml` with `coalition:` and below it `id`, `name` and `municipalities`",
        ),
    ],
)
def test_a_file_that_is_not_read_says_nothing(word: str, help_: str) -> None:
    unread = finding("unread-file")._replace(field=word)
    found = loaded({"b.yaml": TOPIC}, (unread,))
    message = "no file says which coalition this is"
    assert found.diagnostics == (unread, Diagnostic("no-coalition", message, (Label("b.yaml", START),), help_))
    assert (found.coalition.complete, found.coalition.all_texts) == (True, True)


def test_a_duplicate_key_leaves_the_rest() -> None:
    found = loaded({"a.yaml": COALITION, "b.yaml": "topics: [{id: a, label: A}]\ntopics: [{id: b, label: B}]\n"})
    assert records(found) == ["coalition:ksa*", "topic:a*"]
    assert found.coalition.complete is False


def test_the_number_of_values_is_of_all_files_together(monkeypatch: pytest.MonkeyPatch) -> None:
    # What fits is served; four files have seven keys and values each.
    files = {f"{name}.yaml": f"topic: {{id: {name}, label: A}}" for name in "dbca"}
    whole = loaded({"0.yaml": COALITION, **files}).coalition
    size = sum(len(document.starts) for document in whole.documents)
    monkeypatch.setattr(module, "MAX_NODES", size)
    assert loaded({"0.yaml": COALITION, **files}).diagnostics == ()
    monkeypatch.setattr(module, "MAX_NODES", size - 8)
    found = loaded({"0.yaml": COALITION, **files})
    assert records(found) == ["coalition:ksa*", "topic:a*", "topic:b*"]
    assert found.diagnostics == (
        Diagnostic(
            "limit-exceeded",
            "the files hold more than a million fields and values together",
            (Label("c.yaml", START),),
            "split the coalition into several folders",
        ),
    )
    assert [source.name for source in found.coalition.broken] == ["c.yaml", "d.yaml"]
    assert found.coalition.complete is False


def test_a_file_that_is_too_deep_does_not_end_the_reading() -> None:
    found = loaded({"a.yaml": "[" * 100, "b.yaml": TOPIC})
    assert [finding.rule for finding in found.diagnostics] == ["limit-exceeded"]
    assert records(found) == ["topic:roken*"]


def test_a_fault_tells_its_record() -> None:
    found = loaded({"a.yaml": COALITION, "b.yaml": "topics:\n  - id: roken\n    label: Roken\n    lable: Roken\n"})
    assert [(finding.rule, finding.record, finding.labels) for finding in found.diagnostics] == [
        ("unknown-field", RecordName("topic", "roken"), (Label("b.yaml", Span(4, 5, 4, 10)),))
    ]
