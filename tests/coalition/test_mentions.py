from ksa.coalition.mentions import coming, departed, mentions, wished
from tests.checking import ON, loaded

FILES = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, until: 2026-06}
          - {id: wens, name: W, kind: anders, domain: sociaal, status: gewenst, until: 2025}
          - {id: oud, name: O, kind: anders, domain: sociaal, status: uitgetreden}
          - {id: was, name: V, kind: anders, domain: sociaal, status: verwijspartner, until: 2026-05}
          - {id: straks, name: S, kind: anders, domain: sociaal, status: aangesloten, since: 2027}
          - {id: ooit, name: O, kind: anders, domain: sociaal, status: gewenst, since: 2027}
        """,
    "coalition/more.yaml": """
        interventions:
          - {id: i, name: I, topics: roken, phases: alle, available: onbekend, executed_by: [jgz, oud], owner: was}
        responsibilities:
          - {topic: roken, phases: alle, roles: nazorg, partner: [jgz, wens]}
          - {topic: roken, phases: alle, roles: nazorg, partner: jgz}
        agreements:
          - id: ka
            title: T
            topics: roken
            phases: alle
            status: concept
            owner: oud
            parties: [wens, oud]
            steps:
              - {from: jgz, to: moeder, action: bellen}
              - {from: [moeder, was], to: wens, action: bellen}
        """,
}


def test_who_is_wished_for_and_who_is_gone() -> None:
    coalition = loaded(FILES).coalition
    assert list(wished(coalition)) == ["wens", "ooit"]
    assert list(coming(coalition, ON)) == ["straks"]
    assert list(departed(coalition, ON)) == ["oud", "was"]


def test_each_record_with_each_partner_once() -> None:
    found = mentions(loaded(FILES).coalition, ON)
    assert [(one.holder.name, one.partner.item.id, one.routes) for one in found] == [
        (("responsibility", ""), "wens", (("partner", 1),)),
        (("agreement", "ka"), "oud", (("owner", 0), ("parties", 1))),
        (("agreement", "ka"), "wens", (("parties", 0), ("steps", 1, "to", 0))),
        (("agreement", "ka"), "was", (("steps", 1, "from", 1),)),
        (("intervention", "i"), "was", (("owner", 0),)),
        (("intervention", "i"), "oud", (("executed_by", 1),)),
    ]


def test_what_is_still_to_begin_counts_on_the_departed_only() -> None:
    rows = "responsibility: {topic: roken, phases: alle, roles: nazorg, partner: [oud, wens, straks], since: 2026-07}"
    found = mentions(loaded({"partners.yaml": FILES["partners.yaml"], "coalition/rows.yaml": rows}).coalition, ON)
    assert [(one.partner.item.id, one.routes) for one in found] == [("oud", (("partner", 0),))]
