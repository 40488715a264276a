"""A pull request that wants to be run instead of read: whatever starts it leaves a file behind."""

from pathlib import Path

from tests.cli.program import SOUND, folder

SPRUNG = "sprung"
CODE = f"from pathlib import Path\nPath(__file__).with_name({SPRUNG!r}).touch()\n"
MODULES = (
    "sitecustomize",
    "usercustomize",
    "yaml",
    "typer",
    "pip",
    "venv",
    "hatchling",
    "pathspec",
    "setup",
    "encodings",
    "ksa",
)
FILES = {f"{name}.py": CODE for name in MODULES} | {
    "pip.conf": "[global]\nindex-url = http://127.0.0.1:1/\nno-index = true\n",
    "pyproject.toml": '[build-system]\nrequires = []\nbuild-backend = "setup"\nbackend-path = ["."]\n',
    "requirements-run.txt": "-e .\n",
}


def pull_request(path: Path, files: dict[str, str] = SOUND) -> Path:
    """Write a coalition and the traps around it; gives the folder."""
    return folder(path, FILES | files)


def is_sprung(path: Path) -> bool:
    """Whether something of the pull request was run."""
    return (path / SPRUNG).exists()
