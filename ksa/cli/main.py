"""Where `ksa` begins and ends: signals, the language, and the exit code. Imports next to nothing by itself."""

import gc
import os
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from types import FrameType

from ksa.cli.errors import Exit


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and give the exit code.

    Without `arguments` it runs as the program itself: those of the command line are read, and a signal ends it.
    """
    as_program = arguments is None
    if as_program:
        _end_on_signals()
        # Imports and parsing make much and drop little: looking for rubbish as often as usual costs a twentieth.
        gc.set_threshold(100_000)
    try:
        # Before the first import of pydantic: its plug-ins cost time and run code from elsewhere.
        os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"
        from ksa.cli.app import run

        code = run(sys.argv[1:] if arguments is None else list(arguments))
    except KeyboardInterrupt:
        code = Exit.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last boundary: a user never sees a traceback
        code = _failed(error)
    if as_program:
        _ignore_signals()
        # Everything goes with the process: looking for rubbish on the way out would cost a tenth.
        gc.freeze()
    return int(code)


def _failed(error: Exception) -> int:
    try:
        from ksa.cli.crash import report

        report(error)
    except Exception:  # noqa: BLE001 - ksa is so broken that it cannot even say so in its own words
        with suppress(OSError):
            os.write(2, f"ksa: {type(error).__name__}\n".encode())
    return Exit.CANNOT_RUN


def _end_on_signals() -> None:
    """End at once on Ctrl-C and on a request to stop.

    An exception would be safe only where somebody can catch it: raised within an import or while objects are cleared
    away, Python prints it and goes on.
    """
    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) != signal.SIG_IGN:
            signal.signal(number, end)


def end(number: int, _frame: FrameType | None) -> None:
    """Handle a signal: take away what is half written, and end at once with the exit code that belongs to it."""
    if output := sys.modules.get("ksa.cli.output"):
        output.take_away_rest()
    os._exit(128 + number)


def _ignore_signals() -> None:
    """The work is done: nothing may come between it and the exit code."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
