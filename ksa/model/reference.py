"""The mark of a field that names another record."""

from typing import NamedTuple


class Ref(NamedTuple):
    """The field holds the id of a record of one of these kinds, or one of a few fixed words.

    Stands in a field's annotation: `Annotated[str, Ref("partner")]`.
    """

    kinds: tuple[str, ...]
    words: tuple[str, ...] = ()
