import pytest

from tests.rules.one import found, said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}


def topic(content: str) -> dict[str, str]:
    return {"coalition/topics.yaml": f"topics:\n  - {content}\n"}


def test_a_misspelt_field_is_not_missing_too() -> None:
    assert said(topic("id: roken\n    lable: Roken")) == text("""
        coalition/topics.yaml:3:5-10: error[unknown-field] unknown field `lable`
          help: did you mean `label`?
    """)


def test_two_in_one_record() -> None:
    assert said(topic("idd: roken\n    lable: Roken\n    synonims: [peuken]")) == text("""
        coalition/topics.yaml:2:5-8: error[unknown-field] unknown field `idd`
          help: did you mean `id`?
        coalition/topics.yaml:3:5-10: error[unknown-field] unknown field `lable`
          help: did you mean `label`?
        coalition/topics.yaml:4:5-13: error[unknown-field] unknown field `synonims`
          help: did you mean `synonyms`?
    """)


@pytest.mark.usefixtures("dutch")
def test_nothing_like_it_in_dutch() -> None:
    assert said(topic("id: roken\n    label: Roken\n    zzz: x")) == text("""
        coalition/topics.yaml:4:5-8: error[unknown-field] onbekend veld `zzz`
          help: deze velden kunnen hier staan: `id`, `label`, `synonyms`, `hidden`, `broader`, `related`,
              `description`, `urgent`, `note`, `source`, `verified`
    """)


def test_dutch_names_and_names_that_are_mixed_up() -> None:
    partner = "id: jgz, naam: JGZ, soort: jgz, Domain: publiek, status: gewenst, opmerking: x, title: Y"
    assert said({"partners.yaml": f"partners:\n  - {{{partner}}}\n"}) == text("""
        partners.yaml:2:15-19: error[unknown-field] unknown field `naam`
          help: did you mean `name`?
        partners.yaml:2:26-31: error[unknown-field] unknown field `soort`
          help: did you mean `kind`?
        partners.yaml:2:38-44: error[unknown-field] unknown field `Domain`
          help: did you mean `domain`?
        partners.yaml:2:72-81: error[unknown-field] unknown field `opmerking`
          help: did you mean `note`?
        partners.yaml:2:86-91: error[unknown-field] unknown field `title`
          help: did you mean `name`?
    """)


def test_in_a_nested_record() -> None:
    partner = "id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst, contacts: [{functie: balie, fone: 112}]"
    assert said({"partners.yaml": f"partners:\n  - {{{partner}}}\n"}) == text("""
        partners.yaml:2:83-90: error[unknown-field] unknown field `functie`
          help: did you mean `function`?
        partners.yaml:2:99-103: error[unknown-field] unknown field `fone`
          help: fields that may stand here: `function`, `email`, `phone`, `hours`, `topics`, `areas`,
              `checked_on`, `note`, `source`, `verified`
    """)


def test_indented_too_far() -> None:
    """The fields of the agreement that follow its last step belong to the agreement: one finding for them all."""
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          owner: jgz
          steps:
            - from: jgz
              to: moeder
              action: bellen
              status: concept
              evaluate_on: 2027
              titel: KA
        """
    assert said(KNOWN | {"coalition/ka.yaml": agreement}) == text("""
        coalition/ka.yaml:12:7-13: error[unknown-field] unknown field `status`
          help: indent it less, as deep as the fields of the record around it: `status`, `evaluate_on`
        coalition/ka.yaml:14:7-12: error[unknown-field] unknown field `titel`
          help: fields that may stand here: `when`, `from`, `to`, `profession`, `to_profession`, `action`,
              `roles`, `phases`, `within`, `consent`, `carrier`, `if_no_response`, `note`, `source`,
              `verified`
    """)


def test_indented_too_little() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          status: concept
          owner: jgz
          from: jgz
          to: moeder
          action: bellen
        """
    assert said(KNOWN | {"coalition/ka.yaml": agreement}) == text("""
        coalition/ka.yaml:9:3-7: error[unknown-field] unknown field `from`
          help: put it one level deeper, below `steps`: `from`, `to`, `action`
    """)


def test_what_the_record_around_it_has_already_is_not_indented_too_far() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          goals: {id: a, kind: punt, name: Een, municipalities: x}
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:6:30-34: error[unknown-field] unknown field `name`
          help: did you mean `title`?
        coalition/coalition.yaml:6:41-55: error[unknown-field] unknown field `municipalities`
          help: fields that may stand here: `id`, `kind`, `title`, `text`, `topics`, `note`, `source`,
              `verified`
    """)


def test_ids_where_fields_belong() -> None:
    topics = """
        topics:
          roken:
            label: Roken
          alcohol:
            label: Alcohol
        """
    assert said({"coalition/topics.yaml": topics}) == text("""
        coalition/topics.yaml:3:3-8: error[unknown-field] unknown field `roken`
          help: write `- id: roken`, and its fields below it, as deep as `id`
    """)
    assert said(topic("roken:\n      label: Roken")) == text("""
        coalition/topics.yaml:2:5-10: error[unknown-field] unknown field `roken`
          help: write `- id: roken`, and its fields below it, as deep as `id`
    """)


def test_misplaced_in_one_of_two_items() -> None:
    """A misspelt field excuses its own item only."""
    steps = "[{form: jgz, to: moeder, action: bellen}, {to: moeder, action: bellen}]"
    agreement = f"{{id: ka, title: KA, topics: roken, phases: alle, status: concept, owner: jgz, steps: {steps}}}"
    assert said(KNOWN | {"coalition/ka.yaml": f"agreement: {agreement}"}) == text("""
        coalition/ka.yaml:1:99-103: error[unknown-field] unknown field `form`
          help: did you mean `from`?
        coalition/ka.yaml:1:140-142: error[missing-field] the field `from` is missing
          help: write for example `from: jgz-almere`
    """)


def test_fields_of_several_nested_records() -> None:
    agreement = "id: ka, title: KA, topics: roken, phases: alle, status: concept, owner: jgz, partner: jgz"
    steps = "steps: {from: jgz, to: moeder, action: bellen}"
    assert said(KNOWN | {"coalition/ka.yaml": f"agreement: {{{agreement}, {steps}}}"}) == text("""
        coalition/ka.yaml:1:90-97: error[unknown-field] unknown field `partner`
          help: did you mean `parties`?
    """)


def test_many_at_once() -> None:
    """Only the first are told, within a moment."""
    fields = "".join(f"    veld{number}: x\n" for number in range(10_000))
    told = found(topic(f"id: roken\n    label: Roken\n{fields}"))
    assert [finding.note for finding in told] == [""] * 999 + ["only the first 1000 of these in this file are shown"]
