"""The types of the fields, and the marks that every record and nested item may carry."""

from typing import Annotated, Any, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import CoreSchema, core_schema

from ksa.language import N_
from ksa.model.fault import ReadBy, fault
from ksa.model.number import YesNo
from ksa.model.reference import Ref
from ksa.model.term import Term, TermError, parse
from ksa.model.vocabulary import EVERY_PROFESSIONAL, OUTSIDE_ACTOR, THE_COALITION, Vocabulary

_Item = TypeVar("_Item")


def _as_list(value: object) -> object:
    if value is None:
        return []
    return value if type(value) is list else [value]


class Several(NamedTuple):
    """A list, or one value where a list is expected, of at least so many values."""

    least: int

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """The tuple's own schema, with a single value made a list first."""
        schema = handler(source)
        if self.least:
            schema["min_length"] = self.least
        return core_schema.no_info_before_validator_function(_as_list, schema)


Many = Annotated[tuple[_Item, ...], Several(0)]
"""A list, or one value where a list is expected; may be empty."""

Some = Annotated[tuple[_Item, ...], Several(1)]
"""A list, or one value where a list is expected; at least one."""


class Pattern(NamedTuple):
    """A text of a fixed form: what does not match in full is refused under `rule`, as no good `expected`."""

    rule: str
    expected: str
    regex: str
    longest: int = 500

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """A text schema that runs without Python."""
        text = core_schema.str_schema(pattern=f"^(?:{self.regex})$", max_length=self.longest)
        return core_schema.custom_error_schema(text, self.rule, custom_error_message=self.expected)


class OneOf(NamedTuple):
    """A value from a vocabulary."""

    vocabulary: Vocabulary

    def __get_pydantic_core_schema__(self, _source: Any, _handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """A schema of literal values that runs without Python."""
        values = core_schema.literal_schema(list(self.vocabulary.labels))
        return core_schema.custom_error_schema(values, "invalid-value", custom_error_message=self.vocabulary.name)


def _read_term(value: object) -> Term:
    if not isinstance(value, str):
        raise fault("invalid-term", "term")
    try:
        return parse(value)
    except TermError:
        raise fault("invalid-term", "term") from None


Within = Annotated[Term, ReadBy(_read_term)]
"""A term, such as `binnen 2 werkdagen`; what does not parse is an invalid-term."""

Id = Annotated[str, Pattern("invalid-id", "id", "[a-z0-9]+(?:-[a-z0-9]+)*", 64)]
"""A slug: lower-case letters and digits in words joined by hyphens, at most 64 characters."""


class NotAnActor(NamedTuple):
    """Refuses an id that steps and owners use as a word of its own."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:  # noqa: ANN401 - pydantic's protocol
        """The id's own schema, with the check after it."""
        return core_schema.no_info_after_validator_function(_refuse_actor, handler(source))


def _refuse_actor(text: str) -> str:
    if text in OUTSIDE_ACTOR.labels or text == THE_COALITION:
        raise fault("invalid-id", "partner id")
    return text


PartnerId = Annotated[Id, NotAnActor()]
"""A partner's or body's id: no word such as `moeder` or `coalitie`."""

Email = Annotated[
    str, Pattern("invalid-value", "mail address", r"[A-Za-z0-9._%+'-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}", 254)
]
Phone = Annotated[str, Pattern("invalid-value", "phone number", r"\+?[0-9(][0-9 ()-]{1,20}[0-9]", 24)]
Url = Annotated[
    str,
    Pattern(
        "invalid-value",
        "web address",
        r"https?://[A-Za-z0-9.-]+\.[A-Za-z]{2,}(?::[0-9]+)?(?:[/?#][^\s\p{C}\"<>\\^`{|}]*)?",
        2000,
    ),
]
"""A web address of a host with a name; without what no address may hold, such as spaces and hidden characters."""
Age = Annotated[
    str,
    Pattern(
        "invalid-value",
        "age",
        r"geboorte|[0-9]{1,3}(?:,[0-9]{1,2})? (?:dag|dagen|week|weken|maand|maanden|jaar)"
        r"(?: zwanger| (?:voor|na) (?:de )?geboorte)?",
    ),
]
"""An age or a moment before birth: `28 weken zwanger`, `5 maanden voor geboorte`, `2,5 jaar`, `geboorte`."""
MunicipalityCode = Annotated[str, Pattern("invalid-value", "municipality code", "GM[0-9]{4}")]
AreaCode = Annotated[str, Pattern("invalid-value", "area code", "(?:GM|WK|BU)[0-9]{4,8}")]
Kvk = Annotated[str, Pattern("invalid-value", "KvK number", "[0-9]{8}")]
Agb = Annotated[str, Pattern("invalid-value", "AGB code", "[0-9]{8}")]
Ura = Annotated[str, Pattern("invalid-value", "URA number", "[0-9]{8}")]
Rsin = Annotated[str, Pattern("invalid-value", "RSIN", "[0-9]{9}")]
Digest = Annotated[str, Pattern("invalid-value", "digest", "sha256:[0-9a-f]{64}")]

PartnerRef = Annotated[str, Ref(("partner",))]
TopicRef = Annotated[str, Ref(("topic",))]
AreaRef = Annotated[str, Ref(("area",))]
GoalRef = Annotated[str, Ref(("goal",))]
InterventionRef = Annotated[str, Ref(("intervention",))]
AgreementRef = Annotated[str, Ref(("agreement",))]
IndicatorRef = Annotated[str, Ref(("indicator",))]
OwnerRef = Annotated[str, Ref(("partner", "body"), (THE_COALITION,))]
AgreementOwnerRef = Annotated[str, Ref(("partner", "body"))]
DutyRef = Annotated[str, Ref(("partner",), (EVERY_PROFESSIONAL,))]
ActorRef = Annotated[str, Ref(("partner",), tuple(OUTSIDE_ACTOR.labels))]


class Item(BaseModel):
    """What records and nested items share: the marks, and that nothing else may be added."""

    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, str_min_length=1)

    note: str | None = Field(
        None, description=N_("anything that colleagues should know"), examples=["telefonisch, niet op papier"]
    )
    source: str | None = Field(
        None,
        description=N_("where the fact comes from: who published what, and when"),
        examples=["Gemeente Almere, manifest ONE"],
    )
    verified: YesNo = Field(
        default=True,
        description=N_("`nee` marks an illustration (voorbeeld) that nobody has checked"),
        examples=["nee"],
    )
