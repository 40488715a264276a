"""`ksa validate --watch`: looks again after every change, and says what was mended."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from time import sleep

from ksa.cli import console, refusal
from ksa.cli.errors import CannotRunError
from ksa.cli.look import Look
from ksa.cli.telling import Known, new
from ksa.cli.validation import Validation
from ksa.coalition.fingerprint import unknown
from ksa.coalition.folder import state
from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.rules.registry import RULES
from ksa.text.personal import mask

_SECONDS = 0.4
_MOST_MENDED = 10
_OF_ONE_FILE = ("text", "shape", "privacy", "language", "figures")
"""The families whose rules look at one file only."""
_CLEAR = "\x1b[2J\x1b[H"


def changes(root: Path, pause: Callable[[float], None] = sleep) -> Iterator[None]:
    """Give a sign at once, and again after each change in a folder, when it is over.

    The files are looked at time and again: on a shared or synchronised drive no system tells of what others change.
    """
    before, shown = state(root), None
    while True:
        now = state(root)
        # An editor may write in several steps: wait until nothing changes any more.
        if now == before and now != shown:
            shown = now
            yield
        before = now
        pause(_SECONDS)


def watch(signs: Iterable[None], validation: Validation) -> None:
    """Look and show at every sign. What stands in the way later on, such as a file that is away, is told too.

    Raises:
        CannotRunError: when not even the first look is possible.
    """
    before: Look | None = None
    for _sign in signs:
        _clear()
        try:
            now = validation.look()
            validation.show(now)
        except CannotRunError as error:
            if before is None:
                raise
            console.tell(refusal.text(error))
        else:
            if before:
                console.tell(_mended(before, now, validation.known))
            before = now
        time = f"{datetime.now().astimezone():%H:%M:%S}"
        console.tell(_("checked at {time}; waiting for a change (stop: Ctrl-C)").format(time=time) + "\n")


def _clear() -> None:
    if console.is_terminal() and os.environ.get("TERM") != "dumb":
        console.answer(_CLEAR)


def _mended(before: Look, now: Look, known: Known) -> str:
    """What was shown last time and is mended: nothing, or how much and the first of it.

    What can no longer be judged, because a file is away or cannot be read, is not mended: then only what is said of one
    file by itself can be.
    """
    of_one_file = {rule.rule.id for rule in RULES if rule.family in _OF_ONE_FILE}
    is_whole = now.loaded.coalition.whole and before.loaded.coalition.texts.keys() <= now.loaded.coalition.texts.keys()
    read = {document.source.name for document in now.loaded.coalition.documents}
    rows = zip(before.found, new(before, known), unknown(before.exact_marks, now.exact_marks), strict=True)
    mended = [
        finding
        for finding, was_shown, is_gone in rows
        if was_shown and is_gone and (is_whole or finding.rule in of_one_file) and finding.labels[0].path in read
    ]
    if not mended:
        return ""
    count = ngettext("mended: {count} finding", "mended: {count} findings", len(mended)).format(count=len(mended))
    more = [_("  and more")] if len(mended) > _MOST_MENDED else []
    return "\n".join([count, *map(_line, mended[:_MOST_MENDED]), *more]) + "\n"


def _line(finding: Diagnostic) -> str:
    return f"  {clean.line(mask(finding.labels[0].path))}: {finding.rule}: {clean.line(finding.message)}"
