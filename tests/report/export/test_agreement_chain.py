from hypothesis import given
from hypothesis import strategies as st

from ksa.model.agreement import Step
from ksa.report.document import Arrow, Chain, Lane
from ksa.report.export.agreement_chain import chain, lanes
from ksa.report.export.agreement_told import told
from tests.report.export.agreement_town import TOWN, agreement
from tests.report.export.scoping import almere, scope


def drawn(steps: str) -> Chain:
    made = scope({**TOWN, **agreement("a", title="Samen", steps=f"[{steps}]")})
    (record,) = made.coalition.agreements
    return chain(told(made, record))


def test_who_acts_and_what_they_do() -> None:
    assert drawn(
        "{from: jgz, to: moeder, action: vragen.}, "
        "{from: [jgz, vreemd, jgz], to: [huisarts, moeder], action: bellen, when: bij spoed, within: 2 dagen}, "
        "{from: huisarts, to: jgz, action: antwoorden, roles: [behandelen, terugkoppelen]}, "
        "{from: weg, to: weg, action: opbergen, when: altijd}"
    ) == Chain(
        "The chain: Samen",
        "A picture of 4 steps. From left to right: JGZ Oever; vreemd; the mother; Huisarts Kade; "
        "Vertrokken (no longer takes part). "
        "It begins with “vragen”, from JGZ Oever to the mother. It ends with “opbergen”, by Vertrokken. "
        "Only in some cases: step 2, 4. Feedback: step 3. "
        "The table with the picture tells the same.",
        (
            Lane("JGZ Oever"),
            Lane("vreemd"),
            Lane("the mother", is_partner=False),
            Lane("Huisarts Kade"),
            Lane("Vertrokken (no longer takes part)"),
        ),
        (
            Arrow(1, (0,), (2,), "vragen."),
            Arrow(2, (0, 1), (3, 2), "bellen", "2 dagen", "bij spoed"),
            Arrow(3, (3,), (0,), "antwoorden", is_feedback=True),
            Arrow(4, (4,), (4,), "opbergen", "", "altijd"),
        ),
    )


def test_a_chain_of_one_step() -> None:
    assert drawn("{from: iedere-professional, to: [moeder, kind], action: helpen}").description == (
        "A picture of 1 step. From left to right: every professional; the mother; the child. "
        "It begins with “helpen”, from every professional to the mother, the child. "
        "The table with the picture tells the same."
    )


def test_a_long_chain_of_many() -> None:
    steps = (f"{{from: p{number % 12}, to: [p{number % 7}, moeder], action: a{number}}}" for number in range(20))
    picture = drawn(", ".join(steps))
    assert len(picture.lanes) == 13
    assert [arrow.number for arrow in picture.arrows] == list(range(1, 21))


def test_most_arrows_of_the_real_chains_go_to_the_right() -> None:
    arrows = [
        arrow
        for record in almere().coalition.agreements
        for arrow in chain(told(almere(), record)).arrows
        if not arrow.is_feedback
    ]
    assert sum(min(arrow.source) < max(arrow.target) for arrow in arrows) / len(arrows) > 0.8


_ACTORS = st.lists(st.sampled_from([*"abcdefghijkl", "moeder"]), min_size=1, max_size=3).map(tuple)
_STEPS = st.builds(
    lambda senders, receivers, roles: Step.model_construct(from_=senders, to=receivers, roles=roles),
    _ACTORS,
    _ACTORS,
    st.sampled_from([(), ("terugkoppelen",)]),
)


@given(st.lists(_STEPS, min_size=1, max_size=20))
def test_everybody_has_one_lane_and_who_comes_to_start_something_stands_left(steps: list[Step]) -> None:
    order = lanes(steps)
    assert sorted(order) == sorted({actor for step in steps for actor in (*step.from_, *step.to)})
    known: set[str] = set()
    for step in steps:
        if not step.roles and known.isdisjoint(step.from_):
            others = set(step.to) - set(step.from_)
            assert all(order.index(one) < order.index(other) for one in step.from_ for other in others)
        known.update(step.from_, step.to)
