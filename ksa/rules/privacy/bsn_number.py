r"""A BSN stands in the data.

A number is taken for a BSN when it has nine digits, stands on its own and passes the test that every BSN passes. After
a word such as `BSN`, eight digits are enough. A field that asks for a BSN counts too.

## Why is this wrong?
A BSN is the number of one person, and the law forbids its use here. These files tell what organisations agree: nobody
needs to know about whom. What lands in git stays there, also when a later version no longer has it.

## How to mend
Take the number out. Was the file pushed or shared before? Then tell your privacy officer: the number has to be removed
from the history as well. The RSIN of an organisation looks like a BSN: it belongs in the field `rsin` below
`identifiers`.

## Wrong
```yaml coalition/actions.yaml
actions:
  - id: overdracht-oefenen
    title: Overdracht oefenen
    kind: actie
    status: lopend
    result: Geoefend met dossier 999999990
```

## Right
```yaml coalition/actions.yaml
actions:
  - id: overdracht-oefenen
    title: Overdracht oefenen
    kind: actie
    status: lopend
    result: Geoefend met een verzonnen dossier
```
"""

from collections.abc import Iterator
from datetime import date
from re import search

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.privacy.sightings import Sighting, sightings
from ksa.rules.rule import Rule
from ksa.text.personal.bsn import bare_bsns, labelled_bsns

RULE = Rule("bsn-number", Severity.ERROR)

_REGISTERED = frozenset({"agb", "cbs_codes", "kvk", "rsin", "ura"})
_FIELD_BEFORE = r"""\b(agb|kvk|phone|rsin|ura)["']?[ \t]*:[ \t]*["' (]*([^\n:])[^\n:]*\Z"""
_LONGEST_FIELD = 40
_COUNTED = frozenset({"count", "done", "of", "target", "value"})
"""The fields that count; what else they hold than one number is a fault of its own."""


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the BSNs; without a label, nine digits are none in a field for the number of an organisation."""
    labelled = set()
    for sighting in sightings(coalition, labelled_bsns, "label"):
        labelled.add((sighting.source.name, sighting.stretch))
        yield _finding(sighting)
    broken = {source.name for source in coalition.broken}
    for sighting in sightings(coalition, bare_bsns, "number"):
        field, begin = _field_in_broken(sighting) if sighting.source.name in broken else _field(sighting)
        is_declared = field in _REGISTERED or (field == "phone" and begin in {"0", "+"}) or _is_count(sighting)
        if not is_declared and (sighting.source.name, sighting.stretch) not in labelled:
            yield _finding(sighting)


def _finding(sighting: Sighting) -> Diagnostic:
    return sighting.finding(
        RULE.id,
        _("this looks like a BSN, the number of a person"),
        _("take it out; the RSIN of an organisation belongs in `rsin` below `identifiers`"),
    )


def _is_count(sighting: Sighting) -> bool:
    """Whether the number is all that stands in a field of a record that counts something."""
    holder = sighting.holder
    return bool(
        holder and holder.entry and not holder.is_name and holder.name in _COUNTED and holder.value == sighting.typed
    )


def _field(sighting: Sighting) -> tuple[str, str]:
    """The field whose value holds the number, and the sign with which that value begins."""
    holder = sighting.holder
    return (holder.name, str(holder.value).lstrip(" (")[:1]) if holder and not holder.is_name else ("", "")


def _field_in_broken(sighting: Sighting) -> tuple[str, str]:
    """The same as far as the line shows it, in a file that did not parse."""
    start, end = sighting.stretch or (0, 0)
    before = sighting.source.text[max(0, start - _LONGEST_FIELD) : end]
    found = search(_FIELD_BEFORE, before)
    return (found[1], found[2]) if found else ("", "")
