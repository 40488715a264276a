r"""Two records have the same id.

## Why is this wrong?
An id says which record is meant. When two records have the same one, nobody can tell which of them others point at.

A partner and a body may not share an id either: both can own something, so `owner` would point at two.

## How to mend
Give one of the two another id, and look up who points at it. Is it the same record twice? Then take one away.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding geven

  - id: borstvoeding
    label: Kolven op het werk
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding geven

  - id: kolven
    label: Kolven op het werk
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import NESTED, Coalition
from ksa.coalition.names import kind_label
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.model.profile import Profile
from ksa.rules.rule import Rule
from ksa.text.locate import Place

RULE = Rule("duplicate-id", Severity.ERROR)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the ids that stand twice, and a second record of the coalition itself."""
    profiles = [entry for entry in coalition.entries if entry.kind.model is Profile]
    yield from (_second_profile(extra.place, profiles[0].place, extra.name) for extra in profiles[1:])
    # Of a second such record, everything may stand twice: that is no fault of its own.
    passed_by = {"coalition", *(NESTED.values() if len(profiles) > 1 else ())}
    for kind, ids in coalition.ids.items():
        if kind not in passed_by:
            for record_id, places in ids.items():
                for again in places[1:]:
                    yield _second(kind, record_id, again, places[0])
    partners = coalition.ids.get("partner", {})
    for record_id, places in coalition.ids.get("body", {}).items():
        if record_id in partners:
            yield _second("partner", record_id, places[0], partners[record_id][0])._replace(
                note=_("partners and bodies share their ids, because both can own something")
            )


def _second(kind: str, record_id: str, again: Place, first: Place) -> Diagnostic:
    is_same = again.value() == first.value()
    return Diagnostic(
        RULE.id,
        _("{kind} `{id}` exists already").format(kind=kind_label(kind), id=record_id),
        (again.at("id", text=_("here again")), first.at("id", text=_("the first one"))),
        _("the two are the same: take one away") if is_same else _("give one of the two another id, or take one away"),
        record=RecordName(kind, record_id),
        field="id",
    )


def _second_profile(again: Place, first: Place, name: RecordName) -> Diagnostic:
    return Diagnostic(
        RULE.id,
        _("a second `coalition:` stands here, and there can be only one"),
        (again.name(text=_("here again")), first.name(text=_("the first one"))),
        _("keep one of the two"),
        record=name,
    )
