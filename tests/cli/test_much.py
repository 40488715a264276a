"""Very much, and very odd, in every format: it stays sound, harmless and in proportion."""

import json
import os
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from xmlschema import XMLResource

from ksa.diagnostic import Diagnostic, Label, Severity, Span
from ksa.render.diagnostics.formats import FORMATS
from ksa.render.diagnostics.report import Report
from tests.cli.program import BROKEN, SOUND
from tests.conftest import Ran
from tests.render.hostile import SAMPLES, harmless
from tests.render.reporting import report

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

MANY = 100_000
FILES = 100
OURS = tuple(f"::{level}{rest}" for level in ("error", "warning", "notice") for rest in (" file=coalition/", "::"))


@cache
def much() -> Report:
    """A report with very many findings in a hundred files."""
    found = [
        Diagnostic(
            "unknown-field",
            f"unknown field `{number}`",
            (Label(f"{number % FILES}.yaml", Span(number, 3, number, 9)),),
            "mend it",
            severity=Severity(1 + number % 3),
        )
        for number in range(1, MANY + 1)
    ]
    return report(*found)._replace(fingerprints=[f"{number:064x}" for number in range(MANY)])


@pytest.mark.parametrize("name", FORMATS)
def test_a_hundred_thousand_findings(name: str) -> None:
    sound(name, FORMATS[name].render(much()))


def sound(name: str, told: str) -> None:
    """Fail where an answer is not of the form that its readers expect."""
    if name in ("json", "gitlab", "sarif", "rdjson"):
        json.loads(told)
    if name == "junit":
        XMLResource(told.encode(), defuse="always", allow="none")
    if name == "markdown":
        assert len(told.encode()) < 1024 * 1024
    told.encode()


def hostile(text: str, *, escaped: bool) -> dict[str, str]:
    """A coalition with this text, raw or in escapes, in every place that can hold one: fields, ids, keys, lists."""
    typed = json.dumps(text, ensure_ascii=escaped).encode("utf-8", "replace").decode()
    keys = "".join(
        f"    {field}: {typed}\n" for field in ("label", "description", "broader", "urgent", "note", "source")
    )
    return BROKEN | {
        "coalition/topics.yaml": f"topics:\n  - id: {typed}\n{keys}    {typed}: x\n    synonyms: [{typed}, {typed}]\n",
        "coalition/odd.yaml": f"{typed}: {typed}\n",
        "coalition/agreement.yaml": (
            f"agreement:\n  id: ka-x\n  title: {typed}\n  topics: {typed}\n  phases: {typed}\n  status: {typed}\n"
            f"  owner: {typed}\n  steps:\n    - {{from: {typed}, to: {typed}, action: {typed}, within: {typed}}}\n"
        ),
    }


@given(text=st.one_of(st.sampled_from(SAMPLES), st.text(max_size=30)), escaped=st.booleans())
@example(text="x" * 10_000, escaped=False)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("name", FORMATS)
def test_a_text_of_a_stranger_in_every_place(coalition: Write, run: Run, name: str, text: str, escaped: bool) -> None:  # noqa: FBT001 - drawn
    told = run("validate", "-v", "--format", name, "--on", "2026-06-01", cwd=coalition(hostile(text, escaped=escaped)))
    assert told.code == 1
    assert "Traceback" not in told.err
    sound(name, told.out)
    lines = [line for line in told.out.splitlines() if name != "github" or not line.startswith(OURS)]
    harmless("\n".join(lines) + told.err)


@pytest.mark.parametrize("name", FORMATS)
def test_more_files_than_a_coalition_may_have(crowded: Path, run: Run, name: str) -> None:
    told = run("validate", "--format", name, cwd=crowded)
    assert told.code == 1
    assert "limit-exceeded" in told.out
    sound(name, told.out)


@pytest.fixture(scope="module")
def crowded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A coalition of 5,001 files."""
    root = tmp_path_factory.mktemp("crowded")
    for name, text in SOUND.items():
        (root / name).parent.mkdir(exist_ok=True)
        (root / name).write_text(text)
    for number in range(5001 - len(SOUND)):
        (root / f"coalition/{number:04}.yaml").write_text("topics: []\n")
    return root


@pytest.mark.parametrize("name", FORMATS)
def test_a_folder_with_the_name_of_a_file(coalition: Write, run: Run, name: str) -> None:
    root = coalition({"coalition/coalition.yaml": SOUND["coalition/coalition.yaml"], "partners.yaml/x.yaml": "x"})
    told = run("validate", "--format", name, cwd=root, KSA_LANG="en")
    assert told.code == 1
    assert "it is a folder" in told.out
    assert "partners.yaml" in told.out
    sound(name, told.out)


@pytest.mark.skipif(os.name == "nt", reason="there, names that differ only in case are one")
@pytest.mark.parametrize("name", FORMATS)
def test_names_that_differ_only_in_case(coalition: Write, run: Run, name: str) -> None:
    topic = "topics:\n  - id: {0}\n    label: {0}\n    lable: x\n"
    root = coalition(SOUND | {f"coalition/{one}.yaml": topic.format(one.lower() * 2) for one in ("a", "A")})
    (root / "coalition/A.yaml").write_text(topic.format("bb"))
    told = run("validate", "--format", name, "--select", "unknown-field", cwd=root)
    assert told.code == 1
    assert "coalition/a.yaml" in told.out
    assert "coalition/A.yaml" in told.out
    sound(name, told.out)
