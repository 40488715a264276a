import json
import unicodedata
from re import fullmatch
from urllib.parse import unquote

import pytest
import xmlschema
from hypothesis import given
from hypothesis import strategies as st

from ksa.render import clean
from tests.render.hostile import BIDI, TEXTS, UNSEEN, harmless
from tests.render.marked import blocks_of, only_words_and_code, rows_of, texts_of

ANYTHING = st.text(st.characters(codec=None, exclude_categories=()))


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("", ""),
        ("Ymke's cadeautje: één – 漢字 👶🏽", "Ymke's cadeautje: één – 漢字 👶🏽"),
        ("tab\tand\nline", "tab\tand\nline"),
        ("\x1b[31mred\x1b]0;title\x07", r"\x1b[31mred\x1b]0;title\x07"),
        ("a\r\nb\x0b\x0c\x7f\x9b31m", r"a\x0d" + "\n" + r"b\x0b\x0c\x7f\x9b31m"),
        ("\u202egnp.\u2066exe\u2069", r"\u202egnp.\u2066exe\u2069"),
        ("one\u2028two\u2029", r"one\u2028two\u2029"),
        ("jgz\u200b-al\xadmere\u2060\ufeff", r"jgz\u200b-al\xadmere\u2060\ufeff"),
        ("\u2063\u206a\ufffb", r"\u2063\u206a\ufffb"),
        ("👨\u200d👩\u200d👧 ❤\ufe0f نمی\u200cخواهم", "👨\u200d👩\u200d👧 ❤\ufe0f نمی\u200cخواهم"),
        ("\udcff.yaml \ud83d", r"\udcff.yaml \ud83d"),
        ("[red]bold[/red] <b> & `code`", "[red]bold[/red] <b> & `code`"),
        ("::error::no", r"\x3a:error::no"),
        ("a ::error::no", "a ::error::no"),
        ("a\n \t::error::no", "a\n \t" + r"\x3a:error::no"),
        ("\u00a0::error::no", "\u00a0" + r"\x3a:error::no"),
        ("see ##[error]no, ##vso[x] and ###[y]", r"see \x23#[error]no, \x23#vso[x] and #\x23#[y]"),
        ("## heading", "## heading"),
    ],
)
def test_a_text_keeps_its_meaning_and_loses_its_power(data: str, shown: str) -> None:
    assert clean.text(data) == shown


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("one\ntwo\tthree", "one\\ntwo\tthree"),
        ("\n::error::no", r"\n::error::no"),
        ("::warning::no", r"\x3a:warning::no"),
    ],
)
def test_a_line_stays_one(data: str, shown: str) -> None:
    assert clean.line(data) == shown


@given(ANYTHING)
def test_nothing_harmful_passes(data: str) -> None:
    shown = clean.text(data)
    assert not [letter for letter in shown if unicodedata.category(letter) in ("Cc", "Cs") and letter not in "\n\t"]
    assert not set(shown) & set(BIDI + UNSEEN)
    assert not [line for line in shown.split("\n") if line.lstrip().startswith("::") or "##[" in line]
    assert clean.text(shown) == shown
    assert "\n" not in clean.line(data)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("", ""),
        ("een\ttwee\ndrie", "een\ttwee\ndrie"),
        ("één – “jà” €", "één – “jà” €"),
        ("עברית ✓ Ελλάδα", "עברית ✓ Ελλάδα"),
        ("👶🏽 👩\u200d👧 🇳🇱 1\ufe0f\u20e3 漢", "👶🏽 👩\u200d👧 🇳🇱 1\ufe0f\u20e3 " + r"\u6f22"),
        # A colour of skin, a joined picture and a tag that would share a sign with a letter.
        ("a🏽 ff\u200d👧 a\U000e0067", r"a\u1f3fd ff" + "\u200d" + r"\u1f467 a\ue0067"),
        ("\x1b[1m \u202e \udcff", r"\x1b[1m \u202e \udcff"),
        ("\ufeff \ue000", r"\ufeff \ue000"),
        ("e\u0301", "e\u0301"),
        ("\u0301\n\u0301", "\u0301\n\u0301"),
        # A Hebrew point on a letter that only Noto Sans has; what follows is no longer about that letter.
        ("\uab53\u05b0\u05b0 \u05d0\u05b0", "\uab53" + r"\u05b0" + "\u05b0 \u05d0\u05b0"),
        ("e" + "\u0301" * 34 + "f", "e" + "\u0301" * 32 + r"\u0301\u0301f"),
    ],
)
def test_a_pdf_holds_what_its_fonts_can_draw(data: str, shown: str) -> None:
    assert clean.pdf(data) == shown


@pytest.mark.parametrize(
    ("line", "places"),
    [
        ("", []),
        ("a\tb é👶 :: ##", []),
        ("a\x1bb\r\u202e", [1, 3, 4]),
        ("::error:: ##[x] \udcff", [10, 16]),
        ("###[", [1]),
    ],
)
def test_what_is_to_be_shown_by_its_number(line: str, places: list[int]) -> None:
    assert sorted(clean.unfit(line)) == places


@pytest.mark.parametrize(
    ("value", "document"),
    [
        ("één \x1b[31m", r'"één \u001b[31m"'),
        ("\x7f \x9b \u202e \u2028", r'"\u007f \u009b \u202e \u2028"'),
        ("a\u200bb\xad\ufeff", r'"a\u200bb\u00ad\ufeff"'),
        ("\udcff", r'"\\udcff"'),
        ("##[error]no", r'"#\u0023[error]no"'),
    ],
)
def test_json_shows_what_cannot_be_seen(value: str, document: str) -> None:
    assert clean.json(json.dumps(value, ensure_ascii=False)) == document


@given(st.text())
def test_json_keeps_its_meaning(value: str) -> None:
    document = clean.json(json.dumps({"value": value}, ensure_ascii=False, indent=2))
    assert json.loads(document) == {"value": value}
    assert not [line for line in document.split("\n") if line.lstrip().startswith("::") or "##[" in line]


@pytest.mark.parametrize(
    ("data", "message", "property_"),
    [
        ("100 %, a: b", "100 %25, a: b", "100 %25%2C a%3A b"),
        ("%0A::error::", "%250A::error::", "%250A%3A%3Aerror%3A%3A"),
        ("a\n::error::b\r", r"a%0A\x3a:error::b\x0d", r"a\n%3A%3Aerror%3A%3Ab\x0d"),
    ],
)
def test_an_annotation_stays_one(data: str, message: str, property_: str) -> None:
    assert clean.annotation(data) == message
    assert clean.annotation_property(data) == property_


@given(TEXTS)
def test_no_annotation_ends_early(data: str) -> None:
    assert not set(clean.annotation(data)) & set("\r\n")
    assert not set(clean.annotation_property(data)) & set("\r\n:,")


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("<b a=\"x\" c='y'>&amp;]]>", "&lt;b a=&quot;x&quot; c='y'&gt;&amp;amp;]]&gt;"),
        ("one\n\ttwo", "one\n&#9;two"),
        ("\x1b \x00 \udcff \ufffe\uffff", r"\x1b \x00 \udcff \ufffe\uffff"),
    ],
)
def test_xml_holds_no_element_of_others(data: str, shown: str) -> None:
    assert clean.xml(data) == shown


@given(TEXTS)
def test_xml_is_read_back(data: str) -> None:
    root = xmlschema.XMLResource(f'<a b="{clean.xml(clean.line(data))}">{clean.xml(data)}</a>').root
    assert (root.text or "") == clean.text(data).replace("\ufffe", r"\ufffe").replace("\uffff", r"\uffff")
    assert root.get("b") == clean.line(data).replace("\ufffe", r"\ufffe").replace("\uffff", r"\uffff")


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("see [a](1) and [b] (c)", r"see [a]\(1) and [b] (c)"),
        ("one\ntwo\x1b", r"one\ntwo\x1b"),
    ],
)
def test_sarif_has_no_link_of_others(data: str, shown: str) -> None:
    assert clean.sarif(data) == shown


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("coalition/a-b_c.1~.yaml", "coalition/a-b_c.1~.yaml"),
        ("één 漢.yaml", "%C3%A9%C3%A9n%20%E6%BC%A2.yaml"),
        ("a?b#c%41:d[e].yaml", "a%3Fb%23c%2541%3Ad%5Be%5D.yaml"),
        ("\udcff\n.yaml", "%5Cudcff%5Cn.yaml"),
        ("/a b", "file:///a%20b"),
        ("//host/a", "file:////host/a"),
        ("C:\\a", "C%3A%5Ca"),
    ],
)
def test_a_path_as_a_uri(path: str, uri: str) -> None:
    assert clean.uri(path) == uri


@given(TEXTS)
def test_a_uri_is_read_back(path: str) -> None:
    assert unquote(clean.uri(path).removeprefix("file://")) == clean.line(path)


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("er is geen onderwerp `één`", "er is geen onderwerp `één`"),
        (
            'dat (zie `a.yaml`), 12 van 2,5 – 10/4: \'t is "zo", 50%…',
            'dat (zie `a.yaml`), 12 van 2,5 – 10/4: \'t is "zo", 50%…',
        ),
        (" a\tb\n", "a\tb\\n".replace("b\\n", "`b\\n`")),
        ("*a* _b_ [c](d) <e> &amp; f|g \\", r"`*a*` `_b_` `[c](d)` `<e>` `&amp;` `f|g` `\`"),
        ("mail a@b.nl of @team, zie #1, GH-1", "mail `a@b.nl` of `@team`, zie `#1`, `GH-1`"),
        ("op www.b.nl of https://b.nl", "op `www.b.nl` of `https://b.nl`"),
        ("commit 0123456789abcdef", "commit `0123456789abcdef`"),
        ("1. a", "`1.` a"),
        ("- a", "`-` a"),
        ("# a", "`#` a"),
        ("een ` alleen", "een `` ` `` alleen"),
        ("x@y`code`@z", "`x@ycode@z`"),
        ("` a `", "`  a  `"),
        ("` `", "` `"),
        ("``", "``` `` ```"),
        ("", ""),
    ],
)
def test_markdown_has_words_and_code(data: str, shown: str) -> None:
    assert clean.markdown(data) == shown


@given(TEXTS)
def test_markdown_is_read_back(data: str) -> None:
    shown = clean.markdown(data)
    harmless(shown)
    only_words_and_code(shown)
    assert blocks_of(shown) == (["paragraph_open", "inline", "paragraph_close"] if shown else [])
    back = "".join("".join(texts_of(shown)).replace("`", "").split())
    assert back == "".join(clean.line(data).replace("`", "").split())


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("a b", "`a b`"),
        ("`", "`` ` ``"),
        ("a``b`c", "```a``b`c```"),
        (" a", "`  a `"),
        ("  ", "`  `"),
        (" \u00a0 ", "`  \u00a0  `"),
        ("one\ntwo", r"`one\ntwo`"),
        ("", ""),
    ],
)
def test_code_in_markdown(data: str, shown: str) -> None:
    assert clean.code_span(data) == shown


@given(TEXTS)
def test_code_is_read_back(data: str) -> None:
    assert texts_of(f"x {clean.code_span(data)}") == [f"x {clean.line(data)}" if data else "x"]


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("a b", "a b"),
        ("a\tb\r\nc\x1b", r"a\tb\r\nc\x1b"),
        ("+31 36 000", "+31 36 000"),
        ("=1+1", "=1+1"),
        ("::error::no", r"\x3a:error::no"),
    ],
)
def test_a_field_between_tabs(data: str, shown: str) -> None:
    assert clean.tsv(data) == shown


@given(TEXTS)
def test_a_field_stays_one(data: str) -> None:
    shown = clean.tsv(data)
    harmless(shown)
    assert not set(shown) & set("\t\r\n")


@pytest.mark.parametrize(
    ("address", "link"),
    [
        ("", ""),
        ("mailto:a.b+c@example.nl", "mailto:a.b+c@example.nl"),
        ("tel:+31360000000", "tel:+31360000000"),
        ("https://example.nl/één?a=1&b=%20;c#d", "https://example.nl/%C3%A9%C3%A9n?a=1&b=%20;c#d"),
        ("HTTP://example.nl/50%", "HTTP://example.nl/50%25"),
        (
            'https://example.nl/\x1b\\\x07 "<>()[]{}|`^\udcff',
            "https://example.nl/%5Cx1b%5C%5Cx07%20%22%3C%3E%28%29%5B%5D%7B%7D%7C%60%5E%5Cudcff",
        ),
        ("https://" + "a" * 2075, "https://" + "a" * 2075),
        ("https://" + "a" * 2076, ""),
        ("https://", ""),
        ("http:x", ""),
        ("mailto:", ""),
        ("javascript:alert(1)", ""),
        (" https://example.nl", ""),
        ("\nhttps://example.nl", ""),
        ("file:///etc/passwd", ""),
        ("//example.nl", ""),
    ],
)
def test_a_link_leads_where_it_may(address: str, link: str) -> None:
    assert clean.link(address) == link


@given(TEXTS)
def test_no_link_ends_early(data: str) -> None:
    assert fullmatch(r"[!-~]*", clean.link(f"https://{data}x"))
    assert not set(clean.link(f"https://{data}x")) & set('\\"<>()[]{}|`^')


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        ("een | twee", "een &#124; twee"),
        ("a|b || |c|", "`a`&#124;`b` &#124;&#124; &#124;`c`&#124;"),
        (r"a\|b", r"`a\`&#124;`b`"),
        ("`a | b`c", "` a  `&#124;`  b `c"),
        ("``|`", "`` ` ``&#124;"),
        ("a *b*\n", r"a `*b*\n`"),
        ("", ""),
    ],
)
def test_a_cell_in_markdown(data: str, shown: str) -> None:
    assert clean.markdown_cell(data) == shown


@given(TEXTS)
def test_a_cell_in_markdown_is_read_back(data: str) -> None:
    shown = clean.markdown_cell(data)
    table = f"| a | b |\n| - | - |\n| {shown} | x |"
    harmless(table)
    only_words_and_code(table)
    [_titles, [cell, last]] = rows_of(table)
    assert "".join(cell.replace("`", "").split()) == "".join(clean.line(data).replace("`", "").split())
    assert last == "x"
