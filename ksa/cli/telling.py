"""What `ksa validate` is asked to tell, and how it tells it."""

from collections import Counter
from datetime import date
from itertools import compress
from pathlib import Path
from typing import NamedTuple

from ksa.cli import place
from ksa.cli.errors import CannotRunError
from ksa.cli.look import Look
from ksa.cli.typed import choice
from ksa.cli.version import number
from ksa.coalition.coalition import Coalition
from ksa.coalition.fingerprint import Mark, unknown
from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.model.kinds import KINDS
from ksa.render import clean
from ksa.render.diagnostics import statistics as table
from ksa.render.diagnostics.formats import FORMATS
from ksa.render.diagnostics.report import Report
from ksa.render.diagnostics.summary import known
from ksa.render.diagnostics.summary import summary as line
from ksa.rules.engine import first_of_many
from ksa.rules.registry import RULES
from ksa.rules.selection import Selection
from ksa.text.escapes import Stretch
from ksa.text.personal import mask

STATISTICS = "statistics"
"""The form that counts the findings in place of showing them."""
TEXTS = ("full", "concise")
"""The forms for somebody who reads along."""
_WITH_SUMMARY = ("full", "markdown", STATISTICS)


class Known(NamedTuple):
    """What is known already: the marks of the findings, and where they come from, in the reader's words.

    With `exact`, the marks hold personal data. Of `unjudged` rules nobody can tell what they would have found there.
    """

    marks: tuple[Mark, ...]
    where: str
    exact: bool = False
    unjudged: frozenset[str] = frozenset()


NOTHING_KNOWN = Known((), "")


def form(asked: str | None, *, statistics: bool, on_screen: bool) -> str:
    """The form of the answer: a name of `FORMATS`, or `STATISTICS`.

    Raises:
        CannotRunError: when there is no such format, or it cannot hold a table.
    """
    chosen = choice("--format", asked, FORMATS) if asked is not None else "full" if on_screen else "concise"
    if not statistics:
        return chosen
    if chosen not in TEXTS:
        raise CannotRunError(
            _("`--statistics` gives a table, and `{format}` is none").format(format=chosen),
            _("leave one of the two out"),
        )
    return STATISTICS


def selection(select: list[str], ignore: list[str]) -> Selection:
    """The rules that are asked for.

    Raises:
        CannotRunError: when a name is neither a rule's nor a family's.
    """
    known = {name for rule in RULES for name in (rule.family, rule.rule.id)}
    for option, asked in (("--select", select), ("--ignore", ignore)):
        for name in asked:
            choice(option, name, known, _("`{command}` gives the list").format(command="ksa explain"))
    return Selection(frozenset(select), frozenset(ignore))


def report(look: Look, *, on: date, paths: list[str], root: Path, start: Path, before: Known, again: bool) -> Report:
    """All that was found and is not known yet, or what of it was found in the files that were asked about.

    With `again` it holds the fingerprints of the findings.

    Raises:
        CannotRunError: when a path names none of the coalition's files.
    """
    coalition = look.loaded.coalition
    texts = coalition.texts
    files = {*texts, *(label.path for finding in look.loaded.diagnostics for label in finding.labels)}
    asked = place.asked_about(paths, files, root, start)
    told = [not paths or any(label.path in asked for label in finding.labels) for finding in look.found]
    news = new(look, before)
    shown = [one and other is True for one, other in zip(told, news, strict=True)]
    judged = [one and other is not None for one, other in zip(told, news, strict=True)]
    findings = first_of_many(tuple(compress(look.found, shown)))
    fingerprints: tuple[str, ...] = ()
    if again:
        rows = compress(zip(map(_place, look.found), look.marks, strict=True), shown)
        fingerprints = tuple(
            next(mark.fingerprint for told, mark in rows if told == _place(finding)) for finding in findings
        )
    return Report(
        root=mask(place.seen(root, start)),
        on=on,
        findings=findings,
        sources=texts,
        shown=place.shown(files, root, start),
        asked=tuple(name for name in texts if name in asked),
        files=sum(name in asked for name in texts),
        unshown=_unshown(coalition) if any(shown) else {},
        rules={rule.rule.id: rule for rule in RULES},
        fingerprints=fingerprints,
        known=sum(judged) - sum(shown),
        unjudged=sum(told) - sum(judged),
        known_from=before.where,
        records=Counter(entry.kind.name for entry in coalition.entries if entry.place.path in asked),
    )


def _place(finding: Diagnostic) -> Diagnostic:
    """A finding but for its note, in which a limit may be told."""
    return finding._replace(note="")


def new(look: Look, before: Known) -> list[bool | None]:
    """Of each finding, whether it is new; none where that cannot be told."""
    if before == NOTHING_KNOWN:
        return [True] * len(look.found)
    are_new = unknown(look.exact_marks if before.exact else look.marks, before.marks)
    return [None if finding.rule in before.unjudged else one for finding, one in zip(look.found, are_new, strict=True)]


def _unshown(coalition: Coalition) -> dict[str, list[Stretch]]:
    from ksa.coalition.unshown import unshown

    return unshown(coalition)


def answer(chosen: str, told: Report) -> str:
    """The answer in this form."""
    if chosen == STATISTICS:
        return table.render(told)
    form = FORMATS[chosen]
    return form.render(told._replace(version=number()) if form.names_version else told)


def besides(chosen: str, told: Report, *, in_file: bool) -> str:
    """What is told beside the answer: how much was found, and how much is known, unless the answer says so itself."""
    is_told = chosen in _WITH_SUMMARY and not in_file
    lines = [line(told)] * (in_file or chosen == "concise") + [known(told)] * (not is_told)
    return "".join(f"{one}\n" for one in lines if one)


def details(told: Report, root: Path) -> str:
    """What was read, and as of which day."""
    kinds = [(told.records.get(kind.name, 0), kind) for kind in KINDS]
    counts = ", ".join(f"{count} {_(kind.label if count == 1 else kind.labels)}" for count, kind in kinds if count)
    lines = [
        _("folder: {path}").format(path=clean.line(mask(str(root)))),
        _("day: {day}").format(day=told.on.isoformat()),
        _("files: {count}").format(count=len(told.sources)),
        *(f"  {clean.line(mask(told.shown[name]))}" for name in told.sources),
        _("records: {counts}").format(counts=counts or "0"),
    ]
    return "\n".join(lines) + "\n"
