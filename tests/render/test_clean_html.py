"""Data for a page and for the picture in it."""

import html5lib
import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from ksa.render import clean
from tests.render.hostile import TEXTS


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<b a=\"x\" c='y'>&amp;", "&lt;b a=&quot;x&quot; c='y'&gt;&amp;amp;"),
        ("one\n\ttwo", "one\n\ttwo"),
        ("\x1b \x00 \udcff", r"\x1b \x00 \udcff"),
    ],
)
def test_html_holds_no_element_of_others(data: str, shown: str) -> None:
    assert clean.html(data) == shown


@given(TEXTS)
def test_html_is_read_back(data: str) -> None:
    [_head, body] = html5lib.parse(f'<p title="{clean.html(data)}">{clean.html(data)}</p>', namespaceHTMLElements=False)
    [paragraph] = body
    assert (paragraph.text or "") == paragraph.get("title") == clean.text(data)
    assert len(paragraph) == 0


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.nl/(a)?b=1&copy;='2'", "https://example.nl/%28a%29?b=1&amp;copy;='2'"),
        ("javascript:x", ""),
    ],
)
def test_a_link_in_html(address: str, target: str) -> None:
    assert clean.html_target(address) == target


@given(TEXTS)
def test_a_link_in_html_is_read_back(data: str) -> None:
    target = clean.html_target(f"https://example.nl/{data}")
    [_head, body] = html5lib.parse(f'<a href="{target}">x</a>', namespaceHTMLElements=False)
    assert body[0].get("href") == clean.link(f"https://example.nl/{data}")


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("ka-roken", "ka-roken"),
        ("a1-b2", "a1-b2"),
        ("", ""),
        ("_main", ""),
        ("a--b", ""),
        ("A", ""),
        ("a b", ""),
        ("a\n", ""),
        ('a"', ""),
    ],
)
def test_an_id_in_html(data: str, found: str) -> None:
    assert clean.html_id(data) == found


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("één\ttwee", "één\ttwee"),
        ("a\nb\x1b\ufffe", r"a\nb\x1b\ufffe"),
        ("a::b ##[c]", r"a\x3a:b \x23#[c]"),
        (":::", r"\x3a\x3a:"),
    ],
)
def test_a_line_in_a_picture(data: str, shown: str) -> None:
    assert clean.drawn(data) == shown


@given(TEXTS, st.integers(0, 50))
def test_a_line_in_a_picture_grows_no_longer(data: str, at: int) -> None:
    shown = clean.drawn(data)
    for piece in (shown[:at], shown[at:]):
        [text] = [xmlschema.XMLResource(f"<a>{clean.xml(piece)}</a>").root.text or ""]
        assert text == piece
