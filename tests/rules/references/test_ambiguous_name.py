import pytest

from tests.rules.one import said, text


def topics(*contents: str) -> dict[str, str]:
    return {"coalition/topics.yaml": "topics:\n" + "".join(f"  - {{{one}}}\n" for one in contents)}


def test_a_synonym_of_two_topics() -> None:
    one = "id: schulden, label: Schulden, synonyms: [geldzorgen, rood staan]"
    other = "id: armoede, label: Armoede, synonyms: Geldzorgen"
    assert said(topics(one, other)) == text("""
        coalition/topics.yaml:3:45-55: error[ambiguous-name] `Geldzorgen` stands for two topics: `schulden`
              and `armoede`
          at coalition/topics.yaml:2:48-58: it belongs to `schulden`
          help: leave it out of one of the two, or make it say more
    """)


def test_the_label_keeps_the_word() -> None:
    """Wherever it stands: the synonym is the one to mend."""
    one = "id: verslaving, label: Verslaving, synonyms: [roken, alcohol]"
    other = "id: roken, label: Roken"
    assert said(topics(other, one)) == text("""
        coalition/topics.yaml:3:52-57: error[ambiguous-name] `roken` stands for two topics: `roken` and
              `verslaving`
          at coalition/topics.yaml:2:24-29: it belongs to `roken`
          help: leave it out of one of the two, or make it say more
    """)
    assert said(topics(one, other)) == text("""
        coalition/topics.yaml:2:52-57: error[ambiguous-name] `roken` stands for two topics: `roken` and
              `verslaving`
          at coalition/topics.yaml:3:24-29: it belongs to `roken`
          help: leave it out of one of the two, or make it say more
    """)


def test_the_id_of_another_topic() -> None:
    one = "id: verslaving, label: Verslaving, synonyms: stoppen met roken"
    other = "id: stoppen-met-roken, label: Hulp bij stoppen"
    assert said(topics(one, other)) == text("""
        coalition/topics.yaml:2:51-68: error[ambiguous-name] `stoppen met roken` stands for two topics:
              `stoppen-met-roken` and `verslaving`
          at coalition/topics.yaml:3:10-27: it belongs to `stoppen-met-roken`
          help: leave it out of one of the two, or make it say more
    """)


def test_two_labels_and_a_synonym_are_one_word() -> None:
    one = "id: a, label: Baby-blues"
    other = "id: b, label: babyblues"
    third = "id: c, label: BABY BLUÈS"
    fourth = "id: d, label: Kraamtranen, synonyms: [baby‑blues]"
    assert said(topics(one, other, third, fourth)) == text("""
        coalition/topics.yaml:4:20-30: error[ambiguous-name] `BABY BLUÈS` stands for two topics: `a` and `c`
          at coalition/topics.yaml:2:20-30: it belongs to `a`
          help: leave it out of one of the two, or make it say more
        coalition/topics.yaml:5:44-54: error[ambiguous-name] `baby‑blues` stands for two topics: `a` and `d`
          at coalition/topics.yaml:2:20-30: it belongs to `a`
          help: leave it out of one of the two, or make it say more
    """)


@pytest.mark.usefixtures("dutch")
def test_twice_in_one_topic_in_dutch() -> None:
    assert said(topics("id: ppd, label: Postpartum depressie, synonyms: [PPD, postpartum depressie, ppd]")) == text("""
        coalition/topics.yaml:2:60-80: error[ambiguous-name] `postpartum depressie` staat twee keer bij de
              namen van `ppd`
          at coalition/topics.yaml:2:22-42: de eerste keer
          help: laat het op één plaats staan
        coalition/topics.yaml:2:82-85: error[ambiguous-name] `ppd` staat twee keer bij de namen van `ppd`
          at coalition/topics.yaml:2:55-58: de eerste keer
          help: laat het op één plaats staan
    """)


@pytest.mark.parametrize(
    "contents",
    [
        ("id: roken, label: Roken, synonyms: [roker]",),
        ("id: roken, label: Roken en vapen, synonyms: [roken]",),
        ("id: roken, label: Roken, synonyms: [ro-ken]", "id: vapen, label: Vapen"),
        ("id: a, label: Aa, hidden: [depresie]", "id: b, label: Bee, hidden: [depresie]"),
        ("id: a, label: Aa, synonyms: ['-']", "id: b, label: Bee, synonyms: ['–']"),
    ],
    ids=["other words", "its own id", "hyphen within one", "shared misspelling", "no letters"],
)
def test_what_is_not_ambiguous(contents: tuple[str, ...]) -> None:
    assert said(topics(*contents)) == ""


def test_a_misspelling_that_is_the_word_of_another() -> None:
    assert said(topics("id: a, label: Depressie, hidden: [dip]", "id: b, label: Somber, synonyms: [dip]")) == text("""
        coalition/topics.yaml:2:40-43: error[ambiguous-name] `dip` stands for two topics: `b` and `a`
          at coalition/topics.yaml:3:39-42: it belongs to `b`
          help: leave it out of one of the two, or make it say more
    """)


def test_partners_and_interventions_are_warned() -> None:
    partners = """
        partners:
          - {id: jgz-almere, name: JGZ Almere, aliases: [JGZ], kind: jgz, domain: publiek, status: gewenst}
          - {id: jgz, name: JGZ Flevoland, kind: jgz, domain: publiek, status: gewenst}
          - {id: mee, name: MEE, aliases: [mee], kind: welzijn, domain: sociaal, status: gewenst}
        """
    interventions = """
        interventions:
          - {id: nnz, name: Nu Niet Zwanger, topics: roken, phases: alle, available: ja}
          - {id: nnz-2, name: Programma, aliases: [Nu niet zwanger], topics: roken, phases: alle, available: ja}
        """
    files = {"partners.yaml": partners, "interventions.yaml": interventions}
    assert said(files | topics("id: roken, label: Roken, synonyms: [JGZ]")) == text("""
        interventions.yaml:4:44-59: warning[ambiguous-name] `Nu niet zwanger` stands for two interventions:
              `nnz` and `nnz-2`
          at interventions.yaml:3:21-36: it belongs to `nnz`
          help: leave it out of one of the two, or make it say more
        partners.yaml:3:50-53: warning[ambiguous-name] `JGZ` stands for two partners: `jgz` and `jgz-almere`
          at partners.yaml:4:10-13: it belongs to `jgz`
          help: leave it out of one of the two, or make it say more
        partners.yaml:5:36-39: warning[ambiguous-name] `mee` stands twice among the names of `mee`
          at partners.yaml:5:21-24: the first time
          help: keep it in one place
    """)


def test_a_topic_with_another_fault_counts() -> None:
    assert said(topics("id: a, label: Roken, zzz: x", "id: b, label: Vapen, synonyms: [roken, {c: d}]")) == text("""
        coalition/topics.yaml:2:27-30: error[unknown-field] unknown field `zzz`
          help: fields that may stand here: `id`, `label`, `synonyms`, `hidden`, `broader`, `related`,
              `description`, `urgent`, `note`, `source`, `verified`
        coalition/topics.yaml:3:38-43: error[ambiguous-name] `roken` stands for two topics: `a` and `b`
          at coalition/topics.yaml:2:20-25: it belongs to `a`
          help: leave it out of one of the two, or make it say more
        coalition/topics.yaml:3:45-51: error[wrong-type] here belongs a text, and these are fields: `c`
          help: put the text in quotes when it holds a colon, or check the indentation
    """)
