"""What the shell offers after TAB. Imports what it needs when somebody presses it."""


def formats(incomplete: str) -> list[str]:
    """The formats of findings that begin as was typed."""
    from ksa.render.diagnostics.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def severities(incomplete: str) -> list[str]:
    """The severities that begin as was typed, the worst first, and `never`."""
    from ksa.cli.severities import FAIL_ON

    return [name for name in FAIL_ON if name.startswith(incomplete)]


def rules(incomplete: str) -> list[tuple[str, str]]:
    """The rules that begin as was typed, each with what it finds; after a comma, the next one."""
    from itertools import islice

    from ksa.language import _
    from ksa.rules.explanation import paragraphs
    from ksa.rules.registry import RULES

    before, comma, begun = incomplete.rpartition(",")
    return [
        (f"{before}{comma}{rule.rule.id}", "".join(map(_, islice(paragraphs(rule.manual), 1))))
        for rule in RULES
        if rule.rule.id.startswith(begun)
    ]


def revisions(incomplete: str) -> list[str]:
    """The branches and tags of this repository that begin as was typed."""
    import os
    from pathlib import Path

    from ksa.coalition.git import GitError, Repository

    try:
        names = Repository(Path(), os.environ).names()
    except GitError:
        return []
    return [name for name in names if name.startswith(incomplete)]
