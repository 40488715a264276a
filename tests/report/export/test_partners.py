"""The report on partners, as people read it."""

import pytest

from ksa.render.documents import terminal
from ksa.report.document import Callout, Document, Heading, Table
from ksa.report.export.partners import report
from tests.report.export.partner_town import PARTNERS, TOWN, below, ids, signed
from tests.report.export.scoping import almere, scope
from tests.report.export.town import shown


def told(*asked: str) -> str:
    return shown(report(scope(TOWN, ids=asked)))


def test_a_partner_in_full() -> None:
    files = {**TOWN, **signed(("jgz", "2026-01-05", "other"))}
    text = shown(report(scope(files, ids=("jgz",)))).partition("\n\nWhat is missing\n")[0]
    assert (
        text
        == """\
Legend:     (ex.): an example, nobody has checked it

JGZ Oever                                                                                     member
Also called:              Consultatiebureau
Kind:                     youth health service, regional public health service
Domain:                   public health
Part of:                  Zorggroep
Run by:                   GGD, Huisarts Kade
Works in:                 Oever
Phases:                   pregnancy to second year
Contact:                  balie · balie@jgz.example.nl · 0800 0000 · werkdagen · checked: 5 January
                          2026
Contact:                  rookspreekuur (ex.) · 0800 0001 · for Roken, Oever Kade
Referral:                 bellen · elk gezin · waiting time: 2 weken · parents may come by
                          themselves · checked: January 2026
Expertise:                Slapen, onbekend
Professions:              jeugdarts, jeugdverpleegkundige
For the whole coalition:  train
Website:                  https://jgz.example.nl
Takes part since:         1 March 2020
Takes part until:         2027
Remark:                   Ook op zaterdag.
Source:                   Jaarplan 2026

Responsibilities
 TOPIC  PHASES                 ROLES            DETAILS
 Roken  pregnancy, first year  notice, discuss
        pregnancy              report back      stands only in an agreement
        first year             guide (ex.)      jeugdarts; bij klachten; Oever Kade; Rookvrije Start; until 31
                                                December 2026

Steps in agreements
 AGREEMENT                 STEP  DOES OR RECEIVES   WITH WHOM                 WHAT                     TERM
 Rookvrij zwanger (in      1     receives           from Huisarts Kade        aanmelden                2 dagen
 consultation)                                      (praktijkhulp)
                           2     does and receives  with GGD                  overleggen (ex.)
                           3     does               to the mother             vragen
                                                                              (bij klachten;
                                                                              jeugdarts)
                           4     does and receives  within the organisation   opschrijven
                           5     reports back       to whoever referred       vertellen                1 week

Interventions
 INTERVENTION     TAKES PART AS    PHASES      AVAILABLE
 Rookvrije Start  owner, provider  pregnancy   yes
 Plan (ex.)       provider         first year  planned

Actions
 ACTION    KIND      TAKES PART AS       STATUS   DAY
 Rookles   training  owner, participant  done     February 2026
 Themadag  meeting   participant         planned  by 1 September 2026

Instruments
 INSTRUMENT  USE                        FOR WHAT
 Rookmeter   owner, uses it since 2020  Meten.
 Index       does not use it: te duur

Signed
 KIND         TITLE               SIGNED ON        FUNCTION    REMARK
 declaration  Intentieverklaring  1 November 2022  bestuurder  held until 2024
 agreement    Rookvrij zwanger    5 January 2026               this was below an earlier text: it has changed
                                                               since"""
    )


def test_what_is_remarked_of_a_row_is_told_with_it() -> None:
    rows = """
        responsibilities:
          - {topic: slapen, phases: babytijd, roles: signaleren, partner: ggd, note: Alleen in de zomer.}
          - {topic: roken, phases: babytijd, roles: [signaleren, bespreken], partner: ggd, when: zelden, note: Proef.}
          - {topic: slapen, phases: babytijd, roles: bespreken, partner: ggd}
        """
    files = {**TOWN, "coalition/responsibilities.yaml": rows}
    assert (
        below("Responsibilities", shown(report(scope(files, ids=("ggd",)))))
        == """\
 TOPIC   PHASES      ROLES            DETAILS
 Roken   first year  notice, discuss  zelden; Proef.
 Slapen  first year  notice           Alleen in de zomer.
         first year  discuss"""
    )


def test_an_overview_comes_first_when_there_are_several() -> None:
    assert (
        told().split("\n\n")[1]
        == """\
Overview
 PARTNER          KIND                        DOMAIN         AREAS       STATUS           CONTACT
 JGZ Oever        youth health service,       public health  Oever       member           balie@jgz.example.nl
                  regional public health
                  service
 Huisarts Kade    general practitioners       medical        Oever Kade  network partner
 GGD              regional public health      public health              member
                  service
 Zorggroep (ex.)  other                       medical        Oever Dijk  member
 Stopcoach        healthy living              social                     wished for
 Straks           other                       social                     member"""
    )


def test_a_partner_of_which_little_is_known_takes_little_room() -> None:
    assert (
        told("zorggroep")
        == """\
Legend:     (ex.): an example, nobody has checked it

Zorggroep (ex.)                                                                               member
Kind:      other
Domain:    medical
Works in:  Oever Dijk
"""
    )


def test_each_partner_can_be_linked_to() -> None:
    document = report(scope(TOWN))
    found = [block for block in document.blocks if isinstance(block, Heading)]
    assert [one.anchor for one in found if one.anchor] == ids(document)
    assert [one.level for one in found if one.anchor] == [2] * 6
    assert not any(one.new_page for one in found)


@pytest.mark.parametrize(
    ("partner", "said"),
    [
        ("stopcoach", Callout("note", "this partner is wished for, but does not take part yet")),
        ("weg", Callout("warning", "this partner no longer takes part")),
        ("voorbij", Callout("warning", "this partner took part until 2025")),
        ("straks", Callout("note", "this partner takes part from 1 January 2027")),
    ],
)
def test_who_does_not_take_part_is_told_so(partner: str, said: Callout) -> None:
    document = report(scope(TOWN, ids=(partner,)))
    assert [block for block in document.blocks if isinstance(block, Callout)] == [said]
    assert ids(document) == [partner]


def test_who_no_longer_takes_part_is_left_out_unless_asked_for() -> None:
    assert ids(report(scope(TOWN))) == ["jgz", "huisarts", "ggd", "zorggroep", "stopcoach", "straks"]
    assert ids(report(scope(TOWN, ids=("weg", "ggd", "weg", "nergens")))) == ["weg", "ggd"]


def test_what_a_wished_partner_would_do() -> None:
    assert (
        below("What this partner would do", told("stopcoach"))
        == """\
 TOPIC  PHASES     ROLES
 Roken  pregnancy  treat"""
    )


def test_the_title_is_that_of_the_only_partner() -> None:
    assert report(scope(TOWN, ids=("jgz",))).title == "JGZ Oever"
    assert report(scope(TOWN)).title == "Partners"


def test_a_signature_below_the_text_of_now_needs_no_remark() -> None:
    files = {**TOWN, **signed(("huisarts", "2025-01-05", "other"), ("huisarts", "2026-02", "now"))}
    assert (
        below("Signed", shown(report(scope(files, ids=("huisarts",)))))
        == """\
 KIND       TITLE             SIGNED ON
 agreement  Rookvrij zwanger  February 2026"""
    )


@pytest.mark.parametrize(
    ("field", "remark"), [("until: 2025", "held until 2025"), ("status: ingetrokken", "withdrawn")]
)
def test_a_signature_below_what_is_over(field: str, remark: str) -> None:
    files = {**TOWN, **signed(("huisarts", "2025-01-05", "other"))}
    name = "coalition/agreements/roken.yaml"
    files[name] = files[name].replace(
        "status: in-consultatie", f"status: vastgesteld\n          {field}" if "until" in field else field
    )
    assert f"5 January 2025  {remark}" in below("Signed", shown(report(scope(files, ids=("huisarts",)))))


def test_what_is_remarked_of_a_contact_and_of_a_referral() -> None:
    partners = PARTNERS.replace("hours: werkdagen,", "hours: werkdagen, note: alleen bellen,")
    partners = partners.replace("waiting_time: 2 weken,", "waiting_time: 2 weken, note: let op de wachtlijst,")
    told = " ".join(shown(report(scope(TOWN | {"partners.yaml": partners}, ids=("jgz",)))).split())
    assert "werkdagen · alleen bellen · checked: 5 January 2026" in told
    assert "· let op de wachtlijst · checked: January 2026" in told


@pytest.mark.parametrize(
    ("partner", "since"), [("straks", "Takes part from:  1 January 2027"), ("jgz", "Takes part since:")]
)
def test_since_when(partner: str, since: str) -> None:
    assert since in told(partner)


def test_whoever_referred_hears_back() -> None:
    assert (
        below("Steps in agreements", told("huisarts"))
        == """\
 AGREEMENT                           STEP  DOES OR RECEIVES  WITH WHOM       WHAT            TERM
 Rookvrij zwanger (in consultation)  1     does              to JGZ Oever    aanmelden       2 dagen
                                                                             (praktijkhulp)
                                     5     hears back        from JGZ Oever  vertellen       1 week"""
    )


def test_what_is_no_longer_so_is_left_out() -> None:
    files = dict(TOWN)
    files["coalition/agreements/roken.yaml"] = f"{TOWN['coalition/agreements/roken.yaml']}  until: 2025\n"
    text = shown(report(scope(files, ids=("jgz",))))
    assert "Steps in agreements" not in text
    assert not any(name in text for name in ("Nergens", "Oud", "Nooit"))


BROKEN = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, part_of: niemand, areas: nergens}
          - {id: kapot, name: Kapot, kind: jgz, domain: publiek, status: onzin}
          - {id: jgz, name: Nog een JGZ, kind: jgz, domain: publiek, status: aangesloten}
        """,
    "coalition/responsibilities.yaml": """
        responsibilities:
          - {topic: spook, phases: babytijd, roles: voorlichten, partner: [jgz, niemand]}
          - {topic: roken, phases: babytijd, roles: onzin, partner: jgz}
        """,
    "coalition/agreements/a.yaml": """
        agreement:
          id: ka
          title: Samen
          topics: spook
          phases: babytijd
          status: concept
          owner: niemand
          steps: {from: niemand, to: [jgz, ouders], action: bellen}
        """,
}


def test_a_coalition_without_a_profile_and_with_much_wrong() -> None:
    document = report(scope(BROKEN))
    assert ids(document) == ["jgz"]
    text = terminal.render(document, width=110, colour=False, links=False)
    assert text.startswith("Partner\nAs of:  1 June 2026\n")
    assert "something is wrong in 2 records, so they are not here: kapot,\n  coalition/responsibilities.yaml;" in text
    assert (
        "\nJGZ                                                                                           member\n"
        in text
    )
    assert "Part of:   niemand\nWorks in:  nergens\n" in text
    assert " Samen (draft)  1     receives          from niemand  bellen\n" in text


def test_of_one_partner_only_what_is_wrong_with_it_is_told() -> None:
    files = {**BROKEN, "partners.yaml": TOWN["partners.yaml"]}
    warned = [block for block in report(scope(files, ids=("jgz",))).blocks if isinstance(block, Callout)]
    assert [one.text.partition(",")[0] for one in warned] == ["something is wrong in 1 record"]
    assert not [block for block in report(scope(files, ids=("ggd",))).blocks if isinstance(block, Callout)]


def test_nobody_to_tell_of() -> None:
    document = report(scope({"coalition/topics.yaml": "topics: [{id: roken, label: Roken}]"}))
    assert terminal.render(document, width=80, colour=False, links=False).endswith("There is no partner about this.\n")
    assert (document.table.rows, len(document.sheets)) == ((), 1)


def test_every_partner_of_the_real_coalition() -> None:
    document = report(almere())
    assert len(ids(document)) == len(almere().known["partners"])
    for partner in ids(document):
        alone = report(almere()._replace(ids=(partner,)))
        assert all(block.rows for block in alone.blocks if isinstance(block, Table))
        assert parts(alone, partner) == parts(document, partner)


def parts(document: Document, partner: str) -> list[object]:
    """The blocks below the heading of a partner, up to the next partner or the legend."""
    at = next(n for n, one in enumerate(document.blocks) if isinstance(one, Heading) and one.anchor == partner)
    found: list[object] = [document.blocks[at]]
    for block in document.blocks[at + 1 :]:
        if isinstance(block, Heading) and block.level == 2:
            break
        found.append(block)
    return found
