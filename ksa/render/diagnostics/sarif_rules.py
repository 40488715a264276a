"""Rules as SARIF describes them, with the manual that code scanning shows beside a finding."""

from typing import Any

from ksa.diagnostic import Severity
from ksa.language import _
from ksa.rules.explanation import paragraphs, translated
from ksa.rules.rule import RuleFile

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_PROBLEMS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "recommendation"}


def descriptor(file: RuleFile) -> dict[str, Any]:
    """What there is to say of a rule; where Python dropped the manuals, its name."""
    rule, manual = file.rule, file.manual
    about = [_(text) for text in paragraphs(manual.partition("\n## ")[0])] or [rule.id]
    help_ = translated(manual, _) or rule.id
    return {
        "id": rule.id,
        "shortDescription": {"text": about[0]},
        "fullDescription": {"text": " ".join(about)},
        "help": {"text": help_, "markdown": help_},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [file.family], "problem.severity": _PROBLEMS[rule.severity]},
    }
