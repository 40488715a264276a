"""From a file's bytes to its text: UTF-8 and nothing else, and in plain words what else it is."""

from codecs import BOM_UTF8
from re import compile as pattern

from ksa.diagnostic import START, Diagnostic, Label, Span
from ksa.language import N_, _, ngettext
from ksa.text.source import SourceFile

_KINDS = (
    (b"PK\x03\x04", b"xl/", N_("an Excel file")),
    (b"PK\x03\x04", b"word/", N_("a Word file")),
    (b"PK\x03\x04", b"", N_("a ZIP file")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"", N_("an old Word or Excel file")),
    (b"{\\rtf", b"", N_("a Word file")),
    (b"%PDF-", b"", N_("a PDF file")),
    (b"\x89PNG", b"", N_("a picture")),
    (b"\xff\xd8\xff", b"", N_("a picture")),
    (b"GIF8", b"", N_("a picture")),
)
"""How such a file begins, what it holds somewhere, and its name."""
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "UTF-32 LE"),
    (b"\x00\x00\xfe\xff", "UTF-32 BE"),
    (b"\xff\xfe", "UTF-16 LE"),
    (b"\xfe\xff", "UTF-16 BE"),
)
_ZEROS: dict[tuple[bool, ...], str] = {
    (False, True, True, True): "UTF-32 LE",
    (True, True, True, False): "UTF-32 BE",
    (False, True, False, True): "UTF-16 LE",
    (True, False, True, False): "UTF-16 BE",
}
"""Which of every four bytes are zero in Western text without a byte order mark."""
_HEAD = 256
_MOST_ZEROS = 0.1
"""The share of zero bytes up to which a file may still be text with a stray one in it."""
_UNREAD = pattern("[\udc80-\udcff]")


def decode(name: str, data: bytes) -> SourceFile | Diagnostic:
    """The text of a file, or the finding (rule `invalid-encoding`) of why its bytes are no UTF-8 text."""
    encoding = _wide_encoding(data)
    if encoding:
        return _wide(name, encoding)
    if kind := _kind(data):
        return _not_text(name, kind)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _invalid_byte(name, data, error)
    source = SourceFile(name, text)
    source.utf8 = data.removeprefix(BOM_UTF8)
    return source


def _wide_encoding(data: bytes) -> str:
    """The encoding of a text with two or four bytes a letter; empty for any other."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    head = data[:_HEAD]
    return _ZEROS.get(tuple(head[start::4].count(0) * 8 > len(head) for start in range(4)), "")


def _kind(data: bytes) -> str:
    """What a file is that is no text; empty where it may be text."""
    for beginning, part, kind in _KINDS:
        if data.startswith(beginning) and part in data:
            return _(kind)
    return _("a program or a data file") if data.count(0) > len(data) * _MOST_ZEROS else ""


def _not_text(name: str, kind: str) -> Diagnostic:
    return Diagnostic(
        "invalid-encoding",
        _("this is {kind}, not a text file").format(kind=kind),
        (Label(name, START),),
        _("type the data into a text file, and move this file to another folder"),
    )


def _wide(name: str, encoding: str) -> Diagnostic:
    return Diagnostic(
        "invalid-encoding",
        _("this file is saved as {encoding}, not as UTF-8").format(encoding=encoding),
        (Label(name, START),),
        _("open it in VS Code, click `{encoding}` at the bottom, choose `Save with Encoding` and then `UTF-8`").format(
            encoding=encoding
        ),
    )


def _invalid_byte(name: str, data: bytes, error: UnicodeDecodeError) -> Diagnostic:
    read = SourceFile(name, data[: error.start].decode("utf-8"))
    line, column = read.place(len(read.text))
    label = Label(name, Span(line, column, line, column + 1))
    if error.end == len(data) and error.reason == "unexpected end of data":
        return Diagnostic(
            "invalid-encoding",
            _("the file stops in the middle of a letter"),
            (label,),
            _("part of the file is lost: fetch it again from where it came, or type the end again"),
        )
    letter = data[error.start : error.start + 1].decode("cp1252", errors="ignore")
    message = (
        _("a letter is not saved as UTF-8 (probably `{letter}`)").format(letter=letter)
        if letter.isprintable() and letter
        else _("a character is not saved as UTF-8 (byte `{byte}`)").format(byte=f"0x{data[error.start]:02X}")
    )
    others = len(_UNREAD.findall(data.decode("utf-8", "surrogateescape"))) - 1
    note = ngettext("{count} more letter has this fault", "{count} more letters have this fault", others)
    return Diagnostic(
        "invalid-encoding",
        message,
        (label,),
        _(
            "open it in VS Code, click `UTF-8` at the bottom, choose `Reopen with Encoding` and"
            " `Western (Windows 1252)`, and then `Save with Encoding` and `UTF-8`"
        ),
        note.format(count=others) if others else "",
    )
