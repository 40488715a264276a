"""Runs the rules: severity, suppression, selection and order are its business, not theirs."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from ksa.coalition.load import Loaded
from ksa.coalition.uncollected import uncollected
from ksa.diagnostic import Diagnostic
from ksa.model.limits import MOST_FAULTS, only_the_first
from ksa.rules.privacy import birth_date, bsn_number, iban, mobile_number, personal_email
from ksa.rules.references import (
    ambiguous_name,
    circular_hierarchy,
    duplicate_id,
    duplicate_responsibility,
    unknown_contact,
    unknown_event,
    unknown_reference,
)
from ksa.rules.rule import RuleFile, rule_file
from ksa.rules.selection import EVERYTHING, Selection
from ksa.rules.shape import (
    invalid_date,
    invalid_id,
    invalid_number,
    invalid_term,
    invalid_value,
    missing_field,
    no_coalition,
    unknown_field,
    unknown_kind,
    wrong_type,
)
from ksa.rules.suppress import suppress
from ksa.rules.suppression import unexplained_suppression, unused_suppression
from ksa.rules.text import (
    bidirectional_text,
    control_character,
    cut_text,
    duplicate_key,
    invalid_encoding,
    invalid_yaml,
    limit_exceeded,
    unread_file,
    unreadable_file,
    unsupported_yaml,
)
from ksa.text.personal import masked

_FILES = (
    birth_date,
    bsn_number,
    iban,
    mobile_number,
    personal_email,
    ambiguous_name,
    circular_hierarchy,
    duplicate_id,
    duplicate_responsibility,
    unknown_contact,
    unknown_event,
    unknown_reference,
    invalid_date,
    invalid_id,
    invalid_number,
    invalid_term,
    invalid_value,
    missing_field,
    no_coalition,
    unknown_field,
    unknown_kind,
    wrong_type,
    unexplained_suppression,
    unused_suppression,
    bidirectional_text,
    control_character,
    cut_text,
    duplicate_key,
    invalid_encoding,
    invalid_yaml,
    limit_exceeded,
    unread_file,
    unreadable_file,
    unsupported_yaml,
)
"""Every rule, family by family: the one place to add a rule besides its own file."""

RULES: tuple[RuleFile, ...] = tuple(map(rule_file, _FILES))
"""Every rule with its manual, family by family."""

_BY_ID = {rule.rule.id: rule for rule in RULES}


@uncollected()
def check(loaded: Loaded, on: date, selection: Selection = EVERYTHING) -> tuple[Diagnostic, ...]:
    """Everything that is to be said of a coalition on a day, in the order of the files."""
    wanted = frozenset(rule.rule.id for rule in RULES if selection.wants(rule))
    found = [_stamped(finding) for finding in _findings(loaded, on, wanted)]
    kept = suppress(loaded.coalition, found, _BY_ID, wanted)
    shown = sorted((finding for finding in kept if finding.rule in wanted), key=lambda finding: finding.order)
    return tuple(masked(_stamped(finding)) for finding in _first_of_many(shown))


def _findings(loaded: Loaded, on: date, wanted: frozenset[str]) -> Iterator[Diagnostic]:
    yield from loaded.diagnostics
    for rule in RULES:
        if rule.check and rule.rule.id in wanted:
            yield from rule.check(loaded.coalition, on)


def _first_of_many(found: list[Diagnostic]) -> Iterator[Diagnostic]:
    """The findings, of one rule in one file at most MOST_FAULTS: more would say nothing new, but take long to show."""
    counts: Counter[tuple[str, str]] = Counter()
    for finding in found:
        key = (finding.rule, finding.labels[0].path)
        counts[key] += 1
        if counts[key] == MOST_FAULTS:
            yield finding._replace(note=only_the_first(MOST_FAULTS))
        elif counts[key] < MOST_FAULTS:
            yield finding


def _stamped(finding: Diagnostic) -> Diagnostic:
    return finding if finding.severity else finding._replace(severity=_BY_ID[finding.rule].rule.severity)
