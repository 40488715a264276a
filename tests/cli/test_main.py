import json
import os
import signal
import sys
from collections.abc import Callable
from importlib.metadata import PackageNotFoundError
from pathlib import Path

import pytest

from ksa.cli import app, crash, main, version
from tests.cli.program import BROKEN
from tests.conftest import Ran

Run = Callable[..., Ran]


def test_the_version(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.metadata.version", lambda name: f"1.2.3 of {name}")
    assert run("--version") == (0, "ksa 1.2.3 of ksa\n", "")


def test_the_version_of_a_program_that_is_not_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(name: str) -> str:
        raise PackageNotFoundError(name)

    monkeypatch.setattr("importlib.metadata.version", missing)
    assert version.number() == "(not installed)"


class UnluckyError(Exception):
    """An error whose text quotes somebody's data."""


def test_a_bug_is_reported_without_data(
    run: Run, coalition: Callable[[dict[str, str]], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> None:
        raise UnluckyError("jan.jansen@gmail.com \x1b[31m 999999990")

    monkeypatch.setattr("ksa.coalition.load.parse", fail)
    told = run("validate", cwd=coalition(BROKEN), KSA_LANG="en")
    assert (told.code, told.out) == (2, "")
    first, *way, last = told.err.splitlines()
    assert first == f"error: ksa itself made a mistake here: {__name__}.UnluckyError"
    assert last == "  help: tell the makers of ksa, with these lines; nothing from your files is in them"
    assert [place.split(":")[0] for place in way] == [
        "  ksa/cli/main.py",
        "  ksa/cli/app.py",
        "  ksa/cli/validate.py",
        "  ksa/cli/validation.py",
        "  ksa/cli/look.py",
        "  ksa/cli/look.py",
        "  ksa/coalition/load.py",
    ]
    assert "jansen" not in told.err


def test_a_bug_in_dutch(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "program", lambda *_arguments: 1 / 0)
    told = run("validate")
    assert told.err.startswith("fout: hier maakte ksa zelf een fout: ZeroDivisionError\n  ksa/cli/main.py:")
    assert told.err.endswith(
        "  hulp: meld dit aan de makers van ksa, met deze regels; er staat niets uit uw bestanden in\n"
    )


def test_a_bug_in_the_report_of_a_bug(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "program", lambda *_arguments: 1 / 0)
    monkeypatch.setattr(crash, "_way", lambda _traceback: 1 / 0)
    assert run("validate") == (2, "", "ksa: ZeroDivisionError\n")


def test_an_interrupt(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_arguments: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(app, "program", interrupt)
    assert run("validate") == (130, "", "")


def test_the_program_reads_its_own_command_line_and_minds_signals(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    set_: dict[int, object] = {}
    monkeypatch.setattr(signal, "signal", set_.__setitem__)
    monkeypatch.setattr(signal, "getsignal", lambda number: signal.SIG_IGN if number == signal.SIGTERM else None)
    monkeypatch.setattr(sys, "argv", ["ksa", "explain", "-q", "iban"])
    monkeypatch.setattr("gc.set_threshold", lambda threshold: set_.__setitem__(0, threshold))
    assert main.main() == 0
    assert capfd.readouterr() == ("iban\n", "")
    assert set_ == {0: 100_000, signal.SIGINT: signal.SIG_IGN, signal.SIGTERM: signal.SIG_IGN}


def test_a_signal_ends_the_program_and_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from ksa.cli import output

    half = tmp_path / "half"
    half.touch()
    monkeypatch.setattr(output, "_half_written", [half])
    ended: list[int] = []
    monkeypatch.setattr(os, "_exit", ended.append)
    main.end(signal.SIGTERM, None)
    monkeypatch.delitem(sys.modules, "ksa.cli.output")
    main.end(signal.SIGINT, None)
    assert ended == [143, 130]
    assert not half.exists()


def test_plug_ins_of_pydantic_are_not_loaded(run: Run) -> None:
    run("--version")
    assert os.environ["PYDANTIC_DISABLE_PLUGINS"] == "__all__"


def test_all_formats_give_the_same_exit_code(run: Run, coalition: Callable[[dict[str, str]], Path]) -> None:
    folder = coalition(BROKEN)
    told = {form: run("validate", "--format", form, cwd=folder) for form in ("full", "concise", "json")}
    assert {form: ran.code for form, ran in told.items()} == {"full": 1, "concise": 1, "json": 1}
    assert json.loads(told["json"].out)["summary"]["errors"] == 1
