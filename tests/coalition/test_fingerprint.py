"""A finding is known again when what it is about is still there, wherever that stands now."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.coalition.fingerprint import fingerprints
from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.engine import check
from ksa.text.source import SourceFile
from tests.checking import ON
from tests.cli.program import SOUND

ROOT = Path(__file__).parents[2]
ROWS = """\
responsibilities:
  - topic: huilen
    phases: babytijd
    roles: signaleren
    partner: nobody
  - topic: huilen
    phases: babytijd
    roles: begeleiden
    partner: somebody
"""
AGREEMENT = """\
agreement:
  id: ka-huilen
  title: Huilen
  topics: [huilen, slaapjes]
  phases: babytijd
  status: concept
  owner: jgz
  steps:
    - from: jgz
      to: jgz
      action: vragen
      within: soon
    - from: jgz
      to: jgz
      action: bellen
      within: later
"""
TOPICS = "topics:\n  - id: huilen\n    label: Huilen\n"


def known(**texts: str) -> dict[str, str]:
    """The fingerprint of each finding in a sound coalition with these files, by what it is about."""
    files = SOUND | {f"coalition/{name}.yaml": text for name, text in ({"topics": TOPICS} | texts).items()}
    loaded = load([SourceFile(name, text) for name, text in files.items()])
    found = [finding for finding in check(loaded, ON) if finding.severity != 1]
    names = []
    for finding in found:
        path, span, _text = finding.labels[0]
        line = loaded.coalition.texts[path].line(span.line)
        name = f"{path} {finding.rule} {finding.field} {line[span.column - 1 : span.end_column - 1]}"
        names.append(name if name not in names else f"{name} on line {span.line}")
    marks = fingerprints(loaded.coalition, found)
    assert len(set(marks)) == len(found)
    return dict(zip(names, marks, strict=True))


def test_a_fingerprint_never_changes() -> None:
    assert known(agreement=AGREEMENT) == {
        "coalition/agreement.yaml unknown-reference topics.1 slaapjes": (
            "5d1e52a248d8be8b56304fbc9cf7ba622dafba9f271bcadd3892cd2d86a04ea2"
        ),
        "coalition/agreement.yaml invalid-term steps.0.within soon": (
            "ade2096a1b68ddc12fedd86e85c09aaf7e2c100a20718c2c74b905d8d7a04cfc"
        ),
        "coalition/agreement.yaml invalid-term steps.1.within later": (
            "70c45c82d95e97e627df8730d30d01023a61110f580477d629eed9cc193f5a58"
        ),
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("agreement:\n", "# a comment\n\n\nagreement:\n"),
        ("  id: ka-huilen\n  title: Huilen\n", "  title: Anders\n  id: ka-huilen\n"),
        ("topics: [huilen, slaapjes]", "topics:\n    - slaapjes\n    - huilen"),
        ("  steps:\n", "  steps:\n    - {from: jgz, to: jgz, action: luisteren, within: 3 dagen}\n"),
        ("within: soon", "consent: geen\n      within: soon"),
        ("agreement:\n", "topics:\n  - {id: slapen, label: Slapen}\nagreement:\n"),
    ],
)
def test_it_stays_when_something_else_moves(old: str, new: str) -> None:
    before, after = known(agreement=AGREEMENT), known(agreement=AGREEMENT.replace(old, new))
    assert set(before.values()) <= set(after.values())


@pytest.mark.parametrize(
    ("old", "new", "differ"),
    [
        ("id: ka-huilen", "id: ka-anders", 3),
        ("slaapjes", "dutjes", 1),
        ("action: bellen", "action: mailen", 1),
        ("to: jgz\n      action: vragen", "to: moeder\n      action: vragen", 1),
        ("within: soon", "consent: soon", 1),
    ],
)
def test_another_record_field_or_item_is_another_finding(old: str, new: str, differ: int) -> None:
    before, after = known(agreement=AGREEMENT), known(agreement=AGREEMENT.replace(old, new))
    assert len(set(before.values()) - set(after.values())) == differ


def test_a_row_without_an_id_is_known_by_what_it_says() -> None:
    before = known(rows=ROWS)
    assert len(before) == 2
    first, second = ROWS.removeprefix("responsibilities:\n").split("  - ")[1:]
    swapped = known(rows=f"responsibilities:\n  - {second}  - {first}")
    assert set(swapped.values()) == set(before.values())
    without = known(rows=f"responsibilities:\n  - {second}")
    assert set(without.values()) < set(before.values())


def test_what_is_alike_is_numbered() -> None:
    row = "  - {topic: huilen, phases: babytijd, roles: nazorg, partner: jgz, extra: x}\n"
    once, thrice = (known(rows="responsibilities:\n" + row * times) for times in (1, 3))
    assert set(once.values()) < set(thrice.values())


def test_another_file_is_another_finding() -> None:
    assert not set(known(a=ROWS).values()) & set(known(b=ROWS).values())


@pytest.mark.parametrize(
    "text",
    ["topics: [", "a: 1\n", "", "- x\n", "topics:\n  - \x07\n", "topics:\n  - id: x\n    id: y\n    label: X\n"],
)
def test_what_is_no_sound_record_has_fingerprints_too(text: str) -> None:
    assert set(known(odd=text).values()) <= set(known(odd="# more\n\n" + text).values())


@given(st.text(st.characters(codec=None, exclude_categories=()), max_size=40))
@settings(max_examples=200)
def test_any_text_has_fingerprints(text: str) -> None:
    known(odd=f"topics:\n  - id: {text}\n    label: {text}\n    broader: [{text}]\n")


def test_personal_data_make_no_difference() -> None:
    """Whoever knows the rest could else try every number until the fingerprint fits."""
    one, other = (known(a=f"topics:\n  - id: x\n    label: {bsn}\n") for bsn in ("111222333", "123456782"))
    assert set(one.values()) == set(other.values())


@given(st.data())
@settings(max_examples=25)
def test_blank_lines_and_comments_change_nothing_in_almere(data: st.DataObject) -> None:
    folder = read_folder(ROOT)
    shifted = []
    for source in folder.sources:
        more = data.draw(st.integers(0, 5))
        shifted.append(SourceFile(source.name, "# shifted\n" * more + "\n" * more + source.text))
    marks = []
    for sources in (folder.sources, shifted):
        loaded = load(sources)
        marks.append(fingerprints(loaded.coalition, check(loaded, ON)))
    assert marks[0] == marks[1]
    assert len(set(marks[0])) == len(marks[0]) > 20
