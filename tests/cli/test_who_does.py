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
DOCUMENT_FORMATS = ("table", "markdown", "json", "tsv")
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
NO_AREA = "opmerking: `Amsterdam` is geen gebied van deze coalitie; `ksa list areas` geeft de lijst\n"
ANSWER = """\
Huilen  found by: synonym `huilbaby`

 PHASE     ROLE AND TASK           PARTNER         AGREED
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

| Fase | Rol en taak | Partner | Afgesproken |
| --- | --- | --- | --- |
| babytijd | signaleren, begeleiden | JGZ Demo (vb.) |  |

## Contact

- **JGZ Demo:** [`info@jgz.example.nl`](mailto:info@jgz.example.nl) · balie

(vb.): een voorbeeld, niemand heeft het nagekeken
"""
    )


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("huilen.md", "# Huilen\n"),
        ("huilen.json", '{\n  "schema": "ksa.who-does/1",\n'),
        ("huilen.TXT", "Huilen  gevonden via: label\n"),
        ("huilen.tsv", HEAD),
        ("huilen.csv", HEAD),
    ],
)
def test_the_name_of_the_file_says_which_format(coalition: Write, run: Run, name: str, begin: str) -> None:
    folder = coalition(TOWN)
    assert run("who-does", "huilen", "-o", name, cwd=folder) == (0, "", "")
    assert (folder / name).read_text().startswith(begin)
    assert run("who-does", "huilen", "-o", name, "--format", "tsv", cwd=folder) == (0, "", "")
    assert (folder / name).read_text() == ROWS


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
        (("huilen", "--phase", "Geboorte  t/m babytijd"), 0, 2),
        (("huilen", "--phase", "alle fasen"), 0, 2),
        (("huilen", "--phase", "voor tot en met geboorte, peutertijd"), 1, 0),
        (("huilen", "--role", "begeleiden"), 0, 1),
        (("huilen", "--role", "nazorg,Begeleiden"), 0, 1),
        (("huilen", "--role", "signaleren", "--role", "begeleiden"), 0, 2),
        (("slapen",), 1, 0),
        (("rijbewijs",), 1, 0),
    ],
)
def test_the_exit_code_says_whether_there_is_somebody(
    coalition: Write, run: Run, arguments: tuple[str, ...], code: int, rows: int
) -> None:
    told = run("who-does", *arguments, cwd=coalition(TOWN), **({} if "--on" in arguments else {"KSA_ON": "2026-06-01"}))
    assert (told.code, len(told.out.splitlines()) - 1) == (code, rows)


@pytest.mark.parametrize(
    ("typed", "role"),
    [
        ((), None),
        (("--role", "nazorg"), "nazorg"),
        (("--role", "nazorg,begeleiden,nazorg"), ["nazorg", "begeleiden"]),
    ],
)
def test_one_role_is_a_text_and_more_are_a_list(
    coalition: Write, run: Run, typed: tuple[str, ...], role: str | list[str] | None
) -> None:
    told = run("who-does", "huilen", *typed, "--format", "json", cwd=coalition(TOWN))
    assert json.loads(told.out)["filters"] == {"phase": None, "area": None, "role": role}


def test_nobody_is_an_answer(coalition: Write, run: Run) -> None:
    told = run("who-does", "slapen", "--format", "table", cwd=coalition(TOWN))
    assert told == (
        1,
        """\
Slapen  gevonden via: label
Let op: niemand heeft dit op zich genomen

Wel iemand heeft: Huilen · een verwant onderwerp · ksa who-does huilen
Verwant: Huilen
""",
        "",
    )


def test_what_is_no_topic_but_something_else(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    assert run("who-does", "Kansrijke", "Start", "Demo", "--format", "table", cwd=folder) == (
        1,
        """\
geen onderwerp in deze coalitie gaat over `Kansrijke Start Demo`

Kijk verder
 RECORD                SOORT     OPDRACHT
 Kansrijke Start Demo  coalitie  ksa show demo
""",
        "",
    )
    told = run("who-does", "wat doet de JGZ?", "--format", "json", cwd=folder)
    assert json.loads(told.out)["elsewhere"] == [{"kind": "partner", "id": "jgz", "name": "JGZ Demo"}]


@pytest.mark.parametrize(("quiet", "said"), [((), NO_AREA), (("-q",), "")])
def test_a_place_that_is_no_area_is_not_dropped_silently(
    coalition: Write, run: Run, quiet: tuple[str, ...], said: str
) -> None:
    told = run("who-does", "huilen in Amsterdam", "--format", "table", *quiet, cwd=coalition(TOWN))
    assert told.err == said


def test_what_a_partner_does(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    for typed in ("jgz", "JGZ Demo", "jgz demo"):
        assert run("who-does", "--partner", typed, cwd=folder) == (0, ROWS, "")
    told = run("who-does", "--partner", "jgz", "--phase", "geboorte", cwd=folder)
    assert told == (1, HEAD, "Let op: dit doet deze partner niet; zonder filter zijn er 2 antwoorden\n")


GAPS = TOWN | {
    "partners.yaml": SOUND["partners.yaml"]
    + "  - {id: coach, name: Coach, kind: anders, domain: sociaal, status: gewenst}\n",
    "coalition/topics.yaml": "topics:\n  - {id: huilen, label: Huilen, urgent: Bel 112 bij ademnood.}\n",
    "coalition/rows.yaml": TOWN["coalition/rows.yaml"]
    + "  - {topic: huilen, phases: babytijd, roles: behandelen, partner: coach}\n"
    "gaps:\n  - {topic: huilen, phases: na, roles: nazorg, reason: Niemand belt na., review_on: 2027}\n",
}


NOBODY = """\
Let op: niemand heeft dit op zich genomen
Wel iemand heeft: Huilen · een verwant onderwerp · ksa who-does huilen
"""
LACKING = """\
! Spoed: Bel 112 bij ademnood.
Ontbreekt: kraamperiode t/m na-1000-dagen, nazorg: Niemand belt na; opnieuw bekijken: 2027 \
· babytijd, behandelen: De coalitie wil Coach er graag bij, maar die doet nog niet mee
"""


@pytest.mark.parametrize(
    ("files", "question", "said"),
    [
        (TOWN, "slapen", NOBODY),
        (TOWN, "rijbewijs", "geen onderwerp in deze coalitie gaat over `rijbewijs`\n"),
        (GAPS, "huilen", LACKING),
    ],
)
def test_what_the_rows_in_a_pipe_leave_out_is_told_on_stderr(
    coalition: Write, run: Run, files: dict[str, str], question: str, said: str
) -> None:
    folder = coalition(files)
    told = run("who-does", question, cwd=folder)
    assert told.err == said
    assert run("who-does", question, "-q", cwd=folder) == (told.code, "", "")
    assert run("who-does", question, "--format", "json", cwd=folder).err == ""


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
        (
            ("x", "--role", "nazorg,begeleide"),
            "fout: `--role` kent `begeleide` niet\n  hulp: bedoelde u `begeleiden`?\n",
        ),
        (
            ("x", "--phase", "kraamperiode t/m babytij"),
            (
                "fout: `--phase` kent `kraamperiode t/m babytij` niet\n  hulp: kies `preconceptie`, `zwangerschap`,"
                " `geboorte`, `kraamperiode`, `babytijd`, `peutertijd`, `na-1000-dagen`, `voor`, `tijdens`, `na` of"
                " `alle`\n"
            ),
        ),
        (("x", "--phase", "babytij"), "fout: `--phase` kent `babytij` niet\n  hulp: bedoelde u `babytijd`?\n"),
        (
            ("x", "--format", "full"),
            "fout: `--format` kent `full` niet\n  hulp: kies `table`, `tsv`, `json` of `markdown`\n",
        ),
    ],
)
def test_what_cannot_be_asked(coalition: Write, run: Run, arguments: tuple[str, ...], said: str) -> None:
    assert run("who-does", *arguments, cwd=coalition(AREAS)) == (2, "", said)


def test_almere(run: Run) -> None:
    told = run("who-does", "PPD", "--format", "table", cwd=ROOT, KSA_ON="2026-06-01")
    assert told.code == 0
    assert told.out.startswith("Postpartum depressie  gevonden via: afkorting `PPD`\n")
    assert "! Spoed: " in told.out
    assert "JGZ Almere (jeugdverpleegkundige of jeugdarts) (vb.)" in told.out
    assert "ka-postpartum-depressie, stap 4, concept; 3 werkdagen; instemming: toestemming" in told.out
