"""The lines of files as they may be shown."""

from collections.abc import Mapping, Sequence
from re import sub
from types import MappingProxyType

from ksa.text.escapes import Stretch
from ksa.text.personal import mask
from ksa.text.source import SourceFile


class Lines:
    """The lines of some files without personal data; each file is masked once, however many findings are about it."""

    def __init__(
        self, sources: Mapping[str, SourceFile], unshown: Mapping[str, Sequence[Stretch]] = MappingProxyType({})
    ) -> None:
        """Keep the files, by the path that labels use; and of each the stretches not to be shown either, in order."""
        self._sources = sources
        self._unshown = unshown
        self._masked: dict[str, SourceFile] = {}

    def has(self, path: str) -> bool:
        """Whether the text of a file is known."""
        return path in self._sources

    def line(self, path: str, number: int) -> str:
        """A line, by its number from 1; empty past the last."""
        if path not in self._masked:
            # As a whole: a number may run on over the end of a line, and a birth date stand below its word.
            source = self._sources[path]
            self._masked[path] = SourceFile(source.name, _without(mask(source.text), self._unshown.get(path, ())))
        return self._masked[path].line(number)


def _without(text: str, stretches: Sequence[Stretch]) -> str:
    pieces, done = [""], 0
    for start, end in stretches:
        begin, last = max(start, done), max(end, done)  # one may lie within another
        pieces += text[done:begin], sub(r"\S", "*", text[begin:last])
        done = last
    return "".join((*pieces, text[done:]))
