r"""A topic, area or partner falls under itself.

## Why is this wrong?
What is wider cannot at the same time be narrower. With such a circle there is no widest one, and whoever follows it
keeps going round.

This holds for `broader` of topics, for `part_of` of areas and partners, and for `run_by` of partners.

## How to mend
Find the place in the circle that is not true, and take it away or turn it round.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: voeding
    label: Voeding
    broader: borstvoeding

  - id: borstvoeding
    label: Borstvoeding
    broader: voeding
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: voeding
    label: Voeding

  - id: borstvoeding
    label: Borstvoeding
    broader: voeding
```
"""

from collections.abc import Iterator
from datetime import date
from itertools import takewhile

from ksa.coalition.coalition import Coalition
from ksa.coalition.names import kind_label
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.rules.rule import Rule
from ksa.text.document import Value
from ksa.text.locate import Place, Route, dotted

RULE = Rule("circular-hierarchy", Severity.ERROR)

_HIERARCHIES = (("topic", "broader"), ("area", "part_of"), ("partner", "part_of"), ("partner", "run_by"))
_MOST_SHOWN = 6

_Parents = dict[str, list[tuple[str, Route]]]
"""For each id: the ids above it, each with the route at which it stands."""


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the circles; of those that share a record, one."""
    for kind, field in _HIERARCHIES:
        parents = {
            record_id: above
            for record_id, record in coalition.values.get(kind, {}).items()
            if (value := record.get(field)) and (above := _above(value, field))
        }
        for circle in _circles(parents):
            yield _diagnostic(kind, circle, parents, {one: coalition.ids[kind][one][0] for one in circle})


def _above(value: Value, field: str) -> list[tuple[str, Route]]:
    if isinstance(value, str):
        return [(value, (field,))]
    items = value if isinstance(value, list) else []
    return [(item, (field, number)) for number, item in enumerate(items) if isinstance(item, str)]


def _circles(parents: _Parents) -> Iterator[list[str]]:
    """Circles without a record in common, each in the order in which one leads to the next.

    Walks upward and never sees a record twice, so in linear time; by hand and not by recursion, so to any height.
    """
    seen: set[str] = set()
    for start in parents:
        path: dict[str, Iterator[tuple[str, Route]]] = {}
        above: str | None = start
        while above is not None:
            if above in path:
                circle = _back_to(above, path)
                yield circle
                for record_id in circle:
                    del path[record_id]
            elif above in parents and above not in seen:
                seen.add(above)
                path[above] = iter(parents[above])
            above = _next(path)


def _back_to(first: str, path: dict[str, Iterator[tuple[str, Route]]]) -> list[str]:
    """The end of the path from an id on, found from its end: the path may be long, and the circle short."""
    after = takewhile(lambda record_id: record_id != first, reversed(path))
    return [*after, first][::-1]


def _next(path: dict[str, Iterator[tuple[str, Route]]]) -> str | None:
    """The next id above the end of the path; an end without one is taken off."""
    while path:
        end = next(reversed(path))
        step = next(path[end], None)
        if step:
            return step[0]
        del path[end]
    return None


def _diagnostic(kind: str, circle: list[str], parents: _Parents, places: dict[str, Place]) -> Diagnostic:
    following = dict(zip(circle, [*circle[1:], circle[0]], strict=True))
    routes = {one: next(route for above, route in parents[one] if above == following[one]) for one in circle}
    labels = {one: places[one].at(*routes[one], text=_arrow(one, following[one])) for one in circle}
    first = min(circle, key=lambda one: labels[one])
    begin = circle.index(first)
    ids = [*circle[begin:], *circle[:begin]]
    shown = [f"`{one}`" for one in ids[:_MOST_SHOWN]] + ["…"] * (len(ids) > _MOST_SHOWN)
    return Diagnostic(
        RULE.id,
        _("`{field}` of the {kind} `{id}` leads back to itself: {chain}").format(
            field=routes[first][0], kind=kind_label(kind), id=first, chain=" → ".join([*shown, f"`{first}`"])
        ),
        tuple(labels[one] for one in ids),
        _("take away the step that is not true"),
        record=RecordName(kind, first),
        field=dotted(routes[first]),
    )


def _arrow(record_id: str, above: str) -> str:
    return _("from `{id}` to `{above}`").format(id=record_id, above=above)
