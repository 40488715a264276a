"""Why a partner that is known does not answer on a day: it does not take part then, or its record is broken."""

from datetime import date

from ksa.cli.errors import CannotRunError
from ksa.coalition.coalition import Coalition, Entry
from ksa.coalition.lookup import called
from ksa.coalition.records import since_and_until
from ksa.language import _
from ksa.language.dates import in_words, typed_in_words
from ksa.model.kinds import BY_PLURAL
from ksa.search.shape import Index
from ksa.text.personal import mask


def absent(coalition: Coalition, typed: str, index: Index, on: date) -> CannotRunError | None:
    """What to say of a partner that was typed by its id or one of its names; nothing when it answers, or is not known.

    Raises:
        CannotRunError: when its record is broken.
    """
    found = called(coalition, typed, BY_PLURAL["partners"])
    if not found or found[0].id in index["partners"]:
        return None
    entry = found[0]
    if entry.item is None:
        raise CannotRunError(
            _("`{option}` cannot use `{value}`: something in its record is wrong").format(
                option="--partner", value=entry.id
            ),
            _("`{command}` says what is wrong").format(command="ksa validate"),
        )
    command = f"ksa show {mask(entry.id)}"
    return CannotRunError(_why(entry, on), _("`{command}` shows what is written down of it").format(command=command))


def _why(entry: Entry, on: date) -> str:
    since, until = since_and_until(entry)
    named = {"name": entry.id, "day": in_words(on)}
    if until and until.last < on:
        text = _("`{name}` no longer takes part on {day}: it did until {until}")
        return text.format(**named, until=typed_in_words(until.typed))
    if since and on < since.first:
        text = _("`{name}` does not take part yet on {day}: it does from {since}")
        return text.format(**named, since=typed_in_words(since.typed))
    return _("`{name}` no longer takes part").format(**named)
