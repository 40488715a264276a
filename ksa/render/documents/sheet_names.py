"""Names of sheets and tables that Excel takes."""

from collections.abc import Sequence
from re import fullmatch, sub

from ksa.render import clean

_LONGEST = 31
# What Excel refuses; and what counts as two characters, for it allows so many.
_NOT_IN_SHEET = r"[\[\]:*?/\\\U00010000-\U0010ffff]"
_NOT_IN_TABLE = r"[^A-Za-z0-9]+"
# Excel would read such a name as a cell: `AB12`, `R1C1`, `C`.
_A_CELL = r"(?i)[a-z]{1,3}\d*|r\d*c\d*"


def sheet_name(title: str) -> str:
    """The name of the sheet that has this title."""
    name = sub(_NOT_IN_SHEET, " ", clean.office(title.replace("\n", " "))).strip(" '")[:_LONGEST].strip(" '")
    return "Sheet" if not name or name.lower() == "history" else name


def table_name(title: str) -> str:
    """The name by which formulas reach the table that has this title: plain letters, digits and `_`."""
    name = sub(_NOT_IN_TABLE, "_", title).strip("_")[:_LONGEST]
    return f"Table_{name}" if not name or name[0].isdigit() or fullmatch(_A_CELL, name) else name


def distinct(names: Sequence[str]) -> list[str]:
    """The names, with a number behind those that Excel would not tell from an earlier one: case is nothing to it."""
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        unique, number = name, 1
        while unique.lower() in taken:
            number += 1
            unique = f"{name[: _LONGEST - 4]}_{number}"
        taken.add(unique.lower())
        found.append(unique)
    return found
