"""A small town in which one partner has something of everything."""

from ksa.coalition.digest import digest
from ksa.report.document import Document
from tests.report.export.scoping import scope

PARTNERS = """
    partners:
      - id: jgz
        name: JGZ Oever
        aliases: Consultatiebureau
        kind: [jgz, ggd]
        domain: publiek
        status: aangesloten
        part_of: zorggroep
        run_by: [ggd, huisarts]
        areas: oever
        phases: zwangerschap t/m peutertijd
        topics: [slapen, onbekend]
        roles: scholen
        professions: [jeugdarts, jeugdverpleegkundige]
        contacts:
          - {function: balie, email: balie@jgz.example.nl, phone: 0800 0000, hours: werkdagen, checked_on: 2026-01-05}
          - {function: rookspreekuur, phone: 0800 0001, topics: roken, areas: kade, verified: nee}
        referral: {route: bellen, criteria: elk gezin, self_referral: ja, waiting_time: 2 weken, checked_on: 2026-01}
        website: https://jgz.example.nl
        identifiers: {kvk: "12345678", rsin: "111222333"}
        since: 2020-03-01
        until: 2027
        note: Ook op zaterdag.
        source: Jaarplan 2026
      - {id: huisarts, name: Huisarts Kade, kind: huisartsen, domain: medisch, status: netwerkpartner, areas: kade}
      - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten, contacts: {function: loket}}
      - {id: zorggroep, name: Zorggroep, kind: anders, domain: medisch, status: aangesloten, areas: dijk, verified: nee}
      - {id: stopcoach, name: Stopcoach, kind: leefstijl, domain: sociaal, status: gewenst}
      - {id: weg, name: Vertrokken, kind: anders, domain: sociaal, status: uitgetreden}
      - {id: voorbij, name: Voorbij, kind: anders, domain: sociaal, status: aangesloten, until: 2025}
      - {id: straks, name: Straks, kind: anders, domain: sociaal, status: aangesloten, since: 2027-01-01}
    """
TOWN = {
    "partners.yaml": PARTNERS,
    "coalition/coalition.yaml": """
        coalition:
          id: oever
          name: Kansrijke Start Oever
          municipalities: {name: Oever}
          areas:
            - {id: oever, label: Oever}
            - {id: kade, label: Oever Kade, part_of: oever}
            - {id: dijk, label: Oever Dijk, part_of: oever}
          declarations:
            - id: intentie
              title: Intentieverklaring
              signed_on: 2022-11-01
              since: 2022
              until: 2024
              signatories: [{partner: jgz, function: bestuurder}, {partner: ggd, verified: nee}]
        """,
    "coalition/topics.yaml": """
        topics:
          - {id: leefstijl, label: Leefstijl}
          - {id: roken, label: Roken, broader: leefstijl}
          - {id: slapen, label: Slapen}
        """,
    "coalition/responsibilities.yaml": """
        responsibilities:
          - {topic: roken, phases: [zwangerschap, babytijd], roles: [signaleren, bespreken], partner: [jgz, huisarts]}
          - topic: roken
            phases: babytijd
            roles: begeleiden
            partner: jgz
            profession: jeugdarts
            when: bij klachten
            areas: kade
            intervention: rookvrij
            until: 2026-12-31
            verified: nee
          - {topic: slapen, phases: babytijd, roles: voorlichten, partner: jgz, since: 2030}
          - {topic: roken, phases: zwangerschap, roles: behandelen, partner: [stopcoach, weg]}
        """,
    "coalition/agreements/roken.yaml": """
        agreement:
          id: ka-roken
          title: Rookvrij zwanger
          topics: roken
          phases: zwangerschap
          status: in-consultatie
          owner: huisarts
          consent: toestemming
          steps:
            - {from: huisarts, to: jgz, action: aanmelden, roles: verwijzen, within: 2 dagen, profession: praktijkhulp}
            - {from: [jgz, ggd], to: [jgz, ggd], action: overleggen, phases: babytijd, verified: nee}
            - {when: bij klachten, from: jgz, profession: jeugdarts, to: moeder, action: vragen, carrier: thuis}
            - {from: jgz, to: jgz, action: opschrijven}
            - {from: jgz, to: verwijzer, action: vertellen, roles: terugkoppelen, within: 1 week}
        """,
    "interventions.yaml": """
        interventions:
          - id: rookvrij
            name: Rookvrije Start
            owner: [jgz, coalitie]
            executed_by: [jgz, ggd]
            topics: roken
            phases: zwangerschap
            available: ja
          - id: plan
            name: Plan
            executed_by: jgz
            topics: slapen
            phases: babytijd
            available: gepland
            verified: nee
          - {id: nergens, name: Nergens, executed_by: jgz, topics: roken, phases: babytijd, available: nee}
          - {id: oud, name: Oud, executed_by: jgz, topics: roken, phases: babytijd, available: ja, until: 2025}
        """,
    "coalition/actions.yaml": """
        actions:
          - id: les
            title: Rookles
            kind: scholing
            owner: jgz
            participants: [jgz, ggd]
            topics: roken
            status: klaar
            done_on: 2026-02
            result: Gevolgd.
          - {id: dag, title: Themadag, kind: bijeenkomst, status: gepland, due: 2026-09-01, reached: {partner: jgz}}
          - {id: nooit, title: Nooit, kind: actie, owner: jgz, status: vervallen}
        """,
    "coalition/instruments.yaml": """
        instruments:
          - id: meter
            name: Rookmeter
            topics: roken
            owner: jgz
            used_by: {partner: jgz, since: 2020}
            purpose: Meten.
          - {id: index, name: Index, topics: slapen, not_used_by: {partner: jgz, reason: te duur.}}
        """,
}


def signed(*signatures: tuple[str, str, str]) -> dict[str, str]:
    """The file of the agreement, signed by these partners on these days: below the text of now, or below another."""
    text = TOWN["coalition/agreements/roken.yaml"]
    (record,) = scope({"coalition/agreements/roken.yaml": text}).coalition.agreements
    digests = {"now": digest(record.item), "other": f"sha256:{'0' * 64}"}
    rows = [f"{{partner: {who}, signed_on: {day}, digest: {digests[which]}}}" for who, day, which in signatures]
    return {"coalition/agreements/roken.yaml": f"{text.rstrip()}\n          signatures: [{', '.join(rows)}]\n"}


def ids(document: Document) -> list[str]:
    """The partners that a report is about."""
    return [one["id"] for one in document.data["partners"]]


def below(title: str, text: str) -> str:
    """What stands below a heading on a screen, up to the next blank line."""
    return text.partition(f"\n\n{title}\n")[2].partition("\n\n")[0]
