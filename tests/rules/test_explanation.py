"""Splitting a rule's docstring into messages, and putting it together again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.rules.explanation import paragraphs, translated

DOCSTRING = r"""A record names
something that does not exist.

## Why is this wrong?
`ksa who-does` finds people
only through known topics.

It is wrong when:
- the name is
  misspelt;
- the record is gone.

1. Look at `\x1b`.
2. Look again.

## Wrong
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depresie

# a comment, no heading
```

## Right
````markdown
```
a fence in a fence
```
````
"""


def test_every_heading_item_and_paragraph_is_a_message() -> None:
    assert list(paragraphs(DOCSTRING)) == [
        "A record names something that does not exist.",
        "Why is this wrong?",
        "`ksa who-does` finds people only through known topics.",
        "It is wrong when:",
        "the name is misspelt;",
        "the record is gone.",
        r"Look at `\x1b`.",
        "Look again.",
        "Wrong",
        "Right",
    ]


def test_translation_keeps_marks_blank_lines_and_fences() -> None:
    assert (
        translated(DOCSTRING, str.upper)
        == r"""A RECORD NAMES SOMETHING THAT DOES NOT EXIST.

## WHY IS THIS WRONG?
`KSA WHO-DOES` FINDS PEOPLE ONLY THROUGH KNOWN TOPICS.

IT IS WRONG WHEN:
- THE NAME IS MISSPELT;
- THE RECORD IS GONE.

1. LOOK AT `\X1B`.
2. LOOK AGAIN.

## WRONG
```yaml coalition/responsibilities.yaml
responsibilities:
  - topic: postpartum-depresie

# a comment, no heading
```

## RIGHT
````markdown
```
a fence in a fence
```
````"""
    )


@pytest.mark.parametrize(
    ("docstring", "messages"),
    [
        ("", []),
        ("\n \n", []),
        ("one\nline  and\ttwo", ["one line and two"]),
        ("one\n\ntwo", ["one", "two"]),
        ("#hashtag", ["#hashtag"]),
        ("## \nno heading", ["## no heading"]),
        ("in the\n-year", ["in the -year"]),
        ("text\n```\ncode", ["text"]),
        ("~~~\ncode\n```\n~~~\ntext", ["text"]),
        ("- item\n\ntext", ["item", "text"]),
        ("* item\n  ## heading", ["item ## heading"]),
    ],
)
def test_what_is_a_message(docstring: str, messages: list[str]) -> None:
    assert list(paragraphs(docstring)) == messages


@given(st.lists(st.sampled_from(["## head", "- item", "  more", "text", "1. one", "", "```", "# code"])))
def test_translation_asks_for_the_messages_and_changes_nothing_twice(lines: list[str]) -> None:
    docstring = "\n".join(lines)
    asked: list[str] = []

    def note(message: str) -> str:
        asked.append(message)
        return message

    once = translated(docstring, note)
    assert asked == list(paragraphs(docstring))
    assert translated(once, str) == once
    assert list(paragraphs(once)) == asked
