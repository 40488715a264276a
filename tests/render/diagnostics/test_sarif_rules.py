import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from ksa.diagnostic import Severity
from ksa.render.diagnostics.sarif_rules import descriptor
from ksa.rules.registry import RULES
from ksa.rules.rule import Rule, RuleFile

SCHEMA = json.loads((Path(__file__).parent / "schemas/sarif.schema.json").read_text("utf-8"))
VALIDATOR = Draft202012Validator({"$ref": "#/$defs/rule", "$defs": SCHEMA["$defs"]})

MANUAL = """\
Something is
wrong.

It is about `this`.

## Wrong
```yaml a.yaml
a: b
```
"""


def test_a_rule_with_its_manual() -> None:
    assert descriptor(RuleFile(Rule("some-rule", Severity.INFO), "shape", MANUAL, None)) == {
        "id": "some-rule",
        "shortDescription": {"text": "Something is wrong."},
        "fullDescription": {"text": "Something is wrong. It is about `this`."},
        "help": {
            "text": "Something is wrong.\n\nIt is about `this`.\n\n## Wrong\n```yaml a.yaml\na: b\n```",
            "markdown": "Something is wrong.\n\nIt is about `this`.\n\n## Wrong\n```yaml a.yaml\na: b\n```",
        },
        "defaultConfiguration": {"level": "note"},
        "properties": {"tags": ["shape"], "problem.severity": "recommendation"},
    }


@pytest.mark.usefixtures("dutch")
def test_every_rule_is_described_as_code_scanning_wants_it() -> None:
    for rule in RULES:
        VALIDATOR.validate(descriptor(rule))


def test_without_manuals_a_rule_has_its_name() -> None:
    told = descriptor(RuleFile(Rule("some-rule", Severity.ERROR), "shape", "", None))
    VALIDATOR.validate(told)
    assert [told[part]["text"] for part in ("shortDescription", "fullDescription", "help")] == ["some-rule"] * 3
