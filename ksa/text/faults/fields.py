"""Fields without their colon, a colon too many, and two fields on one line."""

from re import compile as pattern

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.lines import Line, without_comment
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint, quoted, short
from ksa.text.misread import bracket_never_opened, colon_forgotten

_NAME = pattern(r"""["']?([A-Za-z_][\w-]*)["']?""")
_FIELD = pattern(r"([A-Za-z_][\w-]*):(?:[ \t]|$)")
_LAST_WORD = pattern(r"(?:^|.*[ \t])([A-Za-z_][\w-]*)[ \t]*")
_OTHER_SIGN = pattern(r"([A-Za-z_][\w-]*)[ \t]*(=>|->|→|=|;)[ \t]*(.*)")
_CURLY_TEXT = pattern(r"[“”„‟‘’«»](.*)[“”„‟‘’«»]")
_SLUG = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FEW = 2


def other_sign(scene: Scene) -> Diagnostic | None:
    """Another sign where a field's colon belongs: `name = Almere`."""
    for line in scene.suspects:
        found = None if line.name else _OTHER_SIGN.fullmatch(line.text, line.column)
        if found:
            name, sign, value = found.groups()
            hint = Hint(
                _("`{sign}` where a colon belongs").format(sign=sign),
                _("type a colon and a space instead: `{line}`").format(line=short(f"{line.marks}{name}: {value}")),
            )
            return scene.finding(hint, line.start + found.start(2), line.start + found.end(2))
    return None


def no_colon(scene: Scene) -> Diagnostic | None:
    """A field without its colon, or a line that belongs to no field."""
    line = scene.suspects[0]
    if line.name or not (scene.is_name or _begins_fields(scene, line)):
        return None
    start, text = line.start + line.column, without_comment(line.text[line.column :])
    word, _space, rest = text.partition(" ")
    found = _NAME.fullmatch(word)
    if found and (found[1] != word or scene.knows_field(word) or len(rest.split(maxsplit=_FEW)) < _FEW):
        hint = colon_forgotten(found[1], rest.strip(" \t"), line.marks)
        return scene.finding(hint, start, start + len(word))
    return scene.finding(_no_field(line, scene.above_line(line)), start, start + len(text))


def _begins_fields(scene: Scene, line: Line) -> bool:
    """Whether a line without a field name stands where a row of fields was to begin."""
    if line.number == scene.line.number:
        return False
    if line.is_item:
        has_value = " " in line.plain_value
        return not scene.line.is_item and scene.line.indent >= line.column + (0 if has_value else 1)
    above = scene.above_line(line)
    return above is None or not above.name or not above.plain_value


def _no_field(line: Line, above: Line | None) -> Hint:
    message = _("this line belongs to no field")
    if above and above.name and above.plain_value:
        words = _("if it is part of the text of `{name}`, begin it with {column} spaces; if it is a comment, with `#`")
        return Hint(message, words.format(name=above.name, column=above.column + 2))
    words = _("put a colon after the field name; if this is a comment, put `#` in front: `{line}`")
    return Hint(message, words.format(line=short(f"# {line.body}")))


def lone_colon(scene: Scene) -> Diagnostic | None:
    """A colon with no field name before it, or a second one behind the first."""
    line, at = scene.line, scene.at
    if line.value[:1] != ":" or at != line.start + line.value_column:
        return None
    if line.name:
        mended = line.replaced(at, at + 1, "").replace(":  ", ": ")
        hint = Hint(_("one colon too many"), _("remove it: `{line}`").format(line=short(mended)))
    else:
        hint = Hint(_("no field name before the colon"), _("type the field name before the colon, or remove the colon"))
    return scene.finding(hint, at, at + 1)


def two_fields(scene: Scene, line: Line, start: int) -> Diagnostic | None:
    """The finding for a second field that begins at `start`, behind a value on a line; None when no field does."""
    found = _FIELD.match(scene.text, start, line.end)
    if not found:
        return None
    hint = Hint(
        _("two fields on one line: `{first}` and `{second}`").format(first=line.name, second=found[1]),
        _("put `{field}` on a line of its own, straight below `{first}`").format(
            first=line.name, field=short(scene.text[start : line.end])
        ),
    )
    return scene.finding(hint, start, start + len(found[1]))


def colon_in_text(scene: Scene) -> Diagnostic | None:
    """A colon and a space within a text that has no quotes."""
    line, at = scene.line, scene.at
    start = line.start + line.value_column
    if not scene.text.startswith(":", at) or at <= start or scene.open_flow:
        return None
    value = without_comment(scene.text[start : line.end])
    found = _LAST_WORD.fullmatch(scene.text, start, at)
    curly = _CURLY_TEXT.fullmatch(value)
    if line.name and not curly and found and found.start(1) > start and _is_field(scene, found[1], value, at - start):
        return two_fields(scene, line, found.start(1))
    message = _("a colon and a space in a text without quotes")
    if at + 1 == line.end:
        message = _("a colon at the end of a text without quotes")
    if not line.name:
        hint = Hint(message, _("put quotes around the whole text, or remove the colon"))
        first = scene.suspects[0]
        above = scene.above_line(first)
        begin = above.start + above.value_column if above and above.name and above.plain_value else 0
        second = (begin, begin + 1, _("the text begins here")) if begin else None
        return scene.finding(hint, at, at + 1, second=second)
    if words := bracket_never_opened(value):
        bracket = {"]": "[", "}": "{"}[value[-1]]
        mended = short(line.replaced(start, start, bracket))
        end = start + len(value)
        hint = Hint(words.message, _("put `{bracket}` in front: `{line}`").format(bracket=bracket, line=mended))
        return scene.finding(hint, end - 1, end)
    if at + 1 == line.end and _SLUG.fullmatch(value[:-1]):
        mended = short(line.replaced(at, at + 1, ""))
        return scene.finding(Hint(message, _("remove the colon at the end: `{line}`").format(line=mended)), at, at + 1)
    note = _("curly quotes such as `“` do not count as quotes") if curly else ""
    mended = short(line.replaced(start, start + len(value), quoted(curly[1] if curly else value)))
    hint = Hint(message, _("put quotes around the whole text: `{line}`").format(line=mended))
    return scene.finding(hint, at, at + 1, note=note)


def _is_field(scene: Scene, word: str, value: str, colon: int) -> bool:
    """Whether the word before a colon is a field's name: it is one elsewhere, or has one small word on each side."""
    before, after = value[: colon - len(word)].split(), value[colon + 1 :].split()
    return scene.knows_field(word) or (len(before) == len(after) == 1 and value.islower())
