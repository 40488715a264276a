"""A long chain in parts, each of which fits on a page of paper."""

from ksa.language import _
from ksa.render.chain.layout import WIDE, layout
from ksa.report.document import Arrow, Chain

PAGE = 900
"""How high a picture of the usual width may be to fit on A4 with a line above it."""


def parts(chain: Chain, width: float = WIDE, height: float = PAGE) -> list[Chain]:
    """The chain itself where its picture is no higher than this; else parts of it, that say so in their titles.

    Each has all lanes, and at least one step, however much that one needs.
    """
    if layout(chain, width).height <= height:
        return [chain]
    found: list[list[Arrow]] = [[]]
    for arrow in chain.arrows:
        longer = chain._replace(arrows=(*found[-1], arrow))
        if found[-1] and layout(longer, width).height > height:
            found.append([])
        found[-1].append(arrow)
    title = _("{title} (part {number} of {count})")
    return [
        chain._replace(
            title=title.format(title=chain.title, number=number, count=len(found)) if len(found) > 1 else chain.title,
            arrows=tuple(arrows),
        )
        for number, arrows in enumerate(found, start=1)
    ]
