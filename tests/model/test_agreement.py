import pytest
from pydantic import ValidationError

from ksa.model.agreement import Agreement, Step
from ksa.model.term import parse

STEP = {"from": "jgz", "to": ["moeder", "huisarts"], "action": "bellen"}
AGREEMENT = {
    "id": "ka",
    "title": "Bellen",
    "topics": "roken",
    "phases": "alle",
    "status": "concept",
    "owner": "jgz",
    "steps": [STEP],
}


def test_the_least_that_is_agreed() -> None:
    found = Agreement.model_validate(AGREEMENT)
    assert (found.topics, found.owner, found.level, found.signatures) == (("roken",), ("jgz",), None, ())
    assert (found.steps[0].from_, found.steps[0].to) == (("jgz",), ("moeder", "huisarts"))
    assert (found.steps[0].phases, found.steps[0].within, found.steps[0].consent) == (None, None, None)


def test_the_field_is_called_from() -> None:
    with pytest.raises(ValidationError) as caught:
        Step.model_validate({**STEP, "from_": "jgz"})
    (error,) = caught.value.errors()
    assert (error["type"], error["loc"]) == ("extra_forbidden", ("from_",))


def test_a_step_by_itself() -> None:
    assert Agreement.model_validate({**AGREEMENT, "steps": STEP}) == Agreement.model_validate(AGREEMENT)


def test_a_term() -> None:
    assert Step.model_validate({**STEP, "within": "binnen 3 werkdagen"}).within == parse("binnen 3 werkdagen")


@pytest.mark.parametrize("steps", [None, []])
def test_no_steps(steps: object) -> None:
    with pytest.raises(ValidationError) as caught:
        Agreement.model_validate({**AGREEMENT, "steps": steps})
    assert [(error["type"], error["loc"]) for error in caught.value.errors()] == [("too_short", ("steps",))]
