"""The texts of the command line, read: each gives a value or says what is wrong with what was typed."""

import re
from collections.abc import Collection, Iterable
from datetime import date

from ksa.cli.errors import CannotRunError
from ksa.language import _
from ksa.language.fold import fold
from ksa.language.near import near


def choice(option: str, typed: str, among: Collection[str], otherwise: str = "") -> str:
    """One of the words that an option knows; `otherwise` helps who typed something that looks like none of them.

    Raises:
        CannotRunError: when it is none of them.
    """
    if typed in among:
        return typed
    raise CannotRunError(
        _("`{option}` does not know `{value}`").format(option=option, value=typed),
        did_you_mean(typed, among) or otherwise or _("choose {names}").format(names=listed(among)),
    )


def day(option: str, typed: str) -> date:
    """A day, typed as `2026-06-01`.

    Raises:
        CannotRunError: when there is no such day.
    """
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", typed):
        try:
            return date.fromisoformat(typed)
        except ValueError:
            pass
    raise CannotRunError(
        _("`{option}` wants a day, and `{value}` is none").format(option=option, value=typed),
        _("type it as year-month-day, such as `2026-06-01`"),
    )


def names(typed: Iterable[str] | None) -> list[str]:
    """The names in an option that may be given more than once, with commas between names."""
    return [name for text in typed or () for name in (part.strip() for part in text.split(",")) if name]


def listed(among: Iterable[str]) -> str:
    """Names as a sentence lists them: `a`, `b` or `c`."""
    quoted = [f"`{name}`" for name in among]
    return _(" or ").join(part for part in (", ".join(quoted[:-1]), *quoted[-1:]) if part)


def did_you_mean(typed: str, among: Iterable[str]) -> str:
    """The names that may have been meant, as a question; empty when none is near."""
    meant = near(typed, among)
    if meant and fold(meant[0]) == fold(typed):
        # It differs in case or in the kind of dash: nothing else was meant.
        meant = meant[:1]
    return _("did you mean {names}?").format(names=listed(meant)) if meant else ""
