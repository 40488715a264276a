"""What a reader is told when a command cannot do its work."""

import os

from ksa.cli.errors import CannotRunError
from ksa.language import _


def text(error: CannotRunError) -> str:
    """Why, and what to do about it, on a line each; where GitHub Actions runs this, also as an annotation."""
    from ksa.cli import on_github
    from ksa.render import clean
    from ksa.text.personal import mask

    message, help_ = clean.line(mask(error.message)), clean.line(mask(error.help))
    lines = [_("error: {message}").format(message=message)]
    if help_:
        lines.append(_("  help: {help}").format(help=help_))
    if on_github.is_here(os.environ):
        both = clean.annotation("\n".join(filter(None, (message, help_))))
        lines.append(f"::error title=ksa::{both}")
    return "\n".join(lines) + "\n"
