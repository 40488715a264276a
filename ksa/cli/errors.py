"""What ends a command: the exit codes, and the reasons that are no findings."""

from enum import IntEnum


class Exit(IntEnum):
    """The exit codes: the same for every command and every format."""

    FINE = 0
    FOUND = 1
    CANNOT_RUN = 2
    INTERRUPTED = 130
    PIPE_CLOSED = 141


class CannotRunError(Exception):
    """A command cannot do its work: `message` says why, `help` what to do about it, both in the reader's language."""

    def __init__(self, message: str, help_: str = "") -> None:
        """Keep both texts."""
        super().__init__(message)
        self.message = message
        self.help = help_


class PipeClosedError(Exception):
    """Nobody reads the answer any longer: `ksa … | head`."""
