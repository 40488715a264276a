from ksa.cli.columns import Row, columns

ROWS = [Row("--one", "the first of two"), Row("-t, --two FILE", "the second, which is the longer of the two")]


def test_without_a_width() -> None:
    assert columns(ROWS, None) == [
        "  --one           the first of two",
        "  -t, --two FILE  the second, which is the longer of the two",
    ]


def test_wide_enough_for_two_columns() -> None:
    assert columns(ROWS, 50) == [
        "  --one           the first of two",
        "  -t, --two FILE  the second, which is the longer\n                  of the two",
    ]


def test_too_narrow_for_two_columns() -> None:
    assert columns(ROWS, 40) == [
        "  --one\n      the first of two",
        "  -t, --two FILE\n      the second, which is the longer of\n      the two",
    ]


def test_no_rows() -> None:
    assert columns([], 80) == []
