"""Where detectors find something in a text, also where an escape or a character without a width hides it."""

from collections.abc import Callable, Iterable, Iterator
from itertools import chain, starmap

from ksa.text.escapes import Stretch, as_seen, hides

Detector = Callable[[str], Iterable[Stretch]]
"""Gives every stretch of a text that it looks for."""


def seen(detectors: Iterable[Detector], text: str) -> list[Stretch]:
    """Every stretch that a detector finds in a text, as typed or as it is meant; what overlaps is joined."""
    detectors = tuple(detectors)
    found = list(chain.from_iterable(detect(text) for detect in detectors))
    if hides(text):
        plain = as_seen(text)
        found += starmap(plain.raw, chain.from_iterable(detect(plain.text) for detect in detectors))
    return list(_joined(sorted(found)))


def _joined(stretches: Iterable[Stretch]) -> Iterator[Stretch]:
    """The stretches, with those that overlap made one."""
    whole: Stretch | None = None
    for start, end in stretches:
        if whole and start < whole[1]:
            whole = whole[0], max(end, whole[1])
            continue
        if whole:
            yield whole
        whole = start, end
    if whole:
        yield whole
