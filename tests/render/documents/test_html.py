import base64
import hashlib
import re
from datetime import date

import html5lib
import pytest

from ksa.language import speak
from ksa.render.documents.html import render
from ksa.render.documents.html_style import STYLE
from ksa.report.document import (
    About,
    Arrow,
    Block,
    Callout,
    Cell,
    Chain,
    Facts,
    Heading,
    Items,
    Lane,
    Paragraph,
    Signing,
)
from tests.render.chain.chains import large
from tests.render.chain.contrast import contrast
from tests.render.documents.telling import EVERY_BLOCK, REPORT, document, mail


def main(*blocks: Block) -> str:
    """What stands in the main part of a page, behind a title."""
    page = render(document(Heading(1, "Titel"), *blocks))
    start, end = '<main id="_main" tabindex="-1">\n<h1 id="_1">Titel</h1>\n', "</main>"
    return page[page.index(start) + len(start) : page.index(end)]


def test_what_stands_around_it() -> None:
    page = render(
        document(Heading(1, "Titel"))._replace(about=About("Kansrijke Start", date(2026, 6, 1), "0123456789ab"))
    )
    head, style, body = re.split("<style>|</style>", page)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    assert (
        head
        == f"""\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; \
form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="keywords" content="ksa as-of=2026-06-01 commit=0123456789ab">
<title>Een document – Kansrijke Start</title>
"""
    )
    assert (
        body
        == """\

</head>
<body>
<a class="skip" href="#_main">To the content</a>
<header>Kansrijke Start</header>
<main id="_main" tabindex="-1">
<h1 id="_1">Titel</h1>
</main>
<footer>Kansrijke Start · as of 1 June 2026 · version 0123456789ab in git</footer>
</body>
</html>
"""
    )


def test_the_page_is_in_the_language_that_is_spoken() -> None:
    speak("nl")
    assert '<html lang="nl">' in render(EVERY_BLOCK)


def test_a_document_that_does_not_say_where_it_comes_from() -> None:
    page = render(EVERY_BLOCK)
    assert "<title>Een document</title>" in page
    assert "<header>" not in page
    assert "<footer>" not in page


def test_a_document_without_a_heading_has_its_title() -> None:
    page = render(document(Heading(2, "Een"), Paragraph("a"))._replace(title="<b>Titel</b>"))
    assert '<h1>&lt;b&gt;Titel&lt;/b&gt;</h1>\n<h2 id="_1">Een</h2>\n<p>a</p>\n' in page
    assert "<h1>Report</h1>" in render(document()._replace(title=" "))


def test_the_parts_are_listed_above_the_first() -> None:
    blocks: list[Block] = [
        Paragraph("vooraf"),
        Heading(2, "Een", anchor="ka-een"),
        Heading(3, "Diep"),
        Heading(2, "Twee\nen drie"),
    ]
    assert (
        main(*blocks)
        == """\
<p>vooraf</p>
<nav aria-labelledby="_contents"><h2 id="_contents">Contents</h2>
<ol>
<li><a href="#ka-een">Een</a></li>
<li><a href="#_5">Twee<br>en drie</a></li>
</ol>
</nav>
<h2 id="ka-een">Een</h2>
<h3 id="_4">Diep</h3>
<h2 id="_5">Twee<br>en drie</h2>
"""
    )


@pytest.mark.parametrize(
    ("block", "html"),
    [
        (Heading(2, "a & b", "vb.\n\nnog"), '<hgroup><h2 id="_2">a &amp; b</h2><p>vb.</p><p>nog</p></hgroup>'),
        (Heading(2, "a", new_page=True), '<h2 id="_2" class="new-page">a</h2>'),
        (Heading(2, "a", "vb.", new_page=True), '<hgroup class="new-page"><h2 id="_2">a</h2><p>vb.</p></hgroup>'),
        (Heading(2, " ", "vb."), "<p>vb.</p>"),
        (Heading(2, ""), ""),
        (Paragraph("een\ntwee\n \ndrie <b>"), "<p>een<br>twee</p>\n<p>drie &lt;b&gt;</p>"),
        (Paragraph(" \n"), ""),
        (
            Callout("urgent", "bel 112."),
            '<div class="callout urgent" role="note"><p><strong>Urgent:</strong> bel 112.</p></div>',
        ),
        (
            Callout("note", "een\n\ntwee"),
            '<div class="callout note" role="note"><p><strong>Note:</strong> een</p><p>twee</p></div>',
        ),
        (Callout("warning", ""), ""),
        (
            Facts((("Soort", (Cell("jgz"),)), ("Leeg", ()), ("Uren", (Cell("ma\ndi"), mail("a@b.nl"))))),
            """\
<dl>
<div><dt>Soort</dt><dd>jgz</dd></div>
<div><dt>Leeg</dt><dd></dd></div>
<div><dt>Uren</dt><dd><span class="line">ma</span><span class="line">di</span></dd>\
<dd><a href="mailto:a@b.nl">a@b.nl</a></dd></div>
</dl>""",
        ),
        (Facts(()), ""),
        (
            Items("Aanbod", (Cell("a"), Cell(" "), Cell("b", "https://b.nl/?x=1&y=2"))),
            '<div class="items"><p>Aanbod:</p> <ul><li>a</li><li><a href="https://b.nl/?x=1&amp;y=2">b</a></li></ul></div>',
        ),
        (Items("", (Cell("a"),)), '<div class="items"><ul><li>a</li></ul></div>'),
        (Items("Leeg", ()), ""),
        (Facts((("a", (Cell("b", "javascript:x"),)),)), "<dl>\n<div><dt>a</dt><dd>b</dd></div>\n</dl>"),
    ],
)
def test_a_block(block: Block, html: str) -> None:
    assert main(block) == (f"{html}\n" if html else "")


def test_lines_to_sign_on() -> None:
    assert (
        main(Signing("Wie tekent, doet dit.", ("De Wieg", "")))
        == """\
<div class="signing">
<p>Wie tekent, doet dit.</p>
<div class="scroll" role="group" aria-labelledby="_1" tabindex="0">
<table>
<thead><tr><th scope="col">Partner</th><th scope="col">Name and function</th><th scope="col">Date</th>\
<th scope="col">Signature</th></tr></thead>
<tbody>
<tr><th scope="row">De Wieg</th><td></td><td></td><td></td></tr>
<tr><td></td><td></td><td></td><td></td></tr>
</tbody>
</table>
</div>
</div>
"""
    )
    assert main(Signing("", ())) == '<div class="signing">\n</div>\n'


def test_a_chain_is_drawn_for_wide_and_for_narrow_screens() -> None:
    chain = Chain("De keten", "Eén stap.", (Lane("JGZ"), Lane("Huisartsen")), (Arrow(1, (0,), (1,), "verwijzen"),))
    shown = re.sub(r"(?s)(<svg[^>]*>).*?</svg>", r"\1", main(chain))
    assert (
        re.sub(r' (xmlns|height|viewBox|font-family)="[^"]*"', "", shown)
        == """\
<figure>
<figcaption id="_2">De keten</figcaption>
<div class="scroll" role="group" aria-labelledby="_2" tabindex="0">
<div class="wide"><svg width="640" role="img" aria-labelledby="_2-wide-1-title _2-wide-1-desc"></div>
<div class="narrow"><svg width="296" role="img" aria-labelledby="_2-narrow-title _2-narrow-desc"></div>
</div>
</figure>
"""
    )


def test_a_long_chain_is_in_parts_that_fit_on_paper() -> None:
    titles = re.findall(r"<title id=[^>]*>([^<]*)</title>", main(large()))
    assert titles == [*(f"Een grote keten (part {number} of 8)" for number in range(1, 9)), "Een grote keten"]


def test_a_chain_without_a_title_is_named_by_the_heading_above_it() -> None:
    assert 'role="group" aria-labelledby="_1"' in main(Chain("", "", (), ()))
    assert 'role="group" aria-label="Chain"' in render(document(Chain("", "", (), ())))


def test_colours_of_pictures_are_in_the_style_sheet() -> None:
    used = set(re.findall(r"var\((--[a-z-]+)\)", render(REPORT)))
    assert used == set(re.findall(r"(?m)(--[a-z-]+):", STYLE))


def test_a_page_asks_for_nothing() -> None:
    page = render(REPORT)
    assert not re.search(r"url\(|@import|<script|<link|\bsrc=|\sstyle=", page)


def test_a_page_is_sound_html() -> None:
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(render(REPORT))
    assert parser.errors == []


def colours(of: str) -> dict[str, str]:
    """The colours for light screens or for dark ones."""
    light, dark = re.findall(r"(?s):root \{(.*?)\}", STYLE)[:2]
    return dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6})", {"light": light, "dark": dark}[of]))


@pytest.mark.parametrize("of", ["light", "dark"])
def test_words_stand_out_from_what_lies_below_them(of: str) -> None:
    shade = colours(of)
    pairs = [(ink, paper) for ink in ("ink", "muted", "link", "line") for paper in ("paper", "strip")]
    pairs += [(ink, f"{kind}-paper") for kind in ("urgent", "warning", "note") for ink in (kind, "ink", "link")]
    assert [pair for pair in pairs if contrast(*(shade[name] for name in pair)) < 4.5] == []
    assert contrast(shade["life"], shade["paper"]) >= 3
