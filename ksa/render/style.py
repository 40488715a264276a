"""The few colours of a terminal."""

from enum import Enum

from ksa.diagnostic import Severity


class Style(Enum):
    """What a piece of text is, with the terminal's number for how it looks."""

    ERROR = "1;31"
    WARNING = "1;33"
    INFO = "1;36"
    STRONG = "1"
    FRAME = "34"


SEVERITIES = {Severity.ERROR: Style.ERROR, Severity.WARNING: Style.WARNING, Severity.INFO: Style.INFO}


def paint(text: str, style: Style, *, colour: bool) -> str:
    """The text as a terminal shows it in this style; the text itself without colour."""
    return f"\x1b[{style.value}m{text}\x1b[0m" if colour and text else text
