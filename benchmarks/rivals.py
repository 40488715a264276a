"""Other programs that check the same files: installed as `ksa` is, with a schema that is equal to its models."""

import json
import shutil
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.install import install_copy
from benchmarks.measure import FailedError, cost
from benchmarks.schema import schema

_AJV = ("ajv@8", "js-yaml@4")
_SCRIPT = Path(__file__).resolve().parent / "ajv.cjs"


class Rivals(NamedTuple):
    """The commands, to which files are added. `typed` is check-jsonschema with a schema without patterns.

    `ajv` is None where npm or its registry is not.
    """

    check_jsonschema: list[str]
    typed: list[str]
    yamllint: list[str]
    ajv: list[str] | None
    versions: str


def install_rivals(folder: Path) -> Rivals:
    """Install the programs below a folder, and write the schemas.

    Raises:
        FailedError: a step ended with another exit code than 0.
    """
    equal, typed = folder / "schema.json", folder / "schema-without-patterns.json"
    equal.write_text(json.dumps(schema()), encoding="utf-8")
    typed.write_text(json.dumps(_without_patterns(schema())), encoding="utf-8")
    check_jsonschema, yamllint = (str(install_copy(name, folder)) for name in ("check-jsonschema", "yamllint"))
    ajv, ajv_versions = _install_ajv(folder / "ajv", equal)
    names = ("check-jsonschema", "ruamel.yaml", "yamllint")
    return Rivals(
        [check_jsonschema, "--schemafile", str(equal)],
        [check_jsonschema, "--schemafile", str(typed)],
        [yamllint, "--config-data", "relaxed"],
        ajv,
        ", ".join([*(f"{name} {version(name)}" for name in names), *ajv_versions]),
    )


def _without_patterns(part: Any) -> Any:  # noqa: ANN401 - a schema is anything that JSON can hold
    if isinstance(part, dict):
        return {name: _without_patterns(below) for name, below in part.items() if name != "pattern"}
    return [_without_patterns(below) for below in part] if isinstance(part, list) else part


def _install_ajv(home: Path, equal: Path) -> tuple[list[str] | None, list[str]]:
    """The command and the versions; without npm or its registry, none."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        return None, []
    home.mkdir()
    options = ["--prefix", str(home), "--cache", str(home / "cache"), "--ignore-scripts", "--no-audit", "--no-fund"]
    quick = ["--fetch-retries", "0", "--fetch-timeout", "20000"]
    try:
        cost([npm, "install", *options, *quick, *_AJV], home)
    except FailedError:
        return None, []
    # Node looks for packages beside the script.
    command = [node, str(shutil.copy(_SCRIPT, home)), str(equal)]
    of_node = cost([node, "--version"], home).output.strip()
    return command, [_version(home, "ajv"), _version(home, "js-yaml"), f"Node {of_node}"]


def _version(home: Path, name: str) -> str:
    return f"{name} {json.loads((home / 'node_modules' / name / 'package.json').read_bytes())['version']}"
