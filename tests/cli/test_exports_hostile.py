"""What a stranger puts in a coalition does nothing to whoever opens a report, in whatever format."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ksa.render.documents.exports import FORMATS
from ksa.report.export.registry import REPORTS
from tests.cli.test_answers_hostile import town
from tests.conftest import Ran
from tests.render.hostile import SAMPLES, harmless

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

TEXTS = [form for form, known in FORMATS.items() if not known.modules]


@given(text=st.one_of(st.sampled_from(SAMPLES), st.text(st.characters(codec=None, exclude_categories=()), max_size=20)))
@example(text="x" * 10_000)
@example(text="woord " * 9_000)
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("form", FORMATS)
def test_every_report_is_made(coalition: Write, run: Run, report: str, form: str, text: str) -> None:
    root = coalition(town(text))
    told = run("export", report, "-o", f"out.{form}", "--on", "2026-06-01", cwd=root)
    assert told.code in (0, 1)
    assert "Traceback" not in told.err
    harmless(told.err)
    if told.code == 0 and form in TEXTS:
        harmless((root / f"out.{form}").read_text("utf-8-sig").replace("\r\n", "\n"))


@pytest.mark.parametrize("report", REPORTS)
@pytest.mark.parametrize("form", FORMATS)
def test_data_of_persons_stay_out(coalition: Write, run: Run, report: str, form: str) -> None:
    root = coalition(town("bel 06-12345678 of mail jan.jansen@gmail.com"))
    run("export", report, "-o", f"out.{form}", cwd=root)
    content = (root / f"out.{form}").read_bytes()
    assert b"12345678" not in content
    assert b"jan.jansen" not in content


def test_nothing_is_left_of_a_report_that_cannot_be_written(coalition: Write, run: Run) -> None:
    root = coalition(town("x"))
    (root / "out.pdf").mkdir()
    before = sorted(path.name for path in root.iterdir())
    assert run("export", "partners", "-o", "out.pdf/", cwd=root).code == 2
    assert sorted(path.name for path in root.iterdir()) == before


def test_json_holds_what_was_typed(coalition: Write, run: Run) -> None:
    root = coalition(town("één 漢字"))
    told = run("export", "topics", "--format", "json", cwd=root)
    assert told.code == 0, told.err
    assert json.loads(told.out)["topics"][0]["label"] == "één 漢字"
