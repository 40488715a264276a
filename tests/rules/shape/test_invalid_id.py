import pytest

from tests.rules.one import said, text


def topic(topic_id: str) -> dict[str, str]:
    return {"coalition/topics.yaml": f"topics: [{{id: {topic_id}, label: Roken}}]\n"}


def test_capitals_and_spaces() -> None:
    assert said(topic("Roken & vapen")) == text("""
        coalition/topics.yaml:1:15-28: error[invalid-id] `Roken & vapen` is not an id
          help: use lower-case letters, digits and hyphens: `roken-vapen`
    """)


@pytest.mark.usefixtures("dutch")
def test_accents_in_dutch() -> None:
    assert said(topic("coördinatie_één")) == text("""
        coalition/topics.yaml:1:15-30: error[invalid-id] `coördinatie_één` is geen id
          help: gebruik kleine letters, cijfers en koppeltekens: `coordinatie-een`
    """)


def test_no_letter_at_all() -> None:
    assert said(topic("'???'")) == text("""
        coalition/topics.yaml:1:15-20: error[invalid-id] `???` is not an id
          help: use lower-case letters, digits and hyphens
    """)


def test_too_long() -> None:
    assert said(topic("roken-" * 11 + "en-vapen")) == text("""
        coalition/topics.yaml:1:15-89: error[invalid-id] the id
              `roken-roken-roken-roken-roken-roken-roken-roken-roken-roken-roken-en-vapen` is longer than 64
              characters
          help: shorten it, for example to `roken-roken-roken-roken-roken-roken-roken-roken-roken-roken`
    """)
    assert said(topic("x" * 65)) == text("""
        coalition/topics.yaml:1:15-80: error[invalid-id] the id
              `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` is longer than 64
              characters
          help: shorten it, for example to
              `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
    """)


@pytest.mark.parametrize("wrong", ["-roken", "roken-", "ro--ken", "roken.", "rökén", "'roken '", "٣"])
def test_no_ids(wrong: str) -> None:
    assert "error[invalid-id]" in said(topic(wrong))


@pytest.mark.parametrize("right", ["roken", "no", "1000-dagen", "a", "x" * 64, "null-meting", "12"])
def test_right_ids(right: str) -> None:
    assert said(topic(right)) == ""


def test_words_that_mean_somebody_else() -> None:
    partners = """
        partners:
          - {id: moeder, name: A, kind: jgz, domain: publiek, status: gewenst}
          - {id: coalitie, name: B, kind: jgz, domain: publiek, status: gewenst}
          - {id: Moeder, name: C, kind: jgz, domain: publiek, status: gewenst}
        """
    assert said({"partners.yaml": partners} | topic("moeder")) == text("""
        partners.yaml:3:10-16: error[invalid-id] `moeder` cannot be an id: it is a word that steps and
              owners use
          help: choose another id, one that says which organisation it is
        partners.yaml:4:10-18: error[invalid-id] `coalitie` cannot be an id: it is a word that steps and
              owners use
          help: choose another id, one that says which organisation it is
        partners.yaml:5:10-16: error[invalid-id] `Moeder` is not an id
          help: use lower-case letters, digits and hyphens: `moeder`
    """)
