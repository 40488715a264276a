"""From plain values to a record."""

from pydantic import ValidationError

from ksa.diagnostic import Diagnostic, RecordName
from ksa.model.fields import Item
from ksa.model.limits import MOST_FAULTS
from ksa.text.document import Value
from ksa.text.locate import Place


def read(
    model: type[Item], name: RecordName, place: Place, value: Value, *, most: int = MOST_FAULTS
) -> tuple[Item | None, list[Diagnostic]]:
    """The record that a value holds, or None with the reasons, at most so many, why it is not whole.

    `place` is where the value stands.
    """
    try:
        # What `model_validate` does, without its questions about how.
        return model.__pydantic_validator__.validate_python(value), []
    except ValidationError as error:
        # Most runs meet no such fault, and what has the words for all of them takes long to import.
        from ksa.model.shape import read_faults

        item, said = read_faults(model, name, place, value, error)
    return item, said[:most]
