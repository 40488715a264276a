"""The files of the rules: each is in the engine's list, and what is emitted while reading is documented by one."""

import ast
from collections.abc import Iterator
from pathlib import Path
from re import fullmatch

import pytest

import ksa
from ksa.rules.registry import RULES
from ksa.rules.rule import RuleFile

ROOM = Path(ksa.__file__).parent
EMITTERS = {"Diagnostic", "Fault", "Pattern", "fault"}
SEEN_TWICE = {"cut-text", "unread-file"}
"""Found while reading, where a text was torn into a field or a file was left out, and by a check of what was read."""


def test_every_file_with_a_rule_is_run() -> None:
    files = {
        path.relative_to(ROOM / "rules").with_suffix("").as_posix()
        for path in (ROOM / "rules").glob("*/*.py")
        if "RULE" in _assigned(ast.parse(path.read_bytes()))
    }
    assert {f"{rule.family}/{rule.rule.id.replace('-', '_')}" for rule in RULES} == files
    assert len(files) == len(RULES)


def test_the_rules_stand_in_the_order_of_their_families_and_names() -> None:
    names = [(rule.family, rule.rule.id) for rule in RULES]
    assert names == sorted(names)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.rule.id)
def test_ids_are_kebab_case_and_no_familys_name(rule: RuleFile) -> None:
    assert fullmatch(r"[a-z]+(-[a-z]+)*", rule.rule.id)
    assert rule.rule.id not in {other.family for other in RULES}


def test_what_is_emitted_while_reading_is_documented_without_a_check() -> None:
    emitted = {rule for part in ("text", "model", "coalition") for rule in _emitted(ROOM / part)}
    emitted |= set(_emitted(ROOM / "rules" / "suppress.py"))
    assert emitted - SEEN_TWICE == {rule.rule.id for rule in RULES if rule.check is None}
    assert {rule.rule.id for rule in RULES if rule.rule.id in SEEN_TWICE and rule.check} == SEEN_TWICE


def _assigned(tree: ast.Module) -> set[str]:
    targets = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    return {target.id for target in targets if isinstance(target, ast.Name)}


def _emitted(place: Path) -> Iterator[str]:
    """The rule ids that the code in a file or folder gives to whatever makes a finding."""
    for path in place.rglob("*.py") if place.is_dir() else [place]:
        for node in ast.walk(ast.parse(path.read_bytes())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in EMITTERS:
                match node.args:
                    case [ast.Constant(value=str(rule)), *_rest]:
                        yield rule
