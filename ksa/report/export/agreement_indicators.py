"""The indicators of an agreement with their values, of which those that count too few people are not shown."""

from collections.abc import Iterable, Iterator
from re import split
from typing import NamedTuple

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.unshown import unshown
from ksa.language import _
from ksa.model.date import Period, parse_date
from ksa.model.indicator import Indicator, Measurement
from ksa.model.vocabulary import BETTER, INDICATOR_KIND
from ksa.report import words
from ksa.report.document import Cell, Column, Table
from ksa.report.export import naming
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import number
from ksa.report.export.days import said as in_words

_UP_TO = r" ?(?:–|t/m|tot en met) ?"
"""What stands between the dates of a period."""


class Measured(NamedTuple):
    """A value of an indicator; with `is_hidden` it counts too few people to be shown."""

    value: Measurement
    is_hidden: bool


def indicators(told: Told) -> list[tuple[str, Record[Indicator] | None]]:
    """What is measured about the agreement; None for an indicator that is not known."""
    known = told.scope.coalition.once(_indicators)
    return [(one, known.get(one)) for one in dict.fromkeys(told.item.indicators)]


def measured(coalition: Coalition, record: Record[Indicator]) -> Iterator[Measured]:
    """The values of an indicator, in the order of the file."""
    place, hidden = record.place, coalition.once(unshown).get(record.place.path, ())
    for at, value in enumerate(record.item.values):
        route = (*place.route, "values", at)
        yield Measured(value, any(place.locator.value((*route, field)) in hidden for field in ("value", "count")))


def table(told: Told) -> Table:
    """A row a value; one row for an indicator of which there is none yet."""
    columns = (
        Column("indicator", _("Indicator")),
        Column("target", _("Target")),
        Column("period", _("Period")),
        Column("area", _("Area")),
        Column("value", _("Value")),
        Column("count", _("People counted")),
        Column("source", _("Source")),
        Column("note", _("Remark")),
    )
    rows = (row for one, record in indicators(told) for row in _values(told, one, record))
    found = naming.filled(Table(columns, tuple(rows)), "indicator", "value")
    return found._replace(groups=sum(column.key in {"indicator", "target"} for column in found.columns))


def flat(several: Iterable[Told]) -> Table:
    """A row for each value of each indicator of each agreement, or for an indicator without values."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("title", _("Title")),
        Column("indicator", _("Indicator")),
        Column("name", _("Name")),
        Column("kind", _("Kind")),
        Column("unit", _("Unit")),
        Column("better", _("Better")),
        Column("target", _("Target")),
        Column("period", _("Period")),
        Column("area", _("Area")),
        Column("value", _("Value")),
        Column("count", _("People counted")),
        Column("source", _("Source")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    found = ((told, one, record) for told in several for one, record in indicators(told))
    return Table(columns, tuple(row for one in found for row in _flat(*one)), _("Indicators"))


def _indicators(coalition: Coalition) -> dict[str, Record[Indicator]]:
    return {record.id: record for record in reversed(coalition.indicators)}


def _values(told: Told, one: str, record: Record[Indicator] | None) -> Iterator[tuple[Cell, ...]]:
    """The rows of an indicator; it is named in each, and shown once."""
    if record is None:
        yield (Cell(one), *_blank(3), Cell(_("this indicator is not known")), *_blank(3))
        return
    item, coalition = record.item, told.scope.coalition
    head = (Cell(words.example(item.name, verified=item.verified)), number(item.target, item.unit))
    if not item.values:
        yield (*head, *_blank(2), Cell(_("not measured yet")), *_blank(2), Cell(item.note or ""))
    for value, is_hidden in measured(coalition, record):
        source = Cell(words.example(value.source, verified=value.verified))
        remarks = Cell(_remarks(item, value, is_hidden=is_hidden))
        yield (*head, *_numbers(told, item, value, item.unit, is_hidden=is_hidden), source, remarks)


def _flat(told: Told, one: str, record: Record[Indicator] | None) -> Iterator[tuple[Cell, ...]]:
    start = (Cell(told.item.id), Cell(told.item.title), Cell(one))
    if record is None:
        yield (*start, *_blank(12))
        return
    item = record.item
    about = (
        *start,
        Cell(item.name),
        Cell(naming.label(INDICATOR_KIND, item.kind)),
        Cell(item.unit),
        Cell(naming.label(BETTER, item.better)),
        number(item.target),
    )
    if not item.values:
        yield (*about, *_blank(5), Cell(item.note or ""), naming.checked(verified=item.verified))
    for value, is_hidden in measured(told.scope.coalition, record):
        checked = naming.checked(verified=item.verified and value.verified)
        remarks = Cell(_remarks(item, value, is_hidden=is_hidden))
        yield (*about, *_numbers(told, item, value, "", is_hidden=is_hidden), Cell(value.source), remarks, checked)


def _remarks(item: Indicator, value: Measurement, *, is_hidden: bool) -> str:
    """What is remarked of an indicator, and of a value that is shown: else the remark might tell it."""
    return "\n".join(filter(None, (item.note, None if is_hidden else value.note)))


def _numbers(told: Told, item: Indicator, one: Measurement, unit: str, *, is_hidden: bool) -> tuple[Cell, ...]:
    """Over which period and where it was measured, the value, and how many people it counts."""
    area = words.areas(told.scope.known, (one.area,)) if one.area else ""
    if is_hidden:
        fewest = number(item.suppressed_below).text
        value = Cell(_("not shown: fewer than {limit} people").format(limit=fewest))
        return _period(one.period), Cell(area), value, Cell("")
    return _period(one.period), Cell(area), number(one.value, unit), number(one.count)


def _period(when: Period) -> Cell:
    """A period in words; two years as they were typed: `2019-2021`."""
    dates = [parse_date(typed) for typed in split(_UP_TO, when.typed)]
    if len(dates) > 1:
        return Cell(_("{first} up to {last}").format(first=in_words(dates[0]), last=in_words(dates[-1])))
    return Cell(in_words(dates[0]) or when.typed)


def _blank(count: int) -> tuple[Cell, ...]:
    return (Cell(""),) * count
