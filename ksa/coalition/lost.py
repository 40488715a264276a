"""Ids that stand somewhere in a coalition's files, but in no record that could be read."""

from collections.abc import Collection, Iterator
from re import MULTILINE, findall

import yaml

from ksa.coalition.coalition import NESTED, Coalition
from ksa.model.anatomy import parts
from ksa.model.kinds import BY_KEY
from ksa.model.profile import Profile
from ksa.text.document import Value
from ksa.text.event_source import event_source

# Compiled when first used: most runs have no reference to nothing.
_WORD = r"\w+(?:-\w+)*"
_ID = r"""(?<![\w-])id["']?[ \t]*:[ \t]+["']?([^\s"',}]+)"""
_TOP_WORD = r"""^["']?(\w+)["']?[ \t]*:"""


def lost_ids(coalition: Coalition, wanted: frozenset[str]) -> frozenset[str]:
    """Which of these words may be ids of records that were lost to a fault that is reported elsewhere.

    Every word of a file that did not parse; in the files with another fault every value of a field `id` that is the id
    of no record, wherever it stands; and what a record without an id has in fields that nobody knows. None when the
    coalition is complete.
    """
    if coalition.complete:
        return frozenset()
    nowhere = frozenset(word for word in wanted if not any(word in ids for ids in coalition.ids.values()))
    texts = (document.source.text for document in coalition.documents if document.source.name in coalition.faulty)
    found = set(wanted.intersection(_words(coalition)))
    for text in texts:
        # Two coarse sieves first: they see comments and other fields too.
        named = [word for word in nowhere if word in text]
        if named and not set(named).isdisjoint(findall(_ID, text)):
            found |= nowhere.intersection(_declared(text))
    return frozenset(found)


def lost_kinds(coalition: Coalition) -> frozenset[str]:
    """The kinds of which records may be lost in a file that did not parse: those that it announces.

    Such a file may be cut off, and then not even the ids of its records are left.
    """
    keys = {key for source in coalition.broken for key in findall(_TOP_WORD, source.text, MULTILINE)}
    kinds = {BY_KEY[key] for key in keys & BY_KEY.keys()}
    within = NESTED.values() if any(kind.model is Profile for kind in kinds) else ()
    return frozenset((*(kind.name for kind in kinds), *within))


def _declared(text: str) -> Iterator[str]:
    """What stands behind `id` in a text that parses: also below a field that stands twice, never in a comment."""
    get_event, last = event_source(text), ""
    while not isinstance(event := get_event(), yaml.StreamEndEvent):
        value = event.value if isinstance(event, yaml.ScalarEvent) else ""
        if last == "id":
            yield value
        last = value


def _words(coalition: Coalition) -> Iterator[str]:
    for source in coalition.broken:
        yield from findall(_WORD, source.text)
    for entry in coalition.entries:
        if not entry.id and entry.item is None:
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
