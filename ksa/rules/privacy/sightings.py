"""Where data of a person stands in a coalition's files: in the whole text of each, and in its name."""

from collections.abc import Iterator
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.rules.holders import Holder, Holders
from ksa.rules.in_history import in_history
from ksa.text.escapes import Stretch
from ksa.text.personal.clues import Clue
from ksa.text.personal.seen import Detector, seen
from ksa.text.source import SourceFile


class Sighting(NamedTuple):
    """A stretch of a file's text (`typed` is what stands there), and what holds it; without one, of the file's name."""

    source: SourceFile
    stretch: Stretch | None
    typed: str
    holder: Holder | None

    def finding(self, rule: str, message: str, help_: str) -> Diagnostic:
        """The finding for it: it never says what was seen."""
        note = in_history()
        if self.stretch:
            label = Label(self.source.name, self.source.span(*self.stretch))
        else:
            label = Label(self.source.name, START, _("in the name of this file"))
            help_ = _("give the file another name")
        record, field = (self.holder.record, self.holder.field) if self.holder else (None, "")
        return Diagnostic(rule, message, (label,), help_, note, record, field)


def sightings(coalition: Coalition, detect: Detector, clue: Clue) -> Iterator[Sighting]:
    """Everything that a detector sees in the files that have the clue, and in their names."""
    holders = Holders(coalition)
    for source in coalition.clues.get(clue, ()):
        for start, end in seen((detect,), source.name):
            yield Sighting(source, None, source.name[start:end], None)
        for start, end in seen((detect,), source.text):
            yield Sighting(source, (start, end), source.text[start:end], holders.at(source.name, start))
