"""The example of a file that is too large, which cannot stand in a manual."""

from pathlib import Path

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.coalition.reading import MAX_BYTES
from ksa.rules.engine import check
from tests.checking import ON, concise

TOPIC = "topics:\n  - id: slapen\n    label: Slapen\n"
COMMENT = "# een regel van een honderdtal letters, en zo nog heel veel, tot het bestand te groot is geworden\n"


def wrong(root: Path) -> None:
    """Write more than may be read."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC + COMMENT * (MAX_BYTES // len(COMMENT) + 1))


def right(root: Path) -> None:
    """Write little."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC + COMMENT)


def test_a_file_that_is_too_large(tmp_path: Path) -> None:
    (tmp_path / "coalition").mkdir()
    wrong(tmp_path)
    found = concise(check(load(*read_folder(tmp_path)), ON)).splitlines()[0]
    assert found == "coalition/topics-2.yaml:1:1-1: error[limit-exceeded] this file is larger than 5 MB"
