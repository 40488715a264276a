"""The page about the rules: the manual of each, family by family."""

from collections.abc import Iterator

from docs import template
from docs.markdown import code, link, table
from ksa.language import _
from ksa.rules.explanation import translated
from ksa.rules.registry import RULES
from ksa.rules.rule import RuleFile

PAGE = "rules.md"


def text() -> str:
    """The page, with what comes from the code in the language that is spoken now.

    Raises:
        template.TemplateError: the template lacks a family of rules.
    """
    template.require(PAGE, "family", list(dict.fromkeys(rule.family for rule in RULES)))
    return template.fill(PAGE, {"rules": lambda _about: _index(), "family": _family})


def _index() -> str:
    rows = ((link(code(rule.rule.id), rule.rule.id), code(rule.rule.severity.word), _summary(rule)) for rule in RULES)
    return table(("Regel", "Hoe erg", "Wat er aan de hand is"), rows)


def _summary(rule: RuleFile) -> str:
    return translated(rule.manual, _).partition("\n")[0]


def _family(name: str) -> str:
    return "\n\n".join(_manual(rule) for rule in RULES if rule.family == name)


def _manual(rule: RuleFile) -> str:
    about = f"{code(rule.rule.severity.word)}, uit de familie {code(rule.family)}"
    return "\n".join([f"### {rule.rule.id}", "", about, "", *_lower(translated(rule.manual, _))])


def _lower(manual: str) -> Iterator[str]:
    """The lines of a manual below a heading of their own, and the file of an example where a reader sees it."""
    in_fence = False
    for line in manual.splitlines():
        if line.startswith("```"):
            language, _space, file = line.removeprefix("```").partition(" ")
            if file:
                yield f"In {code(file)}:"
                yield ""
            yield f"```{language}"
            in_fence = not in_fence
        else:
            yield f"##{line}" if line.startswith("#") and not in_fence else line
