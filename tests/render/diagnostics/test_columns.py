from ksa.render.diagnostics.columns import Utf8Columns
from ksa.text.source import SourceFile

TEXT = "plain\na𐐀b é漢\n\udcff x\n"


def test_columns_in_bytes() -> None:
    columns = Utf8Columns({"a.yaml": SourceFile("a.yaml", TEXT)})
    assert [columns.column("a.yaml", 1, column) for column in range(1, 8)] == [1, 2, 3, 4, 5, 6, 7]
    assert [columns.column("a.yaml", 2, column) for column in range(1, 9)] == [1, 2, 6, 7, 8, 10, 13, 14]
    assert [columns.column("a.yaml", 3, column) for column in range(1, 4)] == [1, 4, 5]
    assert columns.column("a.yaml", 9, 4) == 4


def test_of_an_unknown_file_each_character_is_a_byte() -> None:
    assert Utf8Columns({}).column("a.yaml", 2, 5) == 5
