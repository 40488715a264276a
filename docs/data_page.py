"""The page about the data: every record kind with its fields, and every list of values."""

from collections.abc import Iterator

from docs import template
from docs.example import example, is_shared_mark, typed
from docs.markdown import code, link, table
from ksa.language import _
from ksa.language.fold import fold
from ksa.model import vocabulary
from ksa.model.anatomy import Part, parts
from ksa.model.events import KNOWN_EVENTS
from ksa.model.fields import Item
from ksa.model.kinds import BY_KEY, KINDS, Kind
from ksa.model.vocabulary import OUTSIDE_ACTOR, Vocabulary

PAGE = "data.md"

VOCABULARIES = [value for value in vars(vocabulary).values() if isinstance(value, Vocabulary)]

FORMS = {
    "text": "tekst",
    "date": link("datum", "Datums"),
    "period": link("periode", "Datums"),
    "number": link("getal", "Getallen"),
    "yes or no": link("ja of nee", "Ja of nee"),
    "phases": link("fasen", "Fasen"),
    "term": link("termijn", "Termijnen"),
    "id": link("id", "Korte namen"),
    "age": link("leeftijd", "Leeftijden"),
    "mail address": link("mailadres", "Adressen en nummers"),
    "phone number": link("telefoonnummer", "Adressen en nummers"),
    "web address": link("webadres", "Adressen en nummers"),
    "municipality code": link("gemeentecode", "Adressen en nummers"),
    "area code": link("gebiedscode", "Adressen en nummers"),
    "KvK number": link("KvK-nummer", "Adressen en nummers"),
    "AGB code": link("AGB-code", "Adressen en nummers"),
    "URA number": link("URA-nummer", "Adressen en nummers"),
    "RSIN": link("RSIN", "Adressen en nummers"),
    "digest": "vingerafdruk",
}
"""What to type for each form of value that the model knows, with the section that tells more."""

INNER_KINDS = {
    "area": ("gebied", "coalition › areas"),
    "goal": ("doel", "coalition › goals"),
    "body": ("overleggroep", "coalition › bodies"),
}
"""What is referred to but is no kind of its own: its name, and the heading of its fields."""


def text() -> str:
    """The page, with what comes from the code in the language that is spoken now.

    Raises:
        template.TemplateError: the template lacks a kind, or a field has a form that is not described here.
    """
    keys = [_key(kind) for kind in KINDS]
    template.require(PAGE, "fields", keys)
    makers = {
        "kinds": _kinds,
        "events": _events,
        "marks": _marks,
        "example": _example,
        "fields": _fields,
        "choice": _choice,
    }
    return template.fill(PAGE, makers)


def _key(kind: Kind) -> str:
    """The key under which the page treats a kind: in the plural, unless a file holds one."""
    return kind.name if kind.home.endswith("/") or kind.name == "coalition" else kind.plural


def _kinds(_about: str) -> str:
    head = ("Woord bovenaan", "Wat erin staat", "Waar u het vindt")
    rows = (
        (link(code(key), key), _(kind.label if key == kind.name else kind.labels), code(kind.home))
        for kind in KINDS
        for key in (_key(kind),)
    )
    return table(head, rows)


def _events(_about: str) -> str:
    return ", ".join(KNOWN_EVENTS)


def _marks(_about: str) -> str:
    return _table(list(parts(Item).values()), ())


def _example(about: str) -> str:
    key, _without, names = about.partition(", without ")
    return f"```yaml\n{example(key, frozenset(names.split()))}\n```"


def _fields(key: str) -> str:
    return "\n\n".join(_sections(BY_KEY[key].model, (key,)))


def _sections(model: type[Item], way: tuple[str, ...]) -> Iterator[str]:
    own = [part for part in parts(model).values() if not is_shared_mark(part)]
    if len(way) > 1:
        yield f"#### {_heading(way)}"
    yield _table(own, way)
    for part in own:
        if part.item:
            yield from _sections(part.item, (*way, part.name))


def _heading(way: tuple[str, ...]) -> str:
    return " › ".join(way)


def _table(fields: list[Part], way: tuple[str, ...]) -> str:
    head = ("Veld", "Verplicht", "Wat het is", "Wat u invult", "Voorbeeld")
    rows = (
        (
            code(part.name),
            "ja" if part.required else "",
            _(part.description),
            _form(part, way),
            "" if part.example is None else code(typed(part.example)),
        )
        for part in fields
    )
    return table(head, rows)


def _form(part: Part, way: tuple[str, ...]) -> str:
    if part.item:
        form = link("eigen velden", _heading((*way, part.name)))
    elif part.ref:
        form = _alternatives(part)
    elif part.vocabulary:
        form = link(_(part.vocabulary.name), _(part.vocabulary.name).capitalize())
    else:
        form = _plain_form(part.kind)
    return f"{form}, een of meer" if part.many and part.kind != "phases" else form


def _plain_form(kind: str) -> str:
    if kind not in FORMS:
        raise template.TemplateError(f"docs/data_page.py: `FORMS` does not say what to type for `{kind}`")
    return FORMS[kind]


def _alternatives(part: Part) -> str:
    kinds, words = part.ref or ((), ())
    names = [_kind_link(kind) for kind in kinds]
    if words == tuple(OUTSIDE_ACTOR.labels):
        names.append(link(_(OUTSIDE_ACTOR.name), _(OUTSIDE_ACTOR.name).capitalize()))
    else:
        names += map(code, words)
    return " of ".join(names)


def _kind_link(name: str) -> str:
    if name in INNER_KINDS:
        return link(*INNER_KINDS[name])
    return link(_(BY_KEY[name].label), _key(BY_KEY[name]))


def _choice(name: str) -> str:
    values = next(each for each in VOCABULARIES if each.name == name)
    if all(value.replace("-", " ") == fold(_(label)) for value, label in values.labels.items()):
        return ", ".join(map(code, values.labels))
    return table(("Waarde", "Betekenis"), ((code(value), _(label)) for value, label in values.labels.items()))
