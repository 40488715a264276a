"""The lines of files as they may be shown."""

from collections.abc import Mapping

from ksa.text.personal import mask
from ksa.text.source import SourceFile


class Lines:
    """The lines of some files without personal data; each file is masked once, however many findings are about it."""

    def __init__(self, sources: Mapping[str, SourceFile]) -> None:
        """Keep the files, by the path that labels use."""
        self._sources = sources
        self._masked: dict[str, SourceFile] = {}

    def has(self, path: str) -> bool:
        """Whether the text of a file is known."""
        return path in self._sources

    def line(self, path: str, number: int) -> str:
        """A line, by its number from 1; empty past the last."""
        if path not in self._masked:
            # As a whole: a number may run on over the end of a line, and a birth date stand below its word.
            source = self._sources[path]
            self._masked[path] = SourceFile(source.name, mask(source.text))
        return self._masked[path].line(number)
