"""The lock files: which packages they name, in which versions, with which hashes."""

import re

from docs.generate import ROOT

PACKAGE = re.compile(r"^([\w.-]+)==.*\n(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", re.MULTILINE)


def locked(name: str) -> dict[str, str]:
    """The lines of each package in a lock file, by its name."""
    return {found[1]: found[0] for found in PACKAGE.finditer((ROOT / name).read_text("utf-8"))}
