"""The findings that somebody decided to live with for now, in a file: for where there is no git to look back in."""

import re
from pathlib import Path
from typing import Any

from ksa.cli.errors import CannotRunError
from ksa.cli.look import Look
from ksa.cli.reasons import reason
from ksa.language import _
from ksa.render import clean
from ksa.text.personal import mask

SCHEMA = "ksa.baseline/1"
"""As docs/baseline.schema.json describes it."""

_MOST_BYTES = 50 * 1024 * 1024
_MARK = re.compile("[0-9a-f]{64}")


def written(look: Look) -> str:
    """The text of the file: a finding a line, in an order that makes small differences of small changes."""
    from json import dumps

    rows: list[str] = []
    for finding, mark in zip(look.found, look.marks, strict=True):
        record = f"{finding.record.kind}:{finding.record.id}" if finding.record else ""
        about = {"rule": finding.rule, "path": mask(finding.labels[0].path), "record": record, "field": finding.field}
        rows.append(f"    {clean.json(dumps({**about, 'fingerprint': mark}, ensure_ascii=False))}")
    listed = ",\n".join(sorted(rows))
    return f'{{\n  "schema": "{SCHEMA}",\n  "findings": [\n{listed}\n  ]\n}}\n'


def known(typed: str, start: Path) -> frozenset[str]:
    """The fingerprints in a file that was made so.

    Raises:
        CannotRunError: when the file cannot be read, or holds something else.
    """
    try:
        data = _read(start / typed)
    except OSError as error:
        raise CannotRunError(
            _("`{path}` cannot be read: {reason}").format(path=typed, reason=reason(error)),
            _("make it with `{option}`").format(option=f"--write-baseline {typed}"),
        ) from error
    marks = _marks(data)
    if marks is None:
        raise CannotRunError(
            _("`{path}` does not hold what `{option}` writes").format(path=typed, option="--write-baseline"),
            _("make it again with `{option}`").format(option=f"--write-baseline {typed}"),
        )
    return frozenset(marks)


def _read(path: Path) -> bytes:
    """The bytes of an ordinary file; of a pipe or a folder none, and of a file that is too large a part."""
    if path.exists() and not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def _marks(data: bytes) -> list[str] | None:
    """The fingerprints in a text; none when it is of another form."""
    from json import loads

    try:
        document: Any = loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        return None
    findings = document.get("findings")
    if not isinstance(findings, list) or not all(isinstance(row, dict) for row in findings):
        return None
    marks = [str(row.get("fingerprint")) for row in findings]
    return marks if all(map(_MARK.fullmatch, marks)) else None
