"""What an answer says of the files that could not be read whole: what it does not find may stand there."""

from collections.abc import Iterator, Sequence

from ksa.language import _, ngettext
from ksa.report.document import Callout
from ksa.text.personal import mask

_MOST_NAMED = 3


def named(unread: Sequence[str]) -> str:
    """The files by their paths, the first few of many."""
    said = [f"`{mask(path)}`" for path in unread[:_MOST_NAMED]]
    if more := len(unread) - len(said):
        said.append(ngettext("{count} more file", "{count} more files", more).format(count=more))
    return _(" and ").join(part for part in (", ".join(said[:-1]), said[-1]) if part)


def so_far(text: str, unread: Sequence[str]) -> str:
    """A text that says that something is not there, with how sure that is."""
    return _("as far as can be read: {text}").format(text=text) if unread else text


def callout(unread: Sequence[str]) -> Iterator[Callout]:
    """That something may be missing, where that is so."""
    if unread:
        text = _("something may be missing here: not all of {files} can be read")
        yield Callout("warning", text.format(files=named(unread)))


def data(unread: Sequence[str]) -> list[str]:
    """The files as plain values."""
    return [mask(path) for path in unread]
