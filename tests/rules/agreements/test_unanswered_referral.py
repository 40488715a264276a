import pytest

from tests.rules.agreements.chain import chain
from tests.rules.one import said, text

RULE = "unanswered-referral"
REFER = "from: jgz, to: huisarts, action: aanmelden, roles: verwijzen"
ADOPTED = "status: vastgesteld, topics: roken"
PARENT = "from: jgz, to: moeder, action: bellen"


def fires(*steps: str) -> bool:
    return RULE in said(chain(*steps), RULE)


def answer(from_: str, to: str) -> str:
    return f"from: {from_}, to: {to}, action: vertellen"


def test_never_answered() -> None:
    assert said(chain(REFER, PARENT), RULE) == text("""
        coalition/ka.yaml:3:23-31: warning[unanswered-referral] who refers never hears back from `huisarts`
          help: add a later step from `huisarts` to `verwijzer`, with the role `terugkoppelen` and a term
              (`within`)
    """)


def test_one_finding_a_step_with_all_who_are_silent() -> None:
    files = chain(
        "when: bij spoed, from: jgz, to: [huisarts, spoedzorg, wijkteam, kraamzorg], action: x, roles: verwijzen",
        "from: kraamzorg, to: ziekenhuis, action: x, roles: [signaleren, verwijzen]",
        answer("kraamzorg", "verwijzer"),
    )
    assert said(files, RULE) == text("""
        coalition/ka.yaml:3:40-82: warning[unanswered-referral] who refers never hears back from `huisarts`,
              `wijkteam`
          help: add a later step from `huisarts`, `wijkteam` to `verwijzer`, with the role `terugkoppelen`
              and a term (`within`)
          note: it is about the step with `when: bij spoed`; an answer in an earlier step does not count for
              it
        coalition/ka.yaml:4:29-39: warning[unanswered-referral] who refers never hears back from
              `ziekenhuis`
          help: add a later step from `ziekenhuis` to `verwijzer`, with the role `terugkoppelen` and a term
              (`within`)
    """)


def test_the_one_of_several_who_is_silent() -> None:
    files = chain("from: jgz, to: [huisarts, wijkteam], action: x, roles: verwijzen", answer("huisarts", "jgz"))
    assert said(files, RULE).startswith("coalition/ka.yaml:3:34-42: warning[unanswered-referral]")


def test_a_file_with_a_fault_may_have_lost_an_answer() -> None:
    files = chain(REFER, PARENT)
    files["coalition/ka.yaml"] += "  steps:\n    - {from: huisarts, to: jgz, action: x}\n"
    assert "duplicate-key" in said(files, RULE)
    assert RULE not in said(files, RULE)


def test_a_part_that_answers_counts_also_when_its_record_has_a_fault() -> None:
    files = chain("from: jgz, to: ziekenhuis, action: x, roles: verwijzen", answer("pop-poli", "jgz"))
    files["partners.yaml"] = files["partners.yaml"].replace("part_of: ziekenhuis", "part_of: ziekenhuis, website: nope")
    assert "invalid-value" in said(files, RULE)
    assert RULE not in said(files, RULE)


def test_adopted() -> None:
    assert ": error[unanswered-referral]" in said(chain(REFER, PARENT, more=ADOPTED), RULE)


@pytest.mark.parametrize(
    ("referral", "reply"),
    [
        (REFER, answer("huisarts", "jgz")),
        (REFER, answer("huisarts", "verwijzer")),
        (REFER, answer("[wijkteam, huisarts]", "[moeder, jgz]")),
        (REFER, answer("iedere-professional", "verwijzer")),
        (REFER, answer("huisarts", "iedere-professional")),
        ("from: [jgz, wijkteam], to: huisarts, action: x, roles: verwijzen", answer("huisarts", "wijkteam")),
        ("from: iedere-professional, to: jgz, action: x, roles: verwijzen", answer("jgz", "iedere-professional")),
        ("from: jgz, to: ziekenhuis, action: x, roles: verwijzen", answer("pop-poli", "jgz")),
        ("from: pop-poli, to: jgz, action: x, roles: verwijzen", answer("jgz", "ziekenhuis")),
    ],
)
def test_answered(referral: str, reply: str) -> None:
    assert not fires(referral, PARENT, reply)


@pytest.mark.parametrize(
    "reply",
    [
        answer("huisarts", "moeder"),
        answer("huisarts", "wijkteam"),
        answer("wijkteam", "verwijzer"),
        answer("ouders", "jgz"),
    ],
)
def test_no_answer_to_the_sender(reply: str) -> None:
    assert fires(REFER, reply)


def test_what_came_before_or_is_said_in_the_referral_is_no_answer() -> None:
    assert fires(answer("huisarts", "jgz"), REFER)
    assert fires("from: [jgz, huisarts], to: [jgz, huisarts], action: x, roles: verwijzen", PARENT)


def test_the_answer_goes_to_a_sender_who_is_another() -> None:
    both = "from: [jgz, wijkteam], to: jgz, action: x, roles: verwijzen"
    assert fires(both, answer("jgz", "jgz"))
    assert not fires(both, answer("jgz", "wijkteam"))


@pytest.mark.parametrize(
    "step",
    [
        "from: jgz, to: spoedzorg, action: x, roles: verwijzen",
        "from: jgz, to: moeder, action: x, roles: verwijzen",
        "from: jgz, to: iedere-professional, action: x, roles: verwijzen",
        "from: jgz, to: jgz, action: x, roles: verwijzen",
        "from: ouders, to: jgz, action: x, roles: verwijzen",
        "from: jgz, to: huisarts, action: x, roles: signaleren",
        "from: jgz, to: huisarts, action: x",
    ],
)
def test_nobody_has_to_answer(step: str) -> None:
    assert not fires(step, PARENT)


def test_a_single_step_is_said_otherwise() -> None:
    assert not fires(REFER)
    assert "too-few-steps" in said(chain(REFER), RULE, "too-few-steps")


def test_a_misspelt_partner_may_be_the_one_that_answers() -> None:
    found = said(chain(REFER, answer("huisrats", "jgz")), RULE)
    assert RULE not in found
    assert "unknown-reference" in found


@pytest.mark.parametrize("more", ["status: ingetrokken, topics: roken", "status: concept, topics: roken, until: 2025"])
def test_agreements_that_are_over(more: str) -> None:
    assert said(chain(REFER, PARENT, more=more), RULE) == ""


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(chain(REFER, PARENT), RULE) == text("""
        coalition/ka.yaml:3:23-31: warning[unanswered-referral] wie verwijst, hoort niets terug van
              `huisarts`
          help: voeg verderop een stap toe van `huisarts` aan `verwijzer`, met de rol `terugkoppelen` en een
              termijn (`within`)
    """)
