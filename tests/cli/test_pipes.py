"""Where an answer goes when it cannot go where it should."""

import os
from pathlib import Path

import pytest

from tests.cli.program import BROKEN, SOUND, folder, shell

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the shell and the devices of Unix")
MANY = "".join(f"    a{number}: b\n" for number in range(9999))
LONG = BROKEN | {"coalition/topics.yaml": f"topics:\n  - id: x\n    label: X\n{MANY}"}


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_reader_that_stops_early(tmp_path: Path, unbuffered: str) -> None:
    files = folder(tmp_path, LONG)
    script = "ksa validate --format full | head -1; echo ${PIPESTATUS[0]}"
    ran = shell(script, files, KSA_LANG="en", PYTHONUNBUFFERED=unbuffered)
    assert ran.out == b"coalition/topics.yaml:4:5: error[unknown-field]: unknown field `a0`\n141\n"
    assert ran.err == ""


@pytest.mark.parametrize(
    "command",
    [
        "validate",
        "validate --format json",
        "explain",
        "--help",
        "explain --help",
        "--version",
    ],
)
def test_nobody_reads(tmp_path: Path, command: str) -> None:
    # The reader is gone before the first word: the pipe it leaves is opened by hand.
    ran = shell(f"exec 3> >(exit); wait $!; ksa {command} >&3; echo $?", folder(tmp_path, BROKEN))
    assert ran.out == b"141\n"
    assert ran.err == ""


@pytest.mark.parametrize("command", ["show jgz", "list partners --format json"])
def test_nobody_reads_an_answer_from_a_coalition(tmp_path: Path, command: str) -> None:
    ran = shell(f"exec 3> >(exit); wait $!; ksa {command} >&3; echo $?", folder(tmp_path, SOUND))
    assert (ran.out, ran.err) == (b"141\n", "")


FULL = "fout: het antwoord is verloren: de schijf is vol\n"
CLOSED = "fout: het antwoord is verloren: er is geen uitvoer om het op te schrijven\n"


@pytest.mark.parametrize("command", ["validate", "explain iban", "list --help", "--help", "--show-completion bash"])
@pytest.mark.parametrize(("to", "said"), [(">/dev/full", FULL), (">&-", CLOSED)])
def test_the_answer_is_lost(tmp_path: Path, command: str, to: str, said: str) -> None:
    ran = shell(f"ksa {command} {to}", folder(tmp_path, BROKEN))
    assert ran == (2, b"", said)


@pytest.mark.parametrize("command", ["show jgz", "list", "list partners --format markdown"])
@pytest.mark.parametrize(("to", "said"), [(">/dev/full", FULL), (">&-", CLOSED)])
def test_an_answer_from_a_coalition_is_lost(tmp_path: Path, command: str, to: str, said: str) -> None:
    assert shell(f"ksa {command} {to}", folder(tmp_path, SOUND)) == (2, b"", said)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("ksa show jgz -q >&-", 0),
        ("ksa show huilen -o found.txt -q >&-", 0),
        ("ksa list topics 2>&- >/dev/null", 0),
        ("ksa validate -q >&-", 1),
        ("ksa validate -q >/dev/full", 1),
        ("ksa validate -q -o found.txt >&-", 1),
        ("ksa validate 2>&- >/dev/null", 1),
        ("ksa validate 2>/dev/full >/dev/null", 1),
        ("ksa validate --wrong >&- 2>&-", 2),
        ("ksa validate >/dev/full 2>/dev/full", 2),
        ("ksa validate <&- >&- 2>&-", 2),
    ],
)
def test_without_an_answer_nothing_is_lost(tmp_path: Path, command: str, code: int) -> None:
    assert shell(command, folder(tmp_path, BROKEN)) == (code, b"", "")


def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    files = folder(tmp_path, LONG)
    (files / "found.txt").write_text("old")
    # Not measured for coverage: what that writes would be cut off too.
    ran = shell("unset ${!COV*}; ulimit -f 8; trap '' XFSZ; ksa validate -o found.txt", files)
    assert ran.code == 2
    assert ran.err.startswith("fout: `found.txt` kan niet worden geschreven: het zou te groot worden\n")
    assert (files / "found.txt").read_text() == "old"
    assert sorted(path.name for path in files.iterdir()) == ["coalition", "found.txt", "partners.yaml"]
