from ksa.coalition.unlisted import unlisted
from tests.checking import ON, loaded

FILES = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
          - {id: wijk, name: W, kind: wijkteam, domain: sociaal, status: aangesloten}
        """,
    "coalition/topics.yaml": "topics: [{id: roken, label: Roken}, {id: vapen, label: Vapen, broader: roken}]",
    "coalition/agreements.yaml": """
        agreements:
          - id: ka-vapen
            title: T
            topics: vapen
            phases: alle
            status: concept
            owner: jgz
            steps:
              - {from: wijk, to: [moeder, ggd], action: bellen}
              - {from: [jgz, ggd], to: [wijk, jgz], action: bellen}
          - id: ka-roken
            title: T
            topics: roken
            phases: alle
            status: concept
            owner: jgz
            steps: {from: jgz, to: ggd, action: bellen}
        """,
}


def test_each_agreement_with_the_first_place_of_each_partner() -> None:
    rows = "responsibility: {topic: roken, phases: alle, roles: nazorg, partner: jgz}"
    found = unlisted(loaded(FILES | {"coalition/rows.yaml": rows}).coalition, ON)
    assert [(one.record.item.id, one.senders, one.receivers) for one in found] == [
        ("ka-vapen", {"wijk": ("steps", 0, "from", 0), "ggd": ("steps", 1, "from", 1)}, {}),
        ("ka-roken", {}, {"ggd": ("steps", 0, "to", 0)}),
    ]


def test_nothing_while_nobody_has_a_responsibility() -> None:
    assert unlisted(loaded(FILES).coalition, ON) == ()
