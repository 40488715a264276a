"""A report in a file, to be measured in a process of its own in the fresh environment.

exporting.py SIDE FORMAT REPORT FOLDER [ID …] loads the coalition in the folder, makes the report, and prints the
processor's time from there to the bytes of the file: as ksa makes it (`ksa`), or as the library of the format does when
it is given the same texts in the plainest way (`plain`); or to import that library and no more (`import`).
"""

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from importlib import import_module
from io import BytesIO
from pathlib import Path
from typing import TypedDict, assert_never

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.render.chain.parts import parts
from ksa.render.chain.svg import svg
from ksa.render.documents.docx_picture import FONTS, SHARP
from ksa.render.documents.exports import FORMATS
from ksa.render.documents.making import Making
from ksa.report.document import (
    Block,
    Callout,
    Cell,
    Chain,
    Document,
    Facts,
    Heading,
    Items,
    Paragraph,
    Signing,
    Table,
)
from ksa.report.export.registry import REPORTS
from ksa.report.export.scope import Scope
from ksa.report.export.veil import veil
from ksa.rules.engine import check_all
from ksa.search.index import index

ON = date(2026, 6, 1)
"""The day as of which the reports hold."""

_TO_SIGN = ("Partner", "Name and function", "Date", "Signature")


class Piece(TypedDict, total=False):
    """A piece of a report with no looks: a text, which is a heading if it has a level; or rows of texts; or an SVG."""

    text: str
    level: int
    rows: list[list[str]]
    picture: str


def main(side: str, form: str, report: str, folder: str, *ids: str) -> None:
    """Make the report, write it, and print how long the writing took, in seconds."""
    work = works(side, form, made(report, Path(folder), ids))
    began = time.process_time()
    work()
    print(time.process_time() - began)


def made(report: str, folder: Path, ids: Sequence[str]) -> Document:
    """The report on a coalition, or on some records of it."""
    loaded = load(*read_folder(folder))
    known = index(loaded.coalition, ON)
    return veil(REPORTS[report].make(Scope(loaded.coalition, known, ON, check_all(loaded, ON), tuple(ids))))


def works(side: str, form: str, document: Document) -> Callable[[], object]:
    """The work that is measured; what is given to the library is ready before."""
    if side == "ksa":
        return partial(FORMATS[form].render, document, Making())
    if side == "import":
        return partial(list, map(import_module, FORMATS[form].modules))
    if form == "xlsx":
        return partial(plain_xlsx, [_texts(table) for table in document.sheets or (document.table,)])
    if form == "json":
        return partial(plain_text, dict(document.data))
    if form in {"csv", "tsv"}:
        return partial(plain_text, _texts(document.table))
    return partial({"docx": plain_docx, "pdf": plain_pdf}.get(form, plain_text), list(pieces(document)))


def pieces(document: Document) -> Iterator[Piece]:
    """The texts and pictures of a report, in their order."""
    for block in document.blocks:
        yield from (piece for piece in _pieces(block) if all(piece.values()))


def plain_text(values: object) -> bytes:
    """The values as JSON, indented as ksa does: a text that nobody had to think about."""
    from json import dumps

    return dumps(values, ensure_ascii=False, indent=2).encode()


def plain_xlsx(sheets: Sequence[Sequence[Sequence[str]]]) -> bytes:
    """The rows of each sheet as texts."""
    from xlsxwriter.workbook import Workbook

    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as workbook:
        for rows in sheets:
            sheet = workbook.add_worksheet()
            for at, row in enumerate(rows):
                for column, text in enumerate(row):
                    sheet.write_string(at, column, text)
    return file.getvalue()


def plain_docx(told: Sequence[Piece]) -> bytes:
    """The pieces as the guide of python-docx shows it, and the same pictures."""
    import docx
    from resvg_py import svg_to_bytes

    word = docx.Document()
    for piece in told:
        if "level" in piece:
            word.add_heading(piece["text"], min(piece["level"], 9))
        elif "text" in piece:
            word.add_paragraph(piece["text"])
        elif "rows" in piece:
            table = word.add_table(rows=0, cols=len(piece["rows"][0]))
            for row in piece["rows"]:
                for cell, text in zip(table.add_row().cells, row, strict=True):
                    cell.text = text
        else:
            drawn = piece["picture"]
            dots = svg_to_bytes(svg_string=drawn, zoom=SHARP, skip_system_fonts=True, font_files=FONTS)
            word.add_picture(BytesIO(dots))
    file = BytesIO()
    word.save(file)
    return file.getvalue()


def plain_pdf(told: Sequence[Piece]) -> bytes:
    """The pieces through a template of a few lines, in the same letters."""
    from json import dumps

    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[Path(FONTS[0]).parent])
    template = Path(__file__).with_name("plain.typ")
    return bytes(typst.compile(template, font_paths=fonts, format="pdf", sys_inputs={"pieces": dumps(told)}))


def _pieces(block: Block) -> Iterator[Piece]:
    """The pieces of a block, some of which may be empty."""
    match block:
        case Heading():
            yield {"level": block.level, "text": block.text}
            yield {"text": block.aside}
        case Paragraph():
            yield {"text": block.text}
        case Callout():
            yield {"text": f"{block.word}: {block.text}"}
        case Facts():
            yield from (Piece(text=f"{name}: {_joined(cells)}") for name, cells in block.rows)
        case Items():
            yield {"text": f"{block.lead}: {_joined(block.items)}"}
        case Table():
            yield {"text": block.title}
            yield {"rows": _texts(block) if block.rows else []}
        case Chain():
            yield from (Piece(picture=svg(part, name="chain")) for part in parts(block) if block.lanes)
        case Signing():
            yield {"text": block.lead}
            yield {"rows": [list(_TO_SIGN), *([partner, "", "", ""] for partner in block.partners)]}
        case _:
            assert_never(block)


def _texts(table: Table) -> list[list[str]]:
    return [[column.title for column in table.columns], *([cell.text for cell in row] for row in table.rows)]


def _joined(cells: Sequence[Cell]) -> str:
    return " · ".join(cell.text for cell in cells)


if __name__ == "__main__":
    main(*sys.argv[1:])
