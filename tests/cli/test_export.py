"""Reports in files: which, in what form, where to, and whether they are still right."""

import importlib.util
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.cli import console
from ksa.cli.destination import file_name
from ksa.render.documents.exports import FORMATS
from tests.conftest import Ran
from tests.report.export.agreement_town import TOWN, agreement

Run = Callable[..., Ran]
FILES = {**TOWN, **agreement("ka-roken"), **agreement("ka-slapen", topics="slapen")}
ON = ("--on", "2026-06-01")
CSV = b"agreement,title,status,"


@pytest.fixture
def root(coalition: Callable[[dict[str, str]], Path]) -> Path:
    return coalition(FILES)


@pytest.fixture
def export(root: Path, run: Run) -> Callable[..., Ran]:
    """Export agreements, in English, as on a fixed day."""

    def execute(*arguments: str, **environment: str) -> Ran:
        return run("export", "agreements", *arguments, cwd=root, KSA_LANG="en", KSA_ON="2026-06-01", **environment)

    return execute


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_without_a_file_it_is_markdown(export: Run) -> None:
    told = export("ka-roken")
    assert told.code == 0
    assert told.out.startswith("# Chain agreement\n\n- **Coalition:** Kansrijke Start Oever\n")
    assert "## Afspraak ka-roken" in told.out
    assert "ka-slapen" not in told.out


@pytest.mark.parametrize("form", FORMATS)
def test_the_name_of_the_file_tells_the_format(export: Run, root: Path, form: str) -> None:
    assert export("-o", f"out.{form.upper()}") == (0, "", "")
    begins = {"md": b"# ", "html": b"<!doctype html>", "csv": b"\xef\xbb\xbf", "tsv": b"\xef\xbb\xbf", "json": b"{"}
    begins |= {"xlsx": b"PK", "docx": b"PK", "pdf": b"%PDF"}
    assert (root / f"out.{form.upper()}").read_bytes().startswith(begins[form])
    assert names(root) == ["coalition", f"out.{form.upper()}", "partners.yaml"]


def test_any_format_on_stdout(export: Run) -> None:
    assert export("--format", "csv", "--dialect", "rfc4180").out.encode().startswith(CSV)
    assert json.loads(export("--format", "json").out)["schema"] == "ksa.export-agreements/1"


def test_quiet(export: Run, root: Path) -> None:
    assert export("-q") == (0, "", "")
    assert export("-q", "-o", "out.md") == (0, "", "")
    assert (root / "out.md").read_text().startswith("# ")


def test_only_what_is_about_something(export: Run) -> None:
    told = export("--topic", "slapen", "--format", "json")
    assert [one["id"] for one in json.loads(told.out)["agreements"]] == ["ka-slapen"]


def test_a_file_for_each_record(export: Run, root: Path) -> None:
    assert export("--split", "--format", "md", "-o", "per afspraak/") == (0, "", "")
    assert names(root / "per afspraak") == ["ka-roken.md", "ka-slapen.md"]
    assert (root / "per afspraak/ka-roken.md").read_text() == export("ka-roken").out
    assert export("--split", "--format", "csv", "-o", "per afspraak") == (0, "", "")
    assert names(root / "per afspraak") == ["ka-roken.csv", "ka-roken.md", "ka-slapen.csv", "ka-slapen.md"]


@pytest.mark.parametrize(
    ("record", "name"), [("jgz", "jgz.md"), ("con", "con-.md"), ("com1", "com1-.md"), ("com", "com.md")]
)
def test_a_name_that_every_system_takes(record: str, name: str) -> None:
    assert file_name(record, "md") == name


def test_no_file_is_called_by_what_looks_like_data_of_a_person(coalition: Callable[..., Path], run: Run) -> None:
    root = coalition({**TOWN, **agreement("ka-111222333")})
    told = run("export", "agreements", "--split", "--format", "md", "-o", "out/", *ON, cwd=root, KSA_LANG="en")
    assert told.code == 2
    assert "error: the id `ka-*********` looks like data of a person, so no file gets that name\n" in told.err
    assert names(root) == ["coalition", "partners.yaml"]


def test_nothing_is_about_this(export: Run, root: Path) -> None:
    assert export("--phase", "peutertijd", "-o", "out.md") == (
        1,
        "",
        "note: there is nothing to export that is about this\n",
    )
    assert names(root) == ["coalition", "partners.yaml"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ("-o", "out.txt"),
            (
                "error: the name `out.txt` does not tell the format\n"
                "  help: give `--format`, or let the name end in one of `.md`, `.html`, `.csv`, `.tsv`, `.xlsx`,"
                " `.docx`, `.pdf` or `.json`\n"
            ),
        ),
        (
            ("--split", "-o", "out/"),
            (
                "error: the name of a folder does not tell the format\n"
                "  help: give `--format`: `md`, `html`, `csv`, `tsv`, `xlsx`, `docx`, `pdf` or `json`\n"
            ),
        ),
        (("-o", "out.doc"), "error: the name `out.doc` does not tell the format\n  help: did you mean `.docx`?\n"),
        (
            ("-o", "out.pdf", "--format", "docx"),
            (
                "error: `out.pdf` ends in `.pdf`, and `--format` says `docx`\n"
                "  help: leave `--format` out, or choose another name\n"
            ),
        ),
        (("--format", "xslx"), "error: `--format` does not know `xslx`\n  help: did you mean `xlsx`?\n"),
        (("--dialect", "excell"), "error: `--dialect` does not know `excell`\n  help: did you mean `excel`?\n"),
        (
            ("-o", "coalition", "--format", "md"),
            "error: `coalition` is a folder\n  help: name a file in it, or add `--split` for a file a record\n",
        ),
        (
            ("--split", "-o", "out.md"),
            (
                "error: with `--split` each record gets a file of its own, and `-o` names no folder for them\n"
                "  help: name a folder, such as `-o overzichten/`\n"
            ),
        ),
        (
            ("--split",),
            (
                "error: with `--split` each record gets a file of its own, and `-o` names no folder for them\n"
                "  help: name a folder, such as `-o overzichten/`\n"
            ),
        ),
        (
            ("--split", "--format", "md", "-o", "no/such/"),
            "error: `no/such/` cannot be written: there is no such folder\n  help: first make the folder above it\n",
        ),
        (
            ("--check", "out.md", "-o", "out.md"),
            (
                "error: `-o` and `--check` do not go together\n"
                "  help: `--check` writes nothing: it looks at a file that is there\n"
            ),
        ),
        (
            ("--check", "-"),
            "error: `--check` looks at a file, and `-` is none\n  help: give it the name of a file\n",
        ),
        (("ka-rokn",), "error: there is no agreement `ka-rokn`\n  help: did you mean `ka-roken`?\n"),
        (("zzzzz",), "error: there is no agreement `zzzzz`\n  help: `ksa list agreements` gives the list\n"),
        (
            ("-o", "partners.yaml", "--format", "md"),
            (
                "error: `partners.yaml` cannot be written: YAML files hold the coalition, and are never overwritten\n"
                "  help: choose another name after `-o`\n"
            ),
        ),
    ],
)
def test_what_does_not_go(export: Run, root: Path, arguments: tuple[str, ...], message: str) -> None:
    assert export(*arguments) == (2, "", message)
    assert names(root) == ["coalition", "partners.yaml"]


def test_an_id_may_be_a_name_and_stand_behind_its_kind(export: Run) -> None:
    one = export("ka-roken").out
    assert export("agreement:ka-roken").out == one
    assert export("Afspraak ka-roken").out == one


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        (
            (),
            (
                "error: say what to export\n"
                "  help: choose `partners`, `agreements`, `interventions`, `responsibilities` or `topics`\n"
            ),
        ),
        (("agrements",), "error: there is no report `agrements`\n  help: did you mean `agreements`?\n"),
        (
            ("areas",),
            (
                "error: there is no report `areas`\n"
                "  help: choose `partners`, `agreements`, `interventions`, `responsibilities` or `topics`\n"
            ),
        ),
    ],
)
def test_no_such_report(root: Path, run: Run, typed: tuple[str, ...], message: str) -> None:
    assert run("export", *typed, cwd=root, KSA_LANG="en") == (2, "", message)


@pytest.mark.parametrize("word", ["agreement", "Afspraken", "ketenafspraken"])
def test_a_report_by_another_word(root: Path, run: Run, word: str) -> None:
    told = run("export", word, "ka-roken", *ON, cwd=root)
    if word == "ketenafspraken":
        assert told.code in (0, 2)
    else:
        assert told.out.startswith("# Ketenafspraak\n")


def test_a_folder_that_cannot_be_made(export: Run, root: Path) -> None:
    (root / "file").touch()
    told = export("--split", "--format", "md", "-o", "file/out/")
    assert told.code == 2
    assert told.err.startswith("error: `file/out/` cannot be written: ")


def test_a_folder_that_is_a_link(export: Run, root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    (root / "out").symlink_to(tmp_path_factory.mktemp("elsewhere"))
    told = export("--split", "--format", "md", "-o", "out/")
    assert told == (2, "", "error: `out/` cannot be written: it is a link\n  help: choose another name after `-o`\n")


def test_one_that_may_not_be_written_stops_all(export: Run, root: Path) -> None:
    (root / "out").mkdir()
    (root / "out/ka-slapen.md").mkdir()
    told = export("--split", "--format", "md", "-o", "out/")
    assert told.err == (
        "error: `out/ka-slapen.md` cannot be written: it is a folder\n  help: choose another name after `-o`\n"
    )
    assert names(root / "out") == ["ka-slapen.md"]


@pytest.mark.parametrize("form", [name for name, known in FORMATS.items() if known.modules])
def test_no_file_for_a_screen(export: Run, monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    assert export("--format", form) == (
        2,
        "",
        f"error: `{form}` cannot be read on a screen\n  help: write it to a file: `-o FILE.{form}`\n",
    )


@pytest.mark.parametrize(("form", "extra"), [("xlsx", "office"), ("docx", "office"), ("pdf", "pdf")])
def test_what_is_not_installed(export: Run, monkeypatch: pytest.MonkeyPatch, form: str, extra: str) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(sys, "executable", "/own/python")
    assert export("-o", f"out.{form}") == (
        2,
        "",
        (
            f"error: for `{form}` ksa needs a library that is not installed\n"
            f'  help: install it with `/own/python -m pip install "ksa[{extra}]"`\n'
        ),
    )
    monkeypatch.setattr(sys, "executable", r"C:\Program Files\python.exe")
    assert export("-o", f"out.{form}").err.endswith(
        f'install it with `"C:\\Program Files\\python.exe" -m pip install "ksa[{extra}]"`\n'
    )


def test_there_are_none_at_all(coalition: Callable[[dict[str, str]], Path], run: Run) -> None:
    root = coalition({name: text for name, text in FILES.items() if "agreement:" not in text})
    told = run("export", "agreements", cwd=root, KSA_LANG="en", KSA_ON="2026-06-01")
    assert told == (1, "", "note: there are no agreements yet\n")


def test_what_was_left_out_is_told_when_nothing_is_left(coalition: Callable[[dict[str, str]], Path], run: Run) -> None:
    over, broken = agreement("ka-over", until="2025"), agreement("ka-kapot", status="onzin")
    told = {"cwd": coalition({**TOWN, **over, **broken}), "KSA_LANG": "en", "KSA_ON": "2026-06-01"}
    left_out = (
        "note: 1 error in `coalition/agreements/ka-kapot.yaml`: what cannot be read is missing here;"
        " `ksa validate` says what it is\n"
        "note: something is wrong in 1 record, so it is not here: ka-kapot; `ksa validate` says what is wrong\n"
        "note: 1 agreement is past its last day and is not here: ka-over (2025)\n"
    )
    assert run("export", "agreements", **told) == (1, "", left_out)
    about = "note: there is nothing to export that is about this\n"
    assert run("export", "agreements", "--partner", "jgz", **told) == (1, "", left_out + about)


def test_a_folder_for_the_files_of_records_need_not_end_as_one(export: Run, root: Path) -> None:
    export("--split", "--format", "md", "-o", "out")
    assert names(root / "out") == ["ka-roken.md", "ka-slapen.md"]
