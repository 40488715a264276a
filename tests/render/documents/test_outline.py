import pytest

from ksa.render.documents.outline import outline
from ksa.report.document import Block, Heading, Paragraph

TEXT = Paragraph("tekst")


@pytest.mark.parametrize(
    ("blocks", "placed"),
    [
        ([], []),
        ([TEXT], [("_1", 0, "")]),
        (
            [Heading(1, "a"), TEXT, Heading(2, "b"), TEXT],
            [("_1", 1, "_1"), ("_2", 1, "_1"), ("_3", 2, "_3"), ("_4", 2, "_3")],
        ),
        ([Heading(1, "a"), Heading(3, "b"), Heading(7, "c")], [("_1", 1, "_1"), ("_2", 2, "_2"), ("_3", 3, "_3")]),
        ([Heading(1, "a"), Heading(2, " \n"), TEXT], [("_1", 1, "_1"), ("_2", 1, "_1"), ("_3", 1, "_1")]),
        (
            [Heading(1, "a", anchor="ka-roken"), Heading(1, "b", anchor="ka-roken"), Heading(1, "c", anchor='"_1')],
            [("ka-roken", 1, "ka-roken"), ("_2", 1, "_2"), ("_3", 1, "_3")],
        ),
    ],
)
def test_where_blocks_stand(blocks: list[Block], placed: list[tuple[str, int, str]]) -> None:
    assert [(one.id, one.level, one.above) for one in outline(blocks)] == placed


def test_no_heading_is_lower_than_html_has() -> None:
    assert [one.level for one in outline([Heading(level, "a") for level in range(1, 9)])] == [1, 2, 3, 4, 5, 6, 6, 6]
