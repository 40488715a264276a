import pytest

from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}


def steps(*terms: str) -> dict[str, str]:
    lines = "".join(f"    - {{from: jgz, to: moeder, action: bellen, within: {term}}}\n" for term in terms)
    head = "agreement:\n  id: ka\n  title: KA\n  topics: roken\n  phases: alle\n  status: concept\n  owner: jgz\n"
    return KNOWN | {"coalition/ka.yaml": f"{head}  steps:\n{lines}"}


def test_a_slip_of_the_pen() -> None:
    assert said(steps("binnen 5 werkdgen")) == text("""
        coalition/ka.yaml:9:64-72: error[invalid-term] `werkdgen` does not fit in the term `binnen 5
              werkdgen`
          help: did you mean `werkdagen` or `werkdag`? Or write for example `binnen 2 werkdagen`, `dag 8-10`
              or `elk kwartaal`
    """)


@pytest.mark.usefixtures("dutch")
def test_digits_in_dutch() -> None:
    assert said(steps("dag acht")) == text("""
        coalition/ka.yaml:9:59-63: error[invalid-term] `acht` past niet in de termijn `dag acht`
          help: bedoelde u `8`? Of schrijf bijvoorbeeld `binnen 2 werkdagen`, `dag 8-10` of `elk kwartaal`
    """)


def test_a_word_that_is_none() -> None:
    assert said(steps("zaterdag")) == text("""
        coalition/ka.yaml:9:55-63: error[invalid-term] `zaterdag` is not a term that can be read
          help: write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`
    """)


def test_no_time_at_all() -> None:
    assert said(steps("zsm")) == text("""
        coalition/ka.yaml:9:55-58: error[invalid-term] `zsm` says no time that can be kept to
          help: write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`
    """)


def test_a_unit_is_missing() -> None:
    assert said(steps("binnen 5")) == text("""
        coalition/ka.yaml:9:62-63: error[invalid-term] a unit is missing after `5`
          help: write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`
    """)


def test_something_is_missing() -> None:
    assert said(steps("2 weken na")) == text("""
        coalition/ka.yaml:9:63-65: error[invalid-term] something is missing after `na`
          help: write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`
    """)


def test_the_second_of_two_equal_words() -> None:
    """The word that does not fit is pointed at, not its equal before it."""
    assert said(steps('"2 dagen dagen"')) == text("""
        coalition/ka.yaml:9:64-69: error[invalid-term] `dagen` does not fit in the term `2 dagen dagen`
          help: write for example `binnen 2 werkdagen`, `uiterlijk 14 dagen na bevalling` or `elk kwartaal`
    """)


def test_in_quotes_and_folded() -> None:
    files = steps('"binnen een paar dagen"')
    files["coalition/ka.yaml"] += (
        "    - from: jgz\n      to: moeder\n      action: bellen\n      within:\n        binnen vijf\n        dagen\n"
    )
    assert said(files) == text("""
        coalition/ka.yaml:9:63-66: error[invalid-term] `een` does not fit in the term `binnen een paar
              dagen`
          help: did you mean `1`? Or write for example `binnen 2 werkdagen`, `dag 8-10` or `elk kwartaal`
        coalition/ka.yaml:13:7-13: error[invalid-term] `vijf` does not fit in the term `binnen vijf dagen`
          help: did you mean `5`? Or write for example `binnen 2 werkdagen`, `dag 8-10` or `elk kwartaal`
    """)


def test_too_long() -> None:
    assert said(steps("2 dagen of " * 30 + "direct")) == text("""
        coalition/ka.yaml:9:55-391: error[invalid-term] this term is too long to be read
          help: say in `action` or `note` what is no term
    """)


@pytest.mark.parametrize("right", ["binnen 2 werkdagen", "dag 8-10", "1, 3 en 6 maanden na bevalling", "~", "Direct"])
def test_right_terms(right: str) -> None:
    assert said(steps(f'"{right}"' if "," in right else right)) == ""
