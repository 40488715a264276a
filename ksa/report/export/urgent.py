"""What to do at once when a topic is urgent."""

from collections.abc import Iterable, Iterator

from ksa.report.document import Callout
from ksa.report.export.naming import listed
from ksa.report.export.scope import Scope


def urgent(scope: Scope, topics: Iterable[str]) -> Iterator[Callout]:
    """A callout for each urgent topic among these, by its name where there are more of them; the same words once."""
    among = dict.fromkeys(one for one in topics if one in scope.known["topics"])
    found: dict[str, list[str]] = {}
    for one in among:
        topic = scope.known["topics"][one]
        if topic["urgent"]:
            found.setdefault(topic["urgent"], []).append(topic["label"])
    for text, labels in found.items():
        yield Callout("urgent", text if len(among) == 1 else f"{listed(labels)}: {text}")
