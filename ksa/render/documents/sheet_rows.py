"""The rows of a sheet, each as high as the lines in it."""

from collections.abc import Iterable, Sequence

from xlsxwriter.worksheet import Worksheet

_LINE = 15
"""How high a line is, in points."""
_HIGHEST = 409
"""Excel has no higher row."""


class Sheet(Worksheet):
    """A sheet with rows whose heights are written, and yet follow from what is in them.

    Excel works heights out when it opens a file; LibreOffice does not when xlsxwriter wrote it, and would cut each row
    after its first line. A height that counts as somebody's own would stay with its place when rows are sorted.
    """

    def _xml_start_tag_unencoded(self, tag: str, attributes: Sequence[tuple[str, object]] = ()) -> None:
        kept = [one for one in attributes if one[0] != "customHeight"] if tag == "row" else attributes
        super()._xml_start_tag_unencoded(tag, kept)

    def fit_row(self, row: int, texts: Iterable[str], widths: Sequence[int]) -> None:
        """Make a row high enough for its texts, each in a column so many characters wide."""
        most = max((lines(text, width) for text, width in zip(texts, widths, strict=True)), default=1)
        if most > 1:
            self.set_row(row, min(most * _LINE, _HIGHEST))


def lines(text: str, width: int) -> int:
    """About how many lines a text takes: rather one too many than one too few."""
    if len(text) <= width and "\n" not in text:
        return 1
    # Most letters are narrower than the digits in which a column is measured: that is about the room that is lost where
    # a word does not fit any more.
    return sum(1 if len(line) <= width else -(-len(line) // (width - 1)) for line in text.split("\n"))
