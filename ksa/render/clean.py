"""Data as a terminal, a text file or a format may have it: nothing in it acts, everything in it can be seen."""

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from re import Match, finditer, fullmatch, match, search, sub
from re import compile as pattern
from unicodedata import category

from ksa.render.glyphs import DEJAVU_SANS, NOTO_EMOJI, NOTO_SANS, held
from ksa.text.characters import code

_HARMFUL = pattern(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # control characters, but for LF and TAB
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"  # they turn the direction of what follows
    "\u2028\u2029"  # to some readers they end a line
    # Nobody sees them, and no script or picture needs them, as some need a joiner or a selector.
    "\xad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff]"  # half a character: no UTF-8 can hold it
)
# How a line in the log of a build gives a command: `::error::…` where it begins, `##[error]…` anywhere.
_COLONS = pattern(r"(?m)^([^\S\n]*):(?=:)")
_BRACKET = pattern(r"#(?=#\w*\[)")
_HALF_CHARACTERS = range(0xD800, 0xE000)
_ANNOTATION = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _ANNOTATION | str.maketrans({":": "%3A", ",": "%2C"})
_TSV = {ord("\t"): r"\t", ord("\r"): r"\r"}
_XML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;"})
_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
# Compiled when first used: most runs write none of these formats.
_NOT_IN_XML = "[\ufffe\uffff]"
_NOT_IN_URI = "[^A-Za-z0-9._~/-]+"
# The word `end` closes what another word opened.
_NOT_IN_MERMAID = r"[^\w\s.,!?()/…–’‘€:-]|:(?! )|(?i:\be(?=nd\b))"
# A formula begins so, also in the wide signs that some keyboards type; white space before it is sometimes passed over.
_FORMULA = r"[\s\ufeff\u200b-\u200d\u2060\u00ad]*[=+\-@＝＋－＠]|\t"
_ID = "[a-z0-9]+(?:-[a-z0-9]+)*"
_LONGEST_LINK = 2083
_LEADS = r"(?i)https?://.|mailto:.|tel:."
_NOT_IN_LINK = r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9._~/:?#@!$&'*+,;=%-]+"
# Each text is some of these: what stands between two backticks, white space, and what stands between those.
_PIECE = r"`([^`]++)`|(\s++)|([^\s`]++|`)"
# What Markdown, and those that make links of what they find in it, take for nothing but words.
_PLAIN = r"""["'(“‘„]*+(?:[^\W_]++(?:[-–,./'’][^\W_]++)*+)?["').,:;!?…%”’]*+|[-–—·→&]"""
# A word with the marks of a sentence before and behind it.
_MARKED = (
    r"""(["'“‘„]*\(["'“‘„]*)(.+?)([").,:!?…”’]*)"""  # what closes a bracket belongs to one that is open
    r"""|(["'“‘„]*)(.+?)([".,:!?…”’]*)"""
)
_LINK = r"(?i)www\.|\b(?:gh|ghsa|cve)-|\b[0-9a-f]{7,}\b"
_LIST_ITEM = r"-|\d+[.)]+"
# They go on with the sign before them, as marks do: the joiner and the picture behind it, the colour of a skin, and
# what tells whose flag it is.
_JOINED = "(?s:.?)[\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]|\u200d\\W"
_MOST_MARKS = 32
"""Of more signs with one letter, the memory that it takes to lay them out grows with their square."""
_IN_EACH_FONT = "[\n\t -~\xa0-\xff\u2013\u2014\u2018-\u201e\u2026\u20ac]*"


def text(data: str) -> str:
    r"""Data for a text of several lines: its line breaks and tabs stay.

    A control character, a character that nobody sees or that turns the direction of the text, and half a character are
    shown by their number (`\x1b`, `\u200b`, `\u202e`, `\udcff`). No line can be read as a command by the service that
    runs a build.
    """
    if _HARMFUL.search(data):
        data = _HARMFUL.sub(_numbered, data)
    if "::" in data:
        data = _COLONS.sub(r"\1\\x3a", data)
    return _BRACKET.sub(r"\\x23", data) if "##" in data else data


def line(data: str) -> str:
    r"""Data for a place within one line: a line break is shown as `\n`."""
    return text(data.replace("\n", r"\n"))


def json(document: str) -> str:
    """A JSON document whose strings hold data: it keeps its meaning, but for half characters, which become text."""
    return _HARMFUL.sub(_escaped, document).replace("##", r"#\u0023")


def annotation(data: str) -> str:
    """Data for the message of an annotation on GitHub: a line break stays one, in the words of its runner."""
    return text(data).translate(_ANNOTATION)


def annotation_property(data: str) -> str:
    """Data for a property of an annotation on GitHub, such as the file it is about."""
    return line(data).translate(_PROPERTY)


def xml(data: str) -> str:
    """Data for XML: the text of an element, or a value between double quotes when it is one line."""
    return office(data).translate(_XML)


def office(data: str) -> str:
    """Data for a text in a file of Office, whose library escapes the signs of XML: its line breaks stay."""
    return sub(_NOT_IN_XML, _numbered, text(data))


def sarif(data: str) -> str:
    """Data for a line of a message in SARIF, in which `[text](place)` would be a link."""
    return line(data).replace("](", r"]\(")


def uri(path: str) -> str:
    """A path as a URI: relative as it is, else one of a file."""
    encoded = sub(_NOT_IN_URI, _percent_encoded, line(path))
    return f"file://{encoded}" if path.startswith("/") else encoded


def link(address: str) -> str:
    """An address to lead to, in characters that end no link and no terminal sequence; empty where it leads elsewhere.

    It may be of the web, of a mailbox or of a telephone, and no longer than what is followed everywhere.
    """
    encoded = sub(_NOT_IN_LINK, _percent_encoded, line(address)) if match(_LEADS, address) else ""
    return encoded if len(encoded) <= _LONGEST_LINK else ""


def tsv(data: str) -> str:
    r"""Data for a field between tabs: tabs and line breaks are shown as `\t`, `\r` and `\n`.

    It is not guarded against a spreadsheet that takes it for a formula: a program reads these fields, and a mark before
    `+31…` or `-` would change the value for it.
    """
    return line(data.translate(_TSV))


def field(data: str, between: str) -> str:
    """Data for a field of a table that a spreadsheet opens, with what stands between its fields.

    A text that a spreadsheet would take for a formula gets an apostrophe before it: there is no other way to keep it a
    text in all of them. Line breaks and tabs stay, between quotation marks.
    """
    shown = text(data)
    if match(_FORMULA, shown):
        shown = f"'{shown}"
    quoted = shown.replace('"', '""')
    return f'"{quoted}"' if search(f'[{between}"\n]', shown) else shown


def markdown(data: str) -> str:
    """Data for a line of Markdown: words, and code, which is what stands between backticks and what is no mere word.

    Nothing in it is a link, a picture, HTML, a mention or a mark, nor becomes one where it is shown.
    """
    return "".join(_fenced(text) if is_code else text for is_code, text in _pieces(data))


def markdown_cell(data: str) -> str:
    """Data for a cell of a table in Markdown: as on a line, and no `|` in it ends the cell.

    Not all that read Markdown agree on how to write that sign within code, so it stands between two pieces of code.
    """
    shown = ("&#124;".join(map(_fenced, text.split("|"))) if is_code else text for is_code, text in _pieces(data))
    return "".join(shown)


def markdown_target(address: str) -> str:
    """An address as the target of a link in Markdown; empty where it leads elsewhere than `link` allows."""
    return link(address).replace("&", "&amp;")


def mermaid(data: str) -> str:
    """Data for a line of a Mermaid diagram within Markdown: any sign that could act is written by its number."""
    return sub(_NOT_IN_MERMAID, lambda found: f"#{ord(found[0])};", line(data))


def code_span(data: str) -> str:
    """Data as code within a line of Markdown; of nothing comes nothing."""
    return _fenced(line(data))


def _fenced(shown: str) -> str:
    if not shown:
        return ""
    fence = "`" * (max((len(found[0]) for found in finditer("`+", shown)), default=0) + 1)
    # A backtick would make the fence longer, and of spaces at both ends Markdown takes one away.
    room = " " if shown.strip(" ") and (shown[0] in "` " or shown[-1] in "` ") else ""
    return f"{fence}{room}{shown}{room}{fence}"


def pdf(data: str) -> str:
    r"""Data for a text in a PDF, which may hold nothing but what its fonts have a picture of.

    Another character is shown by its number (`\u6f22`), and so is a sign that goes above, below or with a letter of
    which only another font has a picture, or with more of them than anybody writes.
    """
    shown = text(data)
    return shown if fullmatch(_IN_EACH_FONT, shown) else "".join(_pictured(shown))


def _pictured(shown: str) -> Iterator[str]:
    fonts = [held(NOTO_SANS), held(DEJAVU_SANS), held(NOTO_EMOJI)]
    drawing, before, marks = fonts, "", 0
    for character in shown:
        marks = marks + 1 if category(character).startswith("M") else 0
        among = drawing if marks or fullmatch(_JOINED, before + character) else fonts
        able = [font for font in among if font.match(character)]
        if (able and marks <= _MOST_MARKS) or character in "\n\t":
            drawing = able or fonts
            yield character
        else:
            yield code(character)
            # Its digits are letters of these.
            drawing = fonts[:2]
        before = character


def unfit(data: str) -> frozenset[int]:
    """Where in a line stand the characters that are to be shown by their number; `::` may stand anywhere but first."""
    if "##" not in data:
        return frozenset(found.start() for found in _HARMFUL.finditer(data))
    return frozenset(found.start() for form in (_HARMFUL, _BRACKET) for found in form.finditer(data))


def _numbered(found: Match[str]) -> str:
    return code(found[0])


def _escaped(found: Match[str]) -> str:
    number = ord(found[0])
    return f"\\\\u{number:04x}" if number in _HALF_CHARACTERS else f"\\u{number:04x}"


def _percent_encoded(found: Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def _pieces(data: str) -> Iterator[tuple[bool, str]]:
    """The pieces of a line, and of each whether it is to be code."""
    pieces = [piece for found in finditer(_PIECE, line(data).strip()) for piece in _pieces_of(found)]
    if pieces and fullmatch(_LIST_ITEM, pieces[0][1]):
        pieces[0] = (True, pieces[0][1])
    # Two pieces of code that touch are one: their backticks would run together.
    return ((is_code, "".join(map(itemgetter(1), group))) for is_code, group in groupby(pieces, itemgetter(0)))


def _pieces_of(found: Match[str]) -> Iterator[tuple[bool, str]]:
    """A piece of a text, and whether it is to be code: of a word, without the marks of the sentence around it."""
    quoted, space, word = found.groups()
    if quoted:
        yield True, quoted
    elif space or _is_plain(word):
        yield False, space or word
    else:
        marked = fullmatch(_MARKED, word)
        before, core, after = [part for part in marked.groups() if part is not None] if marked else ("", word, "")
        pieces = ((False, before), (not _is_plain(core), core), (False, after))
        yield from (piece for piece in pieces if piece[1])


def _is_plain(word: str) -> bool:
    """Whether Markdown takes it for nothing but words."""
    return fullmatch(_PLAIN, word) is not None and not search(_LINK, word)


def html(data: str) -> str:
    """Data for HTML: the text of an element, or a value between double quotes."""
    return text(data).translate(_HTML)


def html_target(address: str) -> str:
    """An address as the target of a link in HTML, between double quotes; empty where `link` allows it not."""
    return link(address).translate(_HTML)


def html_id(data: str) -> str:
    """Data as the id of an element; empty where it is none that can stand in an address as it is."""
    return data if fullmatch(_ID, data) else ""


def drawn(data: str) -> str:
    """Data for a line in a picture, before it is measured: all of it can be seen, and none of it is a command.

    It may be broken anywhere and written as `xml` without becoming any longer.
    """
    return sub(":(?=:)", r"\\x3a", sub(_NOT_IN_XML, _numbered, line(data)))
