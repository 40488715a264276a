"""What check-jsonschema says of files, with the schema that is made from the models."""

import json
import subprocess
import sys
from pathlib import Path

from benchmarks.schema import schema


def refused(folder: Path, files: dict[str, str]) -> set[str]:
    """The names of the files that it refuses, written into a folder first."""
    (folder / "schema.json").write_text(json.dumps(schema()), encoding="utf-8")
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, "-m", "check_jsonschema", "--schemafile", "schema.json", "-o", "json", *files]
    said = json.loads(subprocess.run(command, cwd=folder, capture_output=True, check=False, text=True).stdout)
    return {fault["filename"] for fault in (*said.get("errors", ()), *said.get("parse_errors", ()))}
