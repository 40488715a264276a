"""Unknown fields that are no slip of the pen: the torn end of a text, and what asks for data of a person."""

from typing import Any

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity
from ksa.language import _
from ksa.model.stray import Stray
from ksa.text.hint import short
from ksa.text.locate import Place, Route, dotted
from ksa.text.personal.keys import asks_for, is_answered


def unwanted(name: RecordName, place: Place, route: Route, value: Any, stray: Stray) -> list[Diagnostic] | None:  # noqa: ANN401 - a file holds any value
    """What is to be said of an unknown field instead of that it is unknown; None where nothing else is known of it.

    Nothing is to be said of a BSN or date of birth that stands behind the field's name: the rules about data of persons
    find it by themselves.
    """
    field = str(route[-1])
    if rule := asks_for(field):
        if isinstance(value, str) and is_answered(field, value):
            return []
        return [_asking(rule, field, name, place, route)]
    is_guess = stray.near or stray.below or stray.inside or stray.above is not None
    if value is None and not is_guess and (above := _text_above(place, route)):
        return [_torn(field, name, place, route, above)]
    return None


def _asking(rule: str, field: str, name: RecordName, place: Place, route: Route) -> Diagnostic:
    return Diagnostic(
        rule,
        _("the field `{field}` asks for data of a person").format(field=short(field)),
        (place.key(*route),),
        _("take the field out: these files tell what organisations do, and not about whom"),
        record=name,
        field=dotted(route),
    )


def _text_above(place: Place, route: Route) -> Label | None:
    """The place of the text on the line above a field whose name looks like the rest of it."""
    field, around = str(route[-1]), route[:-1]
    if " " not in field and not field[:1].isupper():
        return None
    fields = list(place.value(*around))
    position = fields.index(field)
    if not position or not isinstance(place.value(*around, fields[position - 1]), str):
        return None
    source, locator = place.locator.document.source, place.locator
    start, end = locator.value((*place.route, *around, fields[position - 1]))
    line_of_field = source.place(locator.key((*place.route, *route))[0])[0]
    if source.place(end)[0] != line_of_field - 1:
        return None
    return locator.label((start, min(end, source.line_end(start))), _("the text begins here"))


def _torn(field: str, name: RecordName, place: Place, route: Route, above: Label) -> Diagnostic:
    return Diagnostic(
        "cut-text",
        _("`{text}` looks like the end of the text above it, but is read as a field").format(text=short(f"{field}:")),
        (place.key(*route), above),
        _("put `>-` behind the colon of the field above, and its whole text on the lines below that, indented"),
        record=name,
        field=dotted(route),
        # Worse than a text that is only cut: the record cannot be read.
        severity=Severity.ERROR,
    )
