"""The program as on a terminal."""

import os
import sys
from pathlib import Path

from docs.screen import shown


def test_what_stands_on_the_screen(tmp_path: Path) -> None:
    before = dict(os.environ), Path.cwd(), sys.stdout, sys.stderr
    (tmp_path / "partners.yaml").write_text("coalition: {id: a, name: A, municipalities: [{name: A}]}\n")
    assert shown("validate", folder=tmp_path) == "geen bevindingen in 1 bestand\n"
    assert (dict(os.environ), Path.cwd(), sys.stdout, sys.stderr) == before


def test_answers_and_what_is_told_besides(tmp_path: Path) -> None:
    assert shown("explain", "zzz", folder=tmp_path) == (
        "fout: er is geen regel `zzz`\n  hulp: `ksa explain` geeft de lijst\n"
    )


def test_the_other_language(tmp_path: Path) -> None:
    english = shown("explain", "zzz", folder=tmp_path, language="en")
    assert english == "error: there is no rule `zzz`\n  help: `ksa explain` gives the list\n"
