"""What is wrong with a text that no YAML parser can read, in plain words and at the right place.

A parser's own complaint is often a line late, and the same for different faults. So the lines are looked at: every
detector knows one kind of fault, and the first that finds it speaks.
"""

from collections.abc import Callable

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text.complaint import Complaint
from ksa.text.faults import (
    brackets,
    commas,
    comments,
    dashes,
    fields,
    indent,
    quotes,
    rest,
    spaces,
    starts,
    strangers,
)
from ksa.text.faults.scene import Scene
from ksa.text.hint import Hint
from ksa.text.source import SourceFile

Detector = Callable[[Scene], Diagnostic | None]

DETECTORS: tuple[Detector, ...] = (
    strangers.merge_conflict,
    strangers.code_fence,
    spaces.tab,
    spaces.odd_space,
    quotes.escape,
    quotes.apostrophe,
    quotes.never_closed,
    comments.in_brackets,
    brackets.never_closed,
    indent.block_text,
    strangers.drawn_rule,
    strangers.foreign_remark,
    spaces.colon,
    spaces.dash,
    strangers.bullet,
    starts.block_sign,
    starts.dash_behind_field,
    commas.needless,
    starts.line_start,
    starts.text_start,
    brackets.wrong_closer,
    commas.missing,
    rest.after_quote,
    brackets.after_bracket,
    brackets.never_opened,
    comments.cut,
    fields.other_sign,
    dashes.forgotten_value,
    fields.no_colon,
    fields.lone_colon,
    indent.first_line,
    dashes.forgotten,
    indent.under_text,
    indent.misplaced,
    dashes.odd_one_out,
    fields.colon_in_text,
)
"""One kind of fault each; a fault that hides or causes another stands before it."""


def explain(source: SourceFile, complaint: Complaint) -> Diagnostic:
    """The finding (rule `invalid-yaml`) for a source that a YAML parser refused with this complaint."""
    scene = Scene(source, complaint)
    return next(filter(None, (detect(scene) for detect in DETECTORS)), None) or _unexplained(scene)


def _unexplained(scene: Scene) -> Diagnostic:
    line = scene.line
    start, end = line.head(min(max(scene.at - line.start, line.indent), len(line.text)))
    if scene.is_over:
        hint = Hint(
            _("the file ends before this is complete"),
            _("look at the last lines: is a bracket, a quote or a value missing?"),
        )
        return scene.finding(hint, line.start + line.indent, line.end)
    hint = Hint(
        _("this line does not fit the lines above it"),
        _("compare it with a line that is right: spaces in front, a space after the colon, quotes in pairs"),
    )
    return scene.finding(hint, start, end)
