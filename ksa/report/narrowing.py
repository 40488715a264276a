"""What an answer is narrowed to, as people read it and as programs do."""

from typing import Any

from ksa.language import _
from ksa.report import words
from ksa.report.document import Cell, Items
from ksa.search.answer import Filter, Filters
from ksa.search.shape import Index
from ksa.text.personal import mask


def only(index: Index, chosen: Filters) -> Items:
    """The filters, each with the words of the question that ask for it; nothing where there are none."""
    phase, area, role = chosen
    said = [
        phase and _with_source(phase, _("phase {name}").format(name=words.phases(phase.values))),
        area and _with_source(area, _("area {name}").format(name=words.areas(index, area.values))),
        role and _with_source(role, _("role {name}").format(name=", ".join(role.values))),
    ]
    return Items(_("Only"), tuple(Cell(text) for text in said if text))


def _with_source(chosen: Filter, said: str) -> str:
    return _("{filter} (from `{text}`)").format(filter=said, text=mask(chosen.text)) if chosen.text else said


def data(chosen: Filters) -> dict[str, Any]:
    """The filters as plain values; one role is a text, several are a list."""
    return {
        "phase": list(chosen.phase.values) if chosen.phase else None,
        "area": chosen.area.values[0] if chosen.area else None,
        "role": chosen.role and (list(chosen.role.values) if chosen.role.values[1:] else chosen.role.values[0]),
    }
