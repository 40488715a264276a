import pytest

from ksa.diagnostic import RecordName, Severity
from ksa.rules.rule import Rule
from ksa.rules.summary import of_the_whole, shortened, summary
from tests.checking import concise, loaded

RULE = Rule("some-rule", Severity.INFO)
TOPICS = "topics:\n  - {id: roken, label: Roken}\n"
COALITION = "coalition:\n  id: k\n  name: K\n  municipalities: {name: Almere}\n"


def test_it_stands_with_the_coalition_and_lists_the_names() -> None:
    whole = loaded({"coalition/a.yaml": TOPICS, "coalition/b.yaml": COALITION}).coalition
    found = summary(RULE, whole, "nobody has 2 topics", ["roken", "alcohol"], "agree on it")
    assert found.record == RecordName("coalition", "k")
    assert concise((found,)) == (
        "coalition/b.yaml:2:7-8: ?[some-rule] nobody has 2 topics\n  help: agree on it\n  note: `roken`, `alcohol`"
    )


def test_without_a_record_of_the_coalition_it_stands_with_the_first_record() -> None:
    found = of_the_whole(RULE, loaded({"coalition/a.yaml": TOPICS}).coalition, "nothing fits", "a note", "agree on it")
    assert found.record == RecordName("topic", "roken")
    assert concise((found,)) == (
        "coalition/a.yaml:2:10-15: ?[some-rule] nothing fits\n  help: agree on it\n  note: a note"
    )


@pytest.mark.parametrize(
    ("names", "most", "expected"),
    [
        ([], 2, ""),
        (["a", "b"], 2, "`a`, `b`"),
        (["a", "b", "c"], 2, "`a`, `b`, and 1 more"),
        (["a", "b", "c", "d"], 2, "`a`, `b`, and 2 more"),
    ],
    ids=["none", "as many as fit", "one more", "more"],
)
def test_what_is_left_out_is_counted(names: list[str], most: int, expected: str) -> None:
    assert shortened(names, most) == expected


def test_a_summary_lists_sixty_names() -> None:
    whole = loaded({"coalition/b.yaml": COALITION}).coalition
    assert summary(RULE, whole, "", ["a"] * 60, "").note == ", ".join(["`a`"] * 60)
    assert summary(RULE, whole, "", ["a"] * 60 + ["b"], "").note == ", ".join(["`a`"] * 60) + ", and 1 more"


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert shortened(["a", "b", "c"], 1) == "`a` en nog 2"
