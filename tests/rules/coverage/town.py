"""A small coalition for tests of what nobody has: two partners at work, one wished for, one departed."""

PARTNERS = """
partners:
  - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, contacts: {function: balie, phone: 036 1234}}
  - {id: ggz, name: GGZ, kind: ggz, domain: medisch, status: verwijspartner}
  - {id: raad, name: Moederraad, kind: anders, domain: informeel, status: gewenst}
  - {id: vorig, name: Vorig, kind: anders, domain: sociaal, status: aangesloten, until: 2025}
"""
TOPICS = """
topics:
  - {id: leefstijl, label: Leefstijl}
  - {id: roken, label: Roken, broader: leefstijl}
  - {id: alcohol, label: Alcohol, broader: leefstijl}
"""
BROKEN = {"coalition/broken.yaml": "topics: [\n"}
"""A file that cannot be read, so that anything may be missing."""


def town(**more: str) -> dict[str, str]:
    """The coalition, with more files: each under its name, with its contents."""
    files = {"partners.yaml": PARTNERS, "coalition/topics.yaml": TOPICS}
    return files | {f"coalition/{name}.yaml": contents for name, contents in more.items()}


def rows(*contents: str) -> str:
    """Rows of responsibilities in the pregnancy."""
    return "responsibilities:\n" + "".join(f"  - {{phases: zwangerschap, {one}}}\n" for one in contents)


def gaps(*contents: str) -> str:
    """Gaps in the pregnancy."""
    more = "phases: zwangerschap, reason: Geen geld., review_on: 2027"
    return "gaps:\n" + "".join(f"  - {{{more}, {one}}}\n" for one in contents)


def agreement(*steps: str, more: str = "status: concept") -> str:
    """An agreement about smoking with these steps."""
    head = f"agreement:\n  {{id: ka, title: Samen, topics: roken, phases: zwangerschap, owner: jgz, {more}, steps: ["
    return head + ", ".join(f"{{action: bellen, {step}}}" for step in steps) + "]}\n"
