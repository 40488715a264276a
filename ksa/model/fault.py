"""The faults that field types report: a rule id and the name of what was expected."""

from collections.abc import Callable
from typing import Any, NamedTuple

from pydantic_core import CoreSchema, PydanticCustomError, core_schema


def fault(rule: str, expected: str) -> PydanticCustomError:
    """The error by which a field type refuses a value; `read` turns it into words."""
    return PydanticCustomError(rule, expected)


class ReadBy(NamedTuple):
    """Marks a field type that one function reads from the plain value; the function raises a `fault`."""

    function: Callable[[Any], Any]

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """A schema that calls the function."""
        return core_schema.no_info_plain_validator_function(self.function)
