"""`ksa explain`: why is this wrong, and how do I mend it?"""

import os
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ksa.cli import console, options
from ksa.cli.columns import Row, columns
from ksa.cli.command import Command
from ksa.cli.errors import CannotRunError, Exit
from ksa.cli.page import Example, Page
from ksa.cli.typed import did_you_mean
from ksa.language import N_, _

if TYPE_CHECKING:
    from ksa.rules.rule import RuleFile


def explain(names: options.Rules = None, quiet: options.Quiet = False, verbose: options.Verbose = False) -> int:
    """Write the manual of each rule, the rules of each family; all rules when nothing is asked for.

    Raises:
        CannotRunError: when there is no such rule, or Python dropped what is to be shown.
    """
    from ksa.rules.registry import RULES

    if not quiet and not any(rule.manual for rule in RULES):
        raise CannotRunError(
            _("Python was told to leave all explanations out"),
            _("take the option `-OO` or the variable `PYTHONOPTIMIZE` away, and try again"),
        )
    asked = names or list(dict.fromkeys(rule.family for rule in RULES))
    blocks = [block for name in asked for block in _blocks(name, RULES, quiet=quiet, verbose=verbose)]
    console.answer(("" if quiet else "\n").join(blocks))
    return Exit.FINE


def _blocks(name: str, rules: "tuple[RuleFile, ...]", *, quiet: bool, verbose: bool) -> Iterator[str]:
    of_family = [rule for rule in rules if rule.family == name]
    found = of_family or [rule for rule in rules if rule.rule.id == name]
    if not found:
        known = [name for rule in rules for name in (rule.rule.id, rule.family)]
        raise CannotRunError(
            _("there is no rule `{name}`").format(name=name),
            did_you_mean(name, known) or _("`{command}` gives the list").format(command="ksa explain"),
        )
    if quiet:
        yield from (f"{rule.rule.id}\n" for rule in found)
    elif of_family and not verbose:
        yield _list(name, found)
    else:
        yield from map(_manual, found)


def _list(family: str, rules: "Iterable[RuleFile]") -> str:
    """The rules of a family, each with how bad it is and what it finds."""
    from ksa.render.style import Style, paint
    from ksa.rules.explanation import paragraphs
    from ksa.rules.registry import RULES

    longest = max(len(rule.rule.id) for rule in RULES)
    rows = [
        Row(f"{rule.rule.id:<{longest}}  {rule.rule.severity.word}", _(next(paragraphs(rule.manual)))) for rule in rules
    ]
    title = paint(family, Style.STRONG, colour=console.in_colour(console.is_terminal(), os.environ))
    return "\n".join([title, *columns(rows, console.width())]) + "\n"


def _manual(rule: "RuleFile") -> str:
    """All that there is to say of a rule: as Markdown, or laid out for a screen."""
    from ksa.render.manual import manual
    from ksa.rules.explanation import translated

    about = _("{severity}, of the family `{family}`").format(severity=rule.rule.severity.word, family=rule.family)
    markdown = f"# {rule.rule.id}\n\n{about}\n\n{translated(rule.manual, _)}\n"
    width = console.width()
    if width is None:
        return markdown
    return manual(markdown, width, colour=console.in_colour(console.is_terminal(), os.environ))


COMMAND = Command(
    "explain",
    explain,
    Page(
        N_("Why is this wrong, and how do I mend it?"),
        (
            N_("Without a rule you get the list of all rules, by family."),
            N_("`-q` gives the names only, `-v` gives the whole text of each rule in the list."),
        ),
        (
            Example("ksa explain", N_("show the list of rules")),
            Example("ksa explain unknown-reference", N_("show all about one rule")),
            Example("ksa explain privacy -v", N_("show all about the rules of a family")),
        ),
    ),
)
