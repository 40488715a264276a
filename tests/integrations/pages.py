"""What docs/ci.md gives to paste: files of YAML, with the names that the reader fills in."""

import re
from pathlib import Path

from docs.generate import ROOT

PAGE = ROOT / "docs/ci.md"
FILE = re.compile(r"`(\.[\w./-]+)`[^`\n]*:\n\n```yaml\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCE = re.compile(r"^```(?:yaml|sh)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

FILLED_IN = {"EIGENAAR": "somebody", "ADRES": "https://git.example.nl/ksa", "VERSIE": "0" * 40}


def blocks() -> list[str]:
    """Each block of YAML or shell on the page."""
    return FENCE.findall(PAGE.read_text("utf-8"))


def files() -> dict[str, str]:
    """Each file to paste by its name, filled in as a reader would."""
    found = dict(FILE.findall(PAGE.read_text("utf-8")))
    return {name: _filled_in(text) for name, text in found.items()}


def pasted(folder: Path) -> Path:
    """Write the files into a folder; gives the folder."""
    for name, text in files().items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


def _filled_in(text: str) -> str:
    for name, value in FILLED_IN.items():
        text = text.replace(name, value)
    return text
