import pytest

from ksa.render.documents.sheet_pages import pages_wide


@pytest.mark.parametrize(
    ("widths", "pages"),
    [
        ((48,), 1),
        ((48, 48, 48, 48), 1),
        ((48, 48, 48, 48, 48), 2),  # the second has the first column and the fifth
        ((48, 48, 48, 48, 48, 48, 48), 2),
        ((48, 48, 48, 48, 48, 48, 48, 48), 3),
        ((9,) * 23, 1),
        ((9,) * 28, 2),
        ((27, 96), 1),
    ],
)
def test_on_how_many_pages_columns_fit(widths: tuple[int, ...], pages: int) -> None:
    assert pages_wide(widths) == pages
