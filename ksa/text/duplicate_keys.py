"""Fields that stand twice in one record: what was probably meant."""

from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.text.compose import Duplicate
from ksa.text.document import Document
from ksa.text.hint import short
from ksa.text.locate import Locator

_MOST = 100
_LIST_BELOW = pattern(r"[ \t]*:(?:[ \t\r\n]++|#[^\r\n]*+)*+-[ \t]")


def duplicate_keys(document: Document, duplicates: list[Duplicate]) -> list[Diagnostic]:
    """The findings (rule `duplicate-key`) for a document's duplicate keys: one for each cause, at most a hundred."""
    locator = Locator(document)
    groups = _groups(document, duplicates)
    found = [_finding(locator, group) for group in groups[:_MOST]]
    if more := sum(map(len, groups[_MOST:])):
        note = ngettext(
            "{count} more field in this file stands twice", "{count} more fields in this file stand twice", more
        )
        found[-1] = found[-1]._replace(note=note.format(count=more))
    return found


def _groups(document: Document, duplicates: list[Duplicate]) -> list[list[Duplicate]]:
    """The duplicates with one cause each: all fields of a record that lost its dash, or else one field."""
    groups: list[list[Duplicate]] = []
    open_groups: dict[int, list[Duplicate]] = {}
    for duplicate in duplicates:
        if _begins_item(document, duplicate):
            open_groups[duplicate.mapping] = [duplicate]
        elif duplicate.mapping in open_groups:
            open_groups[duplicate.mapping].append(duplicate)
            continue
        groups.append(open_groups.get(duplicate.mapping, [duplicate]))
    return groups


def _begins_item(document: Document, duplicate: Duplicate) -> bool:
    """Whether a key is the one with which its list item begins, so that a new item may begin where it stands again."""
    start = document.starts[duplicate.mapping]
    is_block = document.source.text[start] != "{" and _dash_before(document, start) >= 0
    return is_block and duplicate.key == next(iter(duplicate.fields))


def _dash_before(document: Document, start: int) -> int:
    """The offset of the dash straight before a value on its line, or -1."""
    text = document.source.text
    line_start = document.source.line_starts[document.source.place(start)[0] - 1]
    before = text[line_start:start].rstrip(" \t")
    return line_start + len(before) - 1 if before.endswith("-") else -1


def _finding(locator: Locator, group: list[Duplicate]) -> Diagnostic:
    return _lost_dash(locator, group) if len(group) > 1 else _twice(locator, group[0])


def _lost_dash(locator: Locator, group: list[Duplicate]) -> Diagnostic:
    first, others = group[0], len(group) - 1
    source = locator.document.source
    dash = _dash_before(locator.document, locator.document.starts[first.mapping])
    start, _end = first.second
    message = ngettext(
        "a dash seems to be missing here: `{field}` and {count} other field stand twice",
        "a dash seems to be missing here: `{field}` and {count} other fields stand twice",
        others,
    )
    return Diagnostic(
        "duplicate-key",
        message.format(field=short(first.key), count=others),
        (locator.label(first.second), locator.label((dash, dash + 1), _("this one has a dash"))),
        _("begin the line with a dash, straight below the dash on line {line}: `{text}`").format(
            line=source.place(dash)[0], text=short(f"- {source.text[start : source.line_end(start)]}")
        ),
        field=first.key,
    )


def _twice(locator: Locator, duplicate: Duplicate) -> Diagnostic:
    first = locator.children(duplicate.mapping, duplicate.fields)[duplicate.key] - 1
    return Diagnostic(
        "duplicate-key",
        _("the field `{field}` stands here twice").format(field=short(duplicate.key)),
        (
            locator.label(duplicate.second, _("here again")),
            locator.label(locator.offsets(first, duplicate.key), _("the first time")),
        ),
        _help(locator, duplicate, first),
        field=duplicate.key,
    )


def _help(locator: Locator, duplicate: Duplicate, first: int) -> str:
    document = locator.document
    text, (start, end) = document.source.text, duplicate.second
    if not (text.startswith("-", document.starts[first + 1]) and _LIST_BELOW.match(text, end)):
        return _("keep one of the two; for more values, make a list")
    keys = (value - 1 for value in locator.children(duplicate.mapping, duplicate.fields).values())
    is_next = not any(document.starts[first] < document.starts[key] < start for key in keys)
    words = (
        _("remove this line: what stands below it belongs to the list on line {line}")
        if is_next
        else _("move what stands below it to the list on line {line}, and remove this line")
    )
    return words.format(line=document.source.place(document.starts[first])[0])
