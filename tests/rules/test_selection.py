import pytest

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule, RuleFile
from ksa.rules.selection import EVERYTHING, Selection

RULES = (
    RuleFile(Rule("bad-id", Severity.ERROR), "names", "", None),
    RuleFile(Rule("bad-name", Severity.ERROR), "names", "", None),
    RuleFile(Rule("bad-date", Severity.ERROR), "time", "", None),
)


@pytest.mark.parametrize(
    ("selection", "wanted"),
    [
        (EVERYTHING, ["bad-id", "bad-name", "bad-date"]),
        (Selection(select=frozenset({"bad-id"})), ["bad-id"]),
        (Selection(select=frozenset({"names"})), ["bad-id", "bad-name"]),
        (Selection(select=frozenset({"time", "bad-id"})), ["bad-id", "bad-date"]),
        (Selection(ignore=frozenset({"names"})), ["bad-date"]),
        (Selection(ignore=frozenset({"bad-id"})), ["bad-name", "bad-date"]),
        (Selection(select=frozenset({"names"}), ignore=frozenset({"bad-id"})), ["bad-name"]),
        (Selection(select=frozenset({"bad-id"}), ignore=frozenset({"names"})), []),
    ],
)
def test_what_is_left_out_goes_before_what_is_asked_for(selection: Selection, wanted: list[str]) -> None:
    assert [rule.rule.id for rule in RULES if selection.wants(rule)] == wanted
