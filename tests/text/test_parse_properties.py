from collections.abc import Iterator

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from ksa.text import event_source
from ksa.text.compose import ABSENT
from ksa.text.document import Document, Value
from ksa.text.encoding import decode
from ksa.text.locate import Locator, Route
from ksa.text.parse import Parsed, parse
from ksa.text.source import SourceFile
from tests.yaml_texts import anything, documents, scraps, spoiled

OURS_TO_REFUSE = {"unsupported-yaml", "control-character", "limit-exceeded"}
"""What PyYAML may accept although we refuse it."""

texts = st.one_of(scraps, documents(), spoiled(documents()), spoiled(scraps))


def read(text: str) -> Parsed:
    return parse(SourceFile("a.yaml", text))


@given(st.one_of(anything, texts))
@example("a: \ud800")
@example('a: "\\ud800"')
@example("\ufeff\ufeff")
def test_never_fails(text: str) -> None:
    document, diagnostics = read(text)
    assert (document is None) <= bool(diagnostics)
    source = SourceFile("a.yaml", text)
    for label in (label for finding in diagnostics for label in finding.labels):
        span = label.span
        start, end = source.offset(span.line, span.column), source.offset(span.end_line, span.end_column)
        assert 0 <= start <= end <= len(source.text)
        assert source.span(start, end) == span


@given(st.binary(max_size=80))
@example("a: é".encode("latin-1"))
@example("a: b".encode("utf-16"))
def test_never_fails_on_bytes(data: bytes) -> None:
    source = decode("a.yaml", data)
    if isinstance(source, SourceFile):
        read(source.text)


def oracle(text: str) -> object:
    """What PyYAML's own base loader makes of a text, the last of two equal keys; an error where it refuses it."""
    return yaml.load(text.removeprefix("\ufeff"), Loader=yaml.CBaseLoader)  # noqa: S506 - makes texts only


def same(ours: Value, theirs: object) -> bool:
    """Whether two values are equal, but for what stands for nothing."""
    if isinstance(theirs, dict):
        return isinstance(ours, dict) and list(ours) == list(theirs) and same([*ours.values()], [*theirs.values()])
    if isinstance(theirs, list):
        return isinstance(ours, list) and len(ours) == len(theirs) and all(map(same, ours, theirs))
    return ours == theirs or (ours is None and theirs in {None, *ABSENT})


@given(texts)
@settings(max_examples=400)
def test_values_are_those_of_pyyaml(text: str) -> None:
    document, diagnostics = read(text)
    rules = {finding.rule for finding in diagnostics}
    try:
        theirs = oracle(text)
    except yaml.YAMLError:
        assert document is None
        return
    if document is None:
        assert rules & OURS_TO_REFUSE
    elif "duplicate-key" not in rules:
        assert same(document.value, theirs)


@given(documents())
@settings(max_examples=200)
def test_whole_documents_are_read(text: str) -> None:
    document, diagnostics = read(text)
    assert {finding.rule for finding in diagnostics} <= {"duplicate-key"}
    assert document


def without_libyaml(text: str) -> Parsed:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(event_source, "_LIBYAML", None)
        return read(text)


@given(texts)
@settings(max_examples=300)
def test_python_reads_what_libyaml_reads(text: str) -> None:
    fast, slow = read(text), without_libyaml(text)
    # Each refuses a few texts that the other takes: of tabs, Python's own takes fewer.
    if fast.document and slow.document:
        assert fast.document.value == slow.document.value
        assert fast.document.starts == slow.document.starts
        assert fast.document.ends == slow.document.ends
        assert fast.document.after == slow.document.after
        assert fast.document.escaped == slow.document.escaped
        assert fast.diagnostics == slow.diagnostics


@given(documents())
def test_python_reads_whole_documents_too(text: str) -> None:
    assert without_libyaml(text).document


def nodes(locator: Locator, node: int, value: Value, route: Route) -> Iterator[tuple[int, Value, Route, bool]]:
    """Every node of a value in order: its number, value and route, and whether it is a field name."""
    yield node, value, route, False
    for step, child in locator.children(node, value).items():
        if isinstance(step, str):
            yield child - 1, step, (*route, step), True
        yield from nodes(locator, child, value[step], (*route, step))


def claimed(typed: str, value: str) -> bool:
    """Whether a text as it was typed can be what was read, line breaks and spaces aside."""
    match typed[:1]:
        case '"':
            return bool(yaml.load(typed, Loader=yaml.CBaseLoader) == value)  # noqa: S506 - makes texts only
        case "'":
            bare = typed[1:-1].replace("''", "'")
        case "|" | ">":
            bare = typed.partition("\n")[2]
        case _:
            bare = typed
    return bare.split() == value.split()


@given(texts)
@settings(max_examples=400)
def test_places_are_of_the_text_that_they_claim(text: str) -> None:
    document = read(text).document
    if document is None or not document.starts:
        return
    locator = Locator(document)
    found = list(nodes(locator, 0, document.value, ()))
    assert [number for number, *_rest in found] == list(range(len(document.starts)))
    for number, value, route, is_name in found:
        start, end = locator.offsets(number)
        typed = document.source.text[start:end]
        assert (start, end) == (locator.key(route) if is_name else locator.value(route))
        if isinstance(value, str):
            assert claimed(typed, value)
            assert not typed or locator.route_at(start) == (route, is_name)
            assert not typed or locator.route_at(end - 1) == (route, is_name)
        elif value is None:
            assert typed in ABSENT
        else:
            _collection(document, locator, number, typed)


def _collection(document: Document, locator: Locator, number: int, typed: str) -> None:
    start, end = locator.offsets(number)
    inside = [locator.offsets(child) for child in range(number + 1, document.after[number])]
    # Where the last value is empty, spaces before its place do not count.
    lasts = [start + len(document.source.text[start:last].rstrip()) for _first, last in inside]
    assert all(start <= first for first, _last in inside)
    assert all(last <= end for last in lasts)
    if typed[:1] not in {"[", "{"} or typed[-1:] not in {"]", "}"}:
        assert end == max(lasts)
