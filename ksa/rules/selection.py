"""Which rules are asked for, by id or by family."""

from typing import NamedTuple

from ksa.rules.rule import RuleFile


class Selection(NamedTuple):
    """The rule ids and families to report (all when empty), and those to leave out."""

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def wants(self, rule: RuleFile) -> bool:
        """Whether findings of a rule are reported; what is left out by name goes before what is asked for."""
        if not self.select and not self.ignore:
            return True
        names = {rule.rule.id, rule.family}
        return (not self.select or bool(names & self.select)) and not names & self.ignore


EVERYTHING = Selection()
