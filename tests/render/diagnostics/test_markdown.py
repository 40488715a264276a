import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.diagnostic import START, Label, Severity
from ksa.render import clean
from ksa.render.diagnostics.markdown import render, render_within
from ksa.render.diagnostics.report import Report
from tests.render.hostile import reports
from tests.render.marked import blocks_of, only_words_and_code, texts_of
from tests.render.reporting import at, finding, report

BLOCKS = {"heading", "paragraph", "bullet_list", "list_item"}


def test_by_severity_and_file() -> None:
    told = report(
        finding(at("partners", 42, 14, 33), message="unknown topic `x`", help_="did you mean `y`?", note="a fact"),
        finding(at("topics", 1, 1, 2), severity=Severity.INFO),
        finding(at("topics", 2, 1, 2), message="see a@example.nl", severity=Severity.WARNING),
        finding(Label("topics.yaml", START), message="not read"),
        finding(at("partners", 43, 1, 2)),
        partners="",
        topics="",
    )._replace(shown={"topics.yaml": "coalition/topics.yaml"})
    assert (
        render(told)
        == """\
# ksa validate

3 errors, 1 warning, 1 tip in 2 files

## Errors

### `partners.yaml`

- line 42: unknown topic `x` (`some-rule`)
  - help: did you mean `y`?
  - note: a fact
- line 43: wrong (`some-rule`)

### `coalition/topics.yaml`

- not read (`some-rule`)

## Warnings

### `coalition/topics.yaml`

- line 2: see `a@example.nl` (`some-rule`)

## Tips

### `coalition/topics.yaml`

- line 1: wrong (`some-rule`)
"""
    )


def test_what_is_known_is_counted() -> None:
    assert (
        render(report(a="")._replace(known=28, known_from="origin/main"))
        == """\
# ksa validate

nothing found in 1 file

28 findings were there already according to `origin/main`, and are left out
"""
    )


MANY = report(
    *(finding(at("a", number, 1, 2)) for number in range(1, 102)),
    finding(at("b", 1, 1, 2), severity=Severity.WARNING),
    a="",
    b="",
)


def test_a_section_has_a_hundred_findings() -> None:
    text = render(MANY)
    assert text.count("\n### `a.yaml`\n") == 2
    assert "\n- line 100: wrong (`some-rule`)\n\n### `a.yaml`\n\n- line 101: wrong (`some-rule`)\n" in text


@pytest.mark.parametrize(
    ("most", "text"),
    [
        (20, ""),
        (
            150,
            """\
# ksa validate

101 errors, 1 warning in 2 files

102 findings are left out for want of room
""",
        ),
        # The hundred do not fit, and what comes after them does.
        (
            260,
            """\
# ksa validate

101 errors, 1 warning in 2 files

## Errors

### `a.yaml`

- line 101: wrong (`some-rule`)

## Warnings

### `b.yaml`

- line 1: wrong (`some-rule`)

100 findings are left out for want of room
""",
        ),
    ],
)
def test_what_does_not_fit_is_left_out_and_counted(most: int, text: str) -> None:
    assert render_within(MANY, most) == text


def test_one_left_out() -> None:
    assert render_within(report(finding(at("a", 1, 1, 2))), 110).endswith("\n1 finding is left out for want of room\n")


def test_all_fits_in_a_summary() -> None:
    told = report(*(finding(at(f"{number}", 1, 1, 2), message="é" * 10_000) for number in range(100)))
    text = render(told)
    assert len(text.encode()) < 1024 * 1024
    assert text.endswith("\n48 findings are left out for want of room\n")


@given(reports(), st.integers(0, 3000))
def test_data_make_no_markup(told: Report, most: int) -> None:
    text = render(told)
    only_words_and_code(text)
    assert {block.rpartition("_")[0] for block in blocks_of(text) if block != "inline"} <= BLOCKS
    words = _letters("".join(texts_of(text)))
    texts = [text for one in told.findings for text in (one.message, one.help, one.note)]
    assert [data for data in texts if _letters(clean.line(data)) not in words] == []
    assert len(render_within(told, most).encode()) <= most


def _letters(text: str) -> str:
    """A text without what may differ where it is shown as words and code."""
    return "".join(text.replace("`", "").split())
