"""What asking may not load: it is to answer from a kept index, quickly, and in another language one day."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = ("pydantic", "typer", "yaml", "rich", "click", "ksa.model", "ksa.coalition", "ksa.text", "difflib")


@pytest.mark.parametrize("module", ["ask", "elsewhere", "find", "place", "work"])
def test_asking_loads_next_to_nothing(module: str) -> None:
    script = f"import sys, ksa.search.{module}; print(*sorted(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    loaded = ran.stdout.split()
    assert f"ksa.search.{module}" in loaded
    assert [name for name in loaded if name.startswith(HEAVY)] == []
