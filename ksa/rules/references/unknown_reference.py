r"""A record names something that does not exist.

## Why is this wrong?
Records point at each other by id. An id with a slip of the pen points at nothing: the partner is not found, and the
topic seems to be nobody's task. When a whole kind of records is gone, the message says so once, at the first id.

## How to mend
Correct the id, or add the record that is missing. Type the id of the record, not its name. Is a whole file gone? Put
it back, or give it its old name.

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
from functools import partial
from re import search

from ksa.coalition.coalition import Coalition
from ksa.coalition.names import ids_by_name, kind_file, kind_home, kind_label, kind_labels
from ksa.coalition.references import Dangling, dangling
from ksa.diagnostic import Diagnostic, Label, Severity
from ksa.language import _, ngettext
from ksa.language.fold import fold
from ksa.language.near import near
from ksa.model.anatomy import part_at
from ksa.model.reference import Ref
from ksa.model.several import item_lost, list_lost, several, typed_apart
from ksa.model.slug import slug
from ksa.model.wording import did_you_mean, either, listed
from ksa.rules.rule import Rule
from ksa.text.hint import short
from ksa.text.locate import dotted
from ksa.text.personal.bsn import bare_bsns
from ksa.text.personal.mail import personal_mail
from ksa.text.personal.masking import mask
from ksa.text.personal.seen import seen

RULE = Rule("unknown-reference", Severity.ERROR)

_PERSONAL = (bare_bsns, personal_mail)
"""What is an error by another rule; a warning (a mobile number, an IBAN) must not explain an error away."""

_SPECIAL_SPACE = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"

_PROFESSION_OF = {"from": "profession", "to": "to_profession"}
"""The fields of a step that name who acts and towards whom, with the field for that person's profession."""

_MOST_GUESSES = 200
"""So many words are compared with all names; more would take long, and mean that a whole file is missing."""


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the references that point at nothing."""
    guesses = _Guesses(coalition)
    for fault in dangling(coalition):
        if not _is_personal(fault.id):
            message, help_, note = _none(coalition, fault) if fault.of_none else _one(coalition, fault, guesses)
            label = fault.entry.place.at(*fault.route)
            if not fault.of_none and (in_list := _list_fault(fault, guesses)):
                message, help_, label = in_list
            yield Diagnostic(
                RULE.id,
                message,
                (label,),
                help_,
                note,
                record=fault.entry.name,
                field=dotted(fault.route),
            )


def _is_personal(typed: str) -> bool:
    """Whether an id is data of a person: another rule tells so as an error, and nothing more is to be said of it."""
    return mask(typed) != typed and bool(seen(_PERSONAL, typed))


def _none(coalition: Coalition, fault: Dangling) -> tuple[str, str, str]:
    """The words where no record of the kind is left."""
    kind = fault.ref.kinds[0]
    home, file, more = kind_home(kind), kind_file(kind), fault.of_none - 1
    is_gone = file not in coalition.texts and not file.endswith("/")
    return (
        _("there are no {kinds}: {home} is missing or empty").format(kinds=kind_labels(kind), home=home),
        _("put the file back, or give it the name `{file}` again").format(file=file)
        if is_gone
        else _("put back what stood there, or add them"),
        ngettext(
            "{count} more reference points at nothing because of this",
            "{count} more references point at nothing because of this",
            more,
        ).format(count=more)
        if more
        else "",
    )


def _one(coalition: Coalition, fault: Dangling, guesses: "_Guesses") -> tuple[str, str, str]:
    """The words where one record is missing."""
    message = _("there is no {kind} `{id}`").format(kind=_or(fault.ref.kinds), id=short(fault.id))
    return message, _help(fault, guesses), _note(coalition, fault)


def _list_fault(fault: Dangling, guesses: "_Guesses") -> tuple[str, str, Label] | None:
    """The message, the help and the place when a dash or the space behind it is missing in a list."""
    place, route = fault.entry.place, fault.route
    if not guesses.may_be_list(fault):
        return None
    return list_lost(place, route, fault.id) or (item_lost(place, route) if guesses.several(fault) else None)


def _help(fault: Dangling, guesses: "_Guesses") -> str:
    ref = fault.ref
    home = _(" or ").join(dict.fromkeys(map(kind_home, ref.kinds)))
    if special := search(_SPECIAL_SPACE, fault.id):
        help_ = _("there is a special space (`{code}`) in it: take it out, or type an ordinary space or a hyphen")
        return help_.format(code=f"\\u{ord(special[0]):04x}")
    if together := guesses.several(fault):
        return typed_apart(fault.entry.place, fault.route, together, many=guesses.may_be_list(fault))
    if partners := guesses.with_profession(fault):
        field = _PROFESSION_OF[str(next(step for step in reversed(fault.route) if isinstance(step, str)))]
        words = _("`{text}` is a profession: put it in `{field}`, and a partner here, such as {names}")
        return words.format(text=short(fault.id), field=field, names=either(partners))
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


def _partners_by_profession(coalition: Coalition) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for partner in coalition.partners:
        for profession in partner.item.professions:
            found.setdefault(fold(profession), []).append(partner.item.id)
    return found


class _Guesses:
    """What may have been meant by an id that no record has."""

    def __init__(self, coalition: Coalition) -> None:
        self._coalition = coalition
        self._by_name: dict[Ref, dict[str, str]] = {}
        self._ids: dict[Ref, tuple[str, ...]] = {}
        self._made: dict[tuple[Ref, str], list[str]] = {}
        self._by_profession: dict[str, list[str]] | None = None

    def several(self, fault: Dangling) -> tuple[str, ...]:
        """The ids that were typed as one text."""
        return several(fault.id, partial(self._is_known, fault.ref))

    def may_be_list(self, fault: Dangling) -> bool:
        """Whether a list may stand where the id stands."""
        part = part_at(fault.entry.kind.model, fault.route)
        return part is not None and part.many

    def _is_known(self, ref: Ref, name: str) -> bool:
        return name in ref.words or any(name in self._coalition.ids.get(kind, ()) for kind in ref.kinds)

    def with_profession(self, fault: Dangling) -> list[str]:
        """The partners, three at most, where people have the profession that was typed for who takes a step."""
        field = next(step for step in reversed(fault.route) if isinstance(step, str))
        if fault.entry.kind.name != "agreement" or field not in _PROFESSION_OF:
            return []
        if self._by_profession is None:
            self._by_profession = _partners_by_profession(self._coalition)
        return self._by_profession.get(fold(fault.id), [])[:3]

    def of(self, fault: Dangling) -> list[str]:
        """The ids that look like what was typed."""
        key = (fault.ref, fault.id)
        if key not in self._made and len(self._made) < _MOST_GUESSES:
            self._made[key] = self._guess(*key)
        return self._made.get(key, [])

    def _guess(self, ref: Ref, typed: str) -> list[str]:
        if ref not in self._by_name:
            self._by_name[ref] = ids_by_name(self._coalition, ref.kinds)
            ids = sorted({slug(name) or name for kind in ref.kinds for name in self._coalition.ids.get(kind, ())})
            self._ids[ref] = (*ids, *ref.words)
        named = self._by_name[ref].get(fold(typed))
        if named:
            return [slug(named) or named]
        return near(typed, self._ids[ref])
