"""requirements-run.txt holds what ksa needs to be installed and run, no more, in the versions of requirements.txt."""

import tomllib
from importlib.metadata import PackageNotFoundError, requires

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from docs.generate import ROOT
from tests.integrations.locks import locked

SYSTEMS = (
    {"sys_platform": "linux", "platform_system": "Linux"},
    {"sys_platform": "darwin", "platform_system": "Darwin"},
    {"sys_platform": "win32", "platform_system": "Windows"},
)
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def needed() -> set[str]:
    """The project's dependencies and its build, and what those need in turn, on any system."""
    found: set[str] = set()
    asked = [
        Requirement(text) for text in [*PROJECT["project"]["dependencies"], *PROJECT["dependency-groups"]["build"]]
    ]
    while asked:
        name = canonicalize_name(asked.pop().name)
        if name not in found:
            found.add(name)
            asked += _asked_by(name)
    return found


def _asked_by(name: str) -> list[Requirement]:
    try:
        texts = requires(name) or []
    except PackageNotFoundError:  # one for another system
        return []
    return [asked for asked in map(Requirement, texts) if _is_asked(asked)]


def _is_asked(asked: Requirement) -> bool:
    """Whether Python 3.11 asks for it on some system; what only an extra asks for is not installed."""
    given = {"python_version": "3.11", "python_full_version": "3.11.0", "extra": ""}
    return asked.marker is None or any(asked.marker.evaluate(given | system) for system in SYSTEMS)


def test_each_file_is_read_to_its_end() -> None:
    for name in ["requirements.txt", "requirements-run.txt"]:
        assert "".join(locked(name).values()) == (ROOT / name).read_text("utf-8")


def test_no_package_but_those_that_are_needed() -> None:
    assert set(locked("requirements-run.txt")) == needed()


def test_the_versions_are_those_that_are_tested() -> None:
    tested = locked("requirements.txt")
    run = locked("requirements-run.txt")
    assert run == {name: tested[name] for name in run}
