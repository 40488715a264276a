import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.coalition import load as room
from ksa.coalition.load import LOSES_NOTHING, load
from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.model.anatomy import parts
from ksa.model.kinds import BY_KEY, KINDS
from ksa.rules.engine import check
from ksa.rules.registry import RULES
from ksa.text.source import SourceFile
from tests.checking import ON

PROFILE = SourceFile("coalition.yaml", "coalition: {id: k, name: K, municipalities: {name: Almere}}")
TOPICS = "topics:\n  - {id: roken, label: Roken}\n  - {id: alcohol, label: Alcohol}\n"


def unread(rule: str) -> Diagnostic:
    return Diagnostic(rule, "", (Label("x.yaml", START),))


def test_records_know_where_they_stand() -> None:
    coalition, found = load(
        [SourceFile("d.yaml", "topic: {id: slaap, label: S}"), PROFILE, SourceFile("a.yaml", TOPICS)]
    )
    assert found == ()
    assert [(entry.name, entry.place.path, entry.place.route) for entry in coalition.entries] == [
        (("topic", "roken"), "a.yaml", ("topics", 0)),
        (("topic", "alcohol"), "a.yaml", ("topics", 1)),
        (("coalition", "k"), "coalition.yaml", ("coalition",)),
        (("topic", "slaap"), "d.yaml", ("topic",)),
    ]
    assert [record.item.label for record in coalition.topics] == ["Roken", "Alcohol", "S"]
    assert [entry.value for entry in coalition.by_kind["topic"]][2] == {"id": "slaap", "label": "S"}
    assert coalition.complete
    assert coalition.all_texts


@pytest.mark.parametrize(
    "text",
    [
        "topics:\n  - id: roken\n label: Roken\n",
        "topics: [{id: roken}]",
        "topics: []\ntopics: []\n",
        "topiks: []",
        "topic:",
        "tekst",
    ],
    ids=["syntax", "record", "duplicate key", "kind", "empty", "no records"],
)
def test_not_complete_while_something_cannot_be_read(text: str) -> None:
    coalition, found = load([PROFILE, SourceFile("a.yaml", text)])
    assert len(found) == 1
    assert not coalition.complete
    assert coalition.all_texts


@pytest.mark.parametrize(("rule", "is_whole"), [("unreadable-file", False), ("unread-file", True)])
def test_not_complete_after_what_was_said_before(rule: str, *, is_whole: bool) -> None:
    coalition, found = load([PROFILE], [unread(rule)])
    assert found == (unread(rule),)
    assert coalition.complete is is_whole
    assert coalition.all_texts is is_whole


def test_only_errors_lose_records() -> None:
    loading = {rule.rule for rule in RULES if rule.family in {"text", "shape"}}
    assert {rule.id for rule in loading if rule.severity is not Severity.ERROR} - {"cut-text"} == LOSES_NOTHING
    turned = SourceFile("a.yaml", f"{TOPICS}# \u202e\n")
    coalition, found = load([PROFILE, turned])
    assert [finding.rule for finding in found] == ["bidirectional-text"]
    assert (coalition.complete, coalition.faulty) == (True, frozenset())


def test_broken_files_do_not_stop_the_others() -> None:
    coalition, _found = load([SourceFile("a.yaml", "topics: ["), PROFILE, SourceFile("b.yaml", TOPICS)])
    assert [source.name for source in coalition.broken] == ["a.yaml"]
    assert len(coalition.topics) == 2


def test_no_more_values_than_a_coalition_may_have(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "MAX_NODES", 20)
    coalition, found = load([SourceFile(name, TOPICS) for name in ("a.yaml", "b.yaml", "c.yaml")])
    assert [(finding.rule, finding.labels[0].path) for finding in found] == [("limit-exceeded", "b.yaml")]
    assert [source.name for source in coalition.broken] == ["b.yaml", "c.yaml"]


NAMES = sorted({name for kind in KINDS for name in parts(kind.model)} | {"function", "partner", "from", "to", "zzz"})
TEXTS = [
    "",
    "jgz",
    "roken",
    "ja",
    "2026",
    "2026-02-30",
    "2.400",
    "12,5",
    "alle",
    "publiek",
    "binnen 5 dagen",
    "binnen",
    "é",
]
VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.sampled_from(TEXTS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from([*BY_KEY, "zzz", "id", "goals"]), VALUES, max_size=3))
def test_any_values_are_read_or_explained(value: dict[str, Any]) -> None:
    """Nothing crashes; what is not whole is said to be so, in places that lie within the file."""
    source = SourceFile("a.yaml", json.dumps(value, ensure_ascii=False, indent=1))
    loaded = load([source])
    for entry in loaded.coalition.entries:
        if entry.item is None:
            assert any(finding.record == entry.name for finding in loaded.diagnostics)
    for finding in check(loaded, ON):
        for label in finding.labels:
            assert (1, 1) <= label.span[:2] <= label.span[2:] <= source.place(len(source.text))
