"""What is called just as somebody typed it: nothing has to be weighed then."""

from collections.abc import Iterator, Sequence

from ksa.language.fold import fold
from ksa.search.answer import Match, Via
from ksa.search.shape import Index, Record
from ksa.search.typo import nearest


def called(index: Index, question: str, words: Sequence[str]) -> list[tuple[Record, Match]]:
    """The records of any kind that are called so, or nearly so, topics first.

    Hyphens and spaces make no difference.
    """
    lexicon, asked = index["lexicon"], "".join(words)
    numbers = exactly = lexicon["joined"].get(asked, [])
    if not exactly and len(words) > 1:
        # Of several words, each may be known by itself, and the typing error seem to be none.
        numbers = [number for near in nearest(asked, lexicon["joined"]) for number in lexicon["joined"][near.word]]
    names = [lexicon["names"][number] for number in numbers]
    # A topic's id is its label with hyphens: only who types those means the id.
    names.sort(key=lambda name: (fold(name["text"]) != fold(question), name["field"] == "id"))
    found: dict[int, Match] = {}
    for name in names:
        found.setdefault(
            name["record"], Match(name["field"], "exact" if exactly else "typo", name["text"], tuple(words))
        )
    return [(index["records"][record], found[record]) for record in sorted(found)]


def called_topics(index: Index, question: str, words: Sequence[str]) -> dict[str, Match]:
    """The topics that are called so, and those that are served by an offer or a partner that is."""
    found: dict[str, Match] = {}
    for record, match in called(index, question, words):
        if record["kind"] == "topic":
            found.setdefault(record["id"], match)
        for topic in _served(index, record):
            if topic in index["topics"]:
                found.setdefault(topic, match._replace(via=_VIA[record["kind"]]))
    return found


_VIA: dict[str, Via] = {"intervention": "intervention", "instrument": "instrument", "partner": "partner"}


def _served(index: Index, record: Record) -> Iterator[str]:
    kind, record_id = record["kind"], record["id"]
    if kind == "intervention":
        yield from index["interventions"][record_id]["topics"]
    elif kind == "instrument":
        yield from index["instruments"][record_id]["topics"]
    elif kind == "partner":
        yield from index["partners"][record_id]["topics"]
        for topic in index["topics"].values():
            if any(task["partner"] == record_id for task in topic["tasks"]):
                yield topic["id"]
