"""The scope of a report on a small coalition, or on the real one."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.coalition.narrowed import Wanted
from ksa.report.export.scope import Scope
from ksa.rules.engine import check_all
from ksa.rules.selection import Selection
from ksa.search.index import index
from ksa.text.source import SourceFile

ON = date(2026, 6, 1)
ROOT = Path(__file__).parents[3]


def scope(files: Mapping[str, str], *, ids: tuple[str, ...] = (), on: date = ON, **wanted: Any) -> Scope:  # noqa: ANN401
    """A scope on these files, given as path and YAML."""
    loaded = load(tuple(SourceFile(name, dedent(text)) for name, text in files.items()))
    known = index(loaded.coalition, on)
    return Scope(loaded.coalition, known, on, tuple(check_all(loaded, on, Selection())), ids, Wanted(**wanted))


@cache
def almere() -> Scope:
    """A scope on the coalition of this repository."""
    loaded = load(*read_folder(ROOT))
    return Scope(loaded.coalition, index(loaded.coalition, ON), ON, tuple(check_all(loaded, ON, Selection())))
