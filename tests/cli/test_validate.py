from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import BROKEN, SOUND
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

MIXED = BROKEN | {
    "coalition/topics.yaml": (
        "topics:\n  - id: huilen\n    label: Huilen\n    brader: baby\n  - id: slapen\n    label: Huilen\n"
        "    note: bel 06-12345678\n"
    ),
    "partners.yml": "partners: []\n",
}
CONCISE = """\
coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`
"""


def test_a_sound_coalition(coalition: Write, run: Run) -> None:
    assert run("validate", cwd=coalition(SOUND)) == (0, "", "geen bevindingen in 2 bestanden (1 partner)\n")


def test_a_broken_coalition(coalition: Write, run: Run) -> None:
    assert run("validate", cwd=coalition(BROKEN), KSA_LANG="en") == (
        1,
        CONCISE,
        "1 error in 3 files (1 partner, 1 topic)\n",
    )


def test_in_full(coalition: Write, run: Run) -> None:
    assert run("validate", "--format", "full", cwd=coalition(BROKEN)) == (
        1,
        """\
coalition/topics.yaml:4:5: error[unknown-field]: onbekend veld `brader`
  |
3 |     label: Huilen
4 |     brader: baby
  |     ^^^^^^
  = hulp: bedoelde u `broader`?
  = uitleg: ksa explain unknown-field

1 fout in 3 bestanden (1 partner, 1 onderwerp)
""",
        "",
    )


def test_as_json(coalition: Write, run: Run) -> None:
    assert run("validate", "--format=json", "--on", "2026-06-01", cwd=coalition(SOUND)) == (
        0,
        """\
{
  "schema": "ksa.findings/1",
  "root": ".",
  "on": "2026-06-01",
  "summary": {
    "files": 2,
    "records": 2,
    "errors": 0,
    "warnings": 0,
    "infos": 0
  },
  "findings": []
}
""",
        "",
    )


def test_statistics(coalition: Write, run: Run) -> None:
    assert run("validate", "--statistics", cwd=coalition(MIXED), KSA_LANG="en") == (
        1,
        """\
1  privacy
1    mobile-number   warning
1  references
1    ambiguous-name  error
1  shape
1    unknown-field   error
1  text
1    unread-file     warning

2 errors, 2 warnings in 3 files (1 partner, 2 topics)
""",
        "",
    )


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("--fail-on", "error"), 1),
        (("--fail-on", "never"), 0),
        (("--select", "unknown-field"), 1),
        (("--select", "unread-file"), 0),
        (("--select", "unread-file", "--fail-on", "warning"), 1),
        (("--select", "unread-file", "--fail-on", "info"), 1),
        (("--ignore", "shape", "--ignore", "references"), 0),
        (("--ignore", "shape, references,", "--fail-on=warning"), 1),
        (("--select", "text,shape", "--ignore", "unknown-field"), 0),
        (("partners.yaml",), 0),
        (("partners.yml", "--fail-on", "warning"), 1),
        (("-q",), 1),
        (("--format", "json"), 1),
        (("--statistics",), 1),
    ],
)
def test_the_exit_code_says_whether_something_bad_was_found(
    coalition: Write, run: Run, arguments: tuple[str, ...], code: int
) -> None:
    assert run("validate", *arguments, cwd=coalition(MIXED)).code == code


def test_only_some_rules(coalition: Write, run: Run) -> None:
    folder = coalition(MIXED)
    assert run("validate", "--select", "text", "--select", "privacy,iban", cwd=folder, KSA_LANG="en") == (
        0,
        """\
coalition/topics.yaml:7:15: warning[mobile-number] this is a mobile number, and mostly that belongs to one person
partners.yml:1:1: warning[unread-file] this file is not read
""",
        "2 warnings in 3 files (1 partner, 2 topics)\n",
    )


def test_quiet_writes_nothing(coalition: Write, run: Run) -> None:
    assert run("validate", "-q", "-v", cwd=coalition(BROKEN)) == (1, "", "")


def test_verbose_tells_what_was_read(coalition: Write, run: Run) -> None:
    folder = coalition(BROKEN)
    assert run("validate", "-v", cwd=folder, KSA_ON="2026-06-01", KSA_LANG="en").err == (
        f"""\
folder: {folder}
day: 2026-06-01
files: 3
  coalition/coalition.yaml
  coalition/topics.yaml
  partners.yaml
records: 1 coalition, 1 partner, 1 topic
1 error in 3 files (1 partner, 1 topic)
"""
    )


def test_all_is_checked_and_some_is_told(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND | {"coalition/topics.yaml": "topics:\n  - id: x\n    label: X\n    broader: jgz\n"})
    told = run("validate", "partners.yaml", cwd=folder)
    assert told == (0, "", "geen bevindingen in 1 bestand (1 partner)\n")
    told = run("validate", "coalition", "--select", "references", cwd=folder)
    assert told.out == "coalition/topics.yaml:4:14: error[unknown-reference] er is geen onderwerp `jgz`\n"
    assert told.err == "1 fout in 2 bestanden (1 onderwerp)\n"


def test_a_finding_is_told_for_each_file_it_is_about(coalition: Write, run: Run) -> None:
    twice = dict.fromkeys(("coalition/a.yaml", "coalition/b.yaml"), "topics:\n  - id: x\n    label: X\n")
    folder = coalition(SOUND | twice)
    for name in twice:
        assert run("validate", name, "--select", "duplicate-id", cwd=folder).out.startswith("coalition/b.yaml:2:9: ")


def test_from_a_folder_within(coalition: Write, run: Run) -> None:
    folder = coalition(MIXED)
    assert run("validate", "--select", "shape,unread-file", cwd=folder / "coalition", KSA_LANG="en").out == (
        "topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
        "partners.yml:1:1: warning[unread-file] this file is not read\n"
    )


def test_from_a_folder_outside(coalition: Write, run: Run) -> None:
    folder = coalition({f"demo/{name}": text for name, text in BROKEN.items()})
    assert run("validate", "--root", "demo", "demo/coalition", cwd=folder, KSA_LANG="en").out == (
        "demo/coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"
    )


def test_today_is_the_day_unless_told(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND)
    assert '"on": "2020-02-29"' in run("validate", "--format", "json", cwd=folder, KSA_ON="2020-02-29").out
    told = run("validate", "--format", "json", "--on", "2021-01-01", cwd=folder, KSA_ON="2020-02-29").out
    assert '"on": "2021-01-01"' in told


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_any_day_will_do(day: str, run: Run) -> None:
    almere = Path(__file__).parents[2]
    assert run("validate", "-q", "--on", day, "--root", str(almere)).code == 0


def test_a_root_with_nothing_to_read(tmp_path: Path, run: Run) -> None:
    assert run("validate", "--root", ".", cwd=tmp_path, KSA_LANG="en") == (
        2,
        "",
        "error: no file of a coalition stands in `.`\n",
    )


@pytest.mark.parametrize(
    ("name", "help_"),
    [
        ("coalition/topics.yaml.txt", "call it `coalition/topics.yaml`"),
        ("agreements.yaml", "call it `coalition/agreements.yaml`"),
        ("partners.yml", "call it `partners.yaml`"),
    ],
)
def test_a_root_with_only_what_is_not_read(coalition: Write, run: Run, name: str, help_: str) -> None:
    told = run("validate", "--root", ".", cwd=coalition({name: "x"}), KSA_LANG="en")
    assert told == (2, "", f"error: no file of a coalition stands in `.`\n  help: `{name}` is not read: {help_}\n")


def test_a_root_of_which_nothing_can_be_read_has_findings(coalition: Write, run: Run) -> None:
    folder = coalition({})
    (folder / "partners.yaml").symlink_to("partners.yaml")
    told = run("validate", "--root", ".", cwd=folder, KSA_LANG="en")
    assert (told.code, told.out) == (
        1,
        "partners.yaml:1:1: error[unreadable-file] this file cannot be read: it is a link to itself\n",
    )


def test_a_folder_that_is_a_link_is_told_once(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND | {"coalition/topics.yaml": "topics:\n  - {id: a, label: A, broader: b}\n"})
    (folder / "coalition").rename(folder / "elsewhere")
    (folder / "coalition").symlink_to("elsewhere")
    told = run("validate", cwd=folder, KSA_LANG="en")
    message = "this is a link to a folder, and such a link is not followed"
    assert (told.code, told.out) == (1, f"coalition:1:1: error[unreadable-file] {message}\n")


def test_the_coalitions_own_record_in_a_file_that_is_not_read(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND)
    (folder / "coalition/coalition.yaml").rename(folder / "coalition/coalition.yaml.txt")
    told = run("validate", cwd=folder)
    assert told.code == 1
    assert told.out == (
        "coalition/coalition.yaml.txt:1:1: warning[unread-file] dit bestand wordt niet gelezen\n"
        "partners.yaml:1:1: error[no-coalition] in geen enkel bestand staat welke coalitie dit is\n"
    )
    told = run("validate", "--format", "full", cwd=folder)
    assert "misschien staat het in `coalition/coalition.yaml.txt`, maar dat wordt niet gelezen" in told.out


def test_a_root_without_the_coalitions_own_record(coalition: Write, run: Run) -> None:
    folder = coalition({"partners.yaml": SOUND["partners.yaml"]})
    assert run("validate", cwd=folder, KSA_LANG="en").out == (
        "partners.yaml:1:1: error[no-coalition] no file says which coalition this is\n"
    )


def test_two_files_whose_names_look_the_same_without_personal_data(coalition: Write, run: Run) -> None:
    topics = "topics:\n  - id: {}\n    label: {}\n    brader: x\n"
    files = {
        "coalition/a 111222333.yaml": topics.format("huilen", "Huilen"),
        "coalition/a 123456782.yaml": "\n" + topics.format("slapen", "Slapen"),
    }
    root = coalition(SOUND | files)
    told = run("validate", "--select", "unknown-field", "--format", "full", cwd=root, KSA_LANG="en").out
    assert [line for line in told.splitlines() if line.strip() and line[0] != " "] == [
        "coalition/a *********.yaml:4:5: error[unknown-field]: unknown field `brader`",
        "3 |     label: Huilen",
        "4 |     brader: x",
        "coalition/a *********.yaml:5:5: error[unknown-field]: unknown field `brader`",
        "4 |     label: Slapen",
        "5 |     brader: x",
        "2 errors in 4 files (1 partner, 2 topics)",
    ]
    told = run("validate", "coalition/a 123456782.yaml", "--select", "unknown-field", "--format", "json", cwd=root).out
    assert [line.strip() for line in told.splitlines() if "path" in line or '"line"' in line] == [
        '"path": "coalition/a *********.yaml",',
        '"line": 5,',
    ]
