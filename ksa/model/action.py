"""An action: what the coalition does once."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import GoalRef, Id, InterventionRef, Item, Many, OneOf, OwnerRef, PartnerRef, TopicRef
from ksa.model.number import Number
from ksa.model.vocabulary import ACTION_KIND, ACTION_STATUS


class Reach(Item):
    """How many of a partner took part."""

    partner: PartnerRef = Field(description=N_("the partner"), examples=["kraamzorg-samenwerkingsverband"])
    profession: str | None = Field(None, description=N_("the profession"), examples=["kraamverzorgende"])
    done: Number | None = Field(None, description=N_("how many took part"), examples=["40"])
    of: Number | None = Field(None, description=N_("out of how many"), examples=["50"])


class Action(Item):
    """An action, training, meeting or material."""

    id: Id = Field(description=N_("the short name by which other records point here"), examples=["scholing-ppd-2022"])
    title: str = Field(description=N_("the title"), examples=["Scholing postpartum depressie"])
    kind: Annotated[str, OneOf(ACTION_KIND)] = Field(description=N_("what kind of action"), examples=["scholing"])
    description: str | None = Field(
        None, description=N_("what is done"), examples=["Alle kraamverzorgenden volgen de scholing."]
    )
    goals: Many[GoalRef] = Field((), description=N_("the goals that it serves"), examples=["punt-6"])
    owner: Many[OwnerRef] = Field(
        (), description=N_("who answers for it: a partner, a body or `coalitie`"), examples=["coalitie"]
    )
    participants: Many[PartnerRef] = Field((), description=N_("the partners that take part"), examples=[["jgz-almere"]])
    topics: Many[TopicRef] = Field((), description=N_("the topics"), examples=["postpartum-depressie"])
    interventions: Many[InterventionRef] = Field(
        (), description=N_("the interventions that it is about"), examples=["scholing-signaleren-ppd"]
    )
    starts_on: Date | None = Field(None, description=N_("when it begins"), examples=["2022-09"])
    due: Date | None = Field(None, description=N_("when it must be done"), examples=["2022-12"])
    status: Annotated[str, OneOf(ACTION_STATUS)] = Field(description=N_("how far it is"), examples=["klaar"])
    done_on: Date | None = Field(None, description=N_("when it was done"), examples=["2022-Q4"])
    result: str | None = Field(None, description=N_("what came of it"), examples=["De scholing is gevolgd."])
    repeat_by: Date | None = Field(None, description=N_("before when it must be repeated"), examples=["2025"])
    reached: Many[Reach] = Field((), description=N_("how many took part"))
