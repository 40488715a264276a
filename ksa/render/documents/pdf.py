"""A report as PDF: PDF/UA-1, for whoever does not see it, and PDF/A-2a, for whoever keeps it."""

from datetime import datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, cast

from ksa.render.documents.pdf_values import values
from ksa.report.document import Document

if TYPE_CHECKING:
    from typst import Compiler

_HERE = Path(__file__).parent
_TEMPLATE = _HERE / "report.typ"
_FONTS = _HERE.parent / "fonts"
_NOWHERE = _HERE / "no-packages"
"""Where the template finds packages. There are none, so nothing is ever fetched."""


def render(document: Document, stamp: datetime) -> bytes:
    """The whole document, with the tags, the language and the letters that a reader needs.

    The template holds all markup; what a document says reaches it as values.
    """
    from json import dumps

    file = _compiler().compile(
        format="pdf",
        sys_inputs={"report": dumps(values(document))},
        pdf_standards=["ua-1", "a-2a"],
        timestamp=stamp,
    )
    # Of a format with a file a page it would be a list.
    return cast("bytes", file)


@cache
def _compiler() -> "Compiler":
    from typst import Compiler, Fonts

    fonts = Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[_FONTS])
    return Compiler(
        _TEMPLATE,
        root=_HERE,
        font_paths=fonts,
        ignore_system_fonts=True,
        package_path=_NOWHERE,
        package_cache_path=_NOWHERE,
    )
