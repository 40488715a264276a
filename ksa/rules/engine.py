"""Runs the rules: severity, suppression, selection and order are its business, not theirs."""

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from datetime import date

from ksa.coalition.load import Loaded
from ksa.coalition.persons import in_messages, named
from ksa.coalition.uncollected import uncollected
from ksa.diagnostic import Diagnostic
from ksa.model.limits import MOST_FAULTS, only_the_first
from ksa.rules.registry import RULES
from ksa.rules.selection import EVERYTHING, Selection
from ksa.rules.suppress import suppress
from ksa.text.personal import masked

_CHECKS = tuple((rule.rule, rule.check) for rule in RULES if rule.check)
_BY_ID = {rule.rule.id: rule for rule in RULES}


@uncollected()
def check(loaded: Loaded, on: date, selection: Selection = EVERYTHING) -> tuple[Diagnostic, ...]:
    """What is to be said of a coalition on a day, in the order of the files: of one rule in one file at most 1,000."""
    return first_of_many(check_all(loaded, on, selection))


@uncollected()
def check_all(loaded: Loaded, on: date, selection: Selection = EVERYTHING) -> tuple[Diagnostic, ...]:
    """Everything that is to be said of a coalition on a day, in the order of the files."""
    wanted = frozenset(rule.rule.id for rule in RULES if selection.wants(rule))
    found = [_stamped(finding) for finding in _findings(loaded, on, wanted)]
    kept = suppress(loaded.coalition, found, _BY_ID, wanted)
    shown = [_stamped(finding) for finding in kept if finding.rule in wanted]
    shown.sort(key=lambda finding: finding.order)
    if not shown:
        return ()  # only what says something has to keep something to itself
    names = in_messages(named(loaded.coalition, "\n".join(map(_said, shown))))
    return tuple(masked(finding, names) for finding in shown)


def _said(finding: Diagnostic) -> str:
    return "\n".join(
        (finding.message, finding.help, finding.note, finding.field, *(one.text for one in finding.labels))
    )


def _findings(loaded: Loaded, on: date, wanted: frozenset[str]) -> Iterator[Diagnostic]:
    yield from loaded.diagnostics
    is_whole = loaded.coalition.whole
    for rule, find in _CHECKS:
        if rule.id in wanted and (is_whole or not rule.of_the_whole):
            yield from find(loaded.coalition, on)


def first_of_many(found: Sequence[Diagnostic]) -> tuple[Diagnostic, ...]:
    """The findings, of one rule in one file at most MOST_FAULTS: more would say nothing new, but take long to show."""
    keys = [(finding.rule, finding.labels[0].path) for finding in found]
    many = {key for key, count in Counter(keys).items() if count > MOST_FAULTS}
    return tuple(_first_of_many(found, keys, many)) if many else tuple(found)


def _first_of_many(
    found: Sequence[Diagnostic], keys: Sequence[tuple[str, str]], many: Container[tuple[str, str]]
) -> Iterator[Diagnostic]:
    counts: Counter[tuple[str, str]] = Counter()
    for finding, key in zip(found, keys, strict=True):
        counts[key] += 1
        if key in many and counts[key] == MOST_FAULTS:
            yield finding._replace(note=only_the_first(MOST_FAULTS))
        elif counts[key] <= MOST_FAULTS:
            yield finding


def _stamped(finding: Diagnostic) -> Diagnostic:
    return finding if finding.severity else finding._replace(severity=_BY_ID[finding.rule].rule.severity)
