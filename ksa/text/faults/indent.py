"""Lines that begin too far to the left or to the right."""

from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.text.faults.lines import Line
from ksa.text.faults.scene import Level, Scene
from ksa.text.hint import Hint, short

_STEP = 2
"""The spaces by which the fields below a field usually stand further to the right."""


def block_text(scene: Scene) -> Diagnostic | None:
    """A line of a `|` or `>` text that does not stand below the others."""
    line, owner = scene.line, scene.block or scene.above
    if not owner or not owner.opens_block_text or line.is_structure:
        return None
    usual = owner.owner_column + _STEP
    above = scene.above_line(line) or owner
    first = scene.next_line(owner) or line
    name = owner.name or "-"
    if above.number == first.number and first.indent != usual:
        message = _("the text of `{name}` begins too far to the right").format(name=name)
        wrong, column = first, line.indent
    else:
        message = _("this line of the text of `{name}` is too far to the left").format(name=name)
        wrong, column = line, usual if first.number == line.number else first.indent
    second = (*owner.head(owner.column), _("the text belongs to this field"))
    return scene.finding(Hint(message, _begin_with(column)), wrong.start + wrong.indent, wrong.end, second=second)


def first_line(scene: Scene) -> Diagnostic | None:
    """A file whose first field stands further to the right than a later one."""
    line, first = scene.line, scene.first_line
    if not first.is_structure or line.indent >= first.indent:
        return None
    hint = Hint(
        _("spaces before the first field of the file"),
        _("begin the line without spaces: `{line}`").format(line=short(first.body)),
    )
    return scene.finding(hint, first.start, first.start + first.indent)


def under_text(scene: Scene) -> Diagnostic | None:
    """A field or an item below a text, further to the right than the field of that text."""
    if not scene.is_at_colon:
        return None
    line, lists, level = scene.line, scene.lists, scene.levels[-1]
    if found := _left_of_item(scene) or _moved_above(scene) or _first_misplaced(scene, level):
        return found
    if line.is_item and lists and (level.is_list or lists[-1].line.name == line.name):
        return _misplaced(scene, lists[-1])
    if line.is_item or level.column == 0 or _goes_on(scene) or not scene.fields:
        return _below_text(scene, level)
    return _misplaced(scene, scene.nearest(scene.fields))


def misplaced(scene: Scene) -> Diagnostic | None:
    """A field or an item that lines up with nothing above it, or with the wrong thing."""
    if not scene.is_at_start:
        return None
    rows = scene.lists if scene.line.is_item else scene.fields
    if found := _left_of_item(scene) or _moved_above(scene):
        return found
    return (_first_misplaced(scene, rows[-1]) or _misplaced(scene, scene.nearest(rows))) if rows else None


def _goes_on(scene: Scene) -> bool:
    """Whether the next field or item below stands as far to the right as this one."""
    return _has_twin(scene, scene.line)


def _has_item(scene: Scene, column: int) -> bool:
    """Whether a list goes on below with a dash in this column."""
    below = scene.next_line(scene.line)
    while below and (below.indent > column or (below.indent == column and not below.is_item)):
        below = scene.next_line(below)
    return below is not None and below.indent == column


def _moved_above(scene: Scene) -> Diagnostic | None:
    """The line above stands wrong, when it ended a row that this line goes on with, or began none."""
    line, above = scene.line, scene.above
    if not above or above.is_item != line.is_item or (_has_twin(scene, above) and not _goes_on(scene)):
        return None
    same = (level for level in scene.closed if level.column == line.indent and level.is_list == line.is_item)
    if level := next(same, None):
        hint = Hint(_too_far(above, is_right=above.indent > level.column), _below(level))
        return scene.finding(
            hint, *above.head(above.indent), second=(*level.line.head(level.column), _("line up with this"))
        )
    owner = scene.above_line(above)
    if not owner or owner.value or owner.column != above.column or not above.name or not line.name:
        return None
    hint = Hint(_too_far(above, is_right=False), _begin_with(line.indent))
    return scene.finding(hint, *above.head(above.indent), second=(*line.head(line.indent), _("line up with this")))


def _left_of_item(scene: Scene) -> Diagnostic | None:
    """The field above stands left of the list item whose last field it is, when the list goes on with this line."""
    line, above = scene.line, scene.above
    if not above or above.is_item or not above.name or not line.is_item:
        return None
    inside = [level for level in scene.closed if level.column > line.indent and not level.is_list]
    goes_on = any(level.column == line.indent and level.is_list for level in scene.closed)
    if not inside or not goes_on:
        return None
    level = min(inside, key=lambda level: level.column)
    hint = Hint(_too_far(above, is_right=False), _below(level))
    second = (*level.line.head(level.column), _("line up with this"))
    return scene.finding(hint, *above.head(above.indent), second=second)


def _has_twin(scene: Scene, line: Line) -> bool:
    """Whether what follows the lines that stand below a line stands as far to the right as that line."""
    below = scene.left_of(line)
    return below is not None and (below.indent, below.is_item) == (line.indent, line.is_item)


def _first_misplaced(scene: Scene, level: Level) -> Diagnostic | None:
    """The first line of a row that stands wrong, when those below it line up with one another."""
    line, first = scene.line, level.line
    shift = line.indent - level.column
    column = first.indent + shift
    is_taken = any(row.column == line.indent for row in scene.levels) and not _has_item(scene, column)
    is_nested = bool(first.plain_value) and not first.is_item and shift == _STEP
    if (
        level.first.number != first.number
        or _has_twin(scene, first)
        or is_taken
        or is_nested
        or column < 0
        or not _goes_on(scene)
    ):
        return None
    hint = Hint(_too_far(first, is_right=shift < 0), _begin_with(column))
    second = (*line.head(line.indent), _("line up with this"))
    return scene.finding(hint, *first.head(first.indent), second=second)


def _misplaced(scene: Scene, level: Level) -> Diagnostic | None:
    line = scene.line
    if line.indent == level.column:
        return None
    message = _too_far(line, is_right=line.indent > level.column)
    second = (*level.line.head(level.column), _("line up with this"))
    return scene.finding(Hint(message, _below(level)), *line.head(line.indent), second=second)


def _too_far(line: Line, *, is_right: bool) -> str:
    if line.is_item:
        return _("this dash is too far to the right") if is_right else _("this dash is too far to the left")
    words = _("`{name}` is too far to the right") if is_right else _("`{name}` is too far to the left")
    return words.format(name=line.name)


def _begin_with(column: int) -> str:
    if column == 0:
        return _("begin the line without spaces")
    return ngettext("begin the line with {count} space", "begin the line with {count} spaces", column).format(
        count=column
    )


def _below(level: Level) -> str:
    """What to do to bring a line straight below what stands at a level."""
    if level.column == 0:
        return _begin_with(0)
    if level.is_list:
        words = ngettext(
            "begin the line with {count} space, straight below the dash on line {line}",
            "begin the line with {count} spaces, straight below the dash on line {line}",
            level.column,
        )
    else:
        words = ngettext(
            "begin the line with {count} space, straight below `{name}` on line {line}",
            "begin the line with {count} spaces, straight below `{name}` on line {line}",
            level.column,
        )
    return words.format(count=level.column, name=level.line.name, line=level.line.number)


def _below_text(scene: Scene, level: Level) -> Diagnostic:
    owner = level.line
    start = owner.start + owner.value_column
    text = owner.plain_value
    hint = Hint(
        _("no field or list can go below the text `{text}`").format(text=short(text)),
        _("remove that text, or begin this line further to the left"),
    )
    second = (start, start + len(text), _("this is a text"))
    return scene.finding(hint, *scene.line.head(scene.line.indent), second=second)
