"""A finding is known again when what it is about is still there, wherever that stands now."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.coalition.fingerprint import Mark, marks, unknown
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
    fingerprints = [mark.fingerprint for mark in marks(loaded.coalition, found)]
    assert len(set(fingerprints)) == len(found)
    return dict(zip(names, fingerprints, strict=True))


def new(before: dict[str, str], after: dict[str, str], *, exact: bool = True) -> list[str]:
    """The messages of what is new in a sound coalition with the files `after`, where those of `before` were."""
    found = []
    for texts in (before, after):
        files = SOUND | {f"coalition/{name}.yaml": text for name, text in ({"topics": TOPICS} | texts).items()}
        loaded = load([SourceFile(name, text) for name, text in files.items()])
        told = check(loaded, ON)
        found.append((told, marks(loaded.coalition, told, exact=exact)))
    (_old, old_marks), (told, new_marks) = found
    return [finding.message for finding, one in zip(told, unknown(new_marks, old_marks), strict=True) if one]


def test_a_fingerprint_never_changes() -> None:
    assert known(agreement=AGREEMENT) == {
        "coalition/agreement.yaml unknown-reference topics.1 slaapjes": (
            "d60e9926788068f68359ea90cb600b28d767b74a9fe00447a100fc7d3f458ac8"
        ),
        "coalition/agreement.yaml invalid-term steps.0.within soon": (
            "e12c54b71ea7475ccf322d2073eccf250d5f34ade80e4de4587c10507e5bc316"
        ),
        "coalition/agreement.yaml invalid-term steps.1.within later": (
            "b6e0d3295d7c7785af084a087e57b5b263d8bbe31b6ef91b3f39aee2d96779df"
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
        ("within: soon", "within: sooner", 1),
        ("within: soon", "when: soon\n      within: soon", 1),
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


def labelled(text: str) -> dict[str, str]:
    return {"more": f"topics:\n  - id: x\n    label: {text}\n"}


def test_personal_data_make_no_difference_to_what_is_shown() -> None:
    """Whoever knows the rest could else try every number until the fingerprint fits."""
    one, other = (known(**labelled(bsn)) for bsn in ("111222333", "123456782"))
    assert set(one.values()) == set(other.values())


def test_another_number_is_another_finding() -> None:
    assert new(labelled("111222333"), labelled("123456782"), exact=False) == []
    assert new(labelled("111222333"), labelled("123456782")) == ["this looks like a BSN, the number of a person"]
    assert new(labelled("111222333"), labelled("111222333")) == []


@pytest.mark.parametrize(
    ("old", "now"),
    [
        ("action: bellen", "action: opbellen"),
        ("action: bellen", "phases: babytijd\n      action: bellen"),
        ("from: jgz\n      to: jgz\n      action: vragen", "from: [jgz]\n      to: moeder\n      action: vragen"),
        (
            "    - from: jgz\n      to: jgz\n      action: bellen",
            "    - when: altijd\n      from: jgz\n      to: jgz\n      action: bellen",
        ),
    ],
)
def test_a_change_beside_a_finding_makes_it_no_newer(old: str, now: str) -> None:
    assert new({"agreement": AGREEMENT}, {"agreement": AGREEMENT.replace(old, now)}) == []


@pytest.mark.parametrize(
    ("old", "now", "said"),
    [
        ("within: soon", "within: sooner", "`sooner` is not a term that can be read"),
        ("slaapjes", "dutjes", "there is no topic `dutjes`"),
        (
            "  steps:\n",
            "  steps:\n    - {from: jgz, to: jgz, action: zien, within: soon}\n",
            "`soon` is not a term that can be read",
        ),
    ],
)
def test_another_fault_in_the_place_of_an_old_one_is_new(old: str, now: str, said: str) -> None:
    assert new({"agreement": AGREEMENT}, {"agreement": AGREEMENT.replace(old, now)}) == [said]


def test_the_new_one_of_two_that_are_much_alike_is_told() -> None:
    copy = "    - {when: eerst, from: jgz, to: jgz, action: vragen, within: sooner}\n"
    after = AGREEMENT.replace("  steps:\n", f"  steps:\n{copy}")
    assert new({"agreement": AGREEMENT}, {"agreement": after}) == ["`sooner` is not a term that can be read"]


def test_a_name_is_in_no_mark_that_is_shown() -> None:
    contact = "partners:\n  - id: ggd\n    contacts:\n      - function: {}\n        phone: abc\n"
    one, other = (known(a=contact.format(name)) for name in ("Fatima de Vries", "Karel Jansen"))
    assert set(one.values()) == set(other.values())


def test_a_long_text_costs_little_however_often_it_is_told() -> None:
    text = " ".join(str(number) for number in range(100_000_000, 100_005_000))
    names = ", ".join(f"w{number}" for number in range(3000))
    assert len(known(a=f"responsibilities:\n  - topic: {text}\n    partner: [{names}]\n")) > 900


def test_the_same_fault_in_another_record_is_new() -> None:
    topic = "  - {{id: {0}, label: {0}{1}}}\n"
    broader = ", broader: foo"
    before = "topics:\n" + topic.format("aa", broader) + topic.format("bb", "")
    after = "topics:\n" + topic.format("aa", "") + topic.format("bb", broader)
    assert new({"more": before}, {"more": after}) == ["there is no topic `foo`"]


def figures(*periods: str) -> dict[str, str]:
    """The coalition's own figures, all from one year."""
    rows = "".join(
        f"    - {{name: figure {number}, value: 100, period: {year}, source: x}}\n"
        for number, year in enumerate(periods)
    )
    return {"coalition": SOUND["coalition/coalition.yaml"] + "  figures:\n" + rows}


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        (("2010", "2011"), ("2025", "2011"), []),
        (("2010",), ("2010", "2011"), ["2 figures are over three years old"]),
        (("2010", "2011"), ("2010", "2011", "2011"), ["3 figures are over three years old"]),
    ],
)
def test_one_thing_less_is_no_new_finding_and_one_more_is(
    before: tuple[str, ...], after: tuple[str, ...], expected: list[str]
) -> None:
    found = new(figures(*before), figures(*after))
    assert [said for said in found if "three years" in said] == expected


def mark(name: str, likeness: str = "", listed: str = "") -> Mark:
    return Mark(name, likeness or name, frozenset(listed))


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        ([], [], []),
        ([mark("a")], [], [True]),
        ([mark("a")], [mark("a")], [False]),
        ([mark("a"), mark("b")], [mark("b")], [True, False]),
        ([mark("a", "x")], [mark("b", "x")], [False]),
        ([mark("a", "x"), mark("b", "x")], [mark("b", "x")], [True, False]),
        ([mark("a", "x"), mark("c", "x")], [mark("b", "x")], [False, True]),
        ([mark("a", listed="pq")], [mark("a", listed="pqr")], [False]),
        ([mark("a", listed="pqs")], [mark("a", listed="pqr")], [True]),
        ([mark("a", "x", "q")], [mark("b", "x", "p"), mark("c", "x", "pq")], [False]),
    ],
)
def test_one_that_is_gone_stands_for_one_like_it(now: list[Mark], before: list[Mark], expected: list[bool]) -> None:
    assert unknown(now, before) == expected


@given(st.data())
@settings(max_examples=25)
def test_blank_lines_and_comments_change_nothing_in_almere(data: st.DataObject) -> None:
    folder = read_folder(ROOT)
    shifted = []
    for source in folder.sources:
        more = data.draw(st.integers(0, 5))
        shifted.append(SourceFile(source.name, "# shifted\n" * more + "\n" * more + source.text))
    found = []
    for sources in (folder.sources, shifted):
        loaded = load(sources)
        found.append(marks(loaded.coalition, check(loaded, ON)))
    assert found[0] == found[1]
    assert len({one.fingerprint for one in found[0]}) == len(found[0]) > 20
