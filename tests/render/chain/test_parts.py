from ksa.render.chain.layout import layout
from ksa.render.chain.parts import PAGE, parts
from ksa.report.document import Arrow, Chain, Lane
from tests.render.chain.chains import large
from tests.render.documents.telling import CHAIN


def test_most_chains_are_in_one_part() -> None:
    assert parts(CHAIN) == [CHAIN]


def test_a_long_chain_is_in_parts_that_fit_on_a_page() -> None:
    found = parts(large())
    assert [part.title for part in found] == [f"Een grote keten (part {number} of 8)" for number in range(1, 9)]
    assert tuple(arrow for part in found for arrow in part.arrows) == large().arrows
    assert all(layout(part).height <= PAGE for part in found)
    assert all(part.lanes == large().lanes for part in found)


def test_a_step_that_is_higher_than_a_page_is_a_part() -> None:
    chain = Chain("Hoog", "", (Lane("JGZ"),), (Arrow(1, (0,), (0,), "a"), Arrow(2, (0,), (0,), "b")))
    assert [len(part.arrows) for part in parts(chain, height=10)] == [1, 1]
    one = chain._replace(arrows=chain.arrows[:1])
    assert parts(one, height=10) == [one]
    assert parts(chain._replace(arrows=()), height=10) == [chain._replace(arrows=())]
