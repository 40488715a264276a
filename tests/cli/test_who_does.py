"""`ksa who-does` as a professional meets it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from docs.generate import ROOT
from tests.cli.program import SOUND
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

TOWN = SOUND | {
    "coalition/topics.yaml": (
        "topics:\n"
        "  - {id: huilen, label: Huilen, synonyms: huilbaby}\n"
        "  - {id: slapen, label: Slapen, related: huilen}\n"
    ),
    "coalition/rows.yaml": (
        "responsibilities:\n"
        "  - {topic: huilen, phases: babytijd, roles: [signaleren, begeleiden], partner: jgz, verified: nee}\n"
        "  - {topic: huilen, phases: zwangerschap, roles: voorlichten, partner: jgz, until: 2020}\n"
    ),
}
HEAD = (
    "topic\tphase\trole\tpartner\tname\tprofession\twhen\taction\tto\tareas\tfunction\temail\tphone\thours\tterm\tconsent"
    "\tagreement\tstep\tstatus\tintervention\tsince\tuntil\tverified\tpath\tline\n"
)
ROW = "huilen\tbabytijd\t{}\tjgz\tJGZ Demo" + 6 * "\t" + "balie\tinfo@jgz.example.nl" + 11 * "\t" + "nee\t{}\t2\n"
ROWS = HEAD + "".join(ROW.format(role, "coalition/rows.yaml") for role in ("signaleren", "begeleiden"))
ONE_THING = """\
fout: vraag één ding: een vraag, of een partner achter `--partner`
  hulp: zoals `ksa who-does postpartum-depressie`
"""
ANSWER = """\
Huilen  found by: synonym `huilbaby`
 PHASE     ROLE                    PARTNER         AGREEMENT
 babytijd  signaleren, begeleiden  JGZ Demo (ex.)

Contact
JGZ Demo:  info@jgz.example.nl · balie

(ex.): an example, nobody has checked it
"""


def test_in_a_pipe(coalition: Write, run: Run) -> None:
    assert run("who-does", "huilbaby", cwd=coalition(TOWN)) == (0, ROWS, "")


def test_as_a_table(coalition: Write, run: Run) -> None:
    told = run("who-does", "een", "huilbaby", "--format", "table", cwd=coalition(TOWN), KSA_LANG="en")
    assert told == (0, ANSWER, "")


def test_a_whole_question_in_one_argument(coalition: Write, run: Run) -> None:
    told = run("who-does", "wie helpt bij een huilbaby?", cwd=coalition(TOWN))
    assert told == (0, ROWS, "")


def test_as_markdown_and_in_a_file(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    told = run("who-does", "huilen", "--format", "markdown", "-o", "huilen.md", cwd=folder)
    assert told == (0, "", "")
    assert (folder / "huilen.md").read_text() == (
        """\
# Huilen

gevonden via: label

| Fase | Rol | Partner | Afspraak |
| --- | --- | --- | --- |
| babytijd | signaleren, begeleiden | JGZ Demo (vb.) |  |

## Contact

- **JGZ Demo:** [`info@jgz.example.nl`](mailto:info@jgz.example.nl) · balie

(vb.): een voorbeeld, niemand heeft het nagekeken
"""
    )


def test_as_json_from_another_folder(coalition: Write, run: Run) -> None:
    folder = coalition({f"demo/{name}": text for name, text in TOWN.items()})
    told = run("who-does", "huilen", "--format", "json", "--root", "demo", cwd=folder)
    data = json.loads(told.out)
    assert (data["schema"], data["question"]) == ("ksa.who-does/1", "huilen")
    assert [answer["path"] for answer in data["topics"][0]["answers"]] == ["demo/coalition/rows.yaml"] * 2


@pytest.mark.parametrize(
    ("arguments", "code", "rows"),
    [
        (("huilen",), 0, 2),
        (("huilen", "--on", "2019-01-01"), 0, 3),
        (("huilen", "--phase", "babytijd,zwangerschap"), 0, 2),
        (("huilen", "--phase", "na"), 0, 2),
        (("huilen", "--phase", "ZWANGERSCHAP"), 1, 0),
        (("huilen", "--role", "begeleiden"), 0, 1),
        (("slapen",), 1, 0),
        (("rijbewijs",), 1, 0),
    ],
)
def test_the_exit_code_says_whether_there_is_somebody(
    coalition: Write, run: Run, arguments: tuple[str, ...], code: int, rows: int
) -> None:
    told = run("who-does", *arguments, cwd=coalition(TOWN), **({} if "--on" in arguments else {"KSA_ON": "2026-06-01"}))
    assert (told.code, len(told.out.splitlines()) - 1) == (code, rows)


def test_nobody_is_an_answer(coalition: Write, run: Run) -> None:
    told = run("who-does", "slapen", "--format", "table", cwd=coalition(TOWN))
    assert told == (
        1,
        """\
Slapen  gevonden via: label
Let op: niemand heeft dit op zich genomen

Wel iemand heeft: Huilen · ksa who-does huilen
Verwant: Huilen
""",
        "",
    )


def test_what_a_partner_does(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    for typed in ("jgz", "JGZ Demo", "jgz demo"):
        assert run("who-does", "--partner", typed, cwd=folder) == (0, ROWS, "")
    assert run("who-does", "--partner", "jgz", "--phase", "geboorte", cwd=folder) == (1, HEAD, "")


AREAS = TOWN | {
    "coalition/coalition.yaml": SOUND["coalition/coalition.yaml"]
    + "  areas:\n    - {id: stad, label: Stad}\n    - {id: haven, label: Stad Haven, aliases: Haven, part_of: stad}\n"
    "    - {id: poort, label: Poort, part_of: stad}\n",
    "coalition/rows.yaml": (
        "responsibilities:\n  - {topic: huilen, phases: babytijd, roles: signaleren, partner: jgz, areas: haven}\n"
    ),
}


@pytest.mark.parametrize(("area", "code"), [("haven", 0), ("Haven", 0), ("stad haven", 0), ("stad", 0), ("poort", 1)])
def test_an_area_with_what_lies_in_it_and_around_it(coalition: Write, run: Run, area: str, code: int) -> None:
    assert run("who-does", "huilen", "--area", area, cwd=coalition(AREAS)).code == code


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            (),
            ONE_THING,
        ),
        (
            ("huilen", "--partner", "jgz"),
            ONE_THING,
        ),
        (("--partner", "jgzz"), "fout: `--partner` kent `jgzz` niet\n  hulp: bedoelde u `jgz`?\n"),
        (
            ("--partner", "qwertyuiop"),
            "fout: `--partner` kent `qwertyuiop` niet\n  hulp: `ksa list partners` geeft de lijst\n",
        ),
        (("x", "--area", "havn"), "fout: `--area` kent `havn` niet\n  hulp: bedoelde u `haven`?\n"),
        (("x", "--role", "begeleide"), "fout: `--role` kent `begeleide` niet\n  hulp: bedoelde u `begeleiden`?\n"),
        (("x", "--phase", "babytij"), "fout: `--phase` kent `babytij` niet\n  hulp: bedoelde u `babytijd`?\n"),
        (
            ("x", "--format", "full"),
            "fout: `--format` kent `full` niet\n  hulp: kies `table`, `tsv`, `json` of `markdown`\n",
        ),
    ],
)
def test_what_cannot_be_asked(coalition: Write, run: Run, arguments: tuple[str, ...], said: str) -> None:
    assert run("who-does", *arguments, cwd=coalition(AREAS)) == (2, "", said)


def test_a_broken_coalition_still_answers(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN | {"coalition/broken.yaml": "topics: [\n"})
    told = run("who-does", "huilen", cwd=folder, KSA_LANG="en")
    note = "1 error in the files: what cannot be read is missing here; `ksa validate` says what it is"
    assert told == (0, ROWS, f"note: {note}\n")
    assert run("who-does", "huilen", "-q", cwd=folder) == (0, "", "")


def test_a_warning_is_no_reason_to_tell(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN | {"partners.yml": "partners: []\n"})
    assert run("who-does", "huilen", cwd=folder).err == ""


def test_almere(run: Run) -> None:
    told = run("who-does", "PPD", "--format", "table", cwd=ROOT, KSA_ON="2026-06-01")
    assert told.code == 0
    assert told.out.startswith("Postpartum depressie  gevonden via: afkorting `PPD`\n")
    assert "! Spoed: " in told.out
    assert "JGZ Almere (jeugdverpleegkundige of jeugdarts) (vb.)" in told.out
    assert "ka-postpartum-depressie, stap 4, concept; 3 werkdagen; instemming: toestemming" in told.out
