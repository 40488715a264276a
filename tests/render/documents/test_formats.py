"""What holds for every format of documents."""

import pytest
from hypothesis import given, settings

from ksa.render.documents.formats import FORMATS, for_file
from ksa.render.documents.screen import Screen
from ksa.report.document import Document, Heading
from tests.render.documents.telling import document, documents, table
from tests.render.hostile import harmless

TOLD = document(Heading(1, "Een kop"), table("Naam|Rol", "JGZ|voorlichten"))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("table", "Een kop\n\n NAAM  ROL\n JGZ   voorlichten\n"),
        ("tsv", "naam\trol\nJGZ\tvoorlichten\n"),
        ("markdown", "# Een kop\n\n| Naam | Rol |\n| --- | --- |\n| JGZ | voorlichten |\n"),
    ],
)
def test_a_document_in_each_format(name: str, text: str) -> None:
    assert FORMATS[name].render(TOLD, Screen(80)) == text


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("a.txt", "table"),
        ("a.tsv", "tsv"),
        ("a.json", "json"),
        ("map/A.B.MD", "markdown"),
        ("a.csv", None),
        ("md", None),
        ("a.md/b", None),
    ],
)
def test_the_format_that_a_file_asks_for(name: str, form: str | None) -> None:
    assert for_file(name) == form


def test_a_screen_matters_to_a_table_only() -> None:
    screens = (Screen(), Screen(40, colour=True, links=True))
    assert [name for name, form in FORMATS.items() if len({form.render(TOLD, screen) for screen in screens}) > 1] == [
        "table"
    ]


@settings(deadline=None)
@given(documents())
@pytest.mark.parametrize("name", FORMATS)
def test_no_data_act(name: str, told: Document) -> None:
    harmless(FORMATS[name].render(told, Screen(80)))
