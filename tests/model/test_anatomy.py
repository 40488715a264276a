from collections.abc import Iterator
from typing import Any

import pytest

from ksa.model.agreement import Agreement, Step
from ksa.model.anatomy import Part, model_at, part_at, parts, references
from ksa.model.fields import Item
from ksa.model.indicator import Indicator
from ksa.model.kinds import KINDS
from ksa.model.partner import Contact, Identifiers, Partner
from ksa.model.profile import Figure, Goal, Profile
from ksa.model.reference import Ref
from ksa.model.topic import Topic
from ksa.model.vocabulary import CONSENT, OUTSIDE_ACTOR, PARTNER_KIND, ROLE
from ksa.text.locate import Route


def models() -> Iterator[type[Item]]:
    """Every model, nested ones too."""
    waiting: list[type[Item]] = [kind.model for kind in KINDS]
    seen: set[type[Item]] = set()
    while waiting:
        model = waiting.pop()
        if model not in seen:
            seen.add(model)
            yield model
            waiting += [part.item for part in parts(model).values() if part.item]


MODELS = sorted(models(), key=lambda model: model.__name__)
PARTS = [(model, part) for model in MODELS for part in parts(model).values()]


def test_parts() -> None:
    assert parts(Topic) == {
        "id": Part(
            name="id",
            kind="id",
            required=True,
            many=False,
            item=None,
            ref=None,
            vocabulary=None,
            description="the short name by which other records point here",
            example="postpartum-depressie",
        ),
        "label": text("label", "the name that is shown", "Postpartum depressie", required=True),
        "synonyms": text("synonyms", "other words for it", ["PPD", "depressie na de bevalling"], many=True),
        "hidden": text("hidden", "misspellings: found, but never shown", ["postpartum depresie"], many=True),
        "broader": text("broader", "the wider topic that it belongs to", "mentale-gezondheid")._replace(
            kind="reference", ref=Ref(("topic",))
        ),
        "related": text("related", "topics that lie close", ["kraamtranen"], many=True)._replace(
            kind="reference", ref=Ref(("topic",))
        ),
        "description": text(
            "description", "what it is, in a sentence", "Langdurige somberheid in het eerste jaar na de geboorte."
        ),
        "urgent": text(
            "urgent",
            "whom to call now: shown before anything else",
            "Bel 112 bij levensgevaar, anders de huisarts of huisartsenpost.",
        ),
        **parts(Item),
    }


def text(name: str, description: str, example: Any, *, required: bool = False, many: bool = False) -> Part:  # noqa: ANN401 - any
    return Part(name, "text", required, many, None, None, None, description, example)


@pytest.mark.parametrize(
    ("model", "name", "kind", "required", "many"),
    [
        (Item, "note", "text", False, False),
        (Item, "verified", "yes or no", False, False),
        (Partner, "id", "id", True, False),
        (Partner, "kind", "choice", True, True),
        (Partner, "domain", "choice", True, False),
        (Partner, "phases", "phases", False, True),
        (Partner, "contacts", "record", False, True),
        (Partner, "referral", "record", False, False),
        (Partner, "website", "web address", False, False),
        (Partner, "since", "date", False, False),
        (Contact, "phone", "phone number", False, False),
        (Contact, "email", "mail address", False, False),
        (Identifiers, "kvk", "KvK number", False, False),
        (Step, "from", "reference", True, True),
        (Step, "within", "term", False, False),
        (Step, "phases", "phases", False, True),
        (Agreement, "phases", "phases", True, True),
        (Agreement, "steps", "record", True, True),
        (Figure, "value", "number", True, False),
        (Figure, "period", "period", False, False),
        # A mark that this record cannot do without.
        (Figure, "source", "text", True, False),
        (Profile, "municipalities", "record", True, True),
        (Indicator, "suppressed_below", "number", False, False),
    ],
)
def test_a_part(model: type[Item], name: str, kind: str, required: bool, many: bool) -> None:  # noqa: FBT001 - expected
    part = parts(model)[name]
    assert (part.name, part.kind, part.required, part.many) == (name, kind, required, many)


def test_what_a_part_may_hold() -> None:
    assert parts(Partner)["kind"].vocabulary == PARTNER_KIND
    assert parts(Partner)["roles"].vocabulary == ROLE
    assert parts(Step)["consent"].vocabulary == CONSENT
    assert parts(Partner)["contacts"].item is Contact
    assert parts(Step)["to"].ref == Ref(("partner",), tuple(OUTSIDE_ACTOR.labels))


def test_the_marks_come_last() -> None:
    assert all(tuple(parts(model))[-3:] == ("note", "source", "verified") for model in MODELS)


@pytest.mark.parametrize(
    ("route", "model"),
    [
        ((), Agreement),
        (("steps",), Step),
        (("steps", 3), Step),
        (("steps", 0, "from"), None),
        (("title",), None),
        (("title", "x"), None),
        (("unknown",), None),
        (("unknown", "steps"), None),
    ],
)
def test_model_at(route: Route, model: type[Item] | None) -> None:
    assert model_at(Agreement, route) is model


@pytest.mark.parametrize(
    ("route", "part"),
    [
        (("title",), parts(Agreement)["title"]),
        (("topics", 2), parts(Agreement)["topics"]),
        (("steps", 0), parts(Agreement)["steps"]),
        (("steps", 0, "from"), parts(Step)["from"]),
        (("steps", 0, "from", 1), parts(Step)["from"]),
        (("steps", "from"), parts(Step)["from"]),
        ((), None),
        ((0,), None),
        (("from",), None),
        (("steps", 0, "from_"), None),
        (("title", "from"), None),
    ],
)
def test_part_at(route: Route, part: Part | None) -> None:
    assert part_at(Agreement, route) == part


def test_references() -> None:
    owner = Ref(("partner", "body"))
    partner, topic, goal = Ref(("partner",)), Ref(("topic",)), Ref(("goal",))
    actor = Ref(("partner",), tuple(OUTSIDE_ACTOR.labels))
    assert references(Agreement) == {
        "topics": topic,
        "owner": owner,
        "parties": partner,
        "steps": {"from": actor, "to": actor},
        "goals": goal,
        "indicators": Ref(("indicator",)),
        "signatures": {"partner": partner},
        "replaces": Ref(("agreement",)),
    }
    assert references(Goal) == {"topics": topic}
    assert references(Identifiers) == {}


def test_every_reference_is_to_a_kind_that_has_ids() -> None:
    nested = {"body": "bodies", "area": "areas", "goal": "goals", "declaration": "declarations"}
    with_ids = {kind.name for kind in KINDS if "id" in parts(kind.model)}
    with_ids |= {name for name, field in nested.items() if "id" in parts(parts(Profile)[field].item or Item)}
    kinds = {kind for _model, part in PARTS if part.ref for kind in part.ref.kinds}
    assert kinds <= with_ids


@pytest.mark.parametrize(("model", "part"), PARTS, ids=lambda value: getattr(value, "__name__", None) or value.name)
def test_every_part_is_described(model: type[Item], part: Part) -> None:
    assert part.description == part.description.strip()
    assert part.description
    assert not part.description.endswith(".")
    assert model.__doc__
    assert (part.example is None) == (part.item is not None)


def example(model: type[Item], *, optional: bool) -> dict[str, Any]:
    """A record of the examples of its fields, or of those that it cannot do without."""
    return {
        part.name: [below(part, optional=optional)] if part.item and part.many else below(part, optional=optional)
        for part in parts(model).values()
        # A goal needs a title or a text.
        if part.required or optional or (model is Goal and part.name == "title")
    }


def below(part: Part, *, optional: bool) -> Any:  # noqa: ANN401 - an example is any value
    return example(part.item, optional=optional) if part.item else part.example


@pytest.mark.parametrize("model", MODELS)
def test_the_examples_make_a_record(model: type[Item]) -> None:
    whole = example(model, optional=True)
    assert model.model_validate(whole).verified is False
    assert set(whole) == set(parts(model))


@pytest.mark.parametrize("model", MODELS)
def test_required_is_all_that_is_required(model: type[Item]) -> None:
    least = example(model, optional=False)
    assert model.model_validate(least).verified is True
    for name in least:
        with pytest.raises(ValueError, match=name):
            model.model_validate({field: value for field, value in least.items() if field != name})


@pytest.mark.parametrize(("model", "part"), PARTS, ids=lambda value: getattr(value, "__name__", None) or value.name)
def test_one_value_may_stand_for_a_list(model: type[Item], part: Part) -> None:
    least = example(model, optional=False)
    one = part.example[0] if isinstance(part.example, list) else below(part, optional=False)
    single = model.model_validate({**least, part.name: one})
    if part.many:
        assert model.model_validate({**least, part.name: [one]}) == single
    else:
        with pytest.raises(ValueError, match=part.name):
            model.model_validate({**least, part.name: [one]})
