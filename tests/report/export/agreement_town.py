"""A small town, and agreements to put in it."""

from ksa.coalition.digest import digest
from tests.report.export.scoping import scope

TOWN = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ Oever, kind: jgz, domain: publiek, status: aangesloten, areas: oever}
          - {id: huisarts, name: Huisarts Kade, kind: huisartsen, domain: medisch, status: aangesloten, areas: kade}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
          - {id: weg, name: Vertrokken, kind: anders, domain: sociaal, status: uitgetreden, areas: dijk}
        """,
    "coalition/coalition.yaml": """
        coalition:
          id: oever
          name: Kansrijke Start Oever
          municipalities: {name: Oever}
          bodies: {id: kern, name: Kerngroep, members: [ggd, weg]}
          areas:
            - {id: oever, label: Oever}
            - {id: kade, label: Oever Kade, part_of: oever}
            - {id: dijk, label: Oever Dijk, part_of: oever}
          goals:
            - {id: punt-1, kind: punt, text: Elke zwangere woont rookvrij.}
            - {id: punt-2, kind: punt, title: Op tijd, text: Wij zijn er op tijd., verified: nee}
        """,
    "coalition/topics.yaml": """
        topics:
          - {id: leefstijl, label: Leefstijl}
          - {id: roken, label: Roken, broader: leefstijl}
          - {id: slapen, label: Slapen}
        """,
    "coalition/indicators.yaml": """
        indicators:
          - id: rookvrij
            name: Rookvrije gezinnen
            kind: uitkomst
            unit: gezinnen
            target: 1250
            values:
              - {period: 2025, value: 1234, count: 1234, area: oever, source: JGZ}
              - {period: 2024-Q1, value: 7, area: kade, source: JGZ}
              - {period: 2022-09 t/m 2023-06, value: 40, count: 3, source: JGZ, verified: nee}
          - {id: leeg, name: Nog niets, kind: proces, unit: "%", verified: nee}
        """,
}

STEP = "{from: jgz, to: moeder, action: vragen}"
OTHER_TEXT = f"sha256:{'0' * 64}"


def agreement(name: str, **fields: str) -> dict[str, str]:
    """The file of an agreement with these fields, each as it is in YAML on one line; of the others it has the least."""
    least = {
        "title": f"Afspraak {name}",
        "topics": "roken",
        "phases": "zwangerschap",
        "status": "concept",
        "owner": "jgz",
        "steps": STEP,
    }
    lines = "".join(f"  {key}: {value}\n" for key, value in {**least, **fields}.items())
    return {f"coalition/agreements/{name}.yaml": f"agreement:\n  id: {name}\n{lines}"}


def signed(name: str, *signatures: tuple[str, str], **fields: str) -> dict[str, str]:
    """The file of an agreement that these partners signed: `now`, or another text."""
    (found,) = scope({**TOWN, **agreement(name, **fields)}).coalition.agreements
    texts = {"now": digest(found.item), "other": OTHER_TEXT}
    rows = (f"{{partner: {who}, signed_on: 2026-02-01, digest: '{texts[text]}'}}" for who, text in signatures)
    return agreement(name, **fields, signatures=f"[{', '.join(rows)}]")
