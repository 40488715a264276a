"""Values of an index as a reader knows them."""

from collections.abc import Callable, Iterable, Sequence
from re import sub

from ksa.language import N_, _
from ksa.model.vocabulary import EVERY_PROFESSIONAL, OUTSIDE_ACTOR, PHASE, THE_COALITION, THOUSAND_DAYS
from ksa.report.document import Cell
from ksa.search.shape import Contact, Index, Referral
from ksa.text.personal import mask

_ORDER = tuple(PHASE.labels)
_OTHERS = {EVERY_PROFESSIONAL: N_("every professional"), THE_COALITION: N_("the coalition")}


def phases(chosen: Iterable[str]) -> str:
    """Phases in the order of life, in the words that stand in a file: those that follow one another as a range."""
    return phases_named(chosen, str, "{first} t/m {last}")


def phases_named(chosen: Iterable[str], named: Callable[[str], str], span: str) -> str:
    """The same, each under this name, and a range as this says it: from its `first` to its `last`."""
    wanted = set(chosen)
    if wanted.issuperset(THOUSAND_DAYS):
        return _("all phases")
    runs: list[list[str]] = []
    for number, phase in enumerate(_ORDER):
        if phase in wanted:
            follows = bool(runs) and number and runs[-1][-1] == _ORDER[number - 1]
            runs = [*runs[:-1], [*runs[-1], phase]] if follows else [*runs, [phase]]
    several = ([named(phase) for phase in run] for run in runs)
    ranges = (
        span.format(first=run[0], last=run[-1]) if len(run) > 2 else ", ".join(run)  # noqa: PLR2004 - as said
        for run in several
    )
    return ", ".join(ranges)


def name(index: Index, partner: str) -> str:
    """The name of who acts: a partner, or one of the words for others."""
    if partner in index["partners"]:
        return mask(index["partners"][partner]["name"])
    known = {**_OTHERS, **OUTSIDE_ACTOR.labels}
    return _(known[partner]) if partner in known else mask(partner)


def names(index: Index, partners: Iterable[str]) -> str:
    """The names of several, with commas between them."""
    return ", ".join(name(index, partner) for partner in partners)


def areas(index: Index, ids: Iterable[str]) -> str:
    """The names of areas."""
    known = index["areas"]
    return ", ".join(mask(known[one]["label"] if one in known else one) for one in ids)


def topics(index: Index, ids: Sequence[str]) -> tuple[Cell, ...]:
    """Topics by their label; what may be urgent says so."""
    known = index["topics"]
    return tuple(
        Cell(mask(known[one]["label"]) + (f" ({_('urgent')})" if known[one]["urgent"] else ""))
        for one in ids
        if one in known
    )


def example(text: str, *, verified: bool) -> str:
    """A text, marked when nobody has checked it."""
    return text if verified else f"{text} {mark()}".lstrip()


def mark() -> str:
    """What stands behind whatever nobody has checked."""
    return _("(ex.)")


def sometimes() -> str:
    """What stands behind what a partner only does under a condition."""
    return _("(at times)")


def contact(found: Contact | None) -> list[Cell]:
    """How to reach somebody, most useful first."""
    if found is None:
        return []
    cells = []
    if found["email"]:
        cells.append(Cell(mask(found["email"]), f"mailto:{mask(found['email'])}"))
    if found["phone"]:
        cells.append(Cell(found["phone"], dial(found["phone"])))
    cells += [Cell(mask(text)) for text in (found["function"], found["hours"]) if text]
    return cells


def dial(phone: str) -> str:
    """What leads to a phone: without the spaces and hyphens with which people read its number."""
    return f"tel:{sub(r'[^+0-9]', '', phone)}"


def contact_data(found: Contact) -> dict[str, str | None]:
    """The same as plain values."""
    texts = {"function": found["function"], "email": found["email"], "phone": found["phone"], "hours": found["hours"]}
    return {key: text if text is None or key == "phone" else mask(text) for key, text in texts.items()}


def referral(found: Referral | None) -> tuple[Cell, ...]:
    """How to refer somebody to a partner."""
    if found is None:
        return ()
    said = [found["route"] and mask(found["route"]), found["criteria"] and mask(found["criteria"])]
    if found["waiting_time"]:
        said.append(_("waiting time: {text}").format(text=mask(found["waiting_time"])))
    if found["self_referral"] is not None:
        said.append(_("parents may come by themselves") if found["self_referral"] else _("only after a referral"))
    texts = [text for text in said if text]
    return tuple(Cell(example(text, verified=found["verified"] or at > 0)) for at, text in enumerate(texts))
