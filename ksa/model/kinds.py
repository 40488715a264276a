"""The record kinds: each with its keys in the YAML and its model. A kind is one file and one line here."""

from typing import NamedTuple

from ksa.language import N_
from ksa.model.action import Action
from ksa.model.agreement import Agreement
from ksa.model.fields import Item
from ksa.model.indicator import Indicator
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.model.profile import Area, Body, Declaration, Goal, Profile
from ksa.model.responsibility import Gap, Responsibility
from ksa.model.topic import Topic


class Kind(NamedTuple):
    """A record kind.

    `name` stands in the YAML for one record, `plural` for a list of them; `home` is the file where a coordinator
    looks first; `label` and `labels` name one and many to a reader.
    """

    name: str
    plural: str
    model: type[Item]
    home: str
    label: str
    labels: str


KINDS = (
    Kind("coalition", "coalitions", Profile, "coalition/coalition.yaml", N_("coalition"), N_("coalitions")),
    Kind("partner", "partners", Partner, "partners.yaml", N_("partner"), N_("partners")),
    Kind("topic", "topics", Topic, "coalition/topics.yaml", N_("topic"), N_("topics")),
    Kind(
        "responsibility",
        "responsibilities",
        Responsibility,
        "coalition/responsibilities.yaml",
        N_("responsibility"),
        N_("responsibilities"),
    ),
    Kind("gap", "gaps", Gap, "coalition/gaps.yaml", N_("gap"), N_("gaps")),
    Kind("intervention", "interventions", Intervention, "interventions.yaml", N_("intervention"), N_("interventions")),
    Kind("agreement", "agreements", Agreement, "coalition/agreements/", N_("agreement"), N_("agreements")),
    Kind("indicator", "indicators", Indicator, "coalition/indicators.yaml", N_("indicator"), N_("indicators")),
    Kind("action", "actions", Action, "coalition/actions.yaml", N_("action"), N_("actions")),
    Kind("instrument", "instruments", Instrument, "coalition/instruments.yaml", N_("instrument"), N_("instruments")),
)

_PROFILE = next(kind for kind in KINDS if kind.model is Profile)

WITHIN = (
    Kind("body", "bodies", Body, _PROFILE.home, N_("body"), N_("bodies")),
    Kind("area", "areas", Area, _PROFILE.home, N_("area"), N_("areas")),
    Kind("goal", "goals", Goal, _PROFILE.home, N_("goal"), N_("goals")),
    Kind("declaration", "declarations", Declaration, _PROFILE.home, N_("declaration"), N_("declarations")),
)
"""The kinds of the records within the coalition's own record; `plural` is the field that holds them."""

BY_KEY = {key: kind for kind in KINDS for key in (kind.name, kind.plural)}
"""The kind that a top-level key announces."""

BY_PLURAL = {kind.plural: kind for kind in (*KINDS, *WITHIN)}
"""Every kind of record, by the word for many of them."""
