import pytest
from pydantic import ValidationError

from ksa.model.profile import Body, Figure, Goal, Profile

PROFILE = {"id": "ksa", "name": "Kansrijke Start Almere", "municipalities": {"name": "Almere"}}


def test_the_least_that_a_coalition_says() -> None:
    found = Profile.model_validate(PROFILE)
    assert found.municipalities[0].name == "Almere"
    assert (found.goals, found.figures, found.motto) == ((), (), None)


@pytest.mark.parametrize(
    "said", [{"title": "a"}, {"text": "a"}, {"title": "a", "text": "b"}, {"title": None, "text": "a"}]
)
def test_a_goal_says_something(said: dict[str, str]) -> None:
    found = Goal.model_validate({"id": "punt-1", "kind": "punt", **said})
    assert {name: text for name, text in said.items() if text} == found.model_dump(
        include={"title", "text"}, exclude_none=True
    )


@pytest.mark.parametrize("said", [{}, {"title": None}, {"title": None, "text": None}, {"note": "a", "topics": ["b"]}])
def test_a_goal_that_says_nothing(said: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as caught:
        Goal.model_validate({"id": "punt-1", "kind": "punt", **said})
    (error,) = caught.value.errors()
    assert (error["type"], error["msg"], error["loc"]) == ("missing-field", "title or text", ())


def test_the_place_of_such_a_goal() -> None:
    with pytest.raises(ValidationError) as caught:
        Profile.model_validate({**PROFILE, "goals": [{"id": "a", "kind": "punt"}, {"id": "b", "kind": "punt"}]})
    assert [error["loc"] for error in caught.value.errors()] == [("goals", 0), ("goals", 1)]


@pytest.mark.parametrize("word", ["coalitie", "iedere-professional"])
def test_a_body_is_not_called_as_an_actor(word: str) -> None:
    with pytest.raises(ValidationError, match="partner id"):
        Body.model_validate({"id": word, "name": "a"})


def test_a_figure_has_a_source() -> None:
    with pytest.raises(ValidationError, match="source"):
        Figure.model_validate({"name": "geboorten", "value": "2400"})
