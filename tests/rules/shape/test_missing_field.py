import pytest

from tests.rules.one import found, said, text


def topic(content: str) -> dict[str, str]:
    return {"coalition/topics.yaml": f"topics:\n  - {content}\n"}


def test_a_field_that_is_not_there() -> None:
    assert said(topic("id: roken")) == text("""
        coalition/topics.yaml:2:9-14: error[missing-field] the field `label` is missing
          help: write for example `label: Postpartum depressie`
    """)


@pytest.mark.parametrize("empty", ["", "~", "null", '""', "''"])
def test_a_field_without_a_value(empty: str) -> None:
    assert said(topic(f"id: roken\n    label: {empty}")) == text("""
        coalition/topics.yaml:3:5-10: error[missing-field] the field `label` is empty
          help: write for example `label: Postpartum depressie`
    """)


@pytest.mark.usefixtures("dutch")
def test_no_id_in_dutch() -> None:
    assert said(topic("label: Roken")) == text("""
        coalition/topics.yaml:2:5-10: error[missing-field] het veld `id` ontbreekt
          help: schrijf bijvoorbeeld `id: postpartum-depressie`
    """)


def test_an_item_of_a_list_with_a_field_that_may_be_left_empty() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          status: concept
          owner: jgz
          steps:
            - {from: jgz, to: moeder, action: bellen}
            - {from: jgz, to: moeder, action: bezoeken, phases: []}
        """
    partner = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}"
    files = topic("{id: roken, label: Roken}") | {"coalition/ka.yaml": agreement, "partners.yaml": partner}
    assert said(files) == ""


def test_all_that_an_agreement_needs() -> None:
    assert said({"coalition/ka.yaml": "agreement:\n  topics: []\n  title: KA\n"}) == text("""
        coalition/ka.yaml:2:3-9: error[missing-field] the field `id` is missing
          help: write for example `id: ka-postpartum-depressie`
        coalition/ka.yaml:2:3-9: error[missing-field] the field `owner` is missing
          help: write for example `owner: jgz-almere`
        coalition/ka.yaml:2:3-9: error[missing-field] the field `phases` is missing
          help: write for example `phases: [kraamperiode, babytijd]`
        coalition/ka.yaml:2:3-9: error[missing-field] the field `status` is missing
          help: write for example `status: concept`
        coalition/ka.yaml:2:3-9: error[missing-field] the field `steps` is missing
          help: write `steps:` and below it, indented: `from`, `to`, `action`
        coalition/ka.yaml:2:3-9: error[missing-field] the field `topics` is empty
          help: write for example `topics: postpartum-depressie`
    """)


def test_in_a_step_and_in_a_contact() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          status: concept
          owner: jgz
          steps:
            - from: jgz
              to: moeder
            - to: []
              action: bellen
        """
    partner = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst, contacts: {email: a@jgz.nl}}"
    files = topic("{id: roken, label: Roken}") | {"coalition/ka.yaml": agreement, "partners.yaml": partner}
    assert said(files) == text("""
        coalition/ka.yaml:10:7-11: error[missing-field] the field `action` is missing
          help: write for example `action: verwijzen naar huisarts of POH-GGZ`
        coalition/ka.yaml:12:7-9: error[missing-field] the field `from` is missing
          help: write for example `from: jgz-almere`
        coalition/ka.yaml:12:7-9: error[missing-field] the field `to` is empty
          help: write for example `to: huisartsen-almere`
        partners.yaml:1:88-93: error[missing-field] the field `function` is missing
          help: write for example `function: aandachtsfunctionaris Kansrijke Start`
    """)


def test_either_of_two_fields() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          goals:
            - {id: a, kind: punt}
            - {id: b, kind: punt, text: Iedereen weet wie wat doet.}
            - {id: c, kind: punt, title: ~, source: ONE}
            - kind: thema
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:7:12-13: error[missing-field] a goal needs a `title` or a `text`
          help: write what the coalition wants
        coalition/coalition.yaml:9:12-13: error[missing-field] a goal needs a `title` or a `text`
          help: write what the coalition wants
        coalition/coalition.yaml:10:7-11: error[missing-field] the field `id` is missing
          help: write for example `id: punt-5`
    """)


def test_what_may_be_left_out_may_be_empty() -> None:
    partner = """
        partners:
          id: jgz
          name: JGZ
          aliases:
          kind: jgz
          domain: publiek
          status: gewenst
          phases:
          contacts: []
          referral:
          website: ~
        """
    indicator = """
        indicators:
          - id: i
            name: I
            kind: proces
            unit: "%"
            suppressed_below:
            values:
              - {period: 2025, value: 1, source: X, note: }
              - {period: 2026, value: 1, source: X}
        """
    assert said({"partners.yaml": partner, "coalition/indicators.yaml": indicator}) == ""


@pytest.mark.parametrize("empty", ["", "~", "''"])
def test_the_mark_that_a_fact_is_not_checked_may_not_be_empty(empty: str) -> None:
    """Left out it means that the fact is checked, so an empty one would say that of an illustration."""
    assert said(topic(f"id: roken\n    label: Roken\n    note:\n    verified: {empty}")) == text("""
        coalition/topics.yaml:5:5-13: error[missing-field] the field `verified` is empty
          help: write `verified: nee` when nobody has checked this; else take the line away
    """)


@pytest.mark.usefixtures("dutch")
def test_the_empty_mark_of_a_nested_item_in_dutch() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          status: concept
          owner: jgz
          steps: {from: jgz, to: moeder, action: bellen, verified: }
        """
    partner = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst, verified: false}"
    files = topic("{id: roken, label: Roken}") | {"coalition/ka.yaml": agreement, "partners.yaml": partner}
    assert said(files) == text("""
        coalition/ka.yaml:9:50-58: error[missing-field] het veld `verified` is leeg
          help: schrijf `verified: nee` als niemand dit heeft nagekeken; haal de regel anders weg
    """)


def test_with_something_else_wrong_as_well() -> None:
    """What is empty and may be is not held against the record."""
    partner = "partners: {id: jgz, kind: jgz, domain: publiek, status: gewenst, phases: , note: , since: morgen}"
    assert said({"partners.yaml": partner}) == text("""
        partners.yaml:1:16-19: error[missing-field] the field `name` is missing
          help: write for example `name: JGZ Almere`
        partners.yaml:1:91-97: error[invalid-date] `morgen` is not a date
          help: write year-month-day, such as `2026-03-01`; or `2026-03`, `2026-Q1`, `2026`
    """)


def test_a_list_of_refused_items_is_not_missing() -> None:
    partner = "partners: {id: jgz, name: JGZ, kind: [jgzz, ggdd], domain: publiek, status: gewenst}"
    assert [finding.rule for finding in found({"partners.yaml": partner})] == ["invalid-value", "invalid-value"]


def test_an_example_that_needs_quotes() -> None:
    assert said({"coalition/indicators.yaml": "indicators: {id: i, name: I, kind: proces}"}) == text("""
        coalition/indicators.yaml:1:18-19: error[missing-field] the field `unit` is missing
          help: write for example `unit: "%"`
    """)
