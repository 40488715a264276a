from ksa.report.document import Chain, Signing, Table
from ksa.report.export.agreements import report
from tests.report.export.agreement_town import TOWN, agreement
from tests.report.export.scoping import scope
from tests.report.writing import on_screen

DIGEST = "d6b8b8cd8db0b5f597451d5c470b83549e791532a247ea36f15fcb7f203b5972"
FULL = """
        agreement:
          id: ka-roken
          title: Samen rookvrij
          topics: [roken, onbekend]
          phases: zwangerschap
          status: vastgesteld
          owner: [kern, jgz]
          level: bestuur
          parties: [weg, jgz]
          reason: Rook schaadt.
          signal: De kleren ruiken naar tabak.
          target_groups: rokende-ouders
          consent: toestemming
          steps:
            - {from: jgz, to: moeder, action: vragen, roles: [signaleren, coordineren], verified: nee}
            - when: bij klachten
              from: [jgz, iedere-professional]
              to: [huisarts, vreemd]
              profession: jeugdarts
              to_profession: POH
              action: verwijzen
              roles: verwijzen
              phases: babytijd
              within: 3 werkdagen
              carrier: beveiligde mail
              if_no_response: bellen
            - from: huisarts
              to: jgz
              action: vertellen wat er is gedaan
              roles: terugkoppelen
              within: 2 weken
              consent: niet-nodig
            - {from: jgz, to: jgz, action: in het team bespreken, note: Op maandag.}
          escalation: Bel de GGD.
          parents_involved: Twee moeders lazen mee.
          goals: [punt-1, punt-2, punt-9]
          indicators: [rookvrij, leeg, onbekend]
          version: "1.2"
          adopted_on: 2026-02-03
          since: 2026-03
          until: 2027
          evaluate_on: 2026-04
          evaluations:
            - {held_on: 2026-03-20, result: Het loopt., decision: Zo doorgaan.}
            - {held_on: 2026-Q1, result: Nog een blik., verified: nee}
          signatures:
            - partner: ggd
              signed_on: 2026-02-01
              digest: sha256:DIGEST
            - partner: huisarts
              signed_on: 2026-02-02
              digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
          replaces: [ka-oud, ka-kwijt]
          note: Loopt als proef.
          source: Beleidsplan 2026
        """
FILES = {
    **TOWN,
    **agreement("ka-oud", status="ingetrokken"),
    "coalition/agreements/ka-roken.yaml": FULL.replace("DIGEST", DIGEST),
}
TOLD = scope(FILES, ids=("ka-roken",))


def test_a_whole_agreement() -> None:
    document = report(TOLD)
    assert document.title == "Samen rookvrij"
    assert on_screen(document) == WHOLE


def test_the_chain_and_the_lines_to_sign() -> None:
    document = report(TOLD)
    assert [block for block in document.blocks if isinstance(block, Signing)] == [
        Signing(
            "Whoever signs here agrees to do what this agreement says (fingerprint sha256:d6b8b8cd8db0…).",
            ("JGZ Oever", "Huisarts Kade", "vreemd"),
        )
    ]
    at = next(number for number, block in enumerate(document.blocks) if isinstance(block, Chain))
    below = document.blocks[at + 1]
    assert isinstance(below, Table)
    assert [column.key for column in below.columns][:4] == ["number", "when", "from", "to"]


WHOLE = """\
Chain agreement
Coalition:  Kansrijke Start Oever
As of:      1 June 2026
Legend:     (ex.): an example, nobody has checked it

Samen rookvrij                                                adopted · ka-roken
Attention: the evaluation is late: it was planned for April 2026
Attention: not signed yet by: JGZ Oever, vreemd
Attention: an earlier text was signed by: Huisarts Kade

Version:      1.2
Level:        board
Owner:        Kerngroep, JGZ Oever
Parties:      Huisarts Kade, vreemd, Vertrokken (no longer takes part)
Topics:       Roken, onbekend
Phases:       pregnancy
For whom:     parents who smoke
Adopted on:   3 February 2026
Holds from:   March 2026
Holds until:  2027
Evaluate on:  April 2026
Replaces:     Afspraak ka-oud (ka-oud), ka-kwijt
Remark:       Loopt als proef.

Why
Rook schaadt.

The signal
De kleren ruiken naar tabak.

The chain
 No.: 1
 From: JGZ Oever
 To: the mother
 What: vragen (ex.)
   (notice, coordinate; pregnancy)

 No.: 2
 When: bij klachten
 From: JGZ Oever, every professional (jeugdarts)
 To: Huisarts Kade, vreemd (POH)
 What: verwijzen
   (refer; first year)
 Term: 3 werkdagen
 Consent: consent
 By which means: beveiligde mail
 If nobody answers: bellen

 No.: 3
 From: Huisarts Kade
 To: JGZ Oever
 What: vertellen wat er is gedaan
   (report back; pregnancy)
 Term: 2 weken
 Consent: not needed: no personal data

 No.: 4
 From: JGZ Oever
 To: JGZ Oever
 What: in het team bespreken
   (pregnancy)
   Op maandag.

When it goes wrong
Bel de GGD.

What parents did
Twee moeders lazen mee.

Parties and signatures
 PARTY          TAKES PART AS  SIGNATURE      SIGNED ON     FINGERPRINT
 Kerngroep      owner          signed (GGD)   1 February    sha256:d6b8b8cd8db0…
                                              2026
 JGZ Oever      owner          not signed
                               yet
 Huisarts Kade  in the chain   signed an      2 February    sha256:000000000000…
                               earlier text   2026
 vreemd         in the chain   not signed
                               yet
 Vertrokken     other party    no longer
                               takes part
 GGD            signed for     signed         1 February    sha256:d6b8b8cd8db0…
                the owner                     2026

Fingerprint of this text:
  sha256:d6b8b8cd8db0b5f597451d5c470b83549e791532a247ea36f15fcb7f203b5972 · a
  code that changes when the text changes, and so tells which text somebody
  signed

Goals
punt-1:   Elke zwangere woont rookvrij.
Op tijd:  Wij zijn er op tijd. (ex.)
punt-9:   this goal is not known

Indicators
 INDICATOR   TARGET      PERIOD      AREA        VALUE      PEOPLE     SOURCE
                                                            COUNTED
 Rookvrije   1,250       2025        Oever       1,234      1,234      JGZ
 gezinnen    gezinnen                            gezinnen
                         quarter 1   Oever Kade  not                   JGZ
                         of 2024                 shown:
                                                 fewer
                                                 than 10
                                                 people
                         September               not                   JGZ (ex.)
                         2022 up to              shown:
                         June 2023               fewer
                                                 than 10
                                                 people
 Nog niets                                       not
 (ex.)                                           measured
                                                 yet
 onbekend                                        this
                                                 indicator
                                                 is not
                                                 known

Evaluations
 HELD ON            RESULT               DECISION
 20 March 2026      Het loopt.           Zo doorgaan.
 quarter 1 of 2026  Nog een blik. (ex.)

Source
Beleidsplan 2026

To sign
"""
