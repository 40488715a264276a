"""An indicator: what is measured, with its values."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Period
from ksa.model.fields import AreaRef, GoalRef, Id, Item, Many, OneOf
from ksa.model.number import TEN, Number
from ksa.model.phases import Phases
from ksa.model.vocabulary import BETTER, INDICATOR_KIND, INDICATOR_SET


class Measurement(Item):
    """The value of an indicator in a period."""

    period: Period = Field(description=N_("the year, quarter or years"), examples=["2025"])
    value: Number = Field(description=N_("the value"), examples=["12,5"])
    count: Number | None = Field(None, description=N_("the persons in the numerator"), examples=["25"])
    area: AreaRef | None = Field(None, description=N_("where"), examples=["almere"])
    source: str = Field(description=N_("where the value comes from"), examples=["RIVM, regiobeeld.nl, 2025"])


class Indicator(Item):
    """What is measured."""

    id: Id = Field(
        description=N_("the short name by which other records point here"), examples=["verwijzingen-met-terugkoppeling"]
    )
    name: str = Field(description=N_("the name"), examples=["Aandeel verwijzingen met terugkoppeling"])
    kind: Annotated[str, OneOf(INDICATOR_KIND)] = Field(
        description=N_("what it says something about"), examples=["proces"]
    )
    phases: Phases | None = Field(None, description=N_("the phases"), examples=["babytijd"])
    numerator: str | None = Field(None, description=N_("what is counted"), examples=["verwijzingen met terugkoppeling"])
    denominator: str | None = Field(None, description=N_("out of what"), examples=["alle verwijzingen"])
    unit: str = Field(description=N_("the unit"), examples=["%"])
    better: Annotated[str, OneOf(BETTER)] | None = Field(
        None, description=N_("which way is better"), examples=["hoger"]
    )
    target: Number | None = Field(None, description=N_("the value to reach"), examples=["90"])
    data_source: str | None = Field(None, description=N_("where the data come from"), examples=["eigen registratie"])
    set: Annotated[str, OneOf(INDICATOR_SET)] | None = Field(
        None, description=N_("the set that it belongs to"), examples=["eigen"]
    )
    suppressed_below: Number = Field(
        TEN, description=N_("no value is shown for fewer persons than this; 10 if nothing is said"), examples=["10"]
    )
    goals: Many[GoalRef] = Field((), description=N_("the goals that it serves"), examples=["punt-8"])
    values: Many[Measurement] = Field((), description=N_("what was measured"))
