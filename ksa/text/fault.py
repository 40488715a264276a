"""What is wrong with a text that no YAML parser can read, in plain words and at the right place.

A parser's own complaint is often a line late, and the same for different faults. So the lines are looked at: every
detector knows one kind of fault, and the first that finds it speaks.
"""

from collections.abc import Callable

from ksa.diagnostic import Diagnostic
from ksa.language import _
from ksa.text import (
    fault_brackets,
    fault_commas,
    fault_comments,
    fault_dashes,
    fault_fields,
    fault_indent,
    fault_quotes,
    fault_rest,
    fault_spaces,
    fault_starts,
    fault_strangers,
)
from ksa.text.complaint import Complaint
from ksa.text.fault_scene import Scene
from ksa.text.hint import Hint
from ksa.text.source import SourceFile

Detector = Callable[[Scene], Diagnostic | None]

DETECTORS: tuple[Detector, ...] = (
    fault_strangers.merge_conflict,
    fault_strangers.code_fence,
    fault_spaces.tab,
    fault_spaces.odd_space,
    fault_quotes.escape,
    fault_quotes.apostrophe,
    fault_quotes.never_closed,
    fault_brackets.never_closed,
    fault_indent.block_text,
    fault_strangers.drawn_rule,
    fault_strangers.foreign_remark,
    fault_spaces.colon,
    fault_spaces.dash,
    fault_strangers.bullet,
    fault_starts.block_sign,
    fault_starts.dash_behind_field,
    fault_commas.needless,
    fault_starts.line_start,
    fault_starts.text_start,
    fault_brackets.wrong_closer,
    fault_commas.missing,
    fault_rest.after_quote,
    fault_brackets.after_bracket,
    fault_brackets.never_opened,
    fault_comments.cut,
    fault_fields.other_sign,
    fault_fields.no_colon,
    fault_fields.lone_colon,
    fault_indent.first_line,
    fault_dashes.forgotten,
    fault_indent.under_text,
    fault_indent.misplaced,
    fault_dashes.odd_one_out,
    fault_fields.colon_in_text,
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
