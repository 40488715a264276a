import pytest

from tests.rules.agreements.chain import chain
from tests.rules.one import said, text

RULE = "missing-term"
ADOPTED = "status: vastgesteld, topics: roken"
SILENT = "from: jgz, to: huisarts, action: bellen"


def test_steps_between_organisations() -> None:
    files = chain(
        "from: jgz, to: moeder, action: bellen",
        SILENT,
        "when: bij spoed, from: iedere-professional, to: spoedzorg, action: bellen",
        "from: iedere-professional, to: iedere-professional, action: bellen",
    )
    assert said(files, RULE) == text("""
        coalition/ka.yaml:4:8-12: warning[missing-term] step 2 does not say within what time
          help: write for example `within: 5 werkdagen`; `elk kwartaal` or `bij ontslag` is a term too
        coalition/ka.yaml:5:8-12: warning[missing-term] step 3 does not say within what time
          help: write for example `within: 5 werkdagen`; `elk kwartaal` or `bij ontslag` is a term too
        coalition/ka.yaml:6:8-12: warning[missing-term] step 4 does not say within what time
          help: write for example `within: 5 werkdagen`; `elk kwartaal` or `bij ontslag` is a term too
    """)


def test_adopted() -> None:
    assert said(chain(SILENT, more=ADOPTED), RULE).startswith("coalition/ka.yaml:3:8-12: error[missing-term]")


@pytest.mark.parametrize("term", ["5 werkdagen", "elk kwartaal", "bij ontslag", "direct", "op verzoek", "dag 10"])
def test_any_term_will_do(term: str) -> None:
    assert said(chain(f"{SILENT}, within: {term}"), RULE) == ""


@pytest.mark.parametrize(
    "actors",
    [
        "from: jgz, to: ouders",
        "from: zwangere, to: jgz",
        "from: [jgz, kraamzorg], to: [moeder, kind, inwoner]",
        "from: jgz, to: jgz",
    ],
)
def test_within_an_organisation_or_with_parents(actors: str) -> None:
    assert said(chain(f"{actors}, action: bellen"), RULE) == ""


@pytest.mark.parametrize("actors", ["from: jgz, to: [ouders, huisarts]", "from: [jgz, huisarts], to: jgz"])
def test_one_that_is_between_is_enough(actors: str) -> None:
    assert said(chain(f"{actors}, action: bellen"), RULE).startswith("coalition/ka.yaml:3:8-12: warning[missing-term]")


@pytest.mark.parametrize("more", ["status: ingetrokken, topics: roken", "status: concept, topics: roken, until: 2025"])
def test_agreements_that_are_over(more: str) -> None:
    assert said(chain(SILENT, more=more), RULE) == ""


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(chain(SILENT), RULE) == text("""
        coalition/ka.yaml:3:8-12: warning[missing-term] stap 1 zegt niet binnen welke tijd
          help: schrijf bijvoorbeeld `within: 5 werkdagen`; `elk kwartaal` of `bij ontslag` is ook een
              termijn
    """)
