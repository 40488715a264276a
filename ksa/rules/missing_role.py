"""What the rules about a role that nobody has say: one finding for all topics."""

from collections.abc import Sequence

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic
from ksa.language import _, ngettext
from ksa.rules.rule import Rule
from ksa.rules.summary import summary


def missing_role(rule: Rule, coalition: Coalition, role: str, topics: Sequence[str]) -> Diagnostic:
    """The finding that nobody has a role for these topics."""
    count = len(topics)
    return summary(
        rule,
        coalition,
        ngettext(
            "nobody has the role `{role}` for {count} topic", "nobody has the role `{role}` for {count} topics", count
        ).format(role=role, count=count),
        topics,
        _("write who has the role in the responsibilities or in a step, or put the topic with this role under `gaps`"),
    )
