"""A YAML text as plain values with their places, or in plain words what is wrong with it."""

from typing import NamedTuple

import yaml

from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.text.characters import bidirectional, control_characters, is_refused
from ksa.text.complaint import Complaint
from ksa.text.compose import Duplicate, TooDeepError, TooManyError, UnsupportedYamlError, compose
from ksa.text.conflict import conflict, is_surely_conflict
from ksa.text.document import Document
from ksa.text.escaped_characters import escaped_characters
from ksa.text.event_source import event_source
from ksa.text.source import SourceFile

MAX_DEPTH = 64
MAX_NODES = 1_000_000
_COMMON = b"\n" + bytes(range(ord(" "), ord("~") + 1))


class Parsed(NamedTuple):
    """A source's document, absent where its text has a fault, and what is to be said of the text."""

    document: Document | None
    diagnostics: tuple[Diagnostic, ...]


def parse(source: SourceFile, *, nodes: int = MAX_NODES) -> Parsed:
    """Read a text that holds one YAML document of mappings, lists and texts, of at most `nodes` keys and values."""
    is_plain = _is_plain(source)
    hidden = () if is_plain else tuple(control_characters(source))
    if refused := _refused(source, hidden):
        return Parsed(None, refused)
    try:
        document, duplicates = compose(source, event_source(source.text), MAX_DEPTH, nodes)
    except yaml.MarkedYAMLError as error:
        # A character without a width may well be why: YAML takes it for a letter.
        return Parsed(None, hidden or (_explained(source, error),))
    except UnsupportedYamlError:
        return Parsed(None, tuple(_unsupported(source)))
    except TooDeepError as error:
        return Parsed(None, (_too_deep(source, error.args[0]),))
    except TooManyError:
        return Parsed(None, (too_many_values(source),))
    turning = () if is_plain else bidirectional(source)
    escaped = escaped_characters(document) if document.escaped else ()
    return Parsed(document, (*_duplicates(document, duplicates), *hidden, *turning, *escaped))


def _is_plain(source: SourceFile) -> bool:
    """Whether all characters but line breaks are seen in print: true of most files, and sooner known than searched."""
    rare = source.utf8.translate(None, _COMMON)
    return rare.decode("utf-8", "surrogatepass").isprintable()


def _refused(source: SourceFile, hidden: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    if hidden and is_refused(source.text):
        return hidden
    # Between quotes git's lines are YAML, and so is a file with nothing else.
    found = conflict(source) if is_surely_conflict(source.text) else None
    return (found,) if found else ()


def _explained(source: SourceFile, error: yaml.MarkedYAMLError) -> Diagnostic:
    # Most runs meet no such fault, and what knows them all takes long to import.
    from ksa.text.faults.explain import explain

    at = error.problem_mark.index if error.problem_mark else 0
    context_at = error.context_mark.index if error.context_mark else at
    return explain(source, Complaint(error.context or "", context_at, error.problem or "", at))


def _unsupported(source: SourceFile) -> list[Diagnostic]:
    from ksa.text.unsupported import unsupported

    found: list[Diagnostic] = []
    try:
        found.extend(unsupported(source, event_source(source.text), MAX_DEPTH))
    except yaml.MarkedYAMLError as error:
        fault = _explained(source, error)
        # One cause, one finding: what begins at the same place is the same fault.
        if not found or found[-1].labels[0].span[:2] != fault.labels[0].span[:2]:
            found.append(fault)
        else:
            found[-1] = fault
    return found


def _duplicates(document: Document, duplicates: list[Duplicate]) -> list[Diagnostic]:
    if not duplicates:
        return []
    from ksa.text.duplicate_keys import duplicate_keys

    return duplicate_keys(document, duplicates)


def _too_deep(source: SourceFile, at: int) -> Diagnostic:
    return Diagnostic(
        "limit-exceeded",
        _("values are nested deeper than {count} levels").format(count=MAX_DEPTH),
        (Label(source.name, source.span(at, at + 1)),),
        _("a coalition's files need six levels at most: look for brackets that are not closed"),
    )


def too_many_values(source: SourceFile) -> Diagnostic:
    """The finding for a source with which a coalition holds more keys and values than it may."""
    return Diagnostic(
        "limit-exceeded",
        _("the files hold more than a million fields and values together"),
        (Label(source.name, START),),
        _("split the coalition into several folders"),
    )
