"""The findings that somebody decided to live with for now, in a file: for where there is no git to look back in."""

import re
from pathlib import Path
from typing import Any

from ksa.cli.errors import CannotRunError
from ksa.cli.look import OF_THE_WHOLE, Look
from ksa.cli.reasons import reason
from ksa.cli.telling import Known
from ksa.coalition.fingerprint import Mark
from ksa.language import _
from ksa.render import clean
from ksa.text.personal import mask

SCHEMA = "ksa.baseline/1"
"""As docs/baseline.schema.json describes it."""

_MOST_BYTES = 50 * 1024 * 1024
_MOST_BRACKETS = 10
"""For each finding, in whatever texts it has."""
_MARK = re.compile("[0-9a-f]{64}")


def written(look: Look) -> str:
    """The text of the file: a finding a line, in an order that makes small differences of small changes."""
    from json import dumps

    rows: list[str] = []
    for finding, mark in zip(look.found, look.marks, strict=True):
        record = f"{finding.record.kind}:{finding.record.id}" if finding.record else ""
        row = {"rule": finding.rule, "path": mask(finding.labels[0].path), "record": record, "field": finding.field}
        known = {"fingerprint": mark.fingerprint, "likeness": mark.likeness, "listed": sorted(mark.listed)}
        rows.append(f"    {clean.json(dumps(row | known, ensure_ascii=False))}")
    listed = ",\n".join(sorted(rows))
    unjudged = dumps(sorted(look.unjudged))
    return f'{{\n  "schema": "{SCHEMA}",\n  "unjudged": {unjudged},\n  "findings": [\n{listed}\n  ]\n}}\n'


def read(typed: str, start: Path) -> Known:
    """What is known according to a file that was made so.

    Raises:
        CannotRunError: when the file cannot be read, or holds something else.
    """
    try:
        data = _bytes(start / typed)
    except (OSError, ValueError) as error:
        why = reason(error) if isinstance(error, OSError) else _("there is no such file")
        raise CannotRunError(_("`{path}` cannot be read: {reason}").format(path=typed, reason=why), _help()) from error
    known = _known(data, typed)
    if known is None:
        text = _("`{path}` does not hold what `{option}` writes")
        raise CannotRunError(text.format(path=typed, option="--write-baseline"), _help())
    return known


def _help() -> str:
    return _("name a file that `{option}` made").format(option="--write-baseline")


def _bytes(path: Path) -> bytes:
    """The bytes of an ordinary file; of a pipe or a folder none, and of a file that is too large a part."""
    if path.exists() and not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_MOST_BYTES)


def _known(data: bytes, where: str) -> Known | None:
    """What a text says to be known; none when it is of another form."""
    from json import loads

    if data.count(b"{") + data.count(b"[") > _MOST_BRACKETS * (data.count(b'"fingerprint"') + 1):
        return None  # it is something else, and may take very long to read
    try:
        document: Any = loads(data)
    except (ValueError, RecursionError):
        return None
    if not isinstance(document, dict) or document.get("schema") != SCHEMA:
        return None
    rows, unjudged = document.get("findings"), document.get("unjudged")
    if not isinstance(rows, list) or not isinstance(unjudged, list) or not all(isinstance(row, dict) for row in rows):
        return None
    marks = [_mark(row) for row in rows]
    if None in marks:
        return None
    found = tuple(mark for mark in marks if mark)
    return Known(found, where, unjudged=OF_THE_WHOLE.intersection(map(str, unjudged)))


def _mark(row: dict[str, Any]) -> Mark | None:
    """The mark in a row; none when it is of another form."""
    fingerprint, likeness, listed = (row.get(name) for name in Mark._fields)
    if not isinstance(listed, list) or not all(_MARK.fullmatch(str(one)) for one in (fingerprint, likeness)):
        return None
    return Mark(str(fingerprint), str(likeness), frozenset(map(str, listed)))
