"""The lines of files as they may be shown."""

from collections.abc import Iterable, Mapping
from re import sub

from ksa.diagnostic import Diagnostic, Label
from ksa.text.personal import mask
from ksa.text.source import SourceFile

_ABOUT_PERSONS = frozenset({"named-person", "small-number"})
"""Rules that find what is about persons, and can only be known by where it stands: so masking goes by the finding."""


class Lines:
    """The lines of some files without personal data; each file is masked once, however many findings are about it."""

    def __init__(self, sources: Mapping[str, SourceFile], findings: Iterable[Diagnostic] = ()) -> None:
        """Keep the files, by the path that labels use; what these findings say is about persons is masked too."""
        self._sources = sources
        self._found: dict[str, list[Label]] = {}
        for label in (finding.labels[0] for finding in findings if finding.rule in _ABOUT_PERSONS):
            self._found.setdefault(label.path, []).append(label)
        self._masked: dict[str, SourceFile] = {}

    def has(self, path: str) -> bool:
        """Whether the text of a file is known."""
        return path in self._sources

    def line(self, path: str, number: int) -> str:
        """A line, by its number from 1; empty past the last."""
        if path not in self._masked:
            # As a whole: a number may run on over the end of a line, and a birth date stand below its word.
            source = self._sources[path]
            self._masked[path] = SourceFile(source.name, self._without_found(path, mask(source.text)))
        return self._masked[path].line(number)

    def _without_found(self, path: str, text: str) -> str:
        source, pieces, done = self._sources[path], [""], 0
        for line, column, end_line, end_column in sorted(label.span for label in self._found.get(path, ())):
            start, end = source.offset(line, column), source.offset(end_line, end_column)
            pieces += text[done:start], sub(r"\S", "*", text[start:end])
            done = end
        return "".join((*pieces, text[done:]))
