"""`ksa validate --watch`: looks again after every change, and says what was mended."""

import os
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from time import sleep

from ksa.cli import console
from ksa.cli.errors import CannotRunError
from ksa.cli.look import Look
from ksa.coalition.folder import state
from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.text.personal import mask

_SECONDS = 0.4
_MOST_MENDED = 10
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


def watch(signs: Iterable[None], look: Callable[[], Look], show: Callable[[Look], object]) -> None:
    """Look and show at every sign. What stands in the way, such as a file that is away for a moment, is told too."""
    before: Look | None = None
    for _sign in signs:
        _clear()
        try:
            now = look()
            show(now)
        except CannotRunError as error:
            console.tell(_("error: {message}").format(message=clean.line(mask(error.message))) + "\n")
        else:
            if before:
                console.tell(_mended(before, now))
            before = now
        time = f"{datetime.now().astimezone():%H:%M:%S}"
        console.tell(_("checked at {time}; waiting for a change (stop: Ctrl-C)").format(time=time) + "\n")


def _clear() -> None:
    if console.is_terminal() and os.environ.get("TERM") != "dumb":
        console.answer(_CLEAR)


def _mended(before: Look, now: Look) -> str:
    """What was found last time and is no longer: nothing, or how much and the first of it."""
    gone = set(before.marks).difference(now.marks)
    if not gone:
        return ""
    count = ngettext("mended: {count} finding", "mended: {count} findings", len(gone)).format(count=len(gone))
    lines = [_line(finding) for finding, mark in zip(before.found, before.marks, strict=True) if mark in gone]
    more = [_("  and more")] if len(lines) > _MOST_MENDED else []
    return "\n".join([count, *lines[:_MOST_MENDED], *more]) + "\n"


def _line(finding: Diagnostic) -> str:
    return f"  {clean.line(mask(finding.labels[0].path))}: {finding.rule}: {clean.line(finding.message)}"
