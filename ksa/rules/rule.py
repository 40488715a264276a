"""What a rule is, and the form of the file that holds one."""

from collections.abc import Callable, Iterator
from datetime import date
from types import ModuleType
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity

Check = Callable[[Coalition, date], Iterator[Diagnostic]]


class Rule(NamedTuple):
    """A rule's id (kebab-case: it names the bad pattern and reads well after "allow") and its own severity.

    With `stays`, no comment suppresses its errors, whatever its family. With `of_the_whole`, it speaks of what is
    missing, and so only when everything was read: what it misses may stand in what could not be.
    """

    id: str
    severity: Severity
    stays: bool = False
    of_the_whole: bool = False


class RuleFile(NamedTuple):
    """A rule with all that its file says of it.

    `family` is the folder's name. `manual` is the docstring. `check` is absent where the fault is found while reading:
    the file then only documents it.
    """

    rule: Rule
    family: str
    manual: str
    check: Check | None


def rule_file(module: ModuleType) -> RuleFile:
    """The rule that a module in a family's folder holds."""
    family = module.__name__.split(".")[-2]
    return RuleFile(module.RULE, family, module.__doc__ or "", getattr(module, "check", None))
