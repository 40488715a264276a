import pytest

from ksa.model.anatomy import parts
from ksa.model.kinds import BY_KEY, BY_PLURAL, KINDS, WITHIN, Kind
from ksa.model.profile import Profile
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


def test_the_records_within_the_coalitions_own_have_a_field_of_it() -> None:
    assert {kind.plural: kind.model for kind in WITHIN} == {
        name: part.item for name, part in parts(Profile).items() if part.item and "id" in parts(part.item)
    }


def test_no_two_kinds_share_a_word() -> None:
    assert len(BY_PLURAL) == len({kind.name for kind in BY_PLURAL.values()}) == len(KINDS) + len(WITHIN)
