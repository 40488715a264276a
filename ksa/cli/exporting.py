"""From what was typed to the files of an export."""

import os
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time
from functools import cached_property
from typing import Any

from ksa.cli import wanted
from ksa.cli.destination import Destination, file_name
from ksa.cli.errors import CannotRunError
from ksa.cli.reading import Read
from ksa.cli.typed import did_you_mean, listed
from ksa.coalition import lookup
from ksa.coalition.coalition import Coalition
from ksa.coalition.commit import commit
from ksa.coalition.names import kind_called
from ksa.language import _
from ksa.model.kinds import BY_PLURAL, Kind
from ksa.render.documents.exports import FORMATS
from ksa.render.documents.making import Dialect, Making
from ksa.report.document import Document
from ksa.report.export.registry import REPORTS, Report
from ksa.report.export.scope import Scope
from ksa.report.export.veil import veil
from ksa.rules.engine import check_all
from ksa.search.index import index

_EPOCH = "SOURCE_DATE_EPOCH"


@dataclass(frozen=True)
class Export:
    """What is exported: a report on a scope, and how its files are made.

    `moment` is the one that every file gives as that of its making; without it that is the day of the report.
    """

    report: Report
    scope: Scope
    dialect: Dialect
    moment: datetime | None

    @cached_property
    def made(self) -> Document:
        """The report, also with what looks like data of a person."""
        return self.report.make(self.scope)

    def ids(self) -> list[str]:
        """The ids of the records that the report is about, also one that looks like data of a person."""
        return [record["id"] for record in self.made.data[self.report.records]]

    def of(self, **scope: Any) -> "Export":  # noqa: ANN401 - the fields of a scope
        """The same on another scope, of which only these fields are other ones."""
        return replace(self, scope=self.scope._replace(**scope))

    def files(self, target: Destination) -> dict[str, "Export"]:
        """What goes into each file, by its name in the folder; the only file of one destination has no name."""
        if not target.is_folder:
            return {"": self}
        return {file_name(one, target.form): self.of(ids=(one,)) for one in self.ids()}

    def content(self, form: str) -> bytes:
        """The file, in a format: without data of persons."""
        stamp = self.moment or datetime.combine(self.scope.about.on, time(), UTC)
        return FORMATS[form].render(veil(self.made), Making(stamp, self.dialect))


def report(typed: str | None) -> Report:
    """The report that is called so, in the YAML's words or the reader's.

    Raises:
        CannotRunError: when there is none.
    """
    if typed is None:
        raise CannotRunError(_("say what to export"), _("choose {names}").format(names=listed(REPORTS)))
    kind = kind_called(typed)
    if kind and kind.plural in REPORTS:
        return REPORTS[kind.plural]
    raise CannotRunError(
        _("there is no report `{name}`").format(name=typed),
        did_you_mean(typed, REPORTS) or _("choose {names}").format(names=listed(REPORTS)),
    )


def scope(read: Read, on: date, chosen: Report, ids: Iterable[str], typed: wanted.Typed) -> Scope:
    """What a report is made from.

    Raises:
        CannotRunError: when a record, or a word to narrow by, is not known.
    """
    loaded = read.loaded
    coalition, kind = loaded.coalition, BY_PLURAL[chosen.records]
    return Scope(
        coalition,
        index(coalition, on),
        on,
        check_all(loaded, on),
        tuple(dict.fromkeys(_id(coalition, one, kind) for one in ids)),
        wanted.wanted(coalition, kind, typed),
        commit(read.folder, coalition.sources, os.environ),
    )


def moment() -> datetime | None:
    """The moment that `SOURCE_DATE_EPOCH` gives for all that is made, in seconds since 1970; none where it is not set.

    Raises:
        CannotRunError: when it is no such number.
    """
    typed = os.environ.get(_EPOCH)
    if not typed:
        return None
    if re.fullmatch(r"[0-9]{1,11}", typed):
        return datetime.fromtimestamp(int(typed), UTC)
    raise CannotRunError(
        _("`{option}` wants a number of seconds since 1970, and `{value}` is none").format(option=_EPOCH, value=typed),
        _("such as `{example}`").format(example="1780272000"),
    )


def _id(coalition: Coalition, typed: str, kind: Kind) -> str:
    """The id of a record that was typed by its id or one of its names, perhaps behind its kind."""
    before, name = lookup.with_kind(typed)
    found = lookup.called(coalition, name if before == kind else typed, kind)
    if found:
        return found[0].id
    raise CannotRunError(
        _("there is no {kind} `{id}`").format(kind=_(kind.label), id=typed),
        did_you_mean(typed, lookup.ids(coalition, kind))
        or did_you_mean(typed, lookup.names(coalition, kind))
        or _("`{command}` gives the list").format(command=f"ksa list {kind.plural}"),
    )
