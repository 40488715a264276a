"""Leaves out the findings that somebody suppressed, and says which suppressions do nothing."""

from collections.abc import Iterable, Iterator, Mapping
from re import compile as pattern

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Label, Severity
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
"""Of each comment that suppressed something, or would with a reason: its offset, and the rule."""

_WORD = pattern(r"[a-z-]+")


def suppress(
    coalition: Coalition, found: Iterable[Diagnostic], rules: Mapping[str, RuleFile], wanted: frozenset[str]
) -> list[Diagnostic]:
    """The findings without those that a comment suppresses, and with what is to be said of such comments.

    The findings have their severities. `wanted` are the ids of the rules that were run.
    """
    documents = {
        document.source.name: document for document in coalition.documents if MARK.search(document.source.text)
    }
    if not documents:
        return list(found)
    kept: list[Diagnostic] = []
    of_file: dict[str, list[Diagnostic]] = {path: [] for path in documents}
    for finding in found:
        of_file.get(finding.labels[0].path, kept).append(finding)
    judged = wanted if coalition.whole else frozenset[str]()
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
) -> list[Diagnostic]:
    """The findings of one rule that stay; notes which comments suppressed the others, or would with a reason."""
    naming = [one for one in comments if any(name.text == rule.rule.id for name in one.names)]
    kept = _uncovered(document, [one for one in naming if one.has_reason], rule, found, used)
    _uncovered(document, [one for one in naming if not one.has_reason], rule, kept, used)
    return kept


def _uncovered(
    document: Document, comments: list[Suppression], rule: RuleFile, found: list[Diagnostic], used: _Used
) -> list[Diagnostic]:
    """The findings of one rule that none of the comments covers; notes which comments cover the others."""
    if not comments:
        return found
    stays: list[Diagnostic] = []
    for finding, comment in _with_comment(document, comments, found):
        if comment and _may_be_suppressed(rule, finding.severity):
            used.add((comment.comment.start, rule.rule.id))
        else:
            stays.append(finding)
    return stays


def _may_be_suppressed(rule: RuleFile, severity: Severity | None) -> bool:
    return severity is not Severity.ERROR or not (rule.rule.stays or rule.family in _ERRORS_THAT_STAY)


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
    whole = locator.label((comment.comment.start, comment.comment.end))
    if not comment.names:
        yield _unread(comment.comment.text, whole, rules)
        return
    take_away = _take_away() if len(comment.names) == 1 else _("take it out of the comment")
    lacks_reason = False
    for name in comment.names:
        is_used = (comment.comment.start, name.text) in used
        meant = near(name.text, rules) if name.text not in rules else []
        message = "" if is_used else _why_unused(name.text, rules, judged)
        if message:
            label = locator.label((name.start, name.end))
            help_ = did_you_mean(meant) if meant else take_away
            yield Diagnostic("unused-suppression", message, (label,), help_)
        if not comment.has_reason and (meant or not message):
            lacks_reason = True
    if lacks_reason:
        yield Diagnostic(
            "unexplained-suppression",
            _("this comment does not say why the finding may stay"),
            (whole,),
            _("write the reason behind the bracket; until then the finding stays"),
        )


def _unread(comment: str, whole: Label, rules: Mapping[str, RuleFile]) -> Diagnostic:
    """Of a comment without a known form: how to write it, or that it would not help either."""
    message = _("no rule can be read from this comment")
    rule = next((word for word in _WORD.findall(comment) if word in rules), "")
    if in_vain := rule and _why_unused(rule, rules, frozenset()):
        return Diagnostic("unused-suppression", in_vain, (whole,), _take_away())
    help_ = _("write `# ksa: ignore[{rule}]`, and the reason behind it").format(rule=rule or _("name-of-the-rule"))
    return Diagnostic("unused-suppression", message, (whole,), help_)


def _take_away() -> str:
    return _("take the comment away")


def _why_unused(name: str, rules: Mapping[str, RuleFile], judged: frozenset[str]) -> str:
    """What is wrong with a rule in a comment that suppressed nothing of it; empty when that cannot be told."""
    rule = rules.get(name)
    if rule is None:
        return _("there is no rule `{rule}`").format(rule=short(name))
    if rule.family == "suppression":
        return _("a finding of `{rule}` cannot stay; a comment does not help here").format(rule=name)
    if not _may_be_suppressed(rule, rule.rule.severity):
        return _("an error of `{rule}` has to be mended; a comment does not help here").format(rule=name)
    return _("`{rule}` finds nothing here").format(rule=name) if name in judged else ""
