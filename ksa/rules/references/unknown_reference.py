r"""A record names something that does not exist.

## Why is this wrong?
Records point at each other by id. An id with a slip of the pen points at nothing: the partner is not found, and the
topic seems to be nobody's task.

## How to mend
Correct the id, or add the record that is missing. Type the id of the record, not its name.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depresie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
```

## Right
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depressie
    phases: babytijd
    roles: signaleren
    partner: jgz-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.names import ids_by_name, kind_home, kind_label
from ksa.coalition.references import Dangling, dangling
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.fold import fold
from ksa.language.near import near
from ksa.model.anatomy import part_at
from ksa.model.reference import Ref
from ksa.model.wording import did_you_mean, listed, make_a_list
from ksa.rules.rule import Rule
from ksa.text.hint import short

RULE = Rule("unknown-reference", Severity.ERROR)

_MOST_GUESSES = 200
"""So many words are compared with all names; more would take long, and mean that a whole file is missing."""


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the references that point at nothing."""
    guesses = _Guesses(coalition)
    for fault in dangling(coalition):
        yield Diagnostic(
            RULE.id,
            _("there is no {kind} `{id}`").format(kind=_or(fault.ref.kinds), id=short(fault.id)),
            (fault.entry.place.at(*fault.route),),
            _help(fault, guesses),
            _note(coalition, fault),
            record=fault.entry.name,
            field=".".join(map(str, fault.route)),
        )


def _help(fault: Dangling, guesses: "_Guesses") -> str:
    ref = fault.ref
    home = _(" or ").join(dict.fromkeys(map(kind_home, ref.kinds)))
    if together := guesses.several(fault):
        return make_a_list(together)
    if meant := guesses.of(fault):
        return did_you_mean(meant) + " " + _("Or add it to {home}").format(home=home)
    if ref.words:
        return _("correct it, add it to {home}, or use one of these: {words}").format(
            home=home, words=listed(ref.words)
        )
    return _("correct it, or add it to {home}").format(home=home)


def _note(coalition: Coalition, fault: Dangling) -> str:
    others = [kind for kind in coalition.ids if kind not in fault.ref.kinds and fault.id in coalition.ids[kind]]
    if not others:
        return ""
    return _("`{id}` is the id of another kind of record: {kind}").format(id=fault.id, kind=_or(others))


def _or(kinds: tuple[str, ...] | list[str]) -> str:
    return _(" or ").join(map(kind_label, kinds))


class _Guesses:
    """What may have been meant by an id that no record has."""

    def __init__(self, coalition: Coalition) -> None:
        self._coalition = coalition
        self._by_name: dict[Ref, dict[str, str]] = {}
        self._made: dict[tuple[Ref, str], list[str]] = {}

    def several(self, fault: Dangling) -> tuple[str, ...]:
        """The ids that were typed as one text, with commas between them, where a list may stand."""
        part = part_at(fault.entry.kind.model, fault.route)
        ids = tuple(name.strip() for name in fault.id.split(","))
        is_list = part is not None and part.many and len(ids) > 1
        return ids if is_list and all(self._is_known(name, fault.ref) for name in ids) else ()

    def _is_known(self, name: str, ref: Ref) -> bool:
        return name in ref.words or any(name in self._coalition.ids.get(kind, ()) for kind in ref.kinds)

    def of(self, fault: Dangling) -> list[str]:
        """The ids that look like what was typed."""
        key = (fault.ref, fault.id)
        if key not in self._made and len(self._made) < _MOST_GUESSES:
            self._made[key] = self._guess(*key)
        return self._made.get(key, [])

    def _guess(self, ref: Ref, typed: str) -> list[str]:
        if ref not in self._by_name:
            self._by_name[ref] = ids_by_name(self._coalition, ref.kinds)
        named = self._by_name[ref].get(fold(typed))
        if named:
            return [named]
        ids = sorted(name for kind in ref.kinds for name in self._coalition.ids.get(kind, ()))
        return near(typed, (*ids, *ref.words))
