"""What a YAML parser complains of, for tests that explain it."""

from collections.abc import Callable
from typing import Any

import yaml

from ksa.text.complaint import Complaint

Loader = Callable[[str], Any]
"""PyYAML's own parser or libyaml's: their words and offsets differ."""


def complaint(text: str, loader: Loader) -> Complaint | None:
    """What a parser complains of in a text."""
    reader = loader(text)
    try:
        while reader.check_event():
            reader.get_event()
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark.index if error.problem_mark else 0
        return Complaint(
            error.context or "", error.context_mark.index if error.context_mark else at, error.problem or "", at
        )
    return None
