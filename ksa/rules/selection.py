"""Which rules are asked for, by id or by family."""

from collections.abc import Iterable
from typing import NamedTuple

from ksa.rules.rule import RuleFile


class Selection(NamedTuple):
    """The rule ids and families to report (all when empty), and those to leave out."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def wants(self, rule: RuleFile) -> bool:
        """Whether findings of a rule are reported; what is left out by name goes before what is asked for."""
        names = {rule.rule.id, rule.family}
        return (not self.select or bool(names & self.select)) and not names & self.ignore


EVERYTHING = Selection()


def unknown_names(names: Iterable[str], rules: Iterable[RuleFile]) -> list[str]:
    """The names that are neither a rule's id nor a family's."""
    known = {name for rule in rules for name in (rule.rule.id, rule.family)}
    return [name for name in names if name not in known]
