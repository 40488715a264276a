"""Chains to draw: those that no coalition has, but that must be drawn."""

from hypothesis import strategies as st

from ksa.report.document import Arrow, Chain, Lane
from tests.render.hostile import TEXTS

WIDE_WORDS = "Jeugdgezondheidszorg en kraamzorg, samen met het samenwerkingsverband"
_WORDS = st.one_of(TEXTS, st.sampled_from(["", "de moeder", WIDE_WORDS, "W" * 200, "שלום עולם", "👶" * 30, "\ufdfd"]))


@st.composite
def chains(draw: st.DrawFn) -> Chain:
    """A chain of no lane or many, and of any arrows between them."""
    lanes = draw(st.lists(st.builds(Lane, _WORDS, st.booleans()), max_size=30).map(tuple))
    ends = st.lists(st.integers(0, max(0, len(lanes) - 1)), max_size=4 if lanes else 0).map(tuple)
    arrows = st.builds(Arrow, st.integers(1, 200), ends, ends, _WORDS, _WORDS, _WORDS, st.booleans())
    return Chain(draw(TEXTS), draw(TEXTS), lanes, draw(st.lists(arrows, max_size=4).map(tuple)))


def large() -> Chain:
    """Twenty steps between twelve with long names."""
    return Chain(
        "Een grote keten",
        "Twintig stappen tussen twaalf die iets doen.",
        tuple(Lane(f"{WIDE_WORDS} {number}", is_partner=number % 3 != 0) for number in range(12)),
        tuple(
            Arrow(
                number,
                (number % 12, (number + 4) % 12)[: 1 + number % 2],
                ((number * 5 + 1) % 12, (number * 7) % 12)[: 1 + number % 3],
                f"{WIDE_WORDS} MWMWMWMW {'漢' * number} {'👶' * number} {'مرحبا ' * number}",
                "binnen 5 werkdagen",
                WIDE_WORDS if number % 2 else "",
                is_feedback=number % 5 == 0,
            )
            for number in range(1, 21)
        ),
    )
