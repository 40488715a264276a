"""What CONTRIBUTING.md asks of others holds for what is there: each thing has its test."""

from docs.generate import ROOT
from ksa.render.diagnostics.formats import FORMATS
from ksa.rules.registry import RULES


def without(tests: list[str]) -> list[str]:
    """Those of these test files that are not there."""
    return [path for path in tests if not (ROOT / path).is_file()]


def test_every_rule_has_a_test() -> None:
    tests = [f"tests/rules/{rule.family}/test_{rule.rule.id.replace('-', '_')}.py" for rule in RULES]
    assert without(tests) == []


def test_every_format_has_a_test() -> None:
    assert without([f"tests/render/diagnostics/test_{name}.py" for name in FORMATS]) == []
