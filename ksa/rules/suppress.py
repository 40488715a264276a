"""Leaves out the findings that somebody suppressed, and says which suppressions do nothing."""

from collections.abc import Iterable, Iterator, Mapping

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.language.near import near
from ksa.model.wording import did_you_mean
from ksa.rules.rule import RuleFile
from ksa.rules.suppressions import MARK, Suppression, suppressions
from ksa.text.document import Document
from ksa.text.hint import short
from ksa.text.locate import Locator

_ERRORS_THAT_STAY = frozenset({"text", "shape", "references", "privacy"})
"""Families whose errors nobody can suppress: a pull request from a stranger would."""

_Used = set[tuple[int, str]]
"""Of each comment that suppressed something: its offset, and the rule."""


def suppress(
    coalition: Coalition, found: Iterable[Diagnostic], rules: Mapping[str, RuleFile], wanted: frozenset[str]
) -> list[Diagnostic]:
    """The findings without those that a comment suppresses, and with what is to be said of such comments.

    The findings have their severities. `wanted` are the ids of the rules that were run.
    """
    documents = {document.source.name: document for document in coalition.documents if MARK in document.source.text}
    if not documents:
        return list(found)
    kept: list[Diagnostic] = []
    of_file: dict[str, list[Diagnostic]] = {path: [] for path in documents}
    for finding in found:
        of_file.get(finding.labels[0].path, kept).append(finding)
    judged = wanted if coalition.complete else frozenset[str]()
    for path, document in documents.items():
        comments = list(suppressions(document))
        used: _Used = set()
        for rule, findings in _by_rule(of_file[path]).items():
            kept += _kept(document, comments, rules[rule], findings, used)
        locator = Locator(document)
        kept += [said for comment in comments for said in _said_of(comment, locator, rules, judged, used)]
    return kept


def _by_rule(found: Iterable[Diagnostic]) -> dict[str, list[Diagnostic]]:
    groups: dict[str, list[Diagnostic]] = {}
    for finding in found:
        groups.setdefault(finding.rule, []).append(finding)
    return groups


def _kept(
    document: Document, comments: list[Suppression], rule: RuleFile, found: list[Diagnostic], used: _Used
) -> Iterator[Diagnostic]:
    """The findings of one rule that stay; notes which comments suppressed the others."""
    naming = [one for one in comments if one.has_reason and any(name.text == rule.rule.id for name in one.names)]
    for finding, comment in _with_comment(document, naming, found):
        if comment and _may_be_suppressed(rule, finding.severity):
            used.add((comment.comment.start, rule.rule.id))
        else:
            yield finding


def _may_be_suppressed(rule: RuleFile, severity: Severity | None) -> bool:
    return severity is not Severity.ERROR or rule.family not in _ERRORS_THAT_STAY


def _with_comment(
    document: Document, comments: list[Suppression], found: list[Diagnostic]
) -> Iterator[tuple[Diagnostic, Suppression | None]]:
    """Each finding with the nearest comment that covers it, in one sweep through the file."""
    source = document.source
    beside = {source.place(one.first)[0]: one for one in comments if one.is_beside}
    # What comments stand above, nests or lies apart: the last that began and has not ended is the innermost.
    coming = sorted((one for one in comments if not one.is_beside), key=lambda one: (-one.first, one.last))
    begun: list[Suppression] = []
    for finding in sorted(found, key=lambda finding: finding.order):
        span = finding.labels[0].span
        offset = source.offset(span.line, span.column)
        while coming and coming[-1].first <= offset:
            begun.append(coming.pop())
        while begun and begun[-1].last <= offset:
            begun.pop()
        yield finding, beside.get(span.line) or (begun[-1] if begun else None)


def _said_of(
    comment: Suppression, locator: Locator, rules: Mapping[str, RuleFile], judged: frozenset[str], used: _Used
) -> Iterator[Diagnostic]:
    whole = (locator.label((comment.comment.start, comment.comment.end)),)
    if not comment.names:
        yield Diagnostic(
            "unused-suppression",
            _("no rule can be read from this comment"),
            whole,
            _("write it as `# ksa: ignore[some-rule]`, with the reason behind it"),
        )
    elif not comment.has_reason:
        yield Diagnostic(
            "unexplained-suppression",
            _("this comment does not say why the finding may stay"),
            whole,
            _("write the reason behind the bracket; until then the finding stays"),
        )
    else:
        take_away = _("take the comment away") if len(comment.names) == 1 else _("take it out of the comment")
        for name in comment.names:
            if (comment.comment.start, name.text) not in used and (message := _why_unused(name.text, rules, judged)):
                meant = near(name.text, rules) if name.text not in rules else []
                label = locator.label((name.start, name.end))
                help_ = did_you_mean(meant) if meant else take_away
                yield Diagnostic("unused-suppression", message, (label,), help_)


def _why_unused(name: str, rules: Mapping[str, RuleFile], judged: frozenset[str]) -> str:
    """What is wrong with a rule in a comment that suppressed nothing of it; empty when that cannot be told."""
    rule = rules.get(name)
    if rule is None:
        return _("there is no rule `{rule}`").format(rule=short(name))
    if rule.family == "suppression":
        return _("findings of `{rule}` cannot be suppressed").format(rule=name)
    if not _may_be_suppressed(rule, rule.rule.severity):
        return _("errors of `{rule}` cannot be suppressed").format(rule=name)
    return _("`{rule}` finds nothing here").format(rule=name) if name in judged else ""
