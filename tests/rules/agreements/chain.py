"""Agreements with the steps that a test gives, and partners and topics to point at."""

_PARTNERS = ("jgz", "huisarts", "kraamzorg", "wijkteam", "ziekenhuis")

KNOWN = {
    "coalition/topics.yaml": "topics:\n  - {id: roken, label: Roken}\n  - {id: schulden, label: Schulden}\n",
    "partners.yaml": "partners:\n"
    + "".join(f"  - {{id: {id_}, name: {id_}, kind: anders, domain: medisch, status: gewenst}}\n" for id_ in _PARTNERS)
    + "  - {id: pop-poli, name: POP-poli, kind: anders, domain: medisch, status: gewenst, part_of: ziekenhuis}\n",
}


def agreement(*steps: str, id_: str = "ka", more: str = "status: concept, topics: roken") -> str:
    """An agreement in YAML: the steps stand on the lines 2 and on; `more` are fields besides the required ones."""
    head = f"id: {id_}, title: KA, phases: babytijd, owner: jgz, {more}"
    lines = "".join(f"    - {{{step}}}\n" for step in steps)
    return f"agreement:\n  steps:\n{lines}  {_fields(head)}"


def chain(*steps: str, more: str = "status: concept, topics: roken") -> dict[str, str]:
    """The files of a coalition with one agreement, in `coalition/ka.yaml`."""
    return KNOWN | {"coalition/ka.yaml": agreement(*steps, more=more)}


def _fields(flow: str) -> str:
    return "\n  ".join(flow.split(", ")) + "\n"
