"""The example of a link out of the folder, which cannot stand in a manual."""

from pathlib import Path

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.engine import check
from tests.checking import ON, concise

TOPIC = "topics:\n  - id: slapen\n    label: Slapen\n"


def wrong(root: Path) -> None:
    """Link to a file that lies elsewhere."""
    outside = root.with_name(f"{root.name}-outside.yaml")
    outside.write_text(TOPIC)
    (root / "coalition/topics-2.yaml").symlink_to(outside)


def right(root: Path) -> None:
    """Put the file itself there."""
    (root / "coalition/topics-2.yaml").write_text(TOPIC)


def test_a_link_out_of_the_folder(tmp_path: Path) -> None:
    root = tmp_path / "root"
    (root / "coalition").mkdir(parents=True)
    wrong(root)
    found = concise(check(load(*read_folder(root)), ON)).splitlines()
    assert found[0] == (
        "coalition/topics-2.yaml:1:1-1: error[unreadable-file] this file cannot be read: "
        "it is a link to a place outside the coalition's folder"
    )
