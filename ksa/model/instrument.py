"""An instrument: what professionals log in to or fill in, and who uses it."""

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import Id, Item, Many, OwnerRef, PartnerRef, Some, TopicRef, Url


class Use(Item):
    """A partner uses the instrument."""

    partner: PartnerRef = Field(description=N_("the partner"), examples=["jgz-almere"])
    since: Date | None = Field(None, description=N_("since when"), examples=["2020"])


class NoUse(Item):
    """A partner does not use the instrument."""

    partner: PartnerRef = Field(description=N_("the partner"), examples=["wijkteam-almere"])
    reason: str | None = Field(None, description=N_("why not"), examples=["nog geen aansluiting"])


class Instrument(Item):
    """A system or form that professionals use."""

    id: Id = Field(description=N_("the short name by which other records point here"), examples=["multisignaal"])
    name: str = Field(description=N_("the name"), examples=["MULTIsignaal"])
    aliases: Many[str] = Field((), description=N_("other names that people use"), examples=[["verwijsindex"]])
    topics: Some[TopicRef] = Field(description=N_("the topics that it is for"), examples=["verwijsindex"])
    purpose: str | None = Field(
        None, description=N_("what it is for"), examples=["Zien wie er nog meer bij een kind betrokken is."]
    )
    owner: Many[OwnerRef] = Field(
        (), description=N_("who answers for it: a partner, a body or `coalitie`"), examples=["gemeente-almere"]
    )
    website: Url | None = Field(None, description=N_("its website"), examples=["https://www.example.nl"])
    used_by: Many[Use] = Field((), description=N_("who uses it"))
    not_used_by: Many[NoUse] = Field((), description=N_("who does not, and why"))
