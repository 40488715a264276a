"""The same bytes out, whatever the system's language, clock, hash seed, mask and plug-ins."""

from pathlib import Path

import pytest

from tests.cli.program import BROKEN, folder, ran

FILES = BROKEN | {
    "coalition/a één 👶.yaml": "topics:\n  - id: Één\n    label: 漢字\n    lable: 👶🏽\n    lobel: x\n",
    "coalition/b.yaml": "topics:\n  - id: huilen\n    label: Huilen\n    synonyms: [Huilen, huilen]\n",
}
WORLDS: list[dict[str, str]] = [
    {"LANG": "C", "LC_ALL": "C", "TZ": "UTC", "PYTHONHASHSEED": "0"},
    {"LANG": "tr_TR.ISO-8859-9", "LC_ALL": "tr_TR.ISO-8859-9", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
    {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "TERM": "dumb", "COLUMNS": "20", "PYTHONHASHSEED": "2"},
    {"LANGUAGE": "de", "CI": "true", "PYTHONHASHSEED": "3", "PYTHONWARNINGS": "default"},
]


@pytest.mark.parametrize(
    "arguments",
    [
        ("validate", "--format", "full", "--on", "2026-06-01"),
        ("validate", "--format", "json", "--on", "2026-06-01"),
        ("validate", "--statistics"),
        ("explain", "-v"),
        ("show", "huilen", "--format", "table", "--on", "2026-06-01"),
        ("show", "Één", "--format", "json", "--on", "2026-06-01"),
        ("list", "topics", "--format", "markdown", "--on", "2026-06-01"),
        ("list", "--on", "2026-06-01"),
        ("validate", "--help"),
    ],
)
def test_the_same_bytes(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    files = folder(tmp_path, FILES)
    told = [ran(*arguments, cwd=files, umask=0o077 * (number % 2), **world) for number, world in enumerate(WORLDS)]
    assert told[0].out
    assert [other for other in told if other != told[0]] == []


def test_the_same_bytes_in_a_file(tmp_path: Path) -> None:
    files = folder(tmp_path, FILES)
    written = set()
    for number, world in enumerate(WORLDS):
        ran("validate", "-o", "found.txt", cwd=files, umask=0o077 * (number % 2), **world)
        written.add((files / "found.txt").read_bytes())
        (files / "found.txt").unlink()
    assert len(written) == 1
