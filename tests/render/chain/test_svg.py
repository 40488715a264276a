import re

import pytest
import xmlschema
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.render.chain.layout import NARROW, WIDE
from ksa.render.chain.svg import Colours, svg
from ksa.report.document import Arrow, Chain, Lane
from tests.render.chain.chains import chains
from tests.render.chain.contrast import contrast
from tests.render.documents.telling import CHAIN
from tests.render.hostile import harmless

SVG = "{http://www.w3.org/2000/svg}"
ELEMENTS = {f"{SVG}{name}" for name in ("svg", "title", "desc", "rect", "line", "circle", "path", "text")}
ATTRIBUTES = {
    *("width", "height", "viewBox", "role", "aria-labelledby", "font-family", "id", "x", "y", "x1", "y1", "x2", "y2"),
    *("cx", "cy", "r", "d", "fill", "stroke", "stroke-width", "stroke-dasharray"),
    *("font-size", "font-weight", "font-style", "text-anchor"),
}


def test_a_step_as_it_is_drawn() -> None:
    chain = Chain(
        "Titel", "Eén stap", (Lane("JGZ"), Lane("ouders", is_partner=False)), (Arrow(1, (0,), (1,), "a & b"),)
    )
    assert (
        svg(chain, name="x")
        == """\
<svg xmlns="http://www.w3.org/2000/svg" width="640" height="98.5" viewBox="0 0 640 98.5" role="img" \
aria-labelledby="x-title x-desc" font-family="'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif">
<title id="x-title">Titel</title>
<desc id="x-desc">Eén stap</desc>
<rect x="12" y="8" width="16" height="66.5" fill="#e6ebf1"/>
<line x1="60" y1="29" x2="60" y2="74.5" stroke="#8593a0" stroke-width="1.5" stroke-dasharray="1 4"/>
<circle cx="20" cy="8" r="7.25" fill="#ffffff" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="20" y="11.36" font-size="11" fill="#1d4f7c" text-anchor="middle" font-weight="bold">A</text>
<text x="33" y="12.58" font-size="13" fill="#1b1b1b" font-weight="bold">JGZ</text>
<rect x="52.75" y="21.75" width="14.5" height="14.5" fill="#ffffff" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="60" y="32.36" font-size="11" fill="#1d4f7c" text-anchor="middle" font-weight="bold">B</text>
<text x="73" y="33.58" font-size="12" fill="#1b1b1b" font-style="italic">ouders</text>
<line x1="0" y1="46" x2="640" y2="46" stroke="#c9cfd6" stroke-width="1"/>
<text x="88" y="66.08" font-size="13" fill="#1b1b1b" font-weight="bold">1</text>
<text x="102.85" y="66.08" font-size="13" fill="#1b1b1b">a &amp; b</text>
<line x1="28" y1="62" x2="52" y2="62" stroke="#1d4f7c" stroke-width="1.75"/>
<path d="M52 62l-6 -4.5v9z" fill="#1d4f7c"/>
<circle cx="20" cy="62" r="7.25" fill="#ffffff" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="20" y="65.36" font-size="11" fill="#1d4f7c" text-anchor="middle" font-weight="bold">A</text>
<rect x="52.75" y="54.75" width="14.5" height="14.5" fill="#1d4f7c" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="60" y="65.36" font-size="11" fill="#ffffff" text-anchor="middle" font-weight="bold">B</text>
<circle cx="11" cy="88.5" r="5.25" fill="#ffffff" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="26" y="93.3" font-size="11.5" fill="#4c4c4c">from whom</text>
<circle cx="124.03" cy="88.5" r="5.25" fill="#1d4f7c" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="139.03" y="93.3" font-size="11.5" fill="#4c4c4c">to whom</text>
<rect x="215.59" y="83.25" width="10.5" height="10.5" fill="#ffffff" stroke="#1d4f7c" stroke-width="1.5"/>
<text x="235.84" y="93.3" font-size="11.5" fill="#4c4c4c">not a partner</text>
</svg>"""
    )


def test_a_picture_says_in_words_what_it_is() -> None:
    picture = xmlschema.XMLResource(svg(CHAIN, name="x")).root
    assert picture.get("role") == "img"
    told = {element.get("id"): element.text for element in picture if element.get("id")}
    assert [told[name] for name in str(picture.get("aria-labelledby")).split()] == [CHAIN.title, CHAIN.description]


@pytest.mark.parametrize("colours", ["page", "paper"])
def test_colours_are_those_of_the_page_or_of_its_own(colours: Colours) -> None:
    found = set(re.findall(r'(?:fill|stroke)="([^"]*)"', svg(CHAIN, name="x", colours=colours))) - {"none"}
    form = {"page": r"var\(--[a-z]+\)", "paper": "#[0-9a-f]{6}"}[colours]
    assert len(found) == 7
    assert all(re.fullmatch(form, colour) for colour in found)


def test_words_can_be_read_on_what_lies_below_them_also_in_grey() -> None:
    picture = xmlschema.XMLResource(svg(CHAIN, name="x")).root
    inks = {str(text.get("fill")) for text in picture.iter(f"{SVG}text")} - {"#ffffff"}
    papers = {"#ffffff", *(str(strip.get("fill")) for strip in picture.iter(f"{SVG}rect") if not strip.get("stroke"))}
    assert len(papers) == 2
    assert all(contrast(ink, paper) >= 4.5 for ink in inks for paper in papers)


@settings(deadline=None, max_examples=40)
@given(chains(), st.sampled_from([NARROW, WIDE]))
def test_whatever_a_stranger_wrote_it_is_a_picture(chain: Chain, width: float) -> None:
    text = svg(chain, name="x", width=width)
    harmless(text)
    picture = xmlschema.XMLResource(text).root
    assert {element.tag for element in picture.iter()} <= ELEMENTS
    assert {name for element in picture.iter() for name in element.attrib} <= ATTRIBUTES
