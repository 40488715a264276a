"""What to do at once, on every page that a professional may have at hand."""

import pytest

from ksa.report.document import Block, Callout
from ksa.report.export import agreements, responsibilities
from ksa.report.export.urgent import urgent
from tests.report.export.agreement_town import TOWN, agreement
from tests.report.export.scoping import scope

TOPICS = """
    topics:
      - {id: roken, label: Roken}
      - {id: geweld, label: "Geweld, thuis", urgent: Bel 112.}
      - {id: verwaarlozing, label: Verwaarlozing, urgent: Bel 112.}
      - {id: wiegendood, label: Wiegendood, urgent: Begin met reanimeren.}
    """
FILES = {**TOWN, "coalition/topics.yaml": TOPICS, **agreement("ka-a", topics="[geweld, roken]")}


@pytest.mark.parametrize(
    ("topics", "told"),
    [
        (["geweld"], ["Bel 112."]),
        (["roken", "onbekend"], []),
        (["roken", "wiegendood"], ["Wiegendood: Begin met reanimeren."]),
        (
            ["geweld", "wiegendood", "verwaarlozing"],
            ["Geweld, thuis; Verwaarlozing: Bel 112.", "Wiegendood: Begin met reanimeren."],
        ),
    ],
)
def test_the_same_words_are_told_once(topics: list[str], told: list[str]) -> None:
    assert list(urgent(scope(FILES), topics)) == [Callout("urgent", text) for text in told]


def test_in_an_agreement() -> None:
    assert callouts(agreements.report(scope(FILES)).blocks) == ["Geweld, thuis: Bel 112."]


def test_in_who_does_what_for_a_topic_that_was_asked_for() -> None:
    assert callouts(responsibilities.report(scope(FILES)).blocks) == []
    assert callouts(responsibilities.report(scope(FILES, ids=("geweld",))).blocks) == ["Bel 112."]


def callouts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks if isinstance(block, Callout) and block.kind == "urgent"]
