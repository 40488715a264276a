r"""One word is the name of two records.

## Why is this wrong?
People search with the words they know. A word that belongs to two topics leads half of them to the wrong one.

Capitals, accents and hyphens make no difference: `Baby-blues` is `baby blues`. For topics this is an error. For the
names of partners and interventions it is a warning: organisations do not choose their names for each other.

## How to mend
Leave the word out of one of the two, or make it say more. If both topics fit, let one be `broader` or `related` to the
other.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    synonyms: [kolven]

  - id: kolven-op-het-werk
    label: Kolven op het werk
    synonyms: [kolven]
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    related: kolven-op-het-werk

  - id: kolven-op-het-werk
    label: Kolven op het werk
    synonyms: [kolven]
```
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from itertools import accumulate, chain
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.coalition.names import names_of, plain_names
from ksa.diagnostic import Diagnostic, Label, RecordName, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.kinds import BY_KEY
from ksa.rules.rule import Rule
from ksa.text.document import Value
from ksa.text.hint import short
from ksa.text.locate import Place

RULE = Rule("ambiguous-name", Severity.ERROR)

_SEVERITIES = {"topic": Severity.ERROR, "partner": Severity.WARNING, "intervention": Severity.WARNING}

_CLAIMS = {"label": 0, "name": 0, "id": 1, "synonyms": 2, "aliases": 2, "hidden": 3}
"""How strong a record's claim on a word is: of two records the one with the strongest, so the least, keeps it."""


class _Use(NamedTuple):
    """A word as a record uses it."""

    claim: int
    record: RecordName
    place: Place
    field: str
    number: int | None
    word: str

    def label(self, text: str = "") -> Label:
        steps = (self.field,) if self.number is None else (self.field, self.number)
        return self.place.at(*steps, text=text)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the words that stand for two records of a kind, or twice in one record."""
    for kind in _SEVERITIES:
        shared = _shared(coalition.values.get(kind, {}))
        users: dict[str, list[_Use]] = {}
        for record_id, places in coalition.ids[kind].items() if shared else ():
            uses, twice = _uses(RecordName(kind, record_id), places[0], shared)
            yield from twice
            for word, use in uses.items():
                users.setdefault(word, []).append(use)
        for uses_of_word in users.values():
            if len(uses_of_word) > 1:
                yield from _between(uses_of_word)


def _shared(records: dict[str, Value]) -> set[str]:
    """The words that several records use, or one record twice: few or none, and then the rest is soon passed by."""
    names = [plain_names(record) for record in records.values()]
    keys = _keys(list(chain.from_iterable(names)))
    words, begin = list(keys), 0
    for own, end in zip(_keys(list(records)), accumulate(map(len, names)), strict=True):
        # An id is no second name where it says the same as another name of the record.
        if own not in keys[begin:end]:
            words.append(own)
        begin = end
    counts = Counter(words)
    return {key for key, count in counts.items() if count > 1} if len(counts) < len(words) else set()


def _keys(words: list[str]) -> list[str]:
    """The words by which names are compared; most names need no more than small letters."""
    joined = "\n".join(words)
    plain = joined.lower().replace("-", " ").replace("_", " ").split("\n")
    if "  " in joined or len(plain) != len(words):
        return [_key(word) for word in words]
    return [key if key.isascii() else _key(word) for key, word in zip(plain, words, strict=True)]


def _key(word: str) -> str:
    """The word by which names are compared."""
    return " ".join(fold(word).replace("-", " ").split())


def _uses(record: RecordName, place: Place, shared: set[str]) -> tuple[dict[str, _Use], list[Diagnostic]]:
    """The shared words of a record, each with its strongest use, and what is said of words that stand in it twice."""
    found: dict[str, _Use] = {}
    spelled: dict[str, _Use] = {}
    twice: list[Diagnostic] = []
    for field, number, word in (*names_of(place.value()), ("id", None, record.id)):
        claim = _CLAIMS.get(field)
        folded, key = fold(word), _key(word)
        if claim is None or not key or key not in shared:
            continue
        use = _Use(claim, record, place, field, number, word)
        first = spelled.setdefault(folded, use)
        if first is not use and field in {"synonyms", "aliases"}:
            twice.append(_twice(use, first))
        known = found.setdefault(key, use)
        if use.claim < known.claim:
            found[key] = use
    return found, twice


def _twice(use: _Use, first: _Use) -> Diagnostic:
    return _diagnostic(
        use,
        first.label(_("the first time")),
        _("`{word}` stands twice among the names of `{id}`").format(word=short(use.word), id=use.record.id),
        _("keep it in one place"),
    )


def _between(uses: list[_Use]) -> Iterator[Diagnostic]:
    """What is to be said of a word that several records use: the one with the strongest claim keeps it."""
    keeper = min(uses, key=lambda use: use.claim)
    for use in uses:
        # Two topics may share a misspelling: whoever types it may mean either. Ids are alike only when one is wrong.
        if use is not keeper and keeper.field != "hidden" and (keeper.field, use.field) != ("id", "id"):
            kinds = _(BY_KEY[use.record.kind].labels)
            yield _diagnostic(
                use,
                keeper.label(_("it belongs to `{id}`").format(id=keeper.record.id)),
                _("`{word}` stands for two {kinds}: `{one}` and `{other}`").format(
                    word=short(use.word), kinds=kinds, one=keeper.record.id, other=use.record.id
                ),
                _("leave it out of one of the two, or make it say more"),
            )


def _diagnostic(use: _Use, other: Label, message: str, help_: str) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        message,
        (use.label(), other),
        help_,
        record=use.record,
        field=use.field if use.number is None else f"{use.field}.{use.number}",
        severity=_SEVERITIES[use.record.kind],
    )
