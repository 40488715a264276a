from ksa.model.anatomy import parts
from ksa.model.dutch_names import FIELD_FOR
from ksa.model.fields import Item
from ksa.model.kinds import KINDS


def _fields(model: type[Item]) -> set[str]:
    found = set(parts(model))
    return found.union(*(_fields(part.item) for part in parts(model).values() if part.item))


def test_every_word_stands_for_fields_that_exist() -> None:
    known = set[str]().union(*(_fields(kind.model) for kind in KINDS))
    assert {field for fields in FIELD_FOR.values() for field in fields} <= known


def test_words_stand_in_order_and_are_no_fields_of_their_own_meaning() -> None:
    assert list(FIELD_FOR) == sorted(FIELD_FOR)
    assert all(word not in fields for word, fields in FIELD_FOR.items())
