"""The example of a file in the wrong place, which cannot stand in a manual."""

from pathlib import Path

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.language import speak
from ksa.rules.engine import check
from tests.checking import ON, concise, findings
from tests.rules.one import found

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
    lines = concise(check(load(*read_folder(tmp_path)), ON)).splitlines()
    assert [line for line in lines if "unread-file" in line] == [
        "topics.yaml:1:1-1: warning[unread-file] this file is not read"
    ]


@pytest.mark.parametrize(
    ("name", "content", "message", "dutch", "typed"),
    [
        ("ka.yaml", "", "this file is empty", "dit bestand is leeg", "coalition/ka.yaml"),
        ("k a.yaml", "\n---\n", "this file is empty", "dit bestand is leeg", '"coalition/k a.yaml"'),
        (
            "ka.yaml",
            "# later\n",
            "this file holds only comments",
            "in dit bestand staan alleen opmerkingen",
            "coalition/ka.yaml",
        ),
    ],
)
def test_a_file_with_nothing_in_it(name: str, content: str, message: str, dutch: str, typed: str) -> None:
    files = {f"coalition/{name}": content}
    assert found(files) == (
        Diagnostic(
            "unread-file",
            f"{message}: nothing is read from it",
            (Label(f"coalition/{name}", START),),
            f"put back what stood in it, for example with `git restore {typed}`, or take the file away",
            severity=Severity.WARNING,
        ),
    )
    speak("nl")
    [finding] = found(files)
    assert (finding.message, finding.help) == (
        f"{dutch}: er wordt niets uit gelezen",
        f"zet terug wat erin stond, bijvoorbeeld met `git restore {typed}`, of haal het bestand weg",
    )


def test_a_file_in_which_other_findings_miss_something() -> None:
    """That there are no topics, and which coalition this is, is told elsewhere."""
    action = "actions: {id: a, title: A, kind: actie, status: lopend, topics: roken}\n"
    assert [finding.rule for finding in found({"a.yaml": action, "coalition/topics.yaml": ""})] == ["unknown-reference"]
    assert [finding.rule for finding in findings({"coalition/coalition.yaml": "# later\n"})] == ["no-coalition"]
