"""What a report cannot tell, or not for certain, because something is wrong in the files."""

from collections.abc import Iterable, Iterator

from ksa.coalition.coalition import Entry
from ksa.coalition.referring import named_in
from ksa.language import ngettext
from ksa.report.document import Block, Callout
from ksa.report.export.scope import Scope


def uncertain(scope: Scope, *kinds: str) -> Iterator[Block]:
    """A warning for what could not be read, or told apart, in the files and of the records of these kinds."""
    coalition = scope.coalition
    if files := [source.name for source in coalition.broken]:
        text = ngettext(
            "{count} file cannot be read, so what stands in it is not here: {names}; `{command}` says what is wrong",
            "{count} files cannot be read, so what stands in them is not here: {names}; `{command}` says what is wrong",
            len(files),
        )
        yield Callout("warning", text.format(count=len(files), names=", ".join(files), command="ksa validate"))
    found = [entry for kind in kinds for entry in coalition.by_kind.get(kind, ()) if _is_missed(scope, entry)]
    if found:
        text = ngettext(
            "something is wrong in {count} record, so it is not here: {names}; `{command}` says what is wrong",
            "something is wrong in {count} records, so they are not here: {names}; `{command}` says what is wrong",
            len(found),
        )
        names = dict.fromkeys(entry.id or entry.place.path for entry in found)
        yield Callout("warning", text.format(count=len(found), names=", ".join(names), command="ksa validate"))
    yield from _twice(scope, kinds)


def _twice(scope: Scope, kinds: Iterable[str]) -> Iterator[Block]:
    """A warning for the ids of records of these kinds that stand more than once, and may have been asked for."""
    ids = (scope.coalition.ids.get(kind, {}) for kind in kinds)
    found = [one for of_kind in ids for one, places in of_kind.items() if len(places) > 1]
    if names := [one for one in found if not scope.ids or one in scope.ids]:
        text = ngettext(
            "{count} id stands more than once, so what is told may be about another: {names}; `{command}` says where",
            "{count} ids stand more than once, so what is told may be about others: {names}; `{command}` says where",
            len(names),
        )
        yield Callout("warning", text.format(count=len(names), names=", ".join(names), command="ksa validate"))


def _is_missed(scope: Scope, entry: Entry) -> bool:
    """Whether it is not whole, and is one of the records that were asked for, or names one of them."""
    if entry.item is not None:
        return False
    names = (name for _route, _ref, name in named_in(entry.value, entry.kind.model))
    return not scope.ids or entry.id in scope.ids or any(name in scope.ids for name in names)
