"""A chain as Mermaid reads it: no text in it is a word of that language."""

import pytest
from hypothesis import given

from ksa.render.documents.mermaid import diagram
from ksa.report.document import Arrow, Chain, Lane
from tests.render.documents.telling import CHAIN
from tests.render.hostile import TEXTS, harmless


def chain(text: str) -> Chain:
    arrows = (Arrow(1, (0,), (1, 2), text, text, text), Arrow(2, (1,), (1,), text, is_feedback=True))
    return Chain(text, text, (Lane(text), Lane(text, is_partner=False), Lane("c")), arrows)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("a;b # %%{init}%%", "a#59;b #35; #37;#37;#123;init#125;#37;#37;"),
        ("end of the week: End", "#101;nd of the week: #69;nd"),
        ("a::b ->> c<br>", "a#58;#58;b -#62;#62; c#60;br#62;"),
        ("een\ntwee\tdrie", "een twee drie"),
        ("\x1b[31m", "#92;x1b#91;31m"),
        ("z" * 500, "<br/>".join([*["z" * 32] * 4, "z" * 31 + "…"])),
        ("", "…"),
    ],
)
def test_a_label(text: str, label: str) -> None:
    lines = diagram(chain(text)).split("\n")
    assert f"    participant a0 as {label}" in lines


def test_who_is_among_the_senders_and_the_receivers_sends_nothing_to_itself() -> None:
    arrows = (Arrow(1, (0, 1), (1, 2), "a"), Arrow(2, (1,), (1,), "b"))
    lines = diagram(chain("x")._replace(arrows=arrows)).split("\n")
    assert [line.strip() for line in lines if "->>" in line] == [
        "a0->>a1: 1. a",
        "a0->>a2: 1. a",
        "a1->>a2: 1. a",
        "a1->>a1: 2. b",
    ]


def test_nobody() -> None:
    assert diagram(CHAIN._replace(lanes=(), arrows=())) == ""


@given(TEXTS)
def test_texts_stay_texts(text: str) -> None:
    shown = diagram(chain(text))
    harmless(shown)
    begins = (
        "sequenceDiagram",
        *(f"    {word}" for word in ("accTitle: ", "accDescr: ", "participant a", "actor a", "a")),
    )
    lines = shown.split("\n")
    assert [line for line in lines if not line.startswith(begins)] == []
    labels = [line.partition(": " if ">>" in line else " as ")[2].replace("<br/>", "") for line in lines[3:]]
    assert [label for label in labels if set(label) & set('<>`"{}[]|%\\')] == []
