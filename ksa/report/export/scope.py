"""What a report is made from, and what of it was asked for."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from ksa.coalition.coalition import Coalition
from ksa.coalition.narrowed import Wanted
from ksa.coalition.territory import overlap
from ksa.coalition.thesaurus import broader
from ksa.diagnostic import Diagnostic
from ksa.report.document import About
from ksa.search.shape import Index, Task


class Scope(NamedTuple):
    """A coalition on a day, with what was found in it; and of what the report is to tell.

    `known` holds what is valid on the day. `ids` are the records that were asked for, all when there are none; `wanted`
    is what they are to be about. `commit` is the git commit of the files; `as_of` is the day that the report gives as
    its own, where that is another.
    """

    coalition: Coalition
    known: Index
    on: date
    findings: tuple[Diagnostic, ...] = ()
    ids: tuple[str, ...] = ()
    wanted: Wanted = Wanted()
    commit: str = ""
    as_of: date | None = None

    @property
    def about(self) -> About:
        """From where the report comes."""
        return About(self.known["coalition"], self.as_of or self.on, self.commit)

    def fits(
        self,
        *,
        phases: Iterable[str] | None = None,
        areas: Iterable[str] | None = None,
        topics: Iterable[str] | None = None,
        partners: Iterable[str] | None = None,
    ) -> bool:
        """Whether something with these phases, areas, topics and partners is about what is wanted.

        What is None is not looked at. No areas means everywhere. An area counts for what lies in it and is served by
        what lies around it; a topic takes the narrower ones with it.
        """
        wanted = self.wanted
        if wanted.phase and phases is not None and set(wanted.phase).isdisjoint(phases):
            return False
        if wanted.area and areas is not None and not overlap(self.coalition, tuple(areas), (wanted.area,)):
            return False
        if wanted.topic and topics is not None and not any(map(self._is_wanted, topics)):
            return False
        return not (wanted.partner and partners is not None and wanted.partner not in partners)

    def tasks(self, topic: str) -> list[Task]:
        """What is done for a topic, as far as it is about what is wanted."""
        found = self.known["topics"].get(topic)
        if found is None or not self.fits(topics=(topic,)):
            return []
        return [
            task
            for task in found["tasks"]
            if self.fits(phases=(task["phase"],), areas=task["areas"], partners=(task["partner"],))
        ]

    def topics(self) -> Iterator[str]:
        """The topics that are wanted, in the order of the thesaurus."""
        return filter(self._is_wanted, self.known["topics"])

    def _is_wanted(self, topic: str) -> bool:
        wanted = self.wanted.topic
        return not wanted or topic == wanted or wanted in broader(self.coalition).get(topic, ())
