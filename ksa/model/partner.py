"""A partner: an organisation that takes part, or that should."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import (
    Agb,
    AreaRef,
    Email,
    Item,
    Kvk,
    Many,
    OneOf,
    PartnerId,
    PartnerRef,
    Phone,
    Rsin,
    Some,
    TopicRef,
    Ura,
    Url,
)
from ksa.model.number import YesNo
from ksa.model.phases import ALL_PHASES, Phases
from ksa.model.vocabulary import DOMAIN, PARTNER_KIND, PARTNER_STATUS, ROLE


class Contact(Item):
    """How to reach a partner: a function, never a person."""

    function: str = Field(
        description=N_("the function that one reaches"), examples=["aandachtsfunctionaris Kansrijke Start"]
    )
    email: Email | None = Field(
        None, description=N_("a shared mailbox"), examples=["kansrijkestart@jgz-almere.example.nl"]
    )
    phone: Phone | None = Field(None, description=N_("a number of the organisation"), examples=["0800 0000"])
    hours: str | None = Field(None, description=N_("when one can call"), examples=["werkdagen 9-17 uur"])
    topics: Many[TopicRef] = Field(
        (), description=N_("the topics that this contact is for"), examples=[["postpartum-depressie"]]
    )
    areas: Many[AreaRef] = Field((), description=N_("the areas that this contact is for"), examples=["almere-haven"])
    checked_on: Date | None = Field(
        None, description=N_("when somebody last checked that this is right"), examples=["2026-09-01"]
    )


class Referral(Item):
    """How a professional refers somebody to a partner."""

    route: str | None = Field(None, description=N_("the way to refer"), examples=["via ZorgDomein"])
    criteria: str | None = Field(
        None, description=N_("for whom it is"), examples=["zwangeren met een psychiatrische voorgeschiedenis"]
    )
    self_referral: YesNo | None = Field(
        None, description=N_("whether parents may come of their own accord"), examples=["ja"]
    )
    waiting_time: str | None = Field(None, description=N_("how long people wait now"), examples=["ongeveer 3 weken"])
    checked_on: Date | None = Field(
        None, description=N_("when somebody last checked that this is right"), examples=["2026-09-01"]
    )


class Identifiers(Item):
    """The numbers under which an organisation is registered."""

    kvk: Kvk | None = Field(
        None, description=N_("the number at the Chamber of Commerce: eight digits"), examples=["00000000"]
    )
    agb: Agb | None = Field(None, description=N_("the care provider code: eight digits"), examples=["00000000"])
    ura: Ura | None = Field(
        None, description=N_("the subscriber number of the care register: eight digits"), examples=["00000000"]
    )
    rsin: Rsin | None = Field(None, description=N_("the number of a legal person: nine digits"), examples=["000000000"])


class Partner(Item):
    """An organisation that takes part, or that should."""

    id: PartnerId = Field(description=N_("the short name by which other records point here"), examples=["jgz-almere"])
    name: str = Field(description=N_("the name"), examples=["JGZ Almere"])
    aliases: Many[str] = Field(
        (), description=N_("other names that people use"), examples=[["consultatiebureau Almere"]]
    )
    kind: Some[Annotated[str, OneOf(PARTNER_KIND)]] = Field(
        description=N_("what kind of organisation it is"), examples=["jgz"]
    )
    domain: Annotated[str, OneOf(DOMAIN)] = Field(description=N_("the domain that it works in"), examples=["publiek"])
    status: Annotated[str, OneOf(PARTNER_STATUS)] = Field(description=N_("how it takes part"), examples=["aangesloten"])
    part_of: Many[PartnerRef] = Field(
        (), description=N_("the partners that it is a part of"), examples=["zorggroep-almere"]
    )
    run_by: Many[PartnerRef] = Field((), description=N_("the partners that run it"), examples=[["de-schoor", "vmca"]])
    areas: Many[AreaRef] = Field((), description=N_("where it works"), examples=["almere"])
    phases: Phases = Field(
        ALL_PHASES,
        description=N_("the phases in which it works; `alle` if nothing is said"),
        examples=["zwangerschap t/m peutertijd"],
    )
    topics: Many[TopicRef] = Field(
        (), description=N_("expertise that colleagues may consult; not its tasks"), examples=[["excessief-huilen"]]
    )
    roles: Many[Annotated[str, OneOf(ROLE)]] = Field(
        (), description=N_("what it does for the coalition as a whole"), examples=[["scholen"]]
    )
    professions: Many[str] = Field(
        (), description=N_("the professions that work there"), examples=[["jeugdverpleegkundige", "jeugdarts"]]
    )
    contacts: Many[Contact] = Field((), description=N_("how to reach it"))
    referral: Referral | None = Field(None, description=N_("how to refer somebody to it"))
    website: Url | None = Field(None, description=N_("its website"), examples=["https://www.example.nl"])
    identifiers: Identifiers | None = Field(None, description=N_("the numbers under which it is registered"))
    since: Date | None = Field(None, description=N_("the first day on which this holds"), examples=["2024-01-01"])
    until: Date | None = Field(None, description=N_("the last day on which this holds"), examples=["2026-12-31"])
