"""Values that messages change or cut through, and that could then no longer be known for data of a person."""

import pytest

from ksa.text.hint import short
from tests.checking import concise, findings

LONG = "x" * 40


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (f"{LONG} 123456782 {LONG}", f"{LONG} ******* … {LONG[:29]}"),
        (f"{LONG} {LONG} 7", f"{LONG} {LONG[:7]} … {LONG[:27]} 7"),
        ("123456782", "123456782"),
    ],
)
def test_what_is_cut_through_is_masked_first(text: str, shown: str) -> None:
    assert short(text) == shown


def test_no_id_is_made_of_an_address() -> None:
    found = findings({"coalition/topics.yaml": "topics:\n  - id: jan.jansen@gmail.com\n    label: Slapen\n"})
    assert (
        concise(tuple(finding for finding in found if finding.rule == "invalid-id"))
        == """\
coalition/topics.yaml:2:9-29: error[invalid-id] `********************` is not an id
  help: use lower-case letters, digits and hyphens"""
    )
