import pytest

from ksa.model.kinds import BY_KEY, KINDS, Kind
from ksa.model.responsibility import Gap


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.name))
def test_a_kind_goes_by_two_keys(kind: Kind) -> None:
    assert BY_KEY[kind.name] is BY_KEY[kind.plural] is kind


def test_keys_are_their_own() -> None:
    assert len(BY_KEY) == 2 * len(KINDS)
    assert list(BY_KEY) == [
        *("coalition", "coalitions"),
        *("partner", "partners"),
        *("topic", "topics"),
        *("responsibility", "responsibilities"),
        *("gap", "gaps"),
        *("intervention", "interventions"),
        *("agreement", "agreements"),
        *("indicator", "indicators"),
        *("action", "actions"),
        *("instrument", "instruments"),
    ]


def test_a_kind() -> None:
    assert BY_KEY["gaps"] == Kind("gap", "gaps", Gap, "coalition/gaps.yaml", "gap", "gaps")
