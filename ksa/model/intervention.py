"""An intervention: what a parent receives."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import Age, AreaRef, GoalRef, Id, Item, Many, OneOf, OwnerRef, PartnerRef, Some, TopicRef, Url
from ksa.model.phases import Phases
from ksa.model.vocabulary import AVAILABILITY, EVIDENCE_LEVEL, TARGET_GROUP


class Evidence(Item):
    """What is known about whether an intervention works."""

    level: Annotated[str, OneOf(EVIDENCE_LEVEL)] = Field(
        description=N_("the level of evidence"), examples=["goed-onderbouwd"]
    )
    assessed_by: str | None = Field(
        None, description=N_("who judged it"), examples=["Erkenningscommissie Interventies"]
    )
    recognised_on: Date | None = Field(None, description=N_("when it was recognised"), examples=["2018-11-29"])
    until: Date | None = Field(
        None,
        description=N_("until when the recognition holds; 3 or 5 years if nothing is said"),
        examples=["2023-11-29"],
    )


class Material(Item):
    """Something to read, watch or hand out."""

    title: str = Field(description=N_("the title"), examples=["Infographic Stress rondom de zwangerschap"])
    url: Url | None = Field(None, description=N_("where it is"), examples=["https://www.example.nl/infographic"])
    audience: str | None = Field(None, description=N_("for whom it is"), examples=["zwangeren en partners"])
    language: str | None = Field(None, description=N_("the language"), examples=["Nederlands"])
    version: str | None = Field(None, description=N_("the version"), examples=["2022"])
    review_on: Date | None = Field(
        None, description=N_("when to check whether it is still right"), examples=["2027-01"]
    )


class Intervention(Item):
    """What a parent receives: help, a course, a visit, a screening."""

    id: Id = Field(
        description=N_("the short name by which other records point here"), examples=["prenataal-huisbezoek-jgz"]
    )
    name: str = Field(description=N_("the name"), examples=["Prenataal huisbezoek"])
    aliases: Many[str] = Field((), description=N_("other names that people use"), examples=[["PHB"]])
    owner: Many[OwnerRef] = Field(
        (), description=N_("who answers for it: a partner, a body or `coalitie`"), examples=["jgz-almere"]
    )
    executed_by: Many[PartnerRef] = Field((), description=N_("who carries it out"), examples=["jgz-almere"])
    topics: Some[TopicRef] = Field(description=N_("the topics that it is for"), examples=[["prenataal-huisbezoek"]])
    phases: Phases = Field(description=N_("the phases"), examples=["zwangerschap"])
    target_groups: Many[Annotated[str, OneOf(TARGET_GROUP)]] = Field(
        (), description=N_("for whom it is"), examples=[["zwangeren"]]
    )
    aim: str | None = Field(
        None, description=N_("what it is for"), examples=["Vragen en zorgen helder krijgen voor de geboorte."]
    )
    approach: str | None = Field(
        None, description=N_("how it works"), examples=["De jeugdverpleegkundige komt thuis langs."]
    )
    requirements: Many[str] = Field(
        (), description=N_("what is needed to carry it out"), examples=[["uitdrukkelijke toestemming"]]
    )
    areas: Many[AreaRef] = Field((), description=N_("where it is on offer"), examples=["almere"])
    available: Annotated[str, OneOf(AVAILABILITY)] = Field(
        description=N_("whether it is on offer now"), examples=["ja"]
    )
    evidence: Evidence | None = Field(None, description=N_("what is known about whether it works"))
    age_from: Age | None = Field(None, description=N_("from which age or moment"), examples=["28 weken zwanger"])
    age_to: Age | None = Field(None, description=N_("up to which age or moment"), examples=["2,5 jaar"])
    cost: str | None = Field(None, description=N_("what it costs parents"), examples=["gratis"])
    entry: str | None = Field(None, description=N_("how parents come in"), examples=["via de verloskundige"])
    goals: Many[GoalRef] = Field((), description=N_("the goals that it serves"), examples=[["punt-8"]])
    materials: Many[Material] = Field((), description=N_("what belongs to it"))
    since: Date | None = Field(None, description=N_("the first day on which this holds"), examples=["2024-01-01"])
    until: Date | None = Field(None, description=N_("the last day on which this holds"), examples=["2026-12-31"])
