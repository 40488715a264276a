"""Dashes that were forgotten before a list item, or typed where there is no list."""

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.faults.lines import Line, without_comment
from ksa.text.faults.scene import Level, Scene
from ksa.text.hint import Hint, short

_MOST_WORDS = 3
"""A longer line is more likely to be running text than an item of a list."""


def forgotten(scene: Scene) -> Diagnostic | None:
    """The dash missing before this line, or before the first of the fields above it."""
    line = scene.line
    if scene.is_at_colon:
        return _forgotten_above(scene, scene.levels[-1])
    if not scene.is_at_start:
        return None
    if line.is_item:
        rows = (level.first for level in scene.fields if level.column in {line.indent, line.column})
        first = next((first for first in rows if not first.is_item and first.name == line.name), None)
        return _no_dash(scene, first, line) if first else None
    lists = (level for level in scene.lists if level.column == line.indent and level.line.name == line.name)
    if twin := next(lists, None):
        return _no_dash(scene, line, twin.line)
    return _forgotten_above(scene, scene.nearest(scene.fields)) if scene.fields else None


def forgotten_value(scene: Scene) -> Diagnostic | None:
    """The dash missing before a text among the items of a list of texts."""
    line = scene.line
    rows = [level for level in scene.lists if level.column == line.indent and not level.line.name]
    if not scene.is_name or line.is_structure or not rows or len(line.body.split()) > _MOST_WORDS:
        return None
    name = short(without_comment(line.body))
    hint = Hint(
        _("no dash before `{name}`").format(name=name),
        _("put a dash and a space before it: `{line}`").format(line=short(f"- {line.body}")),
    )
    other = rows[-1].line
    second = (*other.head(other.indent), _("this one has a dash"))
    return scene.finding(hint, *line.head(line.indent), second=second)


def odd_one_out(scene: Scene) -> Diagnostic | None:
    """A dash among fields without any list, or a field among the items of a list."""
    line = scene.line
    if not scene.is_at_start:
        return None
    if not line.is_item and not scene.fields:
        return _no_dash(scene, line, scene.lists[-1].line)
    if not line.is_item or scene.lists:
        return None
    help_ = _("remove the dash: `{line}`").format(line=short(line.text[line.column :]))
    return scene.finding(Hint(_("a dash among fields without one"), help_), *line.head(line.indent))


def _forgotten_above(scene: Scene, level: Level) -> Diagnostic | None:
    """The dash missing before the line above, when the list goes on below with a dash before the same name."""
    owner = level.line
    below = scene.left_of(owner)
    if level.is_list or owner.is_item or not below or not below.is_item:
        return None
    is_twin = below.indent == owner.indent and below.name == owner.name
    return _no_dash(scene, owner, below) if is_twin else None


def _no_dash(scene: Scene, line: Line, other: Line) -> Diagnostic:
    """The dash missing before a line of a list in which another line has one."""
    hint = Hint(
        _("no dash before `{name}`").format(name=line.name),
        _("put a dash and a space before it: `{line}`").format(line=short(f"- {line.body}")),
    )
    second = (*other.head(other.indent), _("this one has a dash"))
    return scene.finding(hint, *line.head(line.indent), second=second)
