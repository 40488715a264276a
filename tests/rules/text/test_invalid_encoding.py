"""The example of a file in another encoding, which cannot stand in a manual."""

from pathlib import Path

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.engine import check
from tests.checking import ON, concise

TOPIC = "topics:\n  - id: cooperatie\n    label: Coöperatie\n"


def wrong(root: Path) -> None:
    """Save the letters of Windows."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC, encoding="cp1252")


def right(root: Path) -> None:
    """Save the same as UTF-8."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC, encoding="utf-8")


def test_the_byte_is_pointed_at(tmp_path: Path) -> None:
    (tmp_path / "coalition").mkdir()
    wrong(tmp_path)
    found = concise(check(load(*read_folder(tmp_path)), ON)).splitlines()[0]
    assert found.startswith("coalition/topics-2.yaml:3:14-15: error[invalid-encoding] ")
