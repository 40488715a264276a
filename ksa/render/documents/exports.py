"""The formats of reports in a file: the one place to add a format besides its own file."""

from collections.abc import Callable
from typing import NamedTuple

from ksa.render.documents.making import Making
from ksa.report.document import Document


class FileFormat(NamedTuple):
    """A format: its file name ends in `.` and its name.

    `render` gives the whole file; equal documents and makings give equal bytes. `modules` are the libraries that it
    needs and the rest of ksa does not; the extra of ksa named `extra` installs them.
    """

    render: Callable[[Document, Making], bytes]
    extra: str = ""
    modules: tuple[str, ...] = ()


def _json(document: Document, _making: Making) -> bytes:
    from ksa.render.documents import json

    return json.render(document).encode()


def _markdown(document: Document, _making: Making) -> bytes:
    from ksa.render.documents import markdown

    return markdown.render(document).encode()


def _html(document: Document, _making: Making) -> bytes:
    from ksa.render.documents import html

    return html.render(document).encode()


def _csv(document: Document, making: Making) -> bytes:
    from ksa.render.documents import delimited

    return delimited.csv(document, making.dialect)


def _tsv(document: Document, making: Making) -> bytes:
    from ksa.render.documents import delimited

    return delimited.tsv(document, making.dialect)


def _xlsx(document: Document, making: Making) -> bytes:
    from ksa.render.documents import xlsx

    return xlsx.render(document, making.stamp)


def _docx(document: Document, making: Making) -> bytes:
    from ksa.render.documents import docx

    return docx.render(document, making.stamp)


def _pdf(document: Document, making: Making) -> bytes:
    from ksa.render.documents import pdf

    return pdf.render(document, making.stamp)


FORMATS: dict[str, FileFormat] = {
    "md": FileFormat(_markdown),
    "html": FileFormat(_html),
    "csv": FileFormat(_csv),
    "tsv": FileFormat(_tsv),
    "xlsx": FileFormat(_xlsx, "office", ("xlsxwriter",)),
    "docx": FileFormat(_docx, "office", ("docx", "resvg_py")),
    "pdf": FileFormat(_pdf, "pdf", ("typst",)),
    "json": FileFormat(_json),
}
