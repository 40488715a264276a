"""The picture of a chain in a text for Word."""

from io import BytesIO
from pathlib import Path
from re import sub
from typing import TYPE_CHECKING

from ksa.render import clean
from ksa.render.chain.parts import parts
from ksa.render.chain.svg import svg
from ksa.report.document import Chain

if TYPE_CHECKING:
    from docx.document import Document as Word

_FOLDER = Path(__file__).parents[1] / "fonts"
_NAMES = ("NotoSans-Regular", "NotoSans-Bold", "DejaVuSans", "NotoEmoji-Regular")
FONTS = [str(_FOLDER / f"{name}.ttf") for name in _NAMES]
_JOINING = "(?<=[\u2190-\U0010ffff])\u200d|[\ufe0e\ufe0f\u20e3\U000e0020-\U000e007f]"
_TOUCHING = "(?<=[\U0001f1e6-\U0001f1ff])(?=[\U0001f1e6-\U0001f1ff])|(?=[\U0001f3fb-\U0001f3ff])|(?<=f)(?=[a-z])"
"""Where a font would make one sign of two: letters into a flag, a colour into a skin, `ffi` into a ligature."""
_WORDS = ">[^<]*<"
_UNITS = 96
"""Units of a picture to an inch."""
_SCALE = 0.85
"""Its letters are then about as large as those of a table."""
SHARP = 240 * _SCALE / _UNITS
"""So many dots of the picture go to one of its units: 240 to an inch in print."""
_SHARE = 0.8
"""A picture takes no more of the height of a page: its heading stands above it."""


def add_pictures(word: "Word", chain: Chain) -> None:
    """Add the chain as a picture with its description, in parts where one would be too high for a page.

    Word shows no SVG everywhere, so they are pictures of dots.
    """
    if chain.lanes:
        for part in parts(chain):
            _add_picture(word, part)


def _add_picture(word: "Word", chain: Chain) -> None:
    from docx.image.image import Image
    from docx.shared import Inches, Length
    from resvg_py import svg_to_bytes

    drawn = _apart(svg(chain, name="chain"))
    dots = svg_to_bytes(svg_string=drawn, zoom=SHARP, skip_system_fonts=True, font_files=FONTS, background="white")
    section = word.sections[0]
    width = int(section.page_width or 0) - int(section.left_margin or 0) - int(section.right_margin or 0)
    height = int(section.page_height or 0) - int(section.top_margin or 0) - int(section.bottom_margin or 0)
    image = Image.from_blob(dots)
    natural = round(image.px_width / SHARP / _UNITS * Inches(1))
    tall = natural * image.px_height / image.px_width
    shape = word.add_picture(
        BytesIO(dots), width=Length(round(natural * min(_SCALE, width / natural, _SHARE * height / tall)))
    )
    properties = shape._inline.docPr  # noqa: SLF001 - the library has no description
    properties.set("title", clean.office(chain.title))
    properties.set("descr", clean.office(chain.description))


def _apart(drawn: str) -> str:
    """The picture with each sign by itself: what draws it shows none of a second font where one of them joins some."""
    return sub(_WORDS, lambda found: sub(_TOUCHING, "\u200c", sub(_JOINING, "", found[0])), drawn)
