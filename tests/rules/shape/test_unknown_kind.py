import pytest

from tests.rules.one import found, said, text


def test_a_slip_of_the_pen() -> None:
    assert said({"partners.yaml": "partnrs:\n  - {id: jgz}\n"}) == text("""
        partners.yaml:1:1-8: error[unknown-kind] `partnrs` is not a kind of record
          help: did you mean `partners` or `partner`?
    """)


@pytest.mark.usefixtures("dutch")
def test_a_dutch_word() -> None:
    assert said({"coalition/topics.yaml": "onderwerpen:\n  - {id: roken}\n"}) == text("""
        coalition/topics.yaml:1:1-12: error[unknown-kind] `onderwerpen` is geen soort record
          help: bedoelde u `topics`?
    """)


def test_nothing_like_it_beside_what_is_right() -> None:
    topics = "topics:\n  - {id: roken, label: Roken}\nversie: 1\nwoorden:\n  - {id: roken}\n"
    assert said({"coalition/topics.yaml": topics}) == text("""
        coalition/topics.yaml:3:1-7: error[unknown-kind] `versie` is not a kind of record
          help: a file begins with one of these words: `coalition`, `partners`, `topics`,
              `responsibilities`, `gaps`, `interventions`, `agreements`, `indicators`, `actions`,
              `instruments`
        coalition/topics.yaml:4:1-8: error[unknown-kind] `woorden` is not a kind of record
          help: a file begins with one of these words: `coalition`, `partners`, `topics`,
              `responsibilities`, `gaps`, `interventions`, `agreements`, `indicators`, `actions`,
              `instruments`
    """)


def test_fields_without_a_word_above_them() -> None:
    """One finding, also for `topics`, which could stand above records as well."""
    agreement = """
        id: ka
        title: KA
        topics: roken
        steps:
          - from: jgz
        """
    assert said({"coalition/ka.yaml": agreement}) == text("""
        coalition/ka.yaml:2:1-3: error[unknown-kind] `id` is a field, and it stands below no record
          help: write `agreement:` above it, and put two spaces in front of every line below that
    """)


def test_fields_not_indented() -> None:
    profile = "coalition:\nid: k\nname: K\nmunicipalities: {name: Almere}\n"
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:2:1-3: error[unknown-kind] `id` is a field, and it stands below no record
          help: put two spaces in front of it and of the lines after it, so that they stand below
              `coalition:`
    """)


def test_fields_beside_records_and_beside_other_words() -> None:
    topics = """
        topics:
          - {id: roken, label: Roken}
          - tekst
        goals:
          - {id: punt-1, kind: punt, title: Een}
        zzz: x
        indicators: []
        """
    assert said({"coalition/topics.yaml": topics}) == text("""
        coalition/topics.yaml:4:5-10: error[wrong-type] here belong fields, and this is a text: `tekst`
          help: write the fields below it, indented, each as `name: value`
        coalition/topics.yaml:5:1-6: error[unknown-kind] `goals` is a field, and it stands below no record
          help: write `coalition:` above it, and put two spaces in front of every line below that
        coalition/topics.yaml:7:1-4: error[unknown-kind] `zzz` is not a kind of record
          help: a file begins with one of these words: `coalition`, `partners`, `topics`,
              `responsibilities`, `gaps`, `interventions`, `agreements`, `indicators`, `actions`,
              `instruments`
    """)


@pytest.mark.parametrize("empty", ["partners:\n", "partners: []\n", "topics: ~\n"])
def test_nothing_is_no_fault(empty: str) -> None:
    assert found({"coalition/empty.yaml": empty}) == ()
