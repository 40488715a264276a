"""Signs that a letter or another sign becomes one with, in a PDF: in running text and in the words of a picture."""

from collections import Counter
from datetime import UTC, datetime
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pypdf import PdfReader

from ksa.render import clean
from ksa.render.documents.pdf import render
from ksa.report.document import Arrow, Chain, Lane, Paragraph
from tests.render.documents.paper import bare, read_aloud
from tests.render.documents.telling import document

JOINER, EMOJI_STYLE, TEXT_STYLE, KEYCAP = "\u200d", "\ufe0f", "\ufe0e", "\u20e3"
FAMILY = f"JGZ 👩{JOINER}👧 Almere"
JOINERS = f"{JOINER}\u200c"
EMOJI = (
    FAMILY,
    f"👩🏽{JOINER}⚕{EMOJI_STYLE}",
    "👶🏽",
    "🇳🇱",
    f"1{EMOJI_STYLE}{KEYCAP}",
    "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    f"❤{EMOJI_STYLE} ☎{TEXT_STYLE}",
)
_PICTURES = "👩👧👶🏻🏿🇳🇱🏴🐭😀⚕♀❤☎✓🂡漢#1af "
_OTHERS = "\u200c\u2060\ufff9\ufffb\u0301\u035f\u05b0\u05d0\u064b\u0644\u0627\ue000\U000e0067\U000e007f"
PIECES = st.one_of(
    st.sampled_from([*_PICTURES, *_OTHERS, "ff", "ffi", "لا"]),
    st.sampled_from((JOINER, EMOJI_STYLE, TEXT_STYLE, KEYCAP)),
    st.sampled_from(EMOJI),
    st.characters(codec=None, exclude_categories=()),
)
TEXTS = st.lists(PIECES, min_size=1, max_size=6).map("".join)


def made(text: str, *, in_picture: bool = True) -> bytes:
    """A text in a paragraph, and in a picture too."""
    picture = Chain("Keten", "", (Lane(text), Lane("b")), (Arrow(1, (0,), (1,), text, text, text),))
    return render(document(Paragraph(text), *([picture] if in_picture else [])), datetime(2026, 6, 1, tzinfo=UTC))


@pytest.mark.parametrize("text", EMOJI)
def test_emoji_are_read_as_they_are(text: str) -> None:
    assert read_aloud(made(text, in_picture=False)) == text
    extracted = "".join(page.extract_text() for page in PdfReader(BytesIO(made(text))).pages)
    assert bare(extracted).count(bare(text)) > 1


@given(st.lists(TEXTS, min_size=1, max_size=4).map(" ".join))
@example(f"a\u05d0{JOINER}")
@example(f"ff{JOINER}👧 8ff{JOINER}🏻 🂡{JOINER}👩")
@example("a\u035f שָׁלוֹם مُحَمَّد koffie ✓")
def test_any_signs_are_drawn_and_read(text: str) -> None:
    # What is read from right to left stands in the file as it is seen. A joiner at the end joins nothing: typst leaves
    # it out behind a letter of such a script.
    assert Counter(bare(clean.pdf(text)).rstrip(JOINERS)) <= Counter(bare(read_aloud(made(text))))
