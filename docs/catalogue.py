"""Keeps the Dutch catalogue in step with the code.

Without an option it brings `ksa.po` up to date, keeping its translations, and compiles `ksa.mo` from it. With `--check`
it changes nothing and exits with 1 when one of them is stale or a translation is missing or unsound.

The messages are the texts in `_("…")`, `N_("…")` and `ngettext("…", "…", n)`, and the docstrings of the rules, one
paragraph a message. Neither file holds a date or a line number: a change of code that changes no text changes neither.
"""

import argparse
import ast
import re
import sys
from collections.abc import Iterator, Sequence
from io import BytesIO, StringIO
from pathlib import Path
from typing import NamedTuple

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po

from ksa.rules.explanation import paragraphs

ROOT = Path(__file__).resolve().parent.parent
FOLDER = "ksa/language/locale/nl/LC_MESSAGES"
PO = f"{FOLDER}/ksa.po"
MO = f"{FOLDER}/ksa.mo"
REMEDY = "run `make docs`"

_TEXT_ARGUMENTS = {"_": 1, "N_": 1, "ngettext": 2}
_PLACEHOLDER = re.compile(r"\{[^{}]*\}")
_CODE = re.compile(r"`[^`]+`")
_PO_LINE = re.compile(r'#.*|((msgctxt|msgid|msgid_plural|msgstr(\[[01]\])?)\s+)?"(?:[^"\\]|\\.)*"|')
_COMMENT = """\
# The Dutch texts of ksa. The lines that start with msgid come from the code; the Dutch stands after msgstr.
# Words in `backticks` and names in {braces} stay as they are. After an edit: `make docs`.\
"""


class Text(NamedTuple):
    """A text in the code that is to be translated, and the file and line it stands on."""

    id: str | tuple[str, str]
    path: str
    line: int


class UnreadableError(ValueError):
    """The code or `ksa.po` cannot be read; the text of it is `path:line: what is wrong`."""


class DutchCatalogue(Catalog):
    """A catalogue whose header says nothing that differs from one day or one version of Babel to the next."""

    def __init__(self) -> None:
        """Make an empty Dutch catalogue."""
        super().__init__(locale="nl", header_comment=_COMMENT, charset="utf-8", fuzzy=False)

    @property
    def mime_headers(self) -> list[tuple[str, str]]:
        """The header of both files."""
        return [
            ("Project-Id-Version", "ksa"),
            ("Language", "nl"),
            ("MIME-Version", "1.0"),
            ("Content-Type", "text/plain; charset=UTF-8"),
            ("Content-Transfer-Encoding", "8bit"),
            ("Plural-Forms", "nplurals=2; plural=(n != 1);\n"),
        ]


def extract(root: Path) -> Iterator[Text]:
    """Give every text under `ksa/` that is to be translated, file by file.

    `_()` may translate a text that `N_()` marked elsewhere; any other text has to be a literal.

    Raises:
        UnreadableError: when a file of the code or `ksa.po` cannot be read.
    """
    for file in sorted((root / "ksa").rglob("*.py"), key=lambda file: file.relative_to(root).parts):
        path = file.relative_to(root).as_posix()
        try:
            tree = ast.parse(file.read_bytes(), path)
        except SyntaxError as error:
            raise UnreadableError(f"{path}:{error.lineno}: {error.msg}") from error
        if file.parent.parent == root / "ksa" / "rules" and _is_rule(tree):
            yield from (Text(text, path, 1) for text in paragraphs(ast.get_docstring(tree) or ""))
        yield from _marked(tree, path)


def _is_rule(tree: ast.Module) -> bool:
    targets = [target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets]
    targets += [node.target for node in tree.body if isinstance(node, ast.AnnAssign)]
    return any(isinstance(target, ast.Name) and target.id == "RULE" for target in targets)


def _marked(tree: ast.Module, path: str) -> Iterator[Text]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _TEXT_ARGUMENTS:
            name = node.func.id
            arguments = node.args[: _TEXT_ARGUMENTS[name]]
            match [argument.value for argument in arguments if isinstance(argument, ast.Constant)]:
                case [str(text)] if name != "ngettext":
                    yield Text(text, path, node.lineno)
                case [str(singular), str(plural)]:
                    yield Text((singular, plural), path, node.lineno)
                case _:
                    if name != "_" or any(map(_is_written_here, arguments)):
                        raise UnreadableError(f"{path}:{node.lineno}: `{name}()` is not called with a literal text")


def _is_written_here(text: ast.expr) -> bool:
    """Whether the text is put together on the spot, and not one that `N_()` marked elsewhere."""
    match text:
        case ast.Constant() | ast.JoinedStr():
            return True
        case ast.BinOp(left=first, right=second) | ast.IfExp(body=first, orelse=second):
            return _is_written_here(first) or _is_written_here(second)
        case ast.Call(func=ast.Attribute(value=inner)):
            return _is_written_here(inner)
        case _:
            return False


def updated(root: Path) -> Catalog:
    """Give the catalogue of the texts in the code, with the translations that `ksa.po` has for them.

    Raises:
        UnreadableError: when a file of the code or `ksa.po` cannot be read.
    """
    catalogue = DutchCatalogue()
    for text in extract(root):
        catalogue.add(text.id, locations=[(text.path, text.line)])
    known = _read(root / PO)
    for message in catalogue:
        old = known.get(message.id) if message.id else None
        if old and old.pluralizable == message.pluralizable:
            message.string = old.string
            message.user_comments = old.user_comments
            message.flags |= old.flags & {"fuzzy"}
    return catalogue


def _read(po: Path) -> Catalog:
    try:
        lines = list(StringIO(po.read_text("utf-8"))) if po.exists() else []
    except UnicodeDecodeError as error:
        raise UnreadableError(f"{PO}: not UTF-8") from error
    for number, line in enumerate(lines, 1):
        if not _PO_LINE.fullmatch(line.strip()):  # Babel would cut off a letter where a quote is missing
            raise UnreadableError(f"{PO}:{number}: no comment, and no keyword with one text in double quotes")
    try:
        return read_po(lines, locale="nl", abort_invalid=True)
    except PoFileError as error:
        raise UnreadableError(f"{PO}:{error.lineno + 1}: {str(error).removesuffix(f' on {error.lineno}')}") from error


def po_bytes(catalogue: Catalog) -> bytes:
    """Give the text of `ksa.po`: sorted, without line numbers, one line a text."""
    buffer = BytesIO()
    write_po(buffer, catalogue, width=0, sort_output=True, include_lineno=False, ignore_obsolete=True)
    return buffer.getvalue().rstrip(b"\n") + b"\n"


def mo_bytes(catalogue: Catalog) -> bytes:
    """Give the compiled `ksa.mo`; texts without a sure translation are left out of it."""
    buffer = BytesIO()
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def write(root: Path, catalogue: Catalog) -> None:
    """Write both files."""
    (root / FOLDER).mkdir(parents=True, exist_ok=True)
    (root / PO).write_bytes(po_bytes(catalogue))
    (root / MO).write_bytes(mo_bytes(catalogue))


def faults(root: Path) -> Iterator[str]:
    """Give, a line each, what is wrong with the catalogue; nothing when all is well.

    Raises:
        UnreadableError: when a file of the code or `ksa.po` cannot be read.
    """
    catalogue = updated(root)
    for path, wanted in ((PO, po_bytes(catalogue)), (MO, mo_bytes(catalogue))):
        file = root / path
        if not file.exists() or file.read_bytes() != wanted:
            yield f"{path}: stale: {REMEDY}"
    for message in catalogue:
        if message.id:
            yield from (f"{PO}: {fault}: {_forms(message.id)[0]!r}" for fault in _unsound(message))


def _unsound(message: Message) -> Iterator[str]:
    strings = _forms(message.string)
    if not all(strings):
        yield "no translation"
        return
    if message.fuzzy:
        yield "marked as fuzzy, so not used"
    for english, dutch in zip(_forms(message.id), strings, strict=True):
        for pattern, what in ((_PLACEHOLDER, "names in braces"), (_CODE, "words in backticks")):
            wanted, given = set(pattern.findall(english)), set(pattern.findall(dutch))
            if wanted != given:
                yield f"other {what} ({_words(given)} for {_words(wanted)})"


def _forms(text: str | list[str] | tuple[str, ...] | None) -> tuple[str, ...]:
    return (text or "",) if text is None or isinstance(text, str) else tuple(text)


def _words(words: set[str]) -> str:
    return ", ".join(sorted(words)) or "none"


def main(arguments: Sequence[str], root: Path = ROOT) -> int:
    """Run the tool and give its exit code."""
    parser = argparse.ArgumentParser(prog="catalogue.py", description="Keep the Dutch catalogue in step with the code.")
    parser.add_argument("--check", action="store_true", help="change nothing; exit with 1 when something is wrong")
    check = parser.parse_args(arguments).check
    try:
        if not check:
            write(root, updated(root))
        found = list(faults(root)) if check else []
    except UnreadableError as fault:
        found = [str(fault)]
    print("".join(f"{line}\n" for line in found), end="")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
