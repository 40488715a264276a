r"""A word makes a file of a parent.

These words count, on their own and in the plural: `cliënt`, `casus`, `probleemgeval`, `probleemgezin`,
`multiprobleemgezin`, `probleemouder`, `probleemmoeder` and `probleemkind`. As a part of a longer word they do not
count: `cliëntondersteuning` and `casusoverleg` may stay, and so may names, synonyms, goals, declarations and what
stands in quotes.

## Why is this wrong?
Every parent wants the best for a child, and nobody wants to be only a client or a case. Parents read along too. How
colleagues write about them is how they will talk with them.

## How to mend
Write who it is: a parent, a mother, a family. The message names a word that mostly fits. Is the word needed, because a
law or a form says it? Then put `# ksa: ignore[stigmatising-term]` behind it, and the reason.

## Wrong
```yaml coalition/overleg.yaml
actions:
  - id: samen-oefenen
    title: Samen oefenen
    kind: bijeenkomst
    status: gepland
    due: 2026-12
    description: Wij oefenen hoe u met de cliënt praat.
```

## Right
```yaml coalition/overleg.yaml
actions:
  - id: samen-oefenen
    title: Samen oefenen
    kind: bijeenkomst
    status: gepland
    due: 2026-12
    description: Wij oefenen hoe u met de ouder praat.
```
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Any

from ksa.coalition.coalition import Coalition, Entry
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _
from ksa.language.stigma import better_words, stigmatising
from ksa.model.anatomy import parts
from ksa.model.fields import Item
from ksa.model.wording import either
from ksa.rules.rule import Rule
from ksa.text.document import Value
from ksa.text.locate import Place, Route, dotted

RULE = Rule("stigmatising-term", Severity.INFO)

_NAMES = frozenset(
    {
        *("name", "title", "label", "aliases", "synonyms", "hidden", "function", "contact"),
        *("profession", "to_profession", "professions", "source", "data_source", "assessed_by"),
    }
)
"""Texts that name something as it is called, also when that is with such a word."""
_ADOPTED = frozenset({"motto", "mission", "goals", "declarations"})
"""What all partners adopted together: nobody changes a word of it alone."""
_QUOTED = ("'", '"')


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the words in the texts of the records; files without a clue to them are not searched."""
    paths = {source.name for source in coalition.clues.get("stamp", ())}
    if not paths:
        return
    last, has_clue = None, False
    for entry in coalition.entries:
        locator = entry.place.locator
        if locator is not last:
            last = locator
            has_clue = entry.place.path in paths
        if has_clue:
            for route, text in _texts(entry.value, _fields(entry.kind.model), ()):
                yield from _findings(entry, route, text)


@cache
def _fields(model: type[Item]) -> dict[str, Any]:
    """The free texts of a model by their field names; below a field with records, those of its records."""
    found: dict[str, Any] = {}
    for name, part in parts(model).items():
        if name in _ADOPTED:
            continue
        if part.item:
            found[name] = _fields(part.item)
        elif part.kind == "text" and name not in _NAMES:
            found[name] = {}
    return found


def _texts(value: Value, fields: dict[str, Any], route: Route) -> Iterator[tuple[Route, str]]:
    """The texts in a value, each with its route; of a record only those in these fields."""
    if isinstance(value, str):
        if not fields:
            yield route, value
    elif isinstance(value, dict):
        for name, below in fields.items():
            if name in value:
                yield from _texts(value[name], below, (*route, name))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            yield from _texts(item, fields, (*route, number))


def _findings(entry: Entry, route: Route, text: str) -> Iterator[Diagnostic]:
    words = [found[0] for found in stigmatising(text)]
    if words:
        for word, label in zip(words, _labels(entry.place, route, words), strict=False):
            yield Diagnostic(
                RULE.id,
                _("`{word}` puts a stamp on parents").format(word=word),
                (label,),
                _("write {words}, or another word that fits").format(words=either(better_words(word))),
                record=entry.name,
                field=dotted(route),
            )


def _labels(place: Place, route: Route, words: list[str]) -> list[Label]:
    """Where the words of a text were typed; where they cannot be found back, such as in escapes, where the text is."""
    locator = place.locator
    start, end = locator.value((*place.route, *route))
    typed = locator.document.source.text[start:end]
    if typed.startswith(_QUOTED):
        start, typed = start + 1, typed[1:-1]
    found = list(stigmatising(typed))
    if [one[0] for one in found] != words:
        return [place.at(*route)]
    return [locator.label((start + one.start(), start + one.end())) for one in found]
