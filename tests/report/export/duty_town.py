"""The topics of the town, with who does what for them and what is missing."""

TOPICS = """
    topics:
      - {id: slapen, label: Slapen}
      - {id: leefstijl, label: Leefstijl}
      - {id: roken, label: Roken, broader: leefstijl, verified: nee}
      - {id: alcohol, label: Alcohol, broader: leefstijl}
      - {id: huilen, label: Huilen}
    """
ROWS = """
    responsibilities:
      - {topic: roken, phases: zwangerschap, roles: [bespreken, signaleren], partner: jgz}
      - {topic: roken, phases: zwangerschap, roles: verwijzen, partner: [jgz, huisarts], when: bij spoed, verified: nee}
      - {topic: roken, phases: zwangerschap, roles: bespreken, partner: jgz, when: op verzoek}
      - {topic: roken, phases: babytijd, roles: begeleiden, partner: jgz, areas: dijk, since: 2026-01}
      - {topic: roken, phases: babytijd, roles: behandelen, partner: stopcoach}
      - {topic: slapen, phases: babytijd, roles: voorlichten, partner: iedere-professional}
    """
GAPS = """
    gaps:
      - topic: roken
        phases: [zwangerschap, kraamperiode]
        roles: [coordineren, nazorg]
        areas: kade
        reason: Niemand heeft tijd.
        since: 2025
        decided_on: 2026-02-01
        review_on: 2026-05
        note: Bel Ans.
        verified: nee
    """
STEPS = """
    agreement:
      id: ka-slapen
      title: Rustig slapen
      topics: slapen
      phases: babytijd
      status: vastgesteld
      owner: jgz
      steps:
        - {from: jgz, to: huisarts, action: bellen over slaap, roles: verwijzen, within: 3 werkdagen, when: bij zorg,
           note: Bel 2 keer.}
        - {from: huisarts, to: jgz, action: terugbellen}
      since: 2025-05
    """
FILES = {
    "coalition/topics.yaml": TOPICS,
    "coalition/responsibilities.yaml": ROWS,
    "coalition/gaps.yaml": GAPS,
    "coalition/agreements/slapen.yaml": STEPS,
}
