"""Faults as users make them, put into sound files."""

import re
from collections.abc import Callable
from random import Random

Files = dict[str, str]

_AGREEMENTS = "coalition/agreements/"
_BSN_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


FEW, MANY = 3, 7
"""The faults that one change brings, and those of a bad day: each with one in the YAML itself."""


def spoil(files: Files, chance: Random, faults: int) -> Files:
    """The files with so many faults: one in the YAML of an agreement, the others elsewhere."""
    found = dict(files)
    broken = chance.choice(sorted(name for name in files if name.startswith(_AGREEMENTS)))
    found[broken] = chance.choice(_IN_YAML)(found[broken])
    for fault in chance.sample(_IN_VALUES, faults - 1):
        names = sorted(name for name in found if name != broken)
        chance.shuffle(names)
        for name in names:
            text = fault(found[name], chance)
            if text != found[name]:
                found[name] = text
                break
    return found


def _no_space(text: str) -> str:
    return text.replace("  status: ", "  status:", 1)


def _tab(text: str) -> str:
    return text.replace("  owner: ", "\towner: ", 1)


def _unclosed_quote(text: str) -> str:
    return re.sub(r"  title: (.*)", r'  title: "\1', text, count=1)


def _unclosed_bracket(text: str) -> str:
    return re.sub(r"  owner: (.*)", r"  owner: [\1", text, count=1)


def _indentation(text: str) -> str:
    return text.replace("  consent: ", "   consent: ", 1)


_IN_YAML: tuple[Callable[[str], str], ...] = (_no_space, _tab, _unclosed_quote, _unclosed_bracket, _indentation)


def _changed(text: str, chance: Random, pattern: str, change: Callable[[str], str]) -> str:
    """The text with one match of the pattern, by chance, changed in its group."""
    matches = list(re.finditer(pattern, text, re.MULTILINE))
    if not matches:
        return text
    start, end = chance.choice(matches).span(1)
    return text[:start] + change(text[start:end]) + text[end:]


def _misspelt_reference(text: str, chance: Random) -> str:
    return _changed(
        text, chance, r"^ +(?:- )?(?:topic|partner|from|broader): ([a-z0-9-]{4,})$", lambda word: word[:-2] + word[-1]
    )


def _unknown_value(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^ +(?:status|domain|available): ([a-z-]+)$", lambda word: word[1:])


def _missing_field(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^( +(?:domain|status|available|unit|review_on): .*\n)", lambda _line: "")


def _unknown_field(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^ +(profession|topics|areas|goals): ", lambda name: name[:-1] + "x")


def _bad_date(text: str, chance: Random) -> str:
    return _changed(
        text, chance, r"^ +(?:since|evaluate_on|checked_on|due): (\d{4}.*)$", lambda date: f"31-02-{date[:4]}"
    )


def _bad_term(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^ +within: (binnen .*)$", lambda _term: "binnen 5 werkdgen")


def _bad_mail(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^ +email: (\S+)$", lambda mail: mail.replace("@", " at "))


def _duplicate_id(text: str, chance: Random) -> str:
    ids = re.findall(r"^  - id: (\S+)$", text, re.MULTILINE)
    return _changed(text, chance, r"^  - id: (\S+)$", lambda _own: ids[0])


def _duplicate_key(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^( +(?:name|label|title): .*\n)", lambda line: line + line)


def _citizen_number(text: str, chance: Random) -> str:
    return _changed(text, chance, r"^ +note: (.*\.)$", lambda note: f"{note} BSN {_bsn(chance)}.")


def _bsn(chance: Random) -> str:
    while True:
        digits = f"{chance.randrange(10**8, 10**9)}"
        if not sum(int(digit) * weight for digit, weight in zip(digits, _BSN_WEIGHTS, strict=True)) % 11:
            return digits


_IN_VALUES: tuple[Callable[[str, Random], str], ...] = (
    *(_misspelt_reference, _unknown_value, _missing_field, _unknown_field, _bad_date, _bad_term, _bad_mail),
    *(_duplicate_id, _duplicate_key, _citizen_number),
)
