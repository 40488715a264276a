"""The coalition itself: who we are, our areas, goals, declarations and figures."""

from typing import Annotated, Self

from pydantic import Field, model_validator

from ksa.language import N_
from ksa.model.date import Date, Period
from ksa.model.fault import fault
from ksa.model.fields import (
    AreaCode,
    AreaRef,
    Email,
    Id,
    Item,
    Many,
    MunicipalityCode,
    OneOf,
    PartnerId,
    PartnerRef,
    Some,
    TopicRef,
)
from ksa.model.number import Number
from ksa.model.vocabulary import GOAL_KIND


class Municipality(Item):
    """A municipality that the coalition works in."""

    name: str = Field(description=N_("the name"), examples=["Almere"])
    code: MunicipalityCode | None = Field(
        None, description=N_("the code of Statistics Netherlands: GM and four digits"), examples=["GM0034"]
    )


class Programme(Item):
    """The national programme that the coalition takes part in."""

    name: str = Field(description=N_("the name"), examples=["Kansrijke Start"])
    joined: Date | None = Field(None, description=N_("when the coalition joined"), examples=["2019"])


class Body(Item):
    """A group within the coalition that meets or decides."""

    id: PartnerId = Field(description=N_("the short name by which other records point here"), examples=["netwerkgroep"])
    name: str = Field(description=N_("the name"), examples=["Netwerkgroep ONE"])
    members: Many[PartnerRef] = Field(
        (), description=N_("the partners in it"), examples=[["jgz-almere", "ggd-flevoland"]]
    )


class Area(Item):
    """A part of the city, or a wider area."""

    id: Id = Field(description=N_("the short name by which other records point here"), examples=["almere-haven"])
    label: str = Field(description=N_("the name"), examples=["Almere Haven"])
    aliases: Many[str] = Field((), description=N_("other names that people use"), examples=[["Haven"]])
    part_of: Many[AreaRef] = Field((), description=N_("the wider areas that it lies in"), examples=["almere"])
    cbs_codes: Many[AreaCode] = Field(
        (),
        description=N_("codes of Statistics Netherlands: municipality, district or neighbourhood"),
        examples=[["WK003401"]],
    )


class Goal(Item):
    """Something that the coalition wants: a point, a theme, a principle or a focus point."""

    id: Id = Field(description=N_("the short name by which other records point here"), examples=["punt-5"])
    kind: Annotated[str, OneOf(GOAL_KIND)] = Field(description=N_("which kind of goal"), examples=["punt"])
    title: str | None = Field(None, description=N_("a short name"), examples=["Weten wie wat doet"])
    text: str | None = Field(
        None,
        description=N_("the goal in a sentence"),
        examples=["Iedere professional weet wie welke taak en kennis heeft."],
    )
    topics: Many[TopicRef] = Field(
        (), description=N_("the topics that it is about"), examples=[["armoede", "schulden"]]
    )

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.title is None and self.text is None:
            raise fault("missing-field", "title or text")
        return self


class Signatory(Item):
    """A partner that signed a declaration."""

    partner: PartnerRef = Field(description=N_("the partner that signed"), examples=["jgz-almere"])
    function: str | None = Field(
        None, description=N_("the function of who signed; never a name"), examples=["bestuurder"]
    )


class Commitment(Item):
    """Something that the signatories promise."""

    text: str = Field(description=N_("the promise in a sentence"), examples=["Wij maken mensen vrij voor de coalitie."])


class Declaration(Item):
    """A declaration that partners signed together."""

    id: Id = Field(
        description=N_("the short name by which other records point here"), examples=["intentieverklaring-2022-2024"]
    )
    title: str = Field(description=N_("the title"), examples=["Intentieverklaring 2022–2024"])
    signed_on: Date = Field(description=N_("when it was signed"), examples=["2022-11-01"])
    place: str | None = Field(None, description=N_("where it was signed"), examples=["stadhuis Almere"])
    since: Date = Field(description=N_("the first day on which it holds"), examples=["2022"])
    until: Date = Field(description=N_("the last day on which it holds"), examples=["2024"])
    signatories: Some[Signatory] = Field(description=N_("who signed"))
    commitments: Many[Commitment] = Field((), description=N_("what they promise"))


class Figure(Item):
    """A figure about the area or its people."""

    name: str = Field(description=N_("what is counted"), examples=["geboorten per jaar"])
    value: Number = Field(description=N_("the number"), examples=["2400"])
    unit: str | None = Field(None, description=N_("what the number counts"), examples=["geboorten"])
    period: Period | None = Field(None, description=N_("the year or years that it is about"), examples=["2019-2021"])
    area: AreaRef | None = Field(None, description=N_("the area that it is about"), examples=["almere"])
    source: str = Field(
        description=N_("where the figure comes from: who published what, and when"),
        examples=["ONE, manifest Kansrijke Start Almere"],
    )


class Profile(Item):
    """The coalition: exactly one."""

    id: Id = Field(description=N_("the short name of the coalition"), examples=["kansrijke-start-almere"])
    name: str = Field(description=N_("the name"), examples=["Kansrijke Start Almere"])
    aliases: Many[str] = Field((), description=N_("other names that people use"), examples=[["ONE"]])
    motto: str | None = Field(None, description=N_("the motto"), examples=["Voor een kansrijke generatie in Almere"])
    mission: str | None = Field(
        None,
        description=N_("what the coalition is for, in a few sentences"),
        examples=["Ieder kind in Almere krijgt een goede start."],
    )
    municipalities: Some[Municipality] = Field(description=N_("the municipalities that it works in"))
    region: str | None = Field(None, description=N_("the region"), examples=["Flevoland"])
    since: Date | None = Field(None, description=N_("when the coalition began"), examples=["2019"])
    programme: Programme | None = Field(None, description=N_("the national programme"))
    bodies: Many[Body] = Field((), description=N_("its groups"))
    areas: Many[Area] = Field((), description=N_("parts of the city and wider areas; they nest but need not tile"))
    goals: Many[Goal] = Field((), description=N_("what it wants"))
    declarations: Many[Declaration] = Field((), description=N_("what partners signed together"))
    contact: Email | None = Field(
        None,
        description=N_("a mailbox of the coalition; never of a person"),
        examples=["kansrijkestart@almere.example.nl"],
    )
    figures: Many[Figure] = Field((), description=N_("figures about the area and its people"))
