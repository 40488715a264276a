import pytest

from tests.rules.agreements.chain import chain
from tests.rules.one import said, text

RULE = "broken-chain"
FIRST = "from: jgz, to: [moeder, wijkteam], action: bellen"
NEXT = "from: huisarts, to: moeder, action: onderzoeken"


def fires(*steps: str) -> bool:
    return RULE in said(chain(*steps), RULE)


def test_nothing_leads_to_it() -> None:
    assert said(chain(FIRST, NEXT, NEXT, "from: [kraamzorg, ziekenhuis], to: jgz, action: x"), RULE) == text("""
        coalition/ka.yaml:4:14-22: warning[broken-chain] no earlier step leads to `huisarts`
          help: say in an earlier step how they come to know, or in `when` what makes them begin
        coalition/ka.yaml:6:15-24: warning[broken-chain] no earlier step leads to `kraamzorg`, `ziekenhuis`
          at coalition/ka.yaml:6:26-36: and this one
          help: say in an earlier step how they come to know, or in `when` what makes them begin
    """)


def test_adopted() -> None:
    files = chain(FIRST, NEXT, more="status: vastgesteld, topics: roken")
    assert ": error[broken-chain]" in said(files, RULE)


@pytest.mark.parametrize(
    "step",
    [
        "from: jgz, to: moeder, action: x",
        "from: wijkteam, to: moeder, action: x",
        "when: bij zorgen, from: huisarts, to: moeder, action: x",
        "from: iedere-professional, to: jgz, action: x",
        "from: verwijzer, to: jgz, action: x",
        "from: spoedzorg, to: jgz, action: x",
        "from: ouders, to: huisarts, action: x",
        "from: [iedere-professional, huisarts], to: jgz, action: x",
    ],
)
def test_not_broken_off(step: str) -> None:
    assert not fires(FIRST, step)


@pytest.mark.parametrize("other", ["wijkteam", "moeder"])
def test_beside_one_that_knows(other: str) -> None:
    assert said(chain(FIRST, f"from: [{other}, huisarts, huisarts], to: jgz, action: x"), RULE).startswith(
        f"coalition/ka.yaml:4:{17 + len(other)}-{25 + len(other)}: warning[broken-chain] no earlier step leads to"
        " `huisarts`\n"
    )


def test_a_file_with_a_fault_may_have_lost_a_step() -> None:
    files = chain(FIRST, NEXT)
    files["coalition/ka.yaml"] += "  steps:\n    - {from: jgz, to: huisarts, action: x}\n"
    assert "duplicate-key" in said(files, RULE)
    assert RULE not in said(files, RULE)


@pytest.mark.parametrize(("one", "other"), [("ziekenhuis", "pop-poli"), ("pop-poli", "ziekenhuis")])
def test_a_part_of_one_in_an_earlier_step(one: str, other: str) -> None:
    assert not fires(f"from: jgz, to: {one}, action: x", f"from: {other}, to: jgz, action: x")


@pytest.mark.parametrize(
    "earlier", ["from: iedere-professional, to: moeder, action: x", "from: jgz, to: iedere-professional, action: x"]
)
def test_every_professional_was_in_an_earlier_step(earlier: str) -> None:
    assert not fires(FIRST, earlier, NEXT)
    assert fires(FIRST, NEXT, earlier)


def test_an_earlier_step_with_a_condition_leads_on() -> None:
    assert not fires(FIRST, "when: bij zorgen, from: jgz, to: huisarts, action: x", NEXT)


def test_a_misspelt_partner_may_be_the_one_that_leads_to_it() -> None:
    found = said(chain(FIRST, "from: jgz, to: huisrats, action: x", NEXT), RULE)
    assert RULE not in found
    assert "unknown-reference" in found


@pytest.mark.parametrize("more", ["status: ingetrokken, topics: roken", "status: concept, topics: roken, until: 2025"])
def test_agreements_that_are_over(more: str) -> None:
    assert said(chain(FIRST, NEXT, more=more), RULE) == ""


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(chain(FIRST, NEXT), RULE) == text("""
        coalition/ka.yaml:4:14-22: warning[broken-chain] geen eerdere stap leidt naar `huisarts`
          help: schrijf in een eerdere stap van wie zij het horen, of bij `when` waardoor zij beginnen
    """)
