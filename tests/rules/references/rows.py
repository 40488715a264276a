"""Rows of responsibilities, with topics and partners to point at."""

TOPICS = """
    topics:
      - {id: postpartum-depressie, label: Postpartum depressie, synonyms: [PPD, kraambeddepressie]}
      - {id: armoede, label: Armoede}
      - {id: schulden, label: Schulden}
    """
PARTNERS = """
    partners:
      - {id: jgz-almere, name: JGZ Almere, kind: jgz, domain: publiek, status: aangesloten}
      - {id: ggd-flevoland, name: GGD Flevoland, kind: ggd, domain: publiek, status: aangesloten}
    """


def rows(*contents: str) -> str:
    return "responsibilities:\n" + "".join(
        f"  - {{phases: babytijd, roles: signaleren, {content}}}\n" for content in contents
    )


def of(responsibilities: str, topics: str = TOPICS, partners: str = PARTNERS) -> dict[str, str]:
    return {"partners.yaml": partners, "coalition/topics.yaml": topics, "coalition/rows.yaml": responsibilities}
