"""The values of which a term consists.

Every part says two things: its fields hold what was written, with synonyms of one form folded together (`weken`, `wk`
and `week` are `week`); `meaning` holds the same part in the form by which parts are compared, so that `2 weken` and
`binnen 14 dagen` are equal there.
"""

from typing import Literal, NamedTuple, Self

from ksa.model.events import meant_event

Direction = Literal["", "binnen", "uiterlijk", "na"]
Relation = Literal["", "na", "voor"]
Position = Literal["", "voor", "vanaf", "tot", "rond", "uiterlijk"]
Link = Literal["daarna", "anders", "of"]
Kind = Literal["now", "span", "moment", "rhythm", "occasion"]

_SMALLER = {"week": (7, "dag"), "kwartaal": (3, "maand"), "halfjaar": (6, "maand"), "jaar": (12, "maand")}
"""Units that are a fixed number of smaller ones. An `uur` is kept: `24 uur` promises more than `1 dag`."""


class Numbers(NamedTuple):
    """One number, some numbers (`1, 3 en 6`), or with `is_range` the first and the last of a range (`8-10`)."""

    values: tuple[int, ...]
    is_range: bool = False

    def times(self, factor: int) -> Self:
        """The same numbers, each as many times larger."""
        return self._replace(values=tuple(value * factor for value in self.values))


class Now(NamedTuple):
    """Without delay: `direct`, `zelfde dag`, `volgende werkdag`; `event` is empty when it goes without saying."""

    when: Literal["direct", "zelfde dag", "volgende werkdag"]
    event: str = ""

    @property
    def kind(self) -> Kind:
        """The kind's name."""
        return "now"

    @property
    def meaning(self) -> Self:
        """The part as it is compared."""
        return self._replace(event=meant_event(self.event))


class Span(NamedTuple):
    """A stretch of time: `binnen 5 werkdagen na aanmelding`. Without an event it counts from the step before."""

    direction: Direction
    numbers: Numbers
    unit: str
    relation: Relation = ""
    event: str = ""

    @property
    def kind(self) -> Kind:
        """The kind's name."""
        return "span"

    @property
    def meaning(self) -> Self:
        """The part as it is compared: `2 weken`, `binnen 14 dagen` and `uiterlijk 2 weken` set the same limit.

        But `binnen 5 dagen voor ontslag` (then, not earlier) is not `5 dagen voor ontslag` (then at the latest).
        """
        limit = self.direction == "uiterlijk" or (self.direction == "binnen" and self.relation != "voor")
        factor, unit = _SMALLER.get(self.unit, (1, self.unit))
        return self._replace(
            direction="" if limit else self.direction,
            numbers=self.numbers.times(factor),
            unit=unit,
            event=meant_event(self.event),
        )


class Moment(NamedTuple):
    """A day, week or month that is counted by its number: `voor week 20`, `dag 8-10`, `maand 6 na bevalling`."""

    position: Position
    unit: str
    numbers: Numbers
    event: str = ""

    @property
    def kind(self) -> Kind:
        """The kind's name."""
        return "moment"

    @property
    def meaning(self) -> Self:
        """The part as it is compared: weeks are of pregnancy, days and months are after birth, unless it says more."""
        unsaid = "zwangerschap" if self.unit == "week" else "bevalling"
        return self._replace(event=meant_event(self.event or unsaid))


class Rhythm(NamedTuple):
    """Again and again: `elk kwartaal`, `elke 2 weken`, `wekelijks`, `elk consult`. `each` is a unit or an event."""

    numbers: Numbers
    each: str

    @property
    def kind(self) -> Kind:
        """The kind's name."""
        return "rhythm"

    @property
    def event(self) -> str:
        """What it happens with, such as `consult`; empty for a rhythm in time."""
        return "" if self.each in UNITS.values() else self.each

    @property
    def meaning(self) -> Self:
        """The part as it is compared: `elk kwartaal` is `elke 3 maanden`."""
        factor, each = _SMALLER.get(self.each, (1, meant_event(self.each)))
        return self._replace(numbers=self.numbers.times(factor), each=each)


class Occasion(NamedTuple):
    """Something that may or will happen: `bij klachten`, `in de kraamweek`, `op verzoek`."""

    how: Literal["bij", "tijdens", "in de", "voor", "na", "op", "eerste en volgende"]
    event: str

    @property
    def kind(self) -> Kind:
        """The kind's name."""
        return "occasion"

    @property
    def meaning(self) -> Self:
        """The part as it is compared: `in de kraamweek` is `tijdens de kraamweek`."""
        return self._replace(how="tijdens" if self.how == "in de" else self.how, event=meant_event(self.event))


Part = Now | Span | Moment | Rhythm | Occasion

SPAN_UNITS = {
    "uur": "uur",
    "uren": "uur",
    "dag": "dag",
    "dagen": "dag",
    "werkdag": "werkdag",
    "werkdagen": "werkdag",
    "week": "week",
    "weken": "week",
    "wk": "week",
    "maand": "maand",
    "maanden": "maand",
    "mnd": "maand",
    "jaar": "jaar",
    "jaren": "jaar",
}
"""The words for the units in which a span is measured, with the singular of each."""

UNITS = SPAN_UNITS | {"kwartaal": "kwartaal", "kwartalen": "kwartaal", "halfjaar": "halfjaar"}
"""The words for all units of time, with the singular of each; in the last ones only a rhythm is measured."""
