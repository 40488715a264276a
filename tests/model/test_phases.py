import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ksa.model.phases import ALL_PHASES, WORDS, Phases
from ksa.model.vocabulary import PHASE, PILLARS

some_phases = TypeAdapter(Phases)
ORDER = tuple(PHASE.labels)


@pytest.mark.parametrize(
    ("value", "phases"),
    [
        ("zwangerschap", ("zwangerschap",)),
        ("na-1000-dagen", ("na-1000-dagen",)),
        ("voor", ("preconceptie",)),
        ("tijdens", ("zwangerschap", "geboorte")),
        ("na", ("kraamperiode", "babytijd", "peutertijd", "na-1000-dagen")),
        ("alle", ORDER[:-1]),
        ("zwangerschap t/m peutertijd", ORDER[1:6]),
        ("zwangerschap tot en met geboorte", ("zwangerschap", "geboorte")),
        ("geboorte t/m geboorte", ("geboorte",)),
        ("tijdens t/m kraamperiode", ("zwangerschap", "geboorte", "kraamperiode")),
        ("preconceptie t/m na", ORDER),
        (["babytijd", "kraamperiode"], ("kraamperiode", "babytijd")),
        (["babytijd", "babytijd"], ("babytijd",)),
        (["voor", "kraamperiode t/m peutertijd"], ("preconceptie", "kraamperiode", "babytijd", "peutertijd")),
        (["alle", "na-1000-dagen"], ORDER),
        (["geboorte"], ("geboorte",)),
    ],
)
def test_phases(value: str | list[str], phases: tuple[str, ...]) -> None:
    found = some_phases.validate_python(value)
    assert found.phases == phases
    assert found.typed == ((value,) if isinstance(value, str) else tuple(value))
    assert str(found) == (value if isinstance(value, str) else ", ".join(value))


@pytest.mark.parametrize(
    "text",
    [
        "zwanger",
        "Zwangerschap",
        "zwangerschap\n",
        "zwangerschap, geboorte",
        "zwangerschap - geboorte",
        "zwangerschap t/m",
        "zwangerschap t/m bevalling",
        "zwangerschap  t/m  geboorte",
        "zwangerschap t/m geboorte\n",
        # The wrong way round.
        "geboorte t/m zwangerschap",
        "na t/m voor",
        "allen",
    ],
)
def test_no_phase(text: str) -> None:
    assert refusals(text) == [("invalid-value", "phase", (0,))]
    assert refusals(["geboorte", text]) == [("invalid-value", "phase", (1,))]


def test_every_wrong_item_is_refused_by_itself() -> None:
    assert refusals(["a", "geboorte", None, ["geboorte"], {}]) == [
        ("invalid-value", "phase", (position,)) for position in (0, 2, 3, 4)
    ]


@pytest.mark.parametrize("value", [None, []])
def test_empty(value: object) -> None:
    assert refusals(value) == [("missing-field", "phase", ())]


def test_all_phases_is_what_alle_means() -> None:
    assert some_phases.validate_python("alle") == ALL_PHASES


def test_the_pillars_hold_every_phase_once() -> None:
    assert tuple(phase for phases in PILLARS.values() for phase in phases) == ORDER


@given(
    st.lists(st.one_of(st.sampled_from(WORDS), st.tuples(*[st.sampled_from(WORDS)] * 2).map(" t/m ".join)), min_size=1)
)
def test_phases_are_in_the_order_of_life(texts: list[str]) -> None:
    # All but a range that runs back.
    texts = [text for text in texts if _is_accepted(text)]
    assume(texts)
    found = some_phases.validate_python(texts)
    assert found.phases == tuple(phase for phase in ORDER if phase in found.phases)
    singly = [some_phases.validate_python(text).phases for text in texts]
    assert set(found.phases) == {phase for phases in singly for phase in phases}


def _is_accepted(text: str) -> bool:
    try:
        some_phases.validate_python(text)
    except ValidationError:
        return False
    return True


def refusals(value: object) -> list[tuple[str, str, tuple[int | str, ...]]]:
    with pytest.raises(ValidationError) as caught:
        some_phases.validate_python(value)
    return [(error["type"], error["msg"], error["loc"]) for error in caught.value.errors()]
