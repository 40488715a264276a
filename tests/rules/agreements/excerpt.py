"""The examples in manuals that show a part of an agreement: whole, they would be too long to read."""

from pathlib import Path
from textwrap import indent

from tests.rules.manuals import sections

WHAT = """\
  title: Hulp bij borstvoeding
  topics: postpartum-depressie
  phases: kraamperiode
"""
ADOPTED = """\
  owner: jgz-almere
  level: uitvoering
  adopted_on: 2026-04-01
  evaluate_on: 2027-04
"""
STEPS = "  steps: {from: jgz-almere, to: moeder, action: vragen hoe het voeden gaat}\n"
DIGEST = "sha256:26c678d0e8ce4cac6ad8790fb406a29479c2830610cf3b42bff139c0e3184569"
SIGNED = f"  signatures: {{partner: jgz-almere, signed_on: 2026-04-01, digest: '{DIGEST}'}}\n"


def excerpt(manual: str, heading: str) -> str:
    """The example under a heading of a manual."""
    return sections(manual)[heading].split("```yaml\n")[1].partition("```")[0]


def write(root: Path, *parts: str) -> None:
    """Put an agreement of these parts beside the sound ones."""
    text = "".join(("agreement:\n  id: ka-borstvoeding\n", WHAT, *parts))
    (root / "coalition/ka-borstvoeding.yaml").write_text(text, "utf-8")


def write_all(root: Path, records: str, rest: str) -> None:
    """Put several agreements there, each of which begins with its id: these records, and for each the rest."""
    whole = indent(records, "  ").replace("    status:", f"{indent(WHAT + rest, '  ')}    status:")
    (root / "coalition/ka-borstvoeding.yaml").write_text(f"agreements:\n{whole}", "utf-8")
