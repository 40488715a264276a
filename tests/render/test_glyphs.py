from collections.abc import Iterator
from pathlib import Path
from struct import unpack_from
from unicodedata import category

import pytest

from ksa.render import glyphs

FONTS = Path(glyphs.__file__).parent / "fonts"
BYTE_ORDER_MARK = 0xFEFF


def drawn(font: bytes) -> set[int]:
    """The characters that a font file has a picture of, but for private and control ones."""
    tables = {font[at : at + 4]: unpack_from(">I", font, at + 8)[0] for at in range(12, 12 + 16 * _short(font, 4), 16)}
    start = tables[b"cmap"]
    found: set[int] = set()
    for at in range(start + 4, start + 4 + 8 * _short(font, start + 2), 8):
        platform, _kind, offset = unpack_from(">HHI", font, at)
        kind = _short(font, start + offset)
        if platform != 1 and kind in (4, 12):
            found |= set((_by_segments if kind == 4 else _by_groups)(font, start + offset))
    return {number for number in found if category(chr(number)) not in ("Co", "Cc")} - {BYTE_ORDER_MARK}


def _by_segments(font: bytes, at: int) -> Iterator[int]:
    size = _short(font, at + 6)
    for segment in range(at + 14, at + 14 + size, 2):
        last, first, delta, skip = (_short(font, segment + size * row + 2 * (row > 0)) for row in range(4))
        for number in range(first, min(last, 0xFFFE) + 1):
            place = segment + size * 3 + 2 + skip + 2 * (number - first)
            glyph = _short(font, place) if skip else number
            if glyph and (glyph + delta) & 0xFFFF:
                yield number


def _by_groups(font: bytes, at: int) -> Iterator[int]:
    for group in range(unpack_from(">I", font, at + 12)[0]):
        first, last, _glyph = unpack_from(">III", font, at + 16 + 12 * group)
        yield from range(first, last + 1)


def _short(font: bytes, at: int) -> int:
    return int(unpack_from(">H", font, at)[0])


@pytest.mark.parametrize(
    ("file", "ranges"),
    [
        ("NotoSans-Regular.ttf", glyphs.NOTO_SANS),
        ("NotoSans-Bold.ttf", glyphs.NOTO_SANS),
        ("DejaVuSans.ttf", glyphs.DEJAVU_SANS),
        ("NotoEmoji-Regular.ttf", glyphs.NOTO_EMOJI),
    ],
)
def test_the_characters_are_those_of_the_fonts(file: str, ranges: str) -> None:
    found = glyphs.held(ranges)
    assert {number for number in range(0x110000) if found.match(chr(number))} == drawn((FONTS / file).read_bytes())


def test_each_font_has_its_licence_and_is_described() -> None:
    described = (FONTS / "README.md").read_text(encoding="utf-8")
    assert [file.name for file in sorted(FONTS.iterdir()) if f"`{file.name}`" not in described] == ["README.md"]
    for licence in ("OFL.txt", "OFL-NotoEmoji.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (FONTS / licence).read_text(encoding="utf-8")
    assert "Bitstream Vera" in (FONTS / "DejaVu.txt").read_text(encoding="utf-8")
