import pytest

from tests.rules.one import said, text

RULE = "wished-partner-at-work"
PARTNERS = """
    partners:
      - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
      - {id: wens, name: Wens, kind: anders, domain: informeel, status: gewenst}
      - {id: oud, name: Oud, kind: ggd, domain: publiek, status: uitgetreden}
      - {id: straks, name: Straks, kind: ggd, domain: publiek, status: aangesloten, since: 2027}
    """
ROW = "topic: roken, phases: babytijd, roles: nazorg"


def files(more: str) -> dict[str, str]:
    return {
        "partners.yaml": PARTNERS,
        "coalition/topics.yaml": "topic: {id: roken, label: Roken}",
        "coalition/more.yaml": more,
    }


def intervention(more: str) -> dict[str, str]:
    return files(f"intervention: {{id: i, name: I, topics: roken, phases: alle, {more}}}")


def test_a_responsibility() -> None:
    assert said(files(f"responsibility: {{{ROW}, partner: [jgz, wens]}}"), RULE) == text("""
        coalition/more.yaml:1:80-84: warning[wished-partner-at-work] `wens` does not take part yet, but is
              counted on here
          at partners.yaml:4:69-76: here stands that it is only wished for
          help: does it take part by now? Then change its `status`; otherwise name who does it until then
    """)


@pytest.mark.usefixtures("dutch")
def test_a_draft_in_dutch() -> None:
    steps = "steps: [{from: jgz, to: wens, action: bellen}, {from: wens, to: verwijzer, action: schrijven}]"
    draft = f"agreement:\n  {{id: ka, title: T, topics: roken, phases: na, status: concept, owner: jgz,\n   {steps}}}\n"
    assert said(files(draft), RULE) == text("""
        coalition/more.yaml:3:28-32: warning[wished-partner-at-work] `wens` doet nog niet mee, maar hier
              rekent u op deze partner
          at coalition/more.yaml:3:58-62: hier ook
          at partners.yaml:4:69-76: hier staat dat de partner nog gewenst is
          help: doet de partner intussen mee? Pas dan `status` aan; noem anders wie het tot die tijd doet
    """)


def test_an_intervention_that_is_on_offer() -> None:
    assert said(intervention("owner: jgz, executed_by: [jgz, wens], available: ja"), RULE) == text("""
        coalition/more.yaml:1:92-96: warning[wished-partner-at-work] `wens` does not take part yet, but is
              counted on here
          at partners.yaml:4:69-76: here stands that it is only wished for
          help: does it take part by now? Then change its `status`; otherwise name who does it until then
    """)


@pytest.mark.parametrize("available", ["gepland", "onbekend", "nee"])
def test_a_plan_may_name_it(available: str) -> None:
    assert said(intervention(f"owner: wens, executed_by: wens, available: {available}"), RULE) == ""


def agreement(more: str) -> dict[str, str]:
    steps = "steps: {from: straks, to: moeder, action: bellen}"
    return files(f"agreement: {{id: ka, title: T, topics: roken, phases: na, owner: jgz, {steps}, {more}}}")


def test_a_partner_that_is_still_to_come() -> None:
    assert said(files(f"responsibility: {{{ROW}, partner: [jgz, straks], since: 2026}}"), RULE) == text("""
        coalition/more.yaml:1:80-86: warning[wished-partner-at-work] `straks` takes part only from 2027 on,
              but is counted on here already
          at partners.yaml:6:88-92: from then on it takes part
          help: does it take part by now? Then correct this `since`; otherwise name who does it until then
    """)


@pytest.mark.usefixtures("dutch")
def test_a_partner_that_is_still_to_come_in_dutch() -> None:
    assert said(agreement("status: vastgesteld"), RULE) == text("""
        coalition/more.yaml:1:84-90: warning[wished-partner-at-work] `straks` doet pas mee vanaf 2027, maar
              hier rekent u al op deze partner
          at partners.yaml:6:88-92: vanaf dan doet de partner mee
          help: doet de partner intussen mee? Verbeter dan deze `since`; noem anders wie het tot die tijd
              doet
    """)


def test_an_offer_of_a_partner_that_is_still_to_come() -> None:
    assert RULE in said(intervention("owner: jgz, executed_by: straks, available: ja"), RULE)


@pytest.mark.parametrize(
    "held",
    [
        files(f"responsibility: {{{ROW}, partner: straks, since: 2027}}"),
        files(f"responsibility: {{{ROW}, partner: straks, until: 2025}}"),
        files(f"responsibility: {{{ROW}, partner: wens, since: 2027}}"),
        agreement("status: concept"),
        agreement("status: vastgesteld, since: 2027"),
        agreement("status: vastgesteld, until: 2025"),
        intervention("owner: straks, executed_by: straks, available: onbekend"),
        intervention("owner: jgz, executed_by: straks, available: ja, since: 2027"),
    ],
    ids=["later", "past", "wished, later", "draft", "agreed later", "agreed before", "unknown", "offered later"],
)
def test_what_may_count_on_who_is_still_to_come(held: dict[str, str]) -> None:
    assert said(held, RULE) == ""


@pytest.mark.parametrize("partner", ["jgz", "oud"])
def test_other_partners(partner: str) -> None:
    assert said(files(f"responsibility: {{{ROW}, partner: {partner}}}"), RULE) == ""


def test_while_nobody_is_wished_for() -> None:
    partners = {"partners.yaml": "partner: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}"}
    assert said(files(f"responsibility: {{{ROW}, partner: jgz}}") | partners, RULE) == ""
