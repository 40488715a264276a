"""The example of a file in the wrong place, which cannot stand in a manual."""

from pathlib import Path

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.engine import check
from tests.checking import ON, concise

TOPIC = "topics:\n  - id: slapen\n    label: Slapen\n"


def wrong(root: Path) -> None:
    """Put it beside the folder."""
    (root / "topics.yaml").write_text(TOPIC)


def right(root: Path) -> None:
    """Put it in the folder."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC)


def test_a_file_beside_the_folder(tmp_path: Path) -> None:
    (tmp_path / "coalition").mkdir()
    wrong(tmp_path)
    found = concise(check(load(*read_folder(tmp_path)), ON)).splitlines()
    assert [line for line in found if "unread-file" in line] == [
        "topics.yaml:1:1-1: warning[unread-file] this file is not read"
    ]
