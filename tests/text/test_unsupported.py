import pytest

from ksa.diagnostic import Diagnostic, Label, Span
from ksa.text.parse import parse
from ksa.text.source import SourceFile

ANCHOR_HELP = "write the value out, or put quotes around a text that starts with `&`"
ALIAS_HELP = "write the value out, or put quotes around a text that starts with `*`"
TAG_HELP = "leave it out, or put quotes around a text that starts with `!`"
KEY = "a field's name is missing or is not plain text"
KEY_HELP = "write `name: value`, with a name before the colon"

CASES = [
    (
        "name: &jgz JGZ Almere",
        [((1, 7, 1, 11), "`&jgz` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP)],
    ),
    (
        "a:\n  - &een\n    b: c",
        [((2, 5, 2, 9), "`&een` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP)],
    ),
    (
        "a: [x, &y]",
        [((1, 8, 1, 10), "`&y` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP)],
    ),
    (
        "&a\tb: c",
        [((1, 1, 1, 3), "`&a` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP)],
    ),
    (
        "topics: *alle",
        [((1, 9, 1, 14), "`*alle` is read as a YAML alias, and aliases are not used here", ALIAS_HELP)],
    ),
    (
        "a: {b: *c}",
        [((1, 8, 1, 10), "`*c` is read as a YAML alias, and aliases are not used here", ALIAS_HELP)],
    ),
    (
        "note: !let op",
        [((1, 7, 1, 11), "`!let` is read as a YAML tag, and tags are not used here", TAG_HELP)],
    ),
    (
        "a: !!python/object:os.system {}",
        [((1, 4, 1, 29), "`!!python/object:os.system` is read as a YAML tag, and tags are not used here", TAG_HELP)],
    ),
    ("! a", [((1, 1, 1, 2), "`!` is read as a YAML tag, and tags are not used here", TAG_HELP)]),
    # Both before one value: the first counts.
    ("a: &b !c d", [((1, 4, 1, 6), "`&b` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP)]),
    ("a: !c &b d", [((1, 4, 1, 6), "`!c` is read as a YAML tag, and tags are not used here", TAG_HELP)]),
    ("<<: {a: b}", [((1, 1, 1, 3), "the merge key `<<` is not used here", "write the fields out")]),
    (
        "a: &b {c: d}\ne:\n  <<: *b",
        [
            ((1, 4, 1, 6), "`&b` is read as a YAML anchor, and anchors are not used here", ANCHOR_HELP),
            ((3, 3, 3, 5), "the merge key `<<` is not used here", "write the fields out"),
            ((3, 7, 3, 9), "`*b` is read as a YAML alias, and aliases are not used here", ALIAS_HELP),
        ],
    ),
    (
        "%YAML 1.1 # oud\n---\na: b",
        [
            (
                (1, 1, 1, 16),
                "`%YAML 1.1 # oud` is a YAML directive, and directives are not used here",
                "leave the line out",
            )
        ],
    ),
    (
        "%TAG ! tag:ksa,2026:\n---\na: b",
        [
            (
                (1, 1, 1, 21),
                "`%TAG ! tag:ksa,2026:` is a YAML directive, and directives are not used here",
                "leave the line out",
            )
        ],
    ),
    (
        "a: b\n---\nc: d\n---\ne: f",
        [
            (
                (2, 1, 2, 4),
                "a second document begins here, and a file holds one",
                "leave out the line `---`, or put what follows in a file of its own",
            )
        ],
    ),
    (
        "a: b\n...\n%YAML 1.1\n---\nc: d",
        [
            (
                (3, 1, 3, 10),
                "a second document begins here, and a file holds one",
                "leave out the line `---`, or put what follows in a file of its own",
            )
        ],
    ),
    ("? [a, b]\n: c", [((1, 3, 1, 5), KEY, KEY_HELP)]),
    ("? {a: b}\n: c", [((1, 3, 1, 5), KEY, KEY_HELP)]),
    ("? a: b\n: c", [((1, 3, 1, 4), KEY, KEY_HELP)]),
    ("? - a\n: c", [((1, 3, 1, 4), KEY, KEY_HELP)]),
    ("?\n: c", [((1, 2, 1, 2), KEY, KEY_HELP)]),
    ("a: b\n?", [((2, 2, 2, 2), KEY, KEY_HELP)]),
    ("~: a", [((1, 1, 1, 2), KEY, KEY_HELP)]),
    ("null: a", [((1, 1, 1, 5), KEY, KEY_HELP)]),
    ("Null: a", [((1, 1, 1, 5), KEY, KEY_HELP)]),
    ("a: b\nNULL: a", [((2, 1, 2, 5), KEY, KEY_HELP)]),
    # What is left out as a duplicate counts too.
    (
        "a: b\na: *c\nd: *e",
        [
            ((2, 4, 2, 6), "`*c` is read as a YAML alias, and aliases are not used here", ALIAS_HELP),
            ((3, 4, 3, 6), "`*e` is read as a YAML alias, and aliases are not used here", ALIAS_HELP),
        ],
    ),
]


@pytest.mark.parametrize(("text", "found"), CASES)
def test_unsupported(text: str, found: list[tuple[tuple[int, int, int, int], str, str]]) -> None:
    assert parse(SourceFile("a.yaml", text)) == (
        None,
        tuple(
            Diagnostic("unsupported-yaml", message, (Label("a.yaml", Span(*span)),), help_)
            for span, message, help_ in found
        ),
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    found = parse(SourceFile("a.yaml", "topics: *alle")).diagnostics
    assert [(finding.message, finding.help) for finding in found] == [
        (
            "`*alle` is gelezen als een YAML-alias, en die gebruiken we hier niet",
            "schrijf de waarde uit, of zet aanhalingstekens om een tekst die met `*` begint",
        )
    ]


def test_at_most_twenty() -> None:
    found = parse(SourceFile("a.yaml", "- &a b\n" * 100)).diagnostics
    assert [finding.labels[0].span.line for finding in found] == list(range(1, 21))


def test_a_long_name_is_cut() -> None:
    (finding,) = parse(SourceFile("a.yaml", "- &" + "a" * 500)).diagnostics
    assert finding.message == f"`&{'a' * 99}` is read as a YAML anchor, and anchors are not used here"
    assert finding.labels[0].span == Span(1, 3, 1, 103)


def test_a_fault_further_on_is_told_too() -> None:
    found = parse(SourceFile("a.yaml", "a: *b\nc: 'd\n")).diagnostics
    assert [finding.rule for finding in found] == ["unsupported-yaml", "invalid-yaml"]


def test_the_search_ends_where_it_gets_too_deep() -> None:
    found = parse(SourceFile("a.yaml", "- *a\n- " + "[" * 100_000)).diagnostics
    assert [finding.labels[0].span for finding in found] == [Span(1, 3, 1, 5)]
