"""Where the parser's events come from: libyaml, or PyYAML's own slower parser where that is missing."""

from collections.abc import Callable
from re import search
from typing import Any

import yaml
from yaml.scanner import ScannerError

GetEvent = Callable[[], Any]
"""Gives the next event of a text; raises yaml.MarkedYAMLError where there is none."""

_LIBYAML: Any = getattr(yaml, "CBaseLoader", None)
_SURROGATE = "[\ud800-\udfff]"


def event_source(text: str) -> GetEvent:
    """The events of a YAML text without characters that YAML refuses."""
    if _LIBYAML is None:
        return _strict(yaml.BaseLoader(text))
    get_event: GetEvent = _LIBYAML(text).get_event
    return get_event


def _strict(loader: Any) -> GetEvent:  # noqa: ANN401 - PyYAML's loaders are half typed
    """PyYAML's own events, but with escapes that name no character refused, as libyaml does."""

    def get_event() -> Any:  # noqa: ANN401 - as above
        try:
            event = loader.get_event()
        except ValueError:
            raise _no_character(loader.get_mark()) from None
        if isinstance(event, yaml.ScalarEvent) and search(_SURROGATE, event.value):
            raise _no_character(event.start_mark)
        return event

    return get_event


def _no_character(mark: Any) -> ScannerError:  # noqa: ANN401 - as above
    # In libyaml's words: those are what the explanation of faults knows.
    return ScannerError("while parsing a quoted scalar", mark, "found invalid Unicode character escape code", mark)
