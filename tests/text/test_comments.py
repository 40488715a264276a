from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.comments import comments
from ksa.text.parse import parse
from ksa.text.source import SourceFile


def found(text: str) -> list[str]:
    document = parse(SourceFile("a.yaml", text)).document
    assert document is not None
    for comment in comments(document):
        assert document.source.text[comment.start : comment.end] == comment.text
    return [comment.text for comment in comments(document)]


def test_every_place_where_a_comment_may_stand() -> None:
    text = """\
        # top #1
        a: b # c1
        "q # no": 'x # no' # c2
        list: [a,#c3
          b, # c4
          "c"#c5
        ]
        block: >- # c6
          text # no

          more # no
        # c7
          # c8
        exact: |+2\t#c9
            # no
          x
        # c10
        plain: text
          on two lines#no
          # c11
        empty: # c12
        items:
          - x # c13
          # c14
          - # c15
            y: z#no
        # c16"""
    assert found(dedent(text)) == [
        "# top #1",
        *("# c1", "# c2", "#c3", "# c4", "#c5", "# c6", "# c7", "# c8", "#c9"),
        *(f"# c{number}" for number in range(10, 17)),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("a: b", []),
        ("# only", ["# only"]),
        ("# a\r\nb: c # d\r# e\n", ["# a", "# d", "# e"]),
        ("# a\u0085b: c # d", None),
        ("--- # start\na: b\n... # end\n", ["# start", "# end"]),
        ("a: '|  # no'", []),
        ('a: "\\# no"', None),
        ("a: |\n # no\n", []),
        ("# é 😀 #\na: '😀' # ü", ["# é 😀 #", "# ü"]),
        ("\ufeff# a\nb: c", ["# a"]),
    ],
)
def test_comments_of(text: str, expected: list[str] | None) -> None:
    if expected is None:
        assert parse(SourceFile("a.yaml", text)).document is None
    else:
        assert found(text) == expected


@given(
    st.lists(
        st.sampled_from(["a: b", "# c", "d: |\n  # no", "e: 'x # no'", "  # f", "g: [1, # h\n 2]", "i: >- # j\n  k"])
    )
)
def test_what_stands_behind_a_hash_is_a_comment_or_a_part_of_a_value(lines: list[str]) -> None:
    """Taking the comments away changes no value."""
    keyed = [
        line.replace(line[0], f"{line[0]}{number}", 1) if line[0].isalpha() else line
        for number, line in enumerate(lines)
    ]
    text = "\n".join(keyed) + "\n"
    document = parse(SourceFile("a.yaml", text)).document
    assert document is not None
    bare = text
    for comment in reversed(list(comments(document))):
        bare = bare[: comment.start] + bare[comment.end :]
    again = parse(SourceFile("a.yaml", bare)).document
    assert again is not None
    assert again.value == document.value
    assert list(comments(again)) == []


def test_many_comments_take_no_time() -> None:
    assert len(found("# a\n" * 100_000 + "b: |\n" + "  # c\n" * 100_000)) == 100_000
