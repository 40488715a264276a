"""Every folder in examples/ is sound: what people copy from must give no findings."""

from pathlib import Path

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.engine import check
from tests.checking import ON, concise

EXAMPLES = Path(__file__).parents[1] / "examples"
FOLDERS = [path for path in sorted(EXAMPLES.iterdir()) if path.is_dir()]


def test_the_examples_are_found() -> None:
    assert "voorbeeldstad" in [folder.name for folder in FOLDERS]


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_an_example_gives_no_findings(folder: Path) -> None:
    found = read_folder(folder)
    assert found.sources
    assert concise(check(load(found.sources, found.diagnostics), ON)) == ""
