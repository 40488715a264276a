"""One finding instead of many: what is said of a coalition as a whole, with the list in its note."""

from collections.abc import Sequence

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.model.wording import listed
from ksa.rules.rule import Rule

_MOST_LISTED = 60


def summary(rule: Rule, coalition: Coalition, message: str, names: Sequence[str], help_: str) -> Diagnostic:
    """A finding that stands with the coalition's own record, or in its absence at the first record of all.

    `names` is what it is about, such as the ids of records: the note lists them, the first sixty of a longer list.
    """
    return of_the_whole(rule, coalition, message, shortened(names, _MOST_LISTED), help_)._replace(about=tuple(names))


def of_the_whole(rule: Rule, coalition: Coalition, message: str, note: str, help_: str) -> Diagnostic:
    """A finding at the same place, for whatever note."""
    first = coalition.profiles[0] if coalition.profiles else coalition.entries[0]
    return Diagnostic(rule.id, message, (first.place.name(),), help_, note, record=first.name)


def shortened(names: Sequence[str], most: int) -> str:
    """So many of the names in a row, each in backticks, and how many more there are."""
    shown = listed(tuple(names[:most]))
    more = len(names) - most
    if more <= 0:
        return shown
    return _("{names}, and {count} more").format(names=shown, count=more)
