"""A chain agreement (ketenafspraak): who does what for whom, step by step."""

from typing import Annotated

from pydantic import Field

from ksa.language import N_
from ksa.model.date import Date
from ksa.model.fields import (
    ActorRef,
    AgreementOwnerRef,
    AgreementRef,
    Digest,
    GoalRef,
    Id,
    IndicatorRef,
    Item,
    Many,
    OneOf,
    PartnerRef,
    Some,
    TopicRef,
    Within,
)
from ksa.model.phases import Phases
from ksa.model.vocabulary import AGREEMENT_STATUS, CONSENT, LEVEL, ROLE, TARGET_GROUP


class Step(Item):
    """One step of the chain."""

    when: str | None = Field(None, description=N_("the condition under which it is done"), examples=["bij spoed"])
    from_: Some[ActorRef] = Field(
        alias="from", description=N_("who acts: partners and others, all of them"), examples=["jgz-almere"]
    )
    to: Some[ActorRef] = Field(description=N_("towards whom"), examples=["huisartsen-almere"])
    profession: str | None = Field(None, description=N_("the profession that acts"), examples=["jeugdverpleegkundige"])
    to_profession: str | None = Field(None, description=N_("the profession that receives"), examples=["POH-GGZ"])
    action: str = Field(description=N_("what is done"), examples=["verwijzen naar huisarts of POH-GGZ"])
    roles: Many[Annotated[str, OneOf(ROLE)]] = Field(
        (), description=N_("the roles that the actor takes with it"), examples=["verwijzen"]
    )
    phases: Phases | None = Field(
        None, description=N_("the phases; the agreement's own if nothing is said"), examples=["babytijd"]
    )
    within: Within | None = Field(None, description=N_("the term"), examples=["binnen 3 werkdagen"])
    consent: Annotated[str, OneOf(CONSENT)] | None = Field(
        None,
        description=N_("what the parent must have agreed to; the agreement's own if nothing is said"),
        examples=["toestemming"],
    )
    carrier: str | None = Field(None, description=N_("by which means"), examples=["beveiligde mail"])
    if_no_response: str | None = Field(
        None, description=N_("what to do when nobody answers"), examples=["na 2 werkdagen bellen"]
    )


class Evaluation(Item):
    """A look back at an agreement."""

    held_on: Date = Field(description=N_("when it was held"), examples=["2026-03"])
    result: str = Field(description=N_("what came out"), examples=["De terugkoppeling lukt meestal."])
    decision: str | None = Field(
        None, description=N_("what was decided"), examples=["De termijn blijft drie werkdagen."]
    )


class Signature(Item):
    """A partner signed the agreement as it stood."""

    partner: PartnerRef = Field(description=N_("the partner that signed"), examples=["jgz-almere"])
    signed_on: Date = Field(description=N_("when"), examples=["2026-06-01"])
    digest: Digest = Field(
        description=N_("the fingerprint of what was signed"),
        examples=["sha256:0000000000000000000000000000000000000000000000000000000000000000"],
    )


class Agreement(Item):
    """A chain agreement."""

    id: Id = Field(
        description=N_("the short name by which other records point here"), examples=["ka-postpartum-depressie"]
    )
    title: str = Field(
        description=N_("the title"), examples=["Postpartum depressie signaleren, bespreken en verwijzen"]
    )
    topics: Some[TopicRef] = Field(description=N_("the topics"), examples=["postpartum-depressie"])
    phases: Phases = Field(description=N_("the phases"), examples=[["kraamperiode", "babytijd"]])
    status: Annotated[str, OneOf(AGREEMENT_STATUS)] = Field(description=N_("how far it is"), examples=["concept"])
    owner: Some[AgreementOwnerRef] = Field(
        description=N_("who answers for it: a partner or a body"), examples=["jgz-almere"]
    )
    level: Annotated[str, OneOf(LEVEL)] | None = Field(
        None, description=N_("the level at which it was agreed"), examples=["uitvoering"]
    )
    parties: Many[PartnerRef] = Field(
        (), description=N_("who agrees beyond the owner and the partners in the steps"), examples=["gemeente-almere"]
    )
    reason: str | None = Field(
        None,
        description=N_("why there is an agreement"),
        examples=["Een op de tien moeders krijgt een postpartum depressie."],
    )
    signal: str | None = Field(
        None,
        description=N_("what somebody sees that sets it off"),
        examples=["Een moeder is somber en het gaat niet vanzelf over."],
    )
    target_groups: Many[Annotated[str, OneOf(TARGET_GROUP)]] = Field(
        (), description=N_("for whom it is"), examples=["pas-bevallen-moeders"]
    )
    consent: Annotated[str, OneOf(CONSENT)] | None = Field(
        None,
        description=N_("what a parent must have agreed to, for every step between organisations"),
        examples=["toestemming"],
    )
    steps: Some[Step] = Field(description=N_("the steps, in order"))
    escalation: str | None = Field(
        None,
        description=N_("what to do when it goes wrong"),
        examples=["Bel bij een wachtlijst de aandachtsfunctionaris."],
    )
    parents_involved: str | None = Field(
        None, description=N_("how parents helped to make it"), examples=["Twee moeders lazen mee."]
    )
    goals: Many[GoalRef] = Field((), description=N_("the goals that it serves"), examples=["punt-8"])
    indicators: Many[IndicatorRef] = Field(
        (), description=N_("what is measured about it"), examples=["verwijzingen-met-terugkoppeling"]
    )
    version: str | None = Field(None, description=N_("the version"), examples=["1.0"])
    adopted_on: Date | None = Field(None, description=N_("when it was adopted"), examples=["2026-06-01"])
    since: Date | None = Field(None, description=N_("the first day on which this holds"), examples=["2024-01-01"])
    until: Date | None = Field(None, description=N_("the last day on which this holds"), examples=["2026-12-31"])
    evaluate_on: Date | None = Field(None, description=N_("when it is looked at again"), examples=["2027-03"])
    evaluations: Many[Evaluation] = Field((), description=N_("looks back at it"))
    signatures: Many[Signature] = Field((), description=N_("who signed it"))
    replaces: Many[AgreementRef] = Field(
        (), description=N_("the agreements that it takes the place of"), examples=["ka-oude-afspraak"]
    )
