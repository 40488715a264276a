"""What every finding about data of persons adds: git forgets nothing."""

from ksa.language import _


def in_history() -> str:
    """The note that taking the data away is not all."""
    return _("what lands in git stays there: if this was pushed or shared before, tell your privacy officer")
