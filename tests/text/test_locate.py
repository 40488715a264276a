from textwrap import dedent

import pytest

from ksa.diagnostic import Label, Span
from ksa.text.document import Document
from ksa.text.locate import Locator, Place, Route
from ksa.text.parse import parse
from ksa.text.source import SourceFile

TEXT = dedent("""\
    # who takes part
    partners:
      - id: jgz-almere
        name: "JGZ \\"Almere\\""   # the oldest
        kind: [jgz, 'ggd', { a: b }]
        referral:
          route: via
            ZorgDomein
          criteria:
        # about the contacts
        contacts:
        - function: balie
          hours: |
            ma-vr

            9-17

        - function: >-
            wacht
      - id:
          nested: x
      -
    empty: []
    """)
SOURCE = SourceFile("a.yaml", TEXT)

VALUES: list[tuple[Route, str]] = [
    (("partners", 0, "id"), "jgz-almere"),
    (("partners", 0, "name"), '"JGZ \\"Almere\\""'),
    (("partners", 0, "kind"), "[jgz, 'ggd', { a: b }]"),
    (("partners", 0, "kind", 1), "'ggd'"),
    (("partners", 0, "kind", 2), "{ a: b }"),
    (("partners", 0, "kind", 2, "a"), "b"),
    (("partners", 0, "referral", "route"), "via\n        ZorgDomein"),
    (("partners", 0, "referral", "criteria"), ""),
    (("partners", 0, "referral"), "route: via\n        ZorgDomein\n      criteria:"),
    (("partners", 0, "contacts", 0, "hours"), "|\n        ma-vr\n\n        9-17"),
    (("partners", 0, "contacts", 0), "function: balie\n      hours: |\n        ma-vr\n\n        9-17"),
    (("partners", 0, "contacts", 1), "function: >-\n        wacht"),
    (("partners", 1, "id"), "nested: x"),
    (("partners", 1, "id", "nested"), "x"),
    (("partners", 1), "id:\n      nested: x"),
    (("partners", 2), ""),
    (("empty",), "[]"),
    # One value that stands for a list of one.
    (("partners", 0, "id", 0), "jgz-almere"),
    (("partners", 1, "id", 0, "nested"), "x"),
    # What is absent has the place of its nearest parent.
    (("partners", 0, "kind", 7), "[jgz, 'ggd', { a: b }]"),
    (("partners", 0, "id", "nested"), "jgz-almere"),
    (("partners", 0, "referral", "phone", "x"), "route: via\n        ZorgDomein\n      criteria:"),
    (("partners", 2, "id"), ""),
    (("partners", 1, "id", 1), "nested: x"),
]

KEYS: list[tuple[Route, str]] = [
    (("partners",), "partners"),
    (("partners", 0, "id"), "id"),
    (("partners", 0, "kind", 2, "a"), "a"),
    (("partners", 0, "referral", "criteria"), "criteria"),
    (("partners", 0, "contacts"), "contacts"),
    (("partners", 0, "contacts", 1, "function"), "function"),
    (("empty",), "empty"),
    # A list item has no name.
    (("partners", 0, "kind", 1), "'ggd'"),
]


@pytest.fixture(scope="module")
def document() -> Document:
    found = parse(SOURCE).document
    assert found
    return found


@pytest.mark.parametrize(("route", "typed"), VALUES)
def test_value(document: Document, route: Route, typed: str) -> None:
    start, end = Locator(document).value(route)
    assert TEXT[start:end] == typed


@pytest.mark.parametrize(("route", "typed"), KEYS)
def test_key(document: Document, route: Route, typed: str) -> None:
    start, end = Locator(document).key(route)
    assert TEXT[start:end] == typed


def test_the_key_of_what_is_absent_is_its_parent(document: Document) -> None:
    locator = Locator(document)
    assert locator.key(("partners", 0, "phone")) == locator.value(("partners", 0))


def test_the_whole_document(document: Document) -> None:
    start, end = Locator(document).value(())
    assert TEXT[start:end] == TEXT.removeprefix("# who takes part\n").rstrip()


def test_an_empty_document_has_a_place() -> None:
    nothing = parse(SourceFile("a.yaml", "# nothing yet\n")).document
    assert nothing
    assert Locator(nothing).value(("partners", 0)) == (0, 0)
    assert Place(Locator(nothing), ()).at("partners") == Label("a.yaml", Span(1, 1, 1, 1))
    assert Locator(nothing).route_at(3) is None


def place(document: Document, *route: str | int) -> Place:
    return Place(Locator(document), route)


def shown(label: Label) -> str:
    """The place and the text that a label marks."""
    span = label.span
    start, end = SOURCE.offset(span.line, span.column), SOURCE.offset(span.end_line, span.end_column)
    return f"{span.line}:{span.column} {TEXT[start:end]}"


@pytest.mark.parametrize(
    ("steps", "typed"),
    [
        (("id",), "3:9 jgz-almere"),
        (("kind",), "5:11 [jgz, 'ggd', { a: b }]"),
        # Longer than a line: the name says where.
        (("referral",), "6:5 referral"),
        (("referral", "route"), "7:7 route"),
        (("contacts", 0, "hours"), "13:7 hours"),
        (("contacts", 0), "12:7 function: balie"),
        # Empty: there is nothing to mark but the name.
        (("referral", "criteria"), "9:7 criteria"),
        # Absent: the first line of the parent.
        (("phone",), "3:5 id: jgz-almere"),
        ((), "3:5 id: jgz-almere"),
    ],
)
def test_at(document: Document, steps: Route, typed: str) -> None:
    assert shown(place(document, "partners", 0).at(*steps)) == typed


@pytest.mark.parametrize(
    ("steps", "typed"),
    [
        (("id",), "3:5 id"),
        (("contacts",), "11:5 contacts"),
        (("contacts", 1), "18:7 function: >-"),
        (("phone",), "3:5 id: jgz-almere"),
    ],
)
def test_key_of_a_record(document: Document, steps: Route, typed: str) -> None:
    assert shown(place(document, "partners", 0).key(*steps)) == typed


@pytest.mark.parametrize(
    ("route", "typed"),
    [
        (("partners", 0), "3:9 jgz-almere"),
        # An id that is no text has no line of its own.
        (("partners", 1), "21:7 nested: x"),
        (("partners", 0, "contacts", 1), "18:7 function"),
        (("partners", 0, "referral"), "7:7 route"),
        (("partners", 2), "22:4 "),
        (("partners", 0, "kind", 0), "5:12 jgz"),
    ],
)
def test_name(document: Document, route: Route, typed: str) -> None:
    assert shown(place(document, *route).name()) == typed


@pytest.mark.parametrize(
    ("word", "steps", "typed"),
    [
        ("ggd", ("kind", 1), "5:18 ggd"),
        ("jgz", ("kind",), "5:12 jgz"),
        ("ZorgDomein", ("referral", "route"), "8:9 ZorgDomein"),
        ("9-17", ("contacts", 0, "hours"), "16:9 9-17"),
        # A part of a word, when it does not stand by itself.
        ("Domein", ("referral", "route"), "8:13 Domein"),
        # Typed otherwise than read: the whole value.
        ('JGZ "Almere"', ("name",), '4:11 "JGZ \\"Almere\\""'),
        ("elders", ("id",), "3:9 jgz-almere"),
        ("", ("id",), "3:9 jgz-almere"),
    ],
)
def test_within(document: Document, word: str, steps: Route, typed: str) -> None:
    assert shown(place(document, "partners", 0).within(word, *steps)) == typed


def test_within_prefers_the_word_by_itself() -> None:
    document = parse(SourceFile("a.yaml", "a: zwangerschap of zwanger\n")).document
    assert document
    assert place(document, "a").within("zwanger").span == Span(1, 20, 1, 27)


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("id",), "jgz-almere"),
        (("id", 0), "jgz-almere"),
        (("kind", 2, "a"), "b"),
        (("kind", 2, 0, "a"), "b"),
        (("kind", 3), None),
        (("kind", "a"), None),
        (("id", "a"), None),
        (("id", 1), None),
        (("phone", "a"), None),
        (("referral", "criteria"), None),
        (("referral", "criteria", 0), None),
        (("contacts", 1, "function"), "wacht"),
    ],
)
def test_value_of_a_record(document: Document, steps: Route, value: object) -> None:
    assert place(document, "partners", 0).value(*steps) == value


def test_the_field_of_an_item() -> None:
    listed, single = (parse(SourceFile("a.yaml", text)).document for text in ("a: {to: [x, y]}", "a: {to: x}"))
    assert listed is not None
    assert single is not None
    assert Place(Locator(listed), ("a",)).field("to", 1) == "to.1"
    assert Place(Locator(single), ("a",)).field("to", 0) == "to"


def test_a_label_can_carry_words(document: Document) -> None:
    here = place(document, "partners", 0)
    texts = [
        label.text
        for label in (
            here.at("id", text="x"),
            here.at("referral", text="x"),
            here.key("id", text="x"),
            here.name(text="x"),
            here.name("referral", text="x"),
            here.name("kind", text="x"),
            here.within("jgz", "kind", text="x"),
            here.within("y", "kind", text="x"),
        )
    ]
    assert texts == ["x"] * 8


def test_path(document: Document) -> None:
    assert place(document).path == "a.yaml"


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        ("|a: b", (("a",), True)),
        ("a|: b", None),
        ("a: |b", (("a",), False)),
        ("a: b|", None),
        ("a: [x, |y]", (("a", 1), False)),
        ("a: [|x, y]", (("a", 0), False)),
        ("a: |[x, y]", None),
        ("a: {b: c, |d: e}", (("a", "d"), True)),
        ("a: {b: c, d: |e}", (("a", "d"), False)),
        ("a: {b: c, d: e|}", None),
        ("- - |x\n- y", ((0, 0), False)),
        ("- - x\n- |y", ((1,), False)),
        ("- - x\n|- y", None),
        ("a: # |comment\n  b: c", None),
        ("a:\n  b: |c\nd: e", (("a", "b"), False)),
        ("a:\n  b: c\n|d: e", (("d",), True)),
        ("a: |\nb: c", None),
        ("a:\n  - b: c\n    |d: e\n  - f", (("a", 0, "d"), True)),
        ("a:\n  - b: c\n    d: e\n  - |f", (("a", 1), False)),
        ("'|a b': c", (("a b",), True)),
        ("|text", ((), False)),
        ("# |comment\ntext", None),
        ("|\n  a: b", None),
        ("a: b\na: |c", None),
        ("a: b\n|a: c", None),
    ],
)
def test_route_at(marked: str, found: tuple[Route, bool] | None) -> None:
    document = parse(SourceFile("a.yaml", marked.replace("|", ""))).document
    assert document
    assert Locator(document).route_at(marked.index("|")) == found
