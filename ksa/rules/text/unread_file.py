r"""A file looks as if it belongs to the coalition, but it is not read.

## Why is this wrong?
Somebody thinks that this data takes part, but it is not checked, found or shown. Only `partners.yaml`,
`interventions.yaml` and the files below the folder `coalition` that end in `.yaml` or `.yml` are read. And of such a
file that is empty, or holds only comments, nothing is left to read.

## How to mend
Rename the file or move it as the message says. ksa reads no Excel and no Word: type the data over. Was a file emptied
by accident? Put back what stood in it.

## Wrong
The file `agreements.yaml`, beside the folder `coalition` and not in it.

## Right
The same file in the folder `coalition`.
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.coalition.references import dangling
from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.language import _
from ksa.model.kinds import KINDS
from ksa.rules.rule import Rule
from ksa.text.source import SourceFile

RULE = Rule("unread-file", Severity.WARNING)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the files that hold nothing; what is not even read is found where the folder is read."""
    empty = [document.source for document in coalition.documents if document.value is None]
    missed = _missed(coalition) if empty else set()
    for source in empty:
        if source.name not in missed:
            yield _finding(source)


def _missed(coalition: Coalition) -> set[str]:
    """The files of kinds that have no record, where that is told already."""
    kinds = {fault.ref.kinds[0] for fault in dangling(coalition) if fault.of_none}
    if not any(entry.kind.name == "coalition" for entry in coalition.entries):
        kinds.add("coalition")
    return {kind.home for kind in KINDS if kind.name in kinds}


def _finding(source: SourceFile) -> Diagnostic:
    name = f'"{source.name}"' if " " in source.name else source.name
    return Diagnostic(
        RULE.id,
        _("this file holds only comments: nothing is read from it")
        if "#" in source.text
        else _("this file is empty: nothing is read from it"),
        (Label(source.name, START),),
        _("put back what stood in it, for example with `git restore {name}`, or take the file away").format(name=name),
    )
