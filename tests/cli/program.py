"""The program as a user starts it: a process of its own."""

import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).parents[2]
KSA = (sys.executable, "-P", "-c", "import sys; from ksa.cli.main import main; sys.exit(main())")
"""`-P`: a console script does not import from the working folder either."""

SOUND = {
    "partners.yaml": (
        "partners:\n  - id: jgz\n    name: JGZ Demo\n    kind: jgz\n    domain: publiek\n    status: aangesloten\n"
        "    roles: scholen\n    verified: nee\n"
        "    contacts:\n      - function: balie\n        email: info@jgz.example.nl\n"
    ),
    "coalition/coalition.yaml": (
        "coalition:\n  id: demo\n  name: Kansrijke Start Demo\n"
        "  municipalities:\n    - code: GM0034\n      name: Almere\n"
    ),
}
"""A coalition in which nothing is to be found."""

BROKEN = SOUND | {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n    brader: baby\n"}
"""The same with one error."""


class Ran(NamedTuple):
    """How a process ended and what it wrote."""

    code: int
    out: bytes
    err: str


def folder(path: Path, files: dict[str, str]) -> Path:
    """Write files into a folder; gives the folder."""
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, encoding="utf-8", newline="")
    return path


def environment(**changes: str) -> dict[str, str]:
    """The variables of a process: those of this one, without what changes how `ksa` speaks."""
    names = [name for name in os.environ if not name.startswith(("KSA_", "GITHUB_")) and not name.endswith("COLOR")]
    return {name: os.environ[name] for name in names} | {"PYTHONPATH": str(REPOSITORY)} | changes


def ran(*arguments: str | bytes, cwd: Path, umask: int = -1, **variables: str) -> Ran:
    """Run `ksa` to its end."""
    done = subprocess.run(
        [*KSA, *arguments], cwd=cwd, env=environment(**variables), capture_output=True, check=False, umask=umask
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())


def shell(script: str, cwd: Path, **variables: str) -> Ran:
    """Run a line of shell, in which `ksa` is the program."""
    words = " ".join(f"'{word}'" for word in KSA)
    done = subprocess.run(
        ["/bin/bash", "-c", f'ksa() {{ {words} "$@"; }}; {script}'],
        cwd=cwd,
        env=environment(**variables),
        capture_output=True,
        check=False,
    )
    return Ran(done.returncode, done.stdout, done.stderr.decode())
