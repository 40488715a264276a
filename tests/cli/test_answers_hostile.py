"""What a stranger puts in a coalition, or in a question, does nothing to whoever reads an answer."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ksa.render.documents.formats import FORMATS
from tests.cli.program import SOUND, folder, ran, shell
from tests.cli.test_who_does import TOWN
from tests.conftest import Ran
from tests.render.hostile import SAMPLES, harmless

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

COMMANDS = [("who-does", "huilen"), ("who-does", "--partner", "jgz"), ("search", "huilen")]


def town(text: str) -> dict[str, str]:
    """A coalition with this text in whatever an answer shows."""
    typed = json.dumps(text)
    return {
        "partners.yaml": SOUND["partners.yaml"].replace("name: JGZ Demo", f"name: {typed}").replace("balie", typed)
        + f"    referral: {{route: {typed}, waiting_time: {typed}, criteria: {typed}, self_referral: ja}}\n",
        "coalition/coalition.yaml": SOUND["coalition/coalition.yaml"],
        "coalition/topics.yaml": (
            f"topics:\n  - {{id: huilen, label: {typed}, synonyms: [{typed}, huilbaby], description: {typed},"
            f" urgent: {typed}, related: slapen}}\n  - {{id: slapen, label: {typed}}}\n"
        ),
        "coalition/rows.yaml": (
            f"responsibilities:\n  - {{topic: huilen, phases: babytijd, roles: signaleren, partner: jgz,"
            f" profession: {typed}, when: {typed}, contact: {typed}}}\n"
            f"gaps:\n  - {{topic: huilen, phases: na, roles: nazorg, reason: {typed}, review_on: 2027}}\n"
        ),
        "coalition/agreement.yaml": (
            f"agreement:\n  id: ka-huilen\n  title: {typed}\n  topics: huilen\n  phases: babytijd\n  status: concept\n"
            f"  owner: jgz\n  steps:\n    - {{from: jgz, to: jgz, action: {typed}, when: {typed}, roles: verwijzen}}\n"
        ),
        "interventions.yaml": (
            f"interventions:\n  - {{id: rust, name: {typed}, topics: huilen, phases: babytijd, available: ja}}\n"
        ),
    }


@given(text=st.one_of(st.sampled_from(SAMPLES), st.text(st.characters(codec=None, exclude_categories=()), max_size=20)))
@example(text="x" * 10_000)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_texts(coalition: Write, run: Run, command: tuple[str, ...], form: str, text: str) -> None:
    told = run(*command, "--format", form, cwd=coalition(town(text)))
    assert "Traceback" not in told.err
    harmless(told.out + told.err)
    if told.code == 2:  # the partner itself is broken
        assert "`--partner`" in told.err
        return
    if form == "json":
        json.loads(told.out)
    if form == "tsv":
        assert len({line.count("\t") for line in told.out.splitlines()}) == 1


@given(question=st.one_of(st.sampled_from(SAMPLES), st.text(max_size=30)).filter(lambda text: "\0" not in text))
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@pytest.mark.parametrize("command", ["who-does", "search"])
def test_questions(coalition: Write, run: Run, command: str, question: str) -> None:
    told = run(command, "--format", "table", "--", question, cwd=coalition(TOWN))
    assert told.code in ((0, 1) if question.strip() else (2,))
    harmless(told.out + told.err)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_link_on_a_terminal_leads_only_where_it_says(coalition: Write, run: Run, command: tuple[str, ...]) -> None:
    root = coalition(town("\x1b]8;;https://example.nl\x1b\\x\x1b]8;;\x1b\\"))
    assert "\x1b" not in run(*command, "--format", "table", cwd=root).out


def test_personal_data_are_masked(coalition: Write, run: Run) -> None:
    root = coalition(town("bsn 123456782, jan.jansen@gmail.com"))
    for command in COMMANDS:
        for form in FORMATS:
            told = run(*command, "--format", form, cwd=root)
            assert "123456782" not in told.out
            assert "jan.jansen" not in told.out


@pytest.mark.parametrize(
    ("to", "code"), [("| head -1 >/dev/null; exit ${PIPESTATUS[0]}", 0), (">/dev/full", 2), (">&-", 2)]
)
def test_where_an_answer_cannot_go(tmp_path: Path, to: str, code: int) -> None:
    told = shell(f"ksa who-does huilen {to}", folder(tmp_path, TOWN))
    assert told.code == code
    assert "Traceback" not in told.err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_the_same_bytes_whatever_the_system(tmp_path: Path, command: tuple[str, ...]) -> None:
    files = folder(tmp_path, TOWN)
    worlds: list[dict[str, str]] = [
        {"LANG": "C", "LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"},
        {"LANG": "tr_TR.ISO-8859-9", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "COLUMNS": "20", "PYTHONHASHSEED": "2"},
    ]
    told = [ran(*command, "--format", "json", "--on", "2026-06-01", cwd=files, umask=-1, **world) for world in worlds]
    assert told[0].out
    assert [other for other in told if other != told[0]] == []
