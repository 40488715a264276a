"""A chain as a Mermaid diagram, which GitHub draws: who acts beside one another, the steps below one another."""

from collections.abc import Iterator
from itertools import product
from textwrap import wrap

from ksa.render import clean
from ksa.report.document import Arrow, Chain

_WIDEST = 32
"""So many characters stand on a line of a label: Mermaid breaks none by itself."""
_MOST = 160
"""No label is longer: the table below it has the whole text, and of too much text Mermaid draws nothing."""
_INDENT = "    "


def diagram(chain: Chain) -> str:
    """The text of the diagram; a chain in which nobody acts has none."""
    return "\n".join(_lines(chain)) if chain.lanes else ""


def _lines(chain: Chain) -> Iterator[str]:
    yield "sequenceDiagram"
    for keyword, text in (("accTitle", chain.title), ("accDescr", chain.description)):
        if shown := clean.mermaid(" ".join(text.split())):
            yield f"{_INDENT}{keyword}: {shown}"
    for at, lane in enumerate(chain.lanes):
        yield f"{_INDENT}{'participant' if lane.is_partner else 'actor'} a{at} as {_label(lane.name) or '…'}"
    for arrow in chain.arrows:
        line = "-->>" if arrow.is_feedback else "->>"
        pairs = list(product(arrow.source, arrow.target))
        # Who is among both sends it to the others, and only to itself where there are none.
        for source, target in [pair for pair in pairs if pair[0] != pair[1]] or pairs:
            yield f"{_INDENT}a{source}{line}a{target}: {_label(_said(arrow))}"


def _said(arrow: Arrow) -> str:
    action = f"{arrow.condition}: {arrow.action}" if arrow.condition else arrow.action
    return f"{arrow.number}. {action} ({arrow.term})" if arrow.term else f"{arrow.number}. {action}"


def _label(text: str) -> str:
    """A text on a few lines."""
    words = " ".join(text.split())
    short = words if len(words) <= _MOST else f"{words[: _MOST - 1]}…"
    return "<br/>".join(map(clean.mermaid, wrap(short, _WIDEST, break_on_hyphens=False)))
