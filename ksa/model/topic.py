"""A topic of the thesaurus: what it is called, and what else people call it."""

from pydantic import Field

from ksa.language import N_
from ksa.model.fields import Id, Item, Many, TopicRef


class Topic(Item):
    """A topic: something that parents meet with and professionals do something about."""

    id: Id = Field(
        description=N_("the short name by which other records point here"), examples=["postpartum-depressie"]
    )
    label: str = Field(description=N_("the name that is shown"), examples=["Postpartum depressie"])
    synonyms: Many[str] = Field(
        (), description=N_("other words for it"), examples=[["PPD", "depressie na de bevalling"]]
    )
    hidden: Many[str] = Field(
        (), description=N_("misspellings: found, but never shown"), examples=[["postpartum depresie"]]
    )
    broader: TopicRef | None = Field(
        None, description=N_("the wider topic that it belongs to"), examples=["mentale-gezondheid"]
    )
    related: Many[TopicRef] = Field((), description=N_("topics that lie close"), examples=[["kraamtranen"]])
    description: str | None = Field(
        None,
        description=N_("what it is, in a sentence"),
        examples=["Langdurige somberheid in het eerste jaar na de geboorte."],
    )
    urgent: str | None = Field(
        None,
        description=N_("whom to call now: shown before anything else"),
        examples=["Bel 112 bij levensgevaar, anders de huisarts of huisartsenpost."],
    )
