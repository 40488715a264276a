"""What an index holds: plain values that go through JSON unchanged. Records point at one another by id."""

from typing import Literal, TypedDict, get_args

Naming = Literal["id", "label", "synonym", "abbreviation", "hidden"]
"""The fields that hold a record's own names."""

Serving = Literal["intervention", "instrument"]
"""The names of what serves a topic."""

Telling = Literal["description", "urgent", "agreement", "text"]
"""The sentences of a record, or of what serves it."""

Field = Naming | Serving | Telling


class Marked(TypedDict):
    """What every record and nested item says of itself: whether it was checked, and where it stands."""

    verified: bool
    path: str
    line: int


class Contact(TypedDict):
    """How to reach a partner."""

    function: str
    email: str | None
    phone: str | None
    hours: str | None
    topics: list[str]
    areas: list[str]
    checked_on: str | None
    note: str | None
    verified: bool


class Referral(TypedDict):
    """How to refer somebody to a partner."""

    route: str | None
    criteria: str | None
    self_referral: bool | None
    waiting_time: str | None
    checked_on: str | None
    note: str | None
    verified: bool


class Partner(Marked):
    """A partner that is at work, or wished for."""

    id: str
    name: str
    aliases: list[str]
    kind: list[str]
    domain: str
    status: str
    areas: list[str]
    phases: list[str]
    topics: list[str]
    roles: list[str]
    professions: list[str]
    contacts: list[Contact]
    referral: Referral | None
    website: str | None
    since: str | None
    until: str | None


class Task(Marked):
    """What one partner does for a topic in one phase, in one role.

    From a row of responsibilities, from a step of an agreement, or from a row that a step fits. `to` are those towards
    whom a step is taken. `contact` counts in the partner's contacts, `step` from 1 in the agreement's
    steps. A step may name no role. `role_verified` is whether somebody checked that the partner has the role;
    `verified` also counts what the step says of it, such as a term.
    """

    phase: str
    role: str | None
    partner: str
    profession: str | None
    areas: list[str]
    when: str | None
    action: str | None
    to: list[str]
    contact: int | None
    term: str | None
    consent: str | None
    agreement: str | None
    step: int | None
    intervention: str | None
    since: str | None
    until: str | None
    note: str | None
    role_verified: bool


class Gap(Marked):
    """A hole that the coalition knows."""

    phases: list[str]
    roles: list[str]
    areas: list[str]
    reason: str
    since: str | None
    decided_on: str | None
    review_on: str


class Topic(Marked):
    """A topic with all that is done for it; `wished` is what partners would do that do not take part yet."""

    id: str
    label: str
    synonyms: list[str]
    hidden: list[str]
    description: str | None
    broader: str | None
    related: list[str]
    urgent: str | None
    note: str | None
    tasks: list[Task]
    wished: list[Task]
    gaps: list[Gap]
    interventions: list[str]
    agreements: list[str]
    instruments: list[str]


class Intervention(Marked):
    """An intervention that is on offer, planned, or of which that is not known."""

    id: str
    name: str
    aliases: list[str]
    topics: list[str]
    phases: list[str]
    areas: list[str]
    available: str
    owner: list[str]
    executed_by: list[str]
    cost: str | None
    entry: str | None
    since: str | None
    until: str | None


class Agreement(Marked):
    """An agreement that holds, as a draft or adopted."""

    id: str
    title: str
    topics: list[str]
    phases: list[str]
    status: str
    owner: list[str]
    signal: str | None
    escalation: str | None
    since: str | None
    until: str | None


class Instrument(Marked):
    """An instrument that professionals use."""

    id: str
    name: str
    aliases: list[str]
    topics: list[str]
    purpose: str | None
    owner: list[str]
    used_by: list[str]
    website: str | None


class Area(Marked):
    """An area; `reach` are the areas whose people and offer count for it: itself, what lies in it and around it."""

    id: str
    label: str
    aliases: list[str]
    reach: list[str]


class Record(Marked):
    """A record of any kind that may be found by its words; the topics are the first."""

    kind: str
    id: str
    name: str


class Name(TypedDict):
    """A name of a record: its number among the records, the field, the text, and its words that tell anything.

    `half` is whether these are but a half of it: `Babyspullen en luiers` says two things.
    """

    record: int
    field: Naming
    text: str
    words: list[str]
    half: bool


class Lexicon(TypedDict):
    """The words of a coalition.

    `words` has for each word the records that hold it and how: record, field, record, field, … The fields are counted
    in `FIELDS`. The words are in alphabetical order; `naming` are those that stand in names, and `abbreviations` those
    that are exactly what they are. `joined` leads from a name written as one word to its numbers among the names.
    """

    words: dict[str, list[int]]
    naming: list[str]
    abbreviations: list[str]
    names: list[Name]
    joined: dict[str, list[int]]


class Index(TypedDict):
    """Everything that an answer about a coalition prints, on one day."""

    schema: str
    on: str
    coalition: str
    records: list[Record]
    topics: dict[str, Topic]
    partners: dict[str, Partner]
    interventions: dict[str, Intervention]
    agreements: dict[str, Agreement]
    instruments: dict[str, Instrument]
    areas: dict[str, Area]
    lexicon: Lexicon


SCHEMA = "ksa.index/1"

NAMING: tuple[Naming, ...] = get_args(Naming)
FIELDS: tuple[Field, ...] = (*NAMING, *get_args(Serving), *get_args(Telling))
"""Where a word stands: in a record's names, in the names of what serves it, or in a text; the best first."""
