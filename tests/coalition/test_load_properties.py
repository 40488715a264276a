import random
from re import findall

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.coalition.load import Loaded, load
from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.model.kinds import BY_KEY
from ksa.rules.engine import check
from ksa.rules.registry import RULES
from ksa.text.source import SourceFile
from tests.checking import ON
from tests.rules.manuals import SOUND
from tests.yaml_texts import spoiled

Files = dict[str, str]

WHOLE: Files = {
    path.relative_to(SOUND).as_posix(): path.read_text(encoding="utf-8") for path in sorted(SOUND.rglob("*.yaml"))
}
KNOWN_RULES = {rule.rule.id: rule for rule in RULES}


@st.composite
def spoiled_files(draw: st.DrawFn) -> Files:
    """The sound coalition with one to three files spoiled, or with values changed into those of another line."""
    files = dict(WHOLE)
    for name in draw(st.lists(st.sampled_from(sorted(files)), min_size=1, max_size=3, unique=True)):
        text = st.just(files[name])
        files[name] = draw(st.one_of(spoiled(text), swapped(text)))
    return files


@st.composite
def swapped(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text in which the value of one line is that of another, or something else altogether."""
    lines = draw(texts).splitlines(keepends=True)
    fields = [at for at, line in enumerate(lines) if ": " in line]
    for at in draw(st.lists(st.sampled_from(fields), min_size=1, max_size=3)):
        head, _colon, value = lines[at].partition(": ")
        others = [lines[other].partition(": ")[2] for other in fields]
        value = draw(
            st.sampled_from([*others, value * 2, "\n", "[]\n", "{}\n", "~\n", "''\n", "[~]\n", "{a: b}\n", "- a\n"])
        )
        lines[at] = f"{head}: {value}"
    return "".join(lines)


def loaded(files: Files, order: random.Random | None = None) -> Loaded:
    sources = [SourceFile(name, text) for name, text in files.items()]
    if order:
        order.shuffle(sources)
    return load(sources)


def assert_in_the_text(finding: Diagnostic, files: Files) -> None:
    assert finding.message
    for label in finding.labels:
        source = SourceFile(label.path, files[label.path])
        span = label.span
        start, end = source.offset(span.line, span.column), source.offset(span.end_line, span.end_column)
        assert 0 <= start <= end <= len(source.text)
        assert source.span(start, end) == span


@given(spoiled_files())
@settings(max_examples=150, deadline=None)
def test_loading_always_finishes(files: Files) -> None:
    found = loaded(files)
    for finding in found.diagnostics:
        assert finding.rule in KNOWN_RULES
        assert_in_the_text(finding, files)
    coalition = found.coalition
    assert len(coalition.documents) + len(coalition.broken) == len(files)
    if coalition.complete:
        assert all(KNOWN_RULES[finding.rule].rule.severity is not Severity.ERROR for finding in found.diagnostics)
        assert all(entry.item for entry in coalition.entries)


@given(spoiled_files())
@settings(max_examples=100, deadline=None)
def test_checking_always_finishes(files: Files) -> None:
    for finding in check(loaded(files), ON):
        assert finding.severity
        assert_in_the_text(finding, files)


@given(spoiled_files(), st.sampled_from(sorted(WHOLE)))
@settings(max_examples=60, deadline=None)
def test_what_is_only_a_warning_takes_no_error_away(files: Files, name: str) -> None:
    """Not ids in comments, not a character that turns a comment, and not whatever kind of file is not read."""
    before = loaded(files)
    if any(source.name == name for source in before.coalition.broken):
        return
    words = {word for text in files.values() for word in findall(r"[\w-]+", text)}
    comments = "".join(f"# id: {word}\n" for word in sorted(words))
    sources = [SourceFile(path, text) for path, text in files.items() if path != name]
    sources.append(SourceFile(name, f"{files[name]}\n{comments}# \u202e\n"))
    unread = [Diagnostic("unread-file", "", (Label("x.yaml", START),), field=word) for word in BY_KEY]
    after = check(load(sources, unread), ON)
    assert {"bidirectional-text", "unread-file"} <= {finding.rule for finding in after}
    assert errors(check(before, ON)) == errors(after)


def errors(found: tuple[Diagnostic, ...]) -> list[tuple[str, str, tuple[Label, ...]]]:
    return [(finding.rule, finding.message, finding.labels) for finding in found if finding.severity is Severity.ERROR]


@given(spoiled_files(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_the_order_of_the_files_does_not_matter(files: Files, order: random.Random) -> None:
    assert check(loaded(files, order), ON) == check(loaded(files), ON)


@given(st.randoms(use_true_random=False))
@settings(max_examples=20, deadline=None)
def test_records_may_be_joined_and_split(order: random.Random) -> None:
    # Every record in a file of its own, or all of them in one.
    records = [(entry.kind.name, entry.value) for entry in loaded(WHOLE).coalition.entries]
    order.shuffle(records)
    split = {f"{number}.yaml": f"{kind}: {_written(value)}\n" for number, (kind, value) in enumerate(records)}
    by_kind: dict[str, list[str]] = {}
    for kind, value in records:
        by_kind.setdefault(kind, []).append(_written(value))
    joined = {"all.yaml": "".join(f"{kind}: [{', '.join(values)}]\n" for kind, values in by_kind.items())}
    expected = sorted(_facts(loaded(WHOLE)))
    assert sorted(_facts(loaded(split))) == expected
    assert sorted(_facts(loaded(joined))) == expected


def _written(value: object) -> str:
    """A value in brackets, every text in quotes."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {_written(inner)}" for name, inner in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_written, value)) + "]"
    return "~" if value is None else "'" + str(value).replace("'", "''").replace("\n", "\n\n") + "'"


def _facts(found: Loaded) -> list[str]:
    assert found.diagnostics == ()
    assert found.coalition.complete
    return [repr((entry.kind.name, entry.item)) for entry in found.coalition.entries]


def test_the_sound_coalition_is_sound() -> None:
    assert check(loaded(WHOLE), ON) == ()


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_each_file_may_be_missing(name: str) -> None:
    found = check(loaded({other: text for other, text in WHOLE.items() if other != name}), ON)
    assert all(KNOWN_RULES[finding.rule].family in {"references", "shape"} for finding in found)
