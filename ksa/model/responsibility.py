"""Responsibilities: who does what, in which phase; and the gaps that the coalition knows."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import AgreementRef, AreaRef, DutyRef, InterventionRef, Item, Many, OneOf, Some, TopicRef
from ksa.model.phases import Phases
from ksa.model.vocabulary import ROLE


class Responsibility(Item):
    """A partner has these roles for a topic in these phases."""

    topic: TopicRef = Field(description=N_("the topic"), examples=["postpartum-depressie"])
    phases: Phases = Field(description=N_("the phases"), examples=[["kraamperiode", "babytijd"]])
    roles: Some[Annotated[str, OneOf(ROLE)]] = Field(
        description=N_("what the partner does"), examples=[["signaleren", "bespreken"]]
    )
    partner: Some[DutyRef] = Field(
        description=N_("the partner or partners that do it, or `iedere-professional`"), examples=["jgz-almere"]
    )
    profession: str | None = Field(
        None, description=N_("the profession that does it"), examples=["jeugdverpleegkundige"]
    )
    areas: Many[AreaRef] = Field(
        (), description=N_("where; the partner's own areas if nothing is said"), examples=["almere-haven"]
    )
    when: str | None = Field(None, description=N_("the condition under which it holds"), examples=["bij spoed"])
    intervention: InterventionRef | None = Field(
        None, description=N_("the intervention by which it is done"), examples=["epds-screening-jgz"]
    )
    agreement: AgreementRef | None = Field(
        None,
        description=N_("the agreement that says so; only to overrule what the steps show"),
        examples=["ka-postpartum-depressie"],
    )
    contact: str | None = Field(
        None,
        description=N_("the function of the contact to call; only to overrule the one that fits"),
        examples=["aandachtsfunctionaris Kansrijke Start"],
    )
    since: Date | None = Field(None, description=N_("the first day on which this holds"), examples=["2024-01-01"])
    until: Date | None = Field(None, description=N_("the last day on which this holds"), examples=["2026-12-31"])


class Gap(Item):
    """A hole that the coalition knows."""

    topic: TopicRef = Field(description=N_("the topic"), examples=["roken"])
    phases: Phases = Field(description=N_("the phases"), examples=["zwangerschap"])
    roles: Some[Annotated[str, OneOf(ROLE)]] = Field(
        description=N_("the roles that nobody has"), examples=["behandelen"]
    )
    areas: Many[AreaRef] = Field((), description=N_("where"), examples=["almere"])
    reason: str = Field(description=N_("why nobody has it"), examples=["Er is geen stopcoach in Almere."])
    since: Date | None = Field(None, description=N_("since when it is known"), examples=["2025"])
    decided_on: Date | None = Field(None, description=N_("when the coalition decided on it"), examples=["2026-03"])
    review_on: Date = Field(description=N_("when the coalition looks again"), examples=["2027-03"])
