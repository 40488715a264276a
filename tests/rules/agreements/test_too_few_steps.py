from datetime import date

import pytest

from tests.rules.agreements.chain import KNOWN, chain
from tests.rules.one import said, text

RULE = "too-few-steps"
STEP = "from: jgz, to: moeder, action: bellen"
ADOPTED = "status: vastgesteld, topics: roken"


def test_one_step() -> None:
    assert said(chain(STEP), RULE) == text("""
        coalition/ka.yaml:2:3-8: warning[too-few-steps] this chain has only one step
          help: add what happens next, and who tells whom what came of it
    """)


def test_adopted() -> None:
    assert said(chain(STEP, more=ADOPTED), RULE).startswith("coalition/ka.yaml:2:3-8: error[too-few-steps]")


def test_one_step_without_a_dash() -> None:
    files = KNOWN | {
        "coalition/ka.yaml": """
            agreement:
              id: ka
              title: KA
              phases: babytijd
              owner: jgz
              status: concept
              topics: roken
              steps:
                from: jgz
                to: moeder
                action: bellen
            """
    }
    assert said(files, RULE).startswith("coalition/ka.yaml:9:3-8: warning[too-few-steps]")


def test_two_steps_are_a_chain() -> None:
    assert said(chain(STEP, STEP), RULE) == ""


def test_a_withdrawn_agreement_is_left_alone() -> None:
    assert said(chain(STEP, more="status: ingetrokken, topics: roken"), RULE) == ""


@pytest.mark.parametrize(("on", "expected"), [(date(2026, 5, 31), True), (date(2026, 6, 1), False)])
def test_only_until_the_last_day(on: date, expected: bool) -> None:  # noqa: FBT001 - one case of the table
    files = chain(STEP, more="status: concept, topics: roken, until: 2026-05")
    assert (RULE in said(files, RULE, on=on)) is expected


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(chain(STEP), RULE) == text("""
        coalition/ka.yaml:2:3-8: warning[too-few-steps] deze keten heeft maar één stap
          help: voeg toe wat er daarna gebeurt, en wie aan wie vertelt wat eruit kwam
    """)
