"""Ids that stand somewhere in a coalition's files, but in no record that could be read."""

from collections.abc import Collection, Iterator
from re import compile as pattern

from ksa.coalition.coalition import Coalition
from ksa.model.anatomy import parts
from ksa.text.document import Value

_WORD = pattern(r"\w+(?:-\w+)*")
_ID = pattern(r"""(?<![\w-])id["']?[ \t]*:[ \t]+["']?([^\s"',}]+)""")


def lost_ids(coalition: Coalition) -> frozenset[str]:
    """The words that may be ids of records that were lost to a fault that is reported elsewhere.

    Every word of a file that did not parse; in the files with another fault every value of a field `id` that is the id
    of no record, wherever it stands; and what a record without an id has in fields that nobody knows. None when the
    coalition is complete.
    """
    if coalition.complete:
        return frozenset()
    known = {record_id for ids in coalition.ids.values() for record_id in ids}
    texts = (document.source.text for document in coalition.documents if document.source.name in coalition.faulty)
    declared = {word for text in texts for word in _ID.findall(text)}
    return frozenset((declared - known).union(_words(coalition)))


def _words(coalition: Coalition) -> Iterator[str]:
    for source in coalition.broken:
        yield from _WORD.findall(source.text)
    for entry in coalition.entries:
        if not entry.id:
            yield from _strays(entry.value, parts(entry.kind.model))


def _strays(record: Value, known: Collection[str]) -> Iterator[str]:
    """A record that is only a text; and of other records the unknown fields, with their texts."""
    if isinstance(record, str):
        yield record
    elif isinstance(record, dict):
        for field, value in record.items():
            if field not in known:
                yield field
                if isinstance(value, str):
                    yield value
