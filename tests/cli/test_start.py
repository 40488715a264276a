"""What a command loads before it has work to do: start-up time is most of what a user waits for."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.program import environment

SCRIPT = """
import json, sys
from ksa.cli.main import main
main(sys.argv[1:])
print("\\n" + json.dumps(sorted(sys.modules)))
"""
HEAVY = ("pydantic", "yaml", "rich", "tabulate", "ksa.text", "ksa.model", "ksa.coalition", "ksa.rules", "ksa.report")


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("validate", "--help"), ("explain", "-h"), ("show", "--help"), ("list", "--help"), ("--version",)],
)
def test_a_help_page_loads_next_to_nothing(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    out = subprocess.check_output([sys.executable, "-P", "-c", SCRIPT, *arguments], cwd=tmp_path, env=environment())
    loaded = json.loads(out.splitlines()[-1])
    assert "typer" in loaded
    assert [name for name in loaded if ".".join(name.split(".")[:2]) in HEAVY or name.split(".")[0] in HEAVY] == []
