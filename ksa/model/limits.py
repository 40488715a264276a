"""How many faults are told, and what is said of the others."""

from ksa.language import _

MOST_FAULTS = 1_000
"""So many faults of one record are looked at: more would only take time, to write and to read."""


def only_the_first(count: int) -> str:
    """The note that a file holds more faults than are shown."""
    return _("only the first {count} of these in this file are shown").format(count=count)
