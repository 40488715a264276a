import pytest

from tests.rules.one import said, text

RULE = "departed-partner"
PARTNERS = """
    partners:
      - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
      - {id: oud, name: Oud, kind: ggd, domain: publiek, status: uitgetreden}
      - {id: tot-mei, name: Tot mei, kind: ggd, domain: publiek, status: aangesloten, until: 2026-05-31}
      - {id: tot-nu, name: Tot nu, kind: ggd, domain: publiek, status: aangesloten, until: 2026-06-01}
      - {id: wens, name: Wens, kind: ggd, domain: publiek, status: gewenst, until: 2025}
    """
ROW = "topic: roken, phases: babytijd, roles: nazorg"


def files(more: str) -> dict[str, str]:
    return {
        "partners.yaml": PARTNERS,
        "coalition/topics.yaml": "topic: {id: roken, label: Roken}",
        "coalition/more.yaml": more,
    }


def agreement(steps: str, more: str = "owner: jgz, status: concept") -> dict[str, str]:
    return files(f"agreement:\n  {{id: ka, title: T, topics: roken, phases: alle, {more},\n   steps: [{steps}]}}\n")


def intervention(more: str) -> dict[str, str]:
    return files(f"intervention: {{id: i, name: I, topics: roken, phases: alle, {more}}}")


STEP = "{from: oud, to: moeder, action: bellen}"


def test_a_responsibility() -> None:
    assert said(files(f"responsibility: {{{ROW}, partner: oud}}"), RULE) == text("""
        coalition/more.yaml:1:74-77: error[departed-partner] `oud` no longer takes part, but still has work
              here
          at partners.yaml:4:62-73: here stands that it has departed
          help: name who does it now, or take this away
    """)


def test_two_partners_of_one_row() -> None:
    """One past its last day; whoever is in its last day still takes part."""
    assert said(files(f"responsibility: {{{ROW}, partner: [jgz, tot-mei, tot-nu, oud]}}"), RULE) == text("""
        coalition/more.yaml:1:80-87: error[departed-partner] `tot-mei` no longer takes part, but still has
              work here
          at partners.yaml:5:90-100: its last day
          help: name who does it now, or take this away
        coalition/more.yaml:1:97-100: error[departed-partner] `oud` no longer takes part, but still has work
              here
          at partners.yaml:4:62-73: here stands that it has departed
          help: name who does it now, or take this away
    """)


def test_an_agreement_that_names_it_more_than_once() -> None:
    steps = "{from: [jgz, oud], to: moeder, action: bellen}, {from: jgz, to: oud, action: schrijven}"
    steps += ", {from: jgz, to: moeder, action: bellen}"
    assert said(agreement(steps, "owner: oud, parties: [jgz, oud], status: vastgesteld"), RULE) == text("""
        coalition/more.yaml:2:58-61: error[departed-partner] `oud` no longer takes part, but still has work
              here
          at coalition/more.yaml:2:78-81: here too
          at coalition/more.yaml:3:25-28: here too
          at coalition/more.yaml:3:76-79: here too
          at partners.yaml:4:62-73: here stands that it has departed
          help: name who does it now, or take this away
    """)


def test_a_responsibility_that_is_still_to_begin() -> None:
    assert said(files(f"responsibility: {{{ROW}, partner: [oud, wens], since: 2026-07}}"), RULE) == text("""
        coalition/more.yaml:1:75-78: error[departed-partner] `oud` no longer takes part, but still has work
              here
          at partners.yaml:4:62-73: here stands that it has departed
          help: name who does it now, or take this away
    """)


def test_an_intervention() -> None:
    assert said(intervention("owner: oud, executed_by: oud, available: gepland"), RULE) == text("""
        coalition/more.yaml:1:68-71: error[departed-partner] `oud` no longer takes part, but still has work
              here
          at coalition/more.yaml:1:86-89: here too
          at partners.yaml:4:62-73: here stands that it has departed
          help: name who does it now, or take this away
    """)


@pytest.mark.usefixtures("dutch")
def test_past_its_last_day_in_dutch() -> None:
    assert said(agreement("{from: jgz, to: tot-mei, action: schrijven}"), RULE) == text("""
        coalition/more.yaml:3:28-35: error[departed-partner] `tot-mei` doet niet meer mee, maar heeft hier
              nog werk
          at partners.yaml:5:90-100: de laatste dag van deze partner
          help: noem wie het nu doet, of haal dit weg
    """)


@pytest.mark.parametrize(
    "held",
    [
        files(f"responsibility: {{{ROW}, partner: jgz}}"),
        files(f"responsibility: {{{ROW}, partner: wens}}"),
        files(f"responsibility: {{{ROW}, partner: iedere-professional}}"),
        files(f"responsibility: {{{ROW}, partner: oud, until: 2026-05}}"),
        agreement(STEP, "owner: jgz, status: ingetrokken"),
        agreement(STEP, "owner: jgz, status: vastgesteld, until: 2025"),
        intervention("executed_by: oud, available: nee"),
        intervention("executed_by: oud, available: ja, until: 2025"),
        intervention("executed_by: jgz, owner: coalitie, available: ja"),
    ],
    ids=["at work", "wished", "everybody", "over", "withdrawn", "ended", "gone", "finished", "in order"],
)
def test_what_may_stay(held: dict[str, str]) -> None:
    assert said(held, RULE) == ""


def test_while_nobody_departed() -> None:
    partners = {"partners.yaml": "partner: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}"}
    assert said(files(f"responsibility: {{{ROW}, partner: jgz}}") | partners, RULE) == ""
