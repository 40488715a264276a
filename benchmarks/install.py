"""Fresh environments: one with `ksa` and its extras as a user installs them, from a wheel; others for other programs.

Each is compiled and has nothing else in it. No network: what is needed is copied from the running environment.
"""

import re
import shutil
import subprocess
import sys
import venv
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

from benchmarks.measure import FailedError, environment

ROOT = Path(__file__).resolve().parent.parent
_NAME = re.compile(r"[A-Za-z0-9._-]+")


class Installed(NamedTuple):
    """The programs of an environment."""

    python: Path
    ksa: Path


def install(folder: Path) -> Installed:
    """Build a wheel of the working tree and install it in a new environment below a folder.

    Raises:
        FailedError: a step ended with another exit code than 0.
    """
    wheels, home = folder / "wheels", folder / "environment"
    _run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)])
    (wheel,) = wheels.glob("*.whl")
    python, packages = _new(home)
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check"]
    _run([*pip, "install", "--quiet", "--no-index", "--no-deps", str(wheel)])
    (own,) = packages.glob("ksa-*.dist-info")
    _copy_requirements(Distribution.at(own), packages, with_extras=True)
    _compile(python, packages)
    return Installed(python, home / "bin" / "ksa")


def install_copy(name: str, folder: Path) -> Path:
    """Copy a program of the running environment into a new one of its own, and give the path by which it starts.

    Raises:
        FailedError: a step ended with another exit code than 0.
    """
    home, program = folder / name, distribution(name)
    python, packages = _new(home)
    _copy(program, packages)
    _copy_requirements(program, packages)
    _compile(python, packages)
    (entry,) = program.entry_points.select(group="console_scripts", name=name)
    script = home / "bin" / name
    # As pip writes it.
    script.write_text(
        f"#!{python}\nimport sys\nfrom {entry.module} import {entry.attr}\n"
        f"if __name__ == '__main__':\n    sys.exit({entry.attr}())\n"
    )
    script.chmod(0o755)
    return script


def _new(home: Path) -> tuple[Path, Path]:
    """A new environment: its Python, and where its packages belong."""
    venv.create(home, with_pip=False)
    python = home / "bin" / "python"
    asked = [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return python, Path(_run(asked).strip())


def _compile(python: Path, packages: Path) -> None:
    _run([str(python), "-m", "compileall", "-q", str(packages)])


def _copy_requirements(wanted: Distribution, packages: Path, *, with_extras: bool = False) -> None:
    """Copy what a distribution needs, perhaps for its extras too, and what that needs.

    What is not here is not needed on this system.
    """
    waiting = [wanted]
    # An extra may name others as extras of the distribution itself.
    done = {wanted.name.lower()}
    while waiting:
        asking = waiting.pop()
        for line in asking.requires or ():
            found = _NAME.match(line)
            is_left_out = "extra ==" in line and not (with_extras and asking is wanted)
            if not found or is_left_out or found[0].lower() in done:
                continue
            done.add(found[0].lower())
            try:
                needed = distribution(found[0])
            except PackageNotFoundError:
                continue
            _copy(needed, packages)
            waiting.append(needed)


def _copy(needed: Distribution, packages: Path) -> None:
    for file in needed.files or ():
        if ".." not in file.parts and file.suffix != ".pyc":
            target = packages / file
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(Path(str(file.locate())), target)


def _run(command: list[str]) -> str:
    ended = subprocess.run(command, cwd=ROOT, env=environment(), check=False, capture_output=True, text=True)
    if ended.returncode:
        raise FailedError(f"exit code {ended.returncode} of {' '.join(command)}\n{ended.stdout}{ended.stderr}")
    return ended.stdout
