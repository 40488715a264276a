"""zizmor, at its strictest but for doubtful cases, finds no hole in the action and the workflows."""

import subprocess
import sys
from pathlib import Path

from docs.generate import ROOT
from tests.integrations.pages import pasted

ZIZMOR = (
    str(Path(sys.executable).with_name("zizmor")),
    *("--offline", "--no-config", "--persona=pedantic", "--quiet", "--color=never"),
)
OURS = ("action.yml", ".github", ".pre-commit-hooks.yaml", ".pre-commit-config.yaml")
NOTHING = (0, "No findings to report. Good job!\n", "")


def audited(*arguments: str | Path) -> tuple[int, str, str]:
    done = subprocess.run([*ZIZMOR, *arguments], capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr


def test_our_own() -> None:
    assert audited("--strict-collection", *[ROOT / name for name in OURS]) == NOTHING


def test_what_docs_ci_gives_to_paste(tmp_path: Path) -> None:
    assert audited("--strict-collection", pasted(tmp_path)) == NOTHING


def test_a_hole_is_seen(tmp_path: Path) -> None:
    file = pasted(tmp_path) / ".github/workflows/controle.yml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("  pull_request:", "  pull_request_target:"), "utf-8")
    code, out, _ = audited(file)
    assert code
    assert "error[dangerous-triggers]" in out
