from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from ksa.coalition.load import load
from ksa.diagnostic import START, Diagnostic, Label, Severity
from ksa.rules.engine import check
from ksa.rules.registry import RULES
from ksa.rules.selection import Selection
from ksa.text.source import SourceFile
from tests.checking import concise
from tests.rules.manuals import SOUND
from tests.rules.one import text

ON = date(2026, 6, 1)
FILES = {
    "b.yaml": "topics:\n  - {id: Roken, label: Roken, broader: rokn}\n  - {label: A, synonyms: [A]}\n",
    "a.yaml": "coalition: {id: k, name: K, municipalities: {name: Almere}}\n",
}


def sources(files: dict[str, str]) -> list[SourceFile]:
    return [SourceFile(name, text) for name, text in files.items()]


def test_findings_are_stamped_and_sorted() -> None:
    assert concise(check(load(sources(FILES)), ON)) == text("""
        b.yaml:2:10-15: error[invalid-id] `Roken` is not an id
          help: use lower-case letters, digits and hyphens: `roken`
        b.yaml:2:40-44: error[unknown-reference] there is no topic `rokn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
        b.yaml:3:6-11: error[missing-field] the field `id` is missing
          help: write for example `id: postpartum-depressie`
    """)


def test_only_what_is_asked_for() -> None:
    only = Selection(select=frozenset({"references"}), ignore=frozenset({"ambiguous-name"}))
    assert concise(check(load(sources(FILES)), ON, only)) == text("""
        b.yaml:2:40-44: error[unknown-reference] there is no topic `rokn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
    """)


def test_what_was_found_before_loading_is_told_and_a_severity_of_its_own_stays() -> None:
    found = [
        Diagnostic("unread-file", "one", (Label("z.yaml", START),)),
        Diagnostic("unread-file", "other", (Label("y.yaml", START),), severity=Severity.ERROR),
    ]
    told = check(load(sources({"a.yaml": FILES["a.yaml"]}), found), ON)
    assert [(finding.message, finding.severity) for finding in told] == [
        ("other", Severity.ERROR),
        ("one", Severity.WARNING),
    ]


def test_a_file_that_is_no_text_causes_no_findings_elsewhere() -> None:
    """Its records may be what others point at."""
    found = [Diagnostic("invalid-encoding", "no text", (Label("partners.yaml", START),))]
    files = FILES | {"b.yaml": "topics: {id: roken, label: Roken, broader: rokn}"}
    assert [finding.rule for finding in check(load(sources(files), found), ON)] == ["invalid-encoding"]
    stray = [Diagnostic("unread-file", "not read", (Label("c.yaml.txt", START),), field="partners")]
    assert [finding.rule for finding in check(load(sources(files), stray), ON)] == ["unknown-reference", "unread-file"]


@given(st.permutations(sorted(path for path in SOUND.rglob("*.yaml"))))
def test_the_order_of_the_files_does_not_matter(paths: list[Path]) -> None:
    texts = [SourceFile(path.name, path.read_text("utf-8").replace("postpartum-depressie", "ppd", 1)) for path in paths]
    in_order = sorted(texts, key=lambda source: source.name)
    assert set(check(load(texts), ON)) == set(check(load(in_order), ON))


def test_of_one_rule_in_one_file_only_the_first_are_told() -> None:
    topics = "topics:\n" + "".join(f"  - {{id: t{number}, label: L}}\n" for number in range(1_500))
    told = check(load(sources(FILES | {"b.yaml": "topics: {id: roken}", "c.yaml": topics})), ON)
    notes = [finding.note for finding in told if finding.rule == "ambiguous-name"]
    assert notes == [""] * 999 + ["only the first 1000 of these in this file are shown"]
    assert [finding.labels[0].path for finding in told if finding.rule != "ambiguous-name"] == ["b.yaml"]


def test_of_faulty_records_only_the_first_are_told() -> None:
    gaps = "gaps:\n" + "  - {topic: roken, phases: later, roles: nazorg, reason: x, review_on: later}\n" * 1_000
    told = check(
        load(sources({"a.yaml": FILES["a.yaml"], "b.yaml": "topic: {id: roken, label: R}", "c.yaml": gaps})), ON
    )
    assert len(told) == 1_000
    assert {finding.note for finding in told} == {"", "only the first 1000 of these in this file are shown"}


def test_every_rule_is_known_by_one_id() -> None:
    assert len({rule.rule.id for rule in RULES}) == len(RULES)
