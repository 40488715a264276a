"""What a stranger may put in the files of a coalition, and what must never come of it."""

import unicodedata

from hypothesis import strategies as st

from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from ksa.render.diagnostics.report import Report
from ksa.text.source import SourceFile
from tests.render.reporting import report

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
UNSEEN = "\xad\u200b\u2060\u2061\u2062\u2063\u2064\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\ufff9\ufffa\ufffb"

SAMPLES = [
    "\x1b[31mred\x1b]0;title\x07",
    "\x9b31m \u202egnp.exe \u2066x\u2069 \u200f",
    "pay\u200bpal\ufeff so\xadft \u2060 👨\u200d👩\u200d👧 a\u200cb",
    "a\r\n::error file=x::boo\n##[error]boo",
    "::error::boo",
    " ::error file=x,line=1::boo%0A::warning::x%25",
    "##[group]x ##vso[task.complete]",
    "[red]bold[/red] [link=https://example.nl]x[/link]",
    "<script>alert(1)</script> &amp; <!-- x --> ]]> <b title='x'>",
    "![x](https://example.nl/x.png) [x](javascript:x) [a](1) [x]: y <https://example.nl>",
    "www.example.nl https://example.nl/x mailto:a@example.nl a@example.nl @team #1 a/b#1 GH-1 " + "0123456789" * 4,
    "`a` ``b`` `` ` `` `c `",
    "# x", "- x", "1. x", "+ x", "> x", "| a | b |", "a | b\n--|--", "***", "---", "===", "```", "~~~", "    x",
    "*a* _b_ ~~c~~ **d** a\\ $x$ :smile: [^1] {{x}} {0}",
    "\ud83d \udcff \ufffe \uffff \u2028 \u2029 \x85 \x0b \x00",
    "a" * 10_000,
    "漢字 👶🏽 e\u0301 \u00a0 één",
    "..", "/etc/passwd", "//example.nl/x", "C:\\x", "a b%41:c,d=e?f#g",
]  # fmt: skip
"""Each means something to a terminal, the log of a build, a service or a format."""

_ANYTHING = st.text(st.characters(codec=None, exclude_categories=()), max_size=20)
TEXTS = st.one_of(_ANYTHING, st.lists(st.one_of(st.sampled_from(SAMPLES), _ANYTHING), max_size=4).map("".join))
_PLACES = st.builds(
    lambda line, column, lines, width: Span(line, column, line + lines, column + width),
    st.integers(1, 4),
    st.integers(1, 30),
    st.integers(0, 2),
    st.integers(0, 30),
)
_LABELS = st.builds(Label, TEXTS, st.one_of(_PLACES, st.just(Span(1, 1, 1, 1))), TEXTS)
_FINDINGS = st.builds(
    Diagnostic,
    st.just("some-rule"),
    TEXTS,
    st.lists(_LABELS, min_size=1, max_size=3).map(tuple),
    TEXTS,
    TEXTS,
    st.builds(RecordName, st.just("partner"), TEXTS),
    TEXTS,
    st.sampled_from(Severity),
)


class Hostile(Report):
    """A report that a failing test shows in a few lines: Hypothesis warns of more."""

    def __repr__(self) -> str:
        """Give its findings, as far as they are short."""
        return f"{self.findings!r:.9000}"


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A report on a few findings, all of whose texts are a stranger's."""
    found = draw(st.lists(_FINDINGS, max_size=3))
    paths = dict.fromkeys(label.path for finding in found for label in finding.labels)
    sources = {path: SourceFile(path, draw(TEXTS)) for path in [*paths, draw(TEXTS)][1:]}
    return Hostile(*report(*found))._replace(
        sources=sources,
        asked=tuple(sources),
        fail_on=draw(st.sampled_from([None, *Severity])),
        known=draw(st.integers(0, 2)),
        known_from=draw(TEXTS),
    )


def harmless(text: str) -> None:
    """Fail where a text can act on a terminal, or be read as a command in the log of a build."""
    text.encode()
    kinds = {unicodedata.category(letter) for letter in text if letter not in "\n\t"}
    assert not kinds & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(text) & set(BIDI + UNSEEN)
    assert not [line for line in text.splitlines() if line.lstrip().startswith("::") or "##[" in line]
