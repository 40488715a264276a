"""What is wrong with a piece of YAML and what to do about it, and how to show a user's own text in such words."""

from typing import NamedTuple

from ksa.text.personal import mask

_LONGEST = 80
_HEAD = 48


class Hint(NamedTuple):
    """The words of a finding that has no place yet: what is wrong, and what to do."""

    message: str
    help: str


def short(text: str) -> str:
    """The text as a message shows it: without spaces around it, and with its middle left out when it is long."""
    text = text.strip(" \t\r\n")
    if len(text) <= _LONGEST:
        return text
    # What is cut through is no longer known for a number or an address of a person.
    text = mask(text)
    return f"{text[:_HEAD].rstrip()} … {text[_HEAD + 3 - _LONGEST :].lstrip()}"


def quoted(text: str) -> str:
    """The text between quotes that leave it as it is."""
    if '"' in text or "\\" in text:
        doubled = text.replace("'", "''")
        return f"'{doubled}'"
    return f'"{text}"'
