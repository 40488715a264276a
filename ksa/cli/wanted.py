"""Of what a list is wanted, as it was typed: the kind of record, and what the records are to be about."""

from typing import NamedTuple

from ksa.cli import narrowing
from ksa.cli.errors import CannotRunError
from ksa.cli.typed import choice, did_you_mean, listed, names
from ksa.coalition import lookup
from ksa.coalition.coalition import Coalition
from ksa.coalition.names import kind_called
from ksa.coalition.narrowed import Wanted, may_be_about
from ksa.language import _
from ksa.model.anatomy import parts
from ksa.model.kinds import BY_PLURAL, Kind


class Typed(NamedTuple):
    """What was typed after each option that narrows a list, by the name of the option."""

    status: list[str] | None = None
    phase: list[str] | None = None
    area: str | None = None
    topic: str | None = None
    partner: str | None = None


def kind(typed: str) -> Kind:
    """The kind of record that is called so, in the YAML or by the reader.

    Raises:
        CannotRunError: when there is none.
    """
    found = kind_called(typed)
    if found:
        return found
    known = dict.fromkeys(word for one in BY_PLURAL.values() for word in (one.plural, _(one.labels)))
    raise CannotRunError(
        _("there is no kind of record `{name}`").format(name=typed),
        did_you_mean(typed, known) or _("`{command}` gives the list").format(command="ksa list"),
    )


def check(of: Kind | None, typed: Typed) -> None:
    """Refuse options by which records of a kind, or the kinds themselves, cannot be told apart.

    Raises:
        CannotRunError: when there is such an option.
    """
    able = may_be_about(of) if of else frozenset[str]()
    for name, value in typed._asdict().items():
        if value not in (None, []) and name not in able:
            others = [one.plural for one in BY_PLURAL.values() if name in may_be_about(one)]
            raise CannotRunError(
                _("`{option}` does not go with a list of {kinds}").format(
                    option=f"--{name}", kinds=_(of.labels) if of else _("kinds")
                ),
                _("it goes with {names}").format(names=listed(others)),
            )


def wanted(coalition: Coalition, of: Kind, typed: Typed) -> Wanted:
    """What the records of a kind are to be about.

    Raises:
        CannotRunError: when a word is not known.
    """
    statuses = parts(of.model)["status"].vocabulary if typed.status else None
    return Wanted(
        status=tuple(choice("--status", one.lower(), statuses.labels) for one in names(typed.status))
        if statuses
        else (),
        phase=narrowing.phases(typed.phase),
        area=_id(coalition, "area", typed.area),
        topic=_id(coalition, "topic", typed.topic),
        partner=_id(coalition, "partner", typed.partner),
    )


def _id(coalition: Coalition, name: str, typed: str | None) -> str:
    """The id of a record that was typed by its id or one of its names; empty when nothing was."""
    if typed is None:
        return ""
    of = kind(name)
    found = lookup.called(coalition, typed, of)
    if found:
        return found[0].id
    raise CannotRunError(
        _("`{option}` does not know `{value}`").format(option=f"--{name}", value=typed),
        did_you_mean(typed, lookup.ids(coalition, of))
        or did_you_mean(typed, lookup.names(coalition, of))
        or _("`{command}` gives the list").format(command=f"ksa list {of.plural}"),
    )
