"""`ksa show`: which record is meant, where the answer goes, and what is said when there is none."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import REPOSITORY
from tests.conftest import Ran
from tests.search.town import FILES

Run = Callable[..., Ran]
ON = "2026-06-01"


@pytest.fixture
def town(coalition: Callable[[dict[str, str]], Path]) -> Path:
    return coalition(FILES)


def test_in_a_pipe(town: Path, run: Run) -> None:
    assert run("show", "kerngroep", cwd=town) == (
        0,
        """\
kind	id	field	value	path	line
body	kerngroep	id	kerngroep	coalition/coalition.yaml	7
body	kerngroep	name	Kerngroep	coalition/coalition.yaml	7
body	kerngroep	members	jgz	coalition/coalition.yaml	7
""",
        "",
    )


def test_on_a_screen_in_dutch(town: Path, run: Run) -> None:
    assert run("show", "Stopcoach", "--format", "table", cwd=town) == (
        0,
        """\
Stopcoach  partner
partners.yaml:17

id:      stopcoach
name:    Stopcoach
kind:    anders
domain:  sociaal
status:  gewenst

Wat ernaar verwijst
verantwoordelijkheden
 RECORD                       VELD     PLAATS
 roken, babytijd, behandelen  partner  coalition/responsibilities.yaml:6
""",
        "",
    )


def test_as_markdown(town: Path, run: Run) -> None:
    assert run("show", "rookmeter", "--format", "markdown", cwd=town, KSA_LANG="en") == (
        0,
        """\
# Rookmeter

instrument

`coalition/instruments.yaml:3`

- **id:** rookmeter
- **name:** Rookmeter
- **aliases:** CO-meter
- **topics:** roken (Roken en meeroken) · onbekend

## `used_by`

| partner |
| --- |
| jgz (JGZ Oever) |

## What refers to it

nothing in this coalition refers to it
""",
        "",
    )


def test_as_json_in_a_file(town: Path, run: Run) -> None:
    told = run("show", "area:Dijk", "--format", "json", "-o", "dijk.json", cwd=town)
    assert (told.code, told.out, told.err) == (0, "", "")
    assert json.loads((town / "dijk.json").read_text("utf-8")) == {
        "schema": "ksa.show/1",
        "kind": "area",
        "id": "dijk",
        "name": "Oever Dijk",
        "path": "coalition/coalition.yaml",
        "line": 12,
        "valid": True,
        "verified": True,
        "record": {"id": "dijk", "label": "Oever Dijk", "aliases": ["Dijk"], "part_of": "oever"},
        "referred_by": [
            {
                "kind": "responsibility",
                "id": None,
                "field": "areas",
                "path": "coalition/responsibilities.yaml",
                "line": 5,
            },
            {"kind": "gap", "id": None, "field": "areas", "path": "coalition/responsibilities.yaml", "line": 11},
        ],
    }


def test_a_record_that_does_not_hold_on_the_day(coalition: Callable[[dict[str, str]], Path], run: Run) -> None:
    folder = coalition({"partners.yaml": "partner: {id: a, name: A, until: 2025-12-31}\n"})
    said = [
        run("show", "a", "--format", "table", "--on", on, cwd=folder).out.splitlines()[3]
        for on in ("2026-01-01", "2025-12-31")
    ]
    assert said == ["Let op: dit geldt niet op 1 januari 2026: het gold tot en met 31 december 2025", ""]


def test_what_is_broken_is_told_on_stderr(coalition: Callable[[dict[str, str]], Path], run: Run) -> None:
    folder = coalition({"partners.yaml": "partner: {id: a, naam: A}\n"})
    told = run("show", "a", "--format", "table", cwd=folder, KSA_LANG="en", KSA_ON=ON)
    assert told == (
        0,
        """\
a  partner
partners.yaml:1
Attention: something in this record is wrong, so it is shown as it stands; `ksa validate` says what is wrong

id:    a
naam:  A

What refers to it
nothing in this coalition refers to it
""",
        ("note: 5 errors in `partners.yaml`: what cannot be read is missing here; `ksa validate` says what they are\n"),
    )


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("jgzz", "error: there is no record `jgzz`\n  help: did you mean `jgz`?\n"),
        ("somber", "error: there is no record `somber`\n  help: did you mean `somber-na` or `somber-tijdens`?\n"),
        ("Huisarts Kadde", "error: there is no record `Huisarts Kadde`\n  help: did you mean `huisarts`?\n"),
        ("rooken en", "error: there is no record `rooken en`\n  help: did you mean `roken`?\n"),
        (
            "slaapprobleem",
            "error: there is no record `slaapprobleem`\n  help: did you mean `Slaapproblemen`?\n",
        ),
        ("frobnicate", "error: there is no record `frobnicate`\n  help: `ksa list` gives the list\n"),
        ("partner:jgzz", "error: there is no partner `jgzz`\n  help: did you mean `jgz`?\n"),
        ("partner:roken", "error: there is no partner `roken`\n  help: `ksa list partners` gives the list\n"),
        ("gap:roken", "error: there is no gap `roken`\n  help: `ksa list gaps` gives the list\n"),
        ("06-12345678", "error: there is no record `***********`\n  help: `ksa list` gives the list\n"),
    ],
)
@pytest.mark.parametrize("form", ["table", "json"])
def test_no_such_record(town: Path, run: Run, typed: str, said: str, form: str) -> None:
    assert run("show", *typed.split(), "--format", form, cwd=town, KSA_LANG="en") == (1, "", said)


def test_at_most_four_are_named(coalition: Callable[[dict[str, str]], Path], run: Run) -> None:
    topics = "".join(f"  - {{id: slapen-{number}, label: S}}\n" for number in range(9))
    folder = coalition({"coalition/topics.yaml": f"topics:\n{topics}"})
    assert run("show", "slapen", "-q", cwd=folder) == (
        1,
        "",
        ("fout: er is geen record `slapen`\n  hulp: bedoelde u `slapen-0`, `slapen-1`, `slapen-2` of `slapen-3`?\n"),
    )


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("oever",), "error: `oever` is more than one record\n  help: choose `coalition:oever` or `area:oever`\n"),
        ((), "error: type the id of a record\n  help: such as `ksa show jgz-almere`\n"),
        (("",), "error: type the id of a record\n  help: such as `ksa show jgz-almere`\n"),
        (
            ("jgz", "--format", "yaml"),
            "error: `--format` does not know `yaml`\n  help: choose `table`, `tsv`, `json` or",
        ),
        (("jgz", "-o", "partners.yaml", "--root", "gone"), "error: there is no folder `gone`\n"),
    ],
)
def test_what_cannot_be_done(town: Path, run: Run, arguments: tuple[str, ...], said: str) -> None:
    told = run("show", *arguments, cwd=town, KSA_LANG="en")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(said)


def test_quietly(town: Path, run: Run) -> None:
    assert run("show", "jgz", "-q", cwd=town) == (0, "", "")


def test_every_record_of_almere_can_be_shown(run: Run) -> None:
    listed = run("list", "--format", "json", cwd=REPOSITORY, KSA_ON=ON)
    kinds = [one["kind"] for one in json.loads(listed.out)["kinds"] if one["kind"] not in ("responsibilities", "gaps")]
    for kind in kinds:
        records = json.loads(run("list", kind, "--format", "json", cwd=REPOSITORY, KSA_ON=ON).out)["records"]
        for record in (records[0], records[-1]):
            told = run("show", f"{kind}:{record['id']}", "--format", "json", cwd=REPOSITORY, KSA_ON=ON)
            assert (told.code, told.err) == (0, "")
            shown = json.loads(told.out)
            same = ("id", "path", "line", "verified", "valid")
            assert [shown[key] for key in same] == [record[key] for key in same]


def test_a_partner_of_almere(run: Run) -> None:
    told = run("show", "Coöperatie JGZ Almere", "--format", "table", cwd=REPOSITORY, KSA_ON=ON)
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith("JGZ Almere  partner\npartners.yaml:31\n\nid:           jgz-almere\n")
    assert "\nrun_by:       zorggroep-almere (Zorggroep Almere) · ggd-flevoland (GGD Flevoland)\n" in told.out
    assert "\n ka-roken                     steps: to (3), steps: from (4, 5)  " in told.out
