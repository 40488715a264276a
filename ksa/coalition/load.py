"""From texts to a coalition, with what is wrong on the way. Pure: the texts may come from anywhere."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ksa.coalition.coalition import Coalition, Entry, Record
from ksa.coalition.heading import headings
from ksa.coalition.uncollected import uncollected
from ksa.diagnostic import START, Diagnostic, Label, RecordName
from ksa.language import _
from ksa.model.kinds import BY_KEY, Kind
from ksa.model.limits import MOST_FAULTS, only_the_first
from ksa.model.profile import Profile
from ksa.model.read import read
from ksa.text.locate import Locator, Place
from ksa.text.parse import MAX_NODES, parse, too_many_values
from ksa.text.source import SourceFile

if TYPE_CHECKING:
    from ksa.text.document import Document


LOSES_NOTHING = frozenset({"bidirectional-text", "unread-file"})
"""The rules of warnings while loading: no record is lost by what they tell, and so they explain no error away."""

_OWN_WORDS = frozenset(key for key, kind in BY_KEY.items() if kind.model is Profile)


class Loaded(NamedTuple):
    """A coalition and what was found while loading it."""

    coalition: Coalition
    diagnostics: tuple[Diagnostic, ...]


@uncollected()
def load(sources: Iterable[SourceFile], found: Iterable[Diagnostic] = ()) -> Loaded:
    """Read the texts of one coalition. Always finishes: what is broken becomes a finding, what is whole is served.

    `found` is what was already said of files that could not even be read as text.
    """
    # The order in which they come makes no difference.
    sources, before = tuple(sorted(sources, key=lambda source: source.name)), tuple(found)
    diagnostics = list(before)
    documents: list[Document] = []
    entries: list[Entry] = []
    nodes_left = MAX_NODES
    complete = LOSES_NOTHING.issuperset(finding.rule for finding in before)
    for source in sources:
        document, said = parse(source, nodes=nodes_left)
        diagnostics += said
        # The second of two equal keys is left out, with whatever stands below it.
        complete = complete and not any(finding.rule == "duplicate-key" for finding in said)
        if document is None:
            if too_many_values(source) in said:
                break
            continue
        nodes_left -= len(document.starts)
        documents.append(document)
        locator = Locator(document)
        kinds, said = headings(locator)
        diagnostics += said
        complete = complete and not said
        of_file, of_records = _entries(locator, kinds)
        entries += of_file
        diagnostics += of_records
    complete = complete and len(documents) == len(sources)
    if complete and not any(entry.kind.model is Profile for entry in entries):
        diagnostics.append(_no_coalition(sources, before))
    complete = complete and all(entry.item is not None for entry in entries)
    # An unread file may be no part of the coalition at all; of the others, the text is wanting.
    all_texts = all(finding.rule == "unread-file" for finding in before)
    faulty = frozenset(finding.labels[0].path for finding in diagnostics if finding.rule not in LOSES_NOTHING)
    unread = frozenset(finding.field for finding in before if finding.rule == "unread-file")
    coalition = Coalition(
        sources,
        tuple(documents),
        tuple(entries),
        complete=complete,
        all_texts=all_texts,
        faulty=faulty,
        unread=unread,
    )
    return Loaded(coalition, tuple(diagnostics))


def _entries(locator: Locator, kinds: dict[str, Kind]) -> tuple[list[Entry], list[Diagnostic]]:
    """Every record of a file, and what is wrong with them: only the first faults, if there are very many."""
    entries: list[Entry] = []
    said: list[Diagnostic] = []
    for key, kind in kinds.items():
        below = locator.document.value[key]
        records = below if type(below) is list else [] if below is None else [below]
        for number, value in enumerate(records):
            place = Place(locator, (key, number) if records is below else (key,))
            record_id = value.get("id") if type(value) is dict else None
            name = RecordName(kind.name, record_id if type(record_id) is str else "")
            item, of_record = read(kind.model, name, place, value, most=MOST_FAULTS - len(said))
            entries.append(Record(name, place, item, kind, value))
            said += of_record
    if len(said) == MOST_FAULTS:
        said[-1] = said[-1]._replace(note=only_the_first(MOST_FAULTS))
    return entries, said


def _no_coalition(sources: tuple[SourceFile, ...], before: tuple[Diagnostic, ...]) -> Diagnostic:
    first = sources[0].name if sources else "coalition/coalition.yaml"
    unread = [
        finding.labels[0].path for finding in before if finding.rule == "unread-file" and finding.field in _OWN_WORDS
    ]
    return Diagnostic(
        "no-coalition",
        _("no file says which coalition this is"),
        (Label(first, START),),
        _("`{path}` may say it, but is not read: first do what is said of that").format(path=unread[0])
        if unread
        else _("make `coalition/coalition.yaml` with `coalition:` and below it `id`, `name` and `municipalities`"),
    )
