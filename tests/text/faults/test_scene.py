"""A sound file, spoilt line by line in the ways in which people do: the finding names the line that was spoilt."""

from re import sub

import pytest
import yaml

from ksa.diagnostic import Diagnostic
from ksa.text.faults.explain import explain
from ksa.text.source import SourceFile
from tests.text.faults.complaining import complaint

SOUND = """\
# Wie doet mee
partners:
  - id: jgz-almere
    name: JGZ Almere
    aliases: [JGZ, "Jeugdgezondheidszorg Almere", consultatiebureau]
    kind: jgz
    status: aangesloten
    areas: [almere-haven, almere-stad]
    topics:
      - postpartum-depressie
      - hechting
      - borstvoeding
    contacts:
      - function: aandachtsfunctionaris Kansrijke Start # let op
        email: kansrijkestart@example.nl
        phone: "036 535 7300"
        topics: [hechting, borstvoeding]
        checked_on: 2026-03-01

      - function: planbureau
        hours: op werkdagen van 8.30 tot 17 uur
    referral:
      route: bel het planbureau of mail ons
      self_referral: ja
      criteria: >
        Een gezin met een kind onder de 2 jaar
        dat extra hulp nodig heeft.
    website: https://example.nl/contact
    identifiers: {kvk: "12345678", agb: "01234567"}
    since: 2022-01

  # de kraamzorg
  - id: kraamzorg
    name: Kraamzorg Samenwerkingsverband
    kind: [kraamzorg, samenwerkingsverband]
    status: aangesloten
    note: |
      Zes organisaties werken samen.
      Zij wisselen ieder jaar van voorzitter.
    source: "Website: kraamzorg Almere, 2024"
    verified: nee
"""
HEAD = r"^( *(?:- )*[a-z_]+)"
TEXT = r"^( *(?:- )*[a-z_]+: )(?![\[{\"'>|])(.+)"
SPOILT = {
    "no space after the colon": (f"{HEAD}: ", r"\1:"),
    "a hard space after the colon": (f"{HEAD}: ", "\\1:\u00a0"),
    "no colon": (f"{HEAD}:", r"\1"),
    "an equals sign": (f"{HEAD}: ", r"\1 = "),
    "no space after the dash": ("^( *)- ", r"\1-"),
    "no dash": ("^( *)- ", r"\1"),
    "a dot for a dash": ("^( *)- ", r"\1• "),
    "a long dash": ("^( *)- ", r"\1– "),
    "a tab": ("^ +", "\t"),
    "a hard space": ("^ ", "\u00a0"),
    "one space more": ("^", " "),
    "two spaces more": ("^", "  "),
    "three spaces more": ("^", "   "),
    "one space less": ("^ ", ""),
    "two spaces less": ("^  ", ""),
    "no closing quote": ('"([^"]*)$', r"\1"),
    "no closing bracket": ("]([^]]*)$", r"\1"),
    "no closing brace": ("}([^}]*)$", r"\1"),
    "a wrong bracket": ("]([^]]*)$", r"}\1"),
    "two brackets": ("]([^]]*)$", r"]]\1"),
    "two commas": (r"(\[.*?),", r"\1,,"),
    "an opening quote": (TEXT, r'\1"\2'),
    "an opening single quote": (TEXT, r"\1'\2"),
    "an apostrophe": (TEXT, r"\1's \2"),
    "a curly closing quote": (TEXT, r'\1"\2”'),
    "text behind a quote": (TEXT, r'\1"zo" \2'),
    "text behind a bracket": (TEXT, r"\1[zo] \2"),
    "a colon in the text": (TEXT, r"\1Let op: \2"),
    "a colon behind the text": (TEXT, r"\1\2:"),
    "a bad escape": (TEXT, r'\1"\2\\%"'),
    "two fields": (TEXT, r"\1\2 extra: ja"),
    "an at sign": (TEXT, r"\1@\2"),
    "a backtick": (TEXT, r"\1`\2"),
    "a percent sign": (TEXT, r"\1% \2"),
    "an ampersand": (TEXT, r"\1& \2"),
    "a star": (TEXT, r"\1* \2"),
    "a question mark": (TEXT, r"\1? \2"),
    "a greater-than sign": (TEXT, r"\1> \2"),
    "an upright line": (TEXT, r"\1| \2"),
    "a dash before the text": (TEXT, r"\1- \2"),
    "a line of dashes above": ("^", "---------\n"),
    "a line of another language above": ("^( *)", r"\1// let op\n\1"),
    "a loose line above": ("^( *)", r"\1dit hoort hier niet\n\1"),
    "a merge conflict above": ("^", "<<<<<<< HEAD\n"),
}

UNDECIDED = {("two spaces less", "      self_referral: ja")}
"""Where the next line, alone in its row, may as well be the one that was spoilt."""


def _refused(lines: list[str]) -> Diagnostic | None:
    """The finding for a file; None where YAML has no objection."""
    found = complaint("\n".join(lines), yaml.CBaseLoader)
    return explain(SourceFile("partners.yaml", "\n".join(lines)), found) if found else None


@pytest.mark.parametrize("name", SPOILT)
def test_names_the_line_that_was_spoilt(name: str) -> None:
    pattern, replacement = SPOILT[name]
    lines = SOUND.split("\n")
    refused = 0
    for number, line in enumerate(lines, 1):
        spoilt = sub(pattern, replacement, line, count=1)
        if spoilt == line or not line.strip() or (name, line) in UNDECIDED:
            continue
        finding = _refused([*lines[: number - 1], spoilt, *lines[number:]])
        if finding:
            refused += 1
            assert (finding.labels[0].span.line, spoilt, finding.message) == (number, spoilt, finding.message)
    assert refused


def test_names_the_line_that_was_joined_with_the_next() -> None:
    lines = SOUND.split("\n")
    for number in range(1, len(lines)):
        joined = f"{lines[number - 1]} {lines[number].lstrip()}"
        finding = _refused([*lines[: number - 1], joined, *lines[number + 1 :]])
        assert finding is None or finding.labels[0].span.line == number, joined
