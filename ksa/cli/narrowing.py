"""What an answer is narrowed to, as it was typed: phases, an area, a role, a partner."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ksa.cli.errors import CannotRunError
from ksa.cli.typed import choice, did_you_mean, names
from ksa.language import _
from ksa.language.fold import fold
from ksa.model.phases import WORDS, in_words
from ksa.model.vocabulary import ROLE
from ksa.search.answer import Filter, Filters
from ksa.search.shape import Index


class Narrowing(NamedTuple):
    """The phases (all when there are none), the area and the roles (all when there are none) that were asked for."""

    phases: tuple[str, ...] = ()
    area: str | None = None
    roles: tuple[str, ...] = ()

    @property
    def filters(self) -> Filters:
        """The same as search takes them."""
        return Filters(
            Filter(self.phases) if self.phases else None,
            Filter((self.area,)) if self.area else None,
            Filter(self.roles) if self.roles else None,
        )


def phases(typed: Iterable[str] | None) -> tuple[str, ...]:
    """The phases that these words mean: phases, `voor`, `tijdens`, `na`, `alle`, or from one to another of these.

    Raises:
        CannotRunError: when one is none of these.
    """
    return tuple(dict.fromkeys(phase for text in names(typed) for phase in _phases(text)))


def _phases(typed: str) -> tuple[str, ...]:
    said = " ".join(typed.lower().split())
    if said == _("all phases"):  # so the answers call them
        said = "alle"
    return in_words(said) or in_words(choice("--phase", said, WORDS))


def roles(typed: Iterable[str] | None) -> tuple[str, ...]:
    """The roles that these words are.

    Raises:
        CannotRunError: when one is none.
    """
    return tuple(dict.fromkeys(choice("--role", name.lower(), ROLE.labels) for name in names(typed)))


def area(typed: str, index: Index) -> str:
    """The id of an area that was typed by its id or one of its names.

    Raises:
        CannotRunError: when there is none.
    """
    known = {one["id"]: (one["label"], *one["aliases"]) for one in index["areas"].values()}
    return _named("--area", typed, known)


def partner(typed: str, index: Index) -> str:
    """The id of a partner that was typed by its id or one of its names.

    Raises:
        CannotRunError: when there is none.
    """
    known = {one["id"]: (one["name"], *one["aliases"]) for one in index["partners"].values()}
    return _named("--partner", typed, known)


def _named(option: str, typed: str, known: Mapping[str, tuple[str, ...]]) -> str:
    found = {fold(name): one for one, called in known.items() for name in (*called, one)}
    if fold(typed) in found:
        return found[fold(typed)]
    raise CannotRunError(
        _("`{option}` does not know `{value}`").format(option=option, value=typed),
        did_you_mean(typed, known) or _("`{command}` gives the list").format(command=_LISTS[option]),
    )


_LISTS = {"--area": "ksa list areas", "--partner": "ksa list partners"}
