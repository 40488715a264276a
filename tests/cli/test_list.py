"""`ksa list`: which kind is meant, to what the list is narrowed, and what does not go together."""

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


def test_the_kinds_in_dutch(town: Path, run: Run) -> None:
    assert run("list", "--format", "table", cwd=town) == (
        0,
        """\
 SOORT             NAAM                   RECORDS  PLAATS
 coalitions        coalities              1        coalition/coalition.yaml
 partners          partners               4        partners.yaml
 topics            onderwerpen            6        coalition/topics.yaml
 responsibilities  verantwoordelijkheden  7        coalition/responsibilities.yaml
 gaps              gaten                  2        coalition/gaps.yaml
 interventions     interventies           2        interventions.yaml
 agreements        afspraken              1        coalition/agreements/
 indicators        indicatoren            1        coalition/indicators.yaml
 actions           acties                 1        coalition/actions.yaml
 instruments       instrumenten           1        coalition/instruments.yaml
 bodies            overleggroepen         1        coalition/coalition.yaml
 areas             gebieden               4        coalition/coalition.yaml
 goals             doelen                 1        coalition/coalition.yaml
 declarations      verklaringen           0        coalition/coalition.yaml
""",
        "",
    )


@pytest.mark.parametrize("kind", ["areas", "area", "gebieden", "Gebied"])
def test_records_in_a_pipe(town: Path, run: Run, kind: str) -> None:
    assert run("list", kind, cwd=town) == (
        0,
        """\
id	name	part_of	valid	verified	path	line
provincie	Waterland		ja	ja	coalition/coalition.yaml	9
oever	Oever	provincie	ja	ja	coalition/coalition.yaml	10
kade	Oever Kade	oever	ja	ja	coalition/coalition.yaml	11
dijk	Oever Dijk	oever	ja	ja	coalition/coalition.yaml	12
""",
        "",
    )


def test_a_narrowed_list_in_dutch(town: Path, run: Run) -> None:
    told = run(
        *("list", "partners", "--status", "gewenst,Uitgetreden", "--status", "netwerkpartner", "--phase", "na"),
        *("--area", "Kade", "--format", "table"),
        cwd=town,
    )
    assert told == (
        0,
        """\
Partners  3 records

Alleen: status gewenst, uitgetreden, netwerkpartner · fase kraamperiode t/m na-1000-dagen · gebied Oever Kade

 RECORD                    STATUS          FASEN       GEBIEDEN    PLAATS
 Huisarts Kade (huisarts)  netwerkpartner  alle fasen  Oever Kade  partners.yaml:16
 Stopcoach (stopcoach)     gewenst         alle fasen              partners.yaml:17
 Vertrokken (weg)          uitgetreden     alle fasen              partners.yaml:18
""",
        "",
    )


def test_a_range_of_phases(town: Path, run: Run) -> None:
    told = run("list", "gaps", "--phase", "babytijd t/m peutertijd", "--format", "json", cwd=town)
    assert [one["line"] for one in json.loads(told.out)["records"]] == [11, 12]
    assert run("list", "gaps", "--phase", "preconceptie t/m geboorte", "-q", cwd=town).code == 1


def test_as_markdown(town: Path, run: Run) -> None:
    told = run("list", "instrument", "--topic", "Leefstijl", "--partner", "jgz", "--format", "markdown", cwd=town)
    assert told == (
        0,
        """\
# Instrumenten

1 record

**Alleen:** onderwerp Leefstijl · partner JGZ Oever

| Record | Onderwerpen | Plaats |
| --- | --- | --- |
| Rookmeter (rookmeter) | Roken en meeroken, onbekend | `coalition/instruments.yaml:3` |
""",
        "",
    )


def test_what_does_not_hold_on_the_day_says_so(town: Path, run: Run) -> None:
    rows = ("list", "responsibilities", "--topic", "slapen", "--format", "json")
    valid = {
        on: [one["valid"] for one in json.loads(run(*rows, "--on", on, cwd=town).out)["records"]]
        for on in ("2019-12-31", "2020-12-31", "2021-01-01")
    }
    assert valid == {
        "2019-12-31": [False, True, True],
        "2020-12-31": [True, True, True],
        "2021-01-01": [True, True, False],
    }


def test_nothing_was_found(town: Path, run: Run) -> None:
    assert run("list", "agreements", "--topic", "geld", cwd=town) == (
        1,
        "id\tname\tstatus\ttopics\tphases\towner\tsince\tuntil\tvalid\tverified\tpath\tline\n",
        "",
    )
    assert json.loads(run("list", "declarations", "--format", "json", cwd=town).out)["records"] == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("patners",), "error: there is no kind of record `patners`\n  help: did you mean `partners`?\n"),
        (("frobnicate",), "error: there is no kind of record `frobnicate`\n  help: `ksa list` gives the list\n"),
        (("",), "error: there is no kind of record ``\n  help: `ksa list` gives the list\n"),
        (
            ("topics", "--status", "concept"),
            (
                "error: `--status` does not go with a list of topics\n"
                "  help: it goes with `partners`, `agreements` or `actions`\n"
            ),
        ),
        (
            ("--area", "kade"),
            (
                "error: `--area` does not go with a list of kinds\n"
                "  help: it goes with `partners`, `responsibilities`, `gaps`, `interventions` or `areas`\n"
            ),
        ),
        (
            ("gaps", "--partner", "jgz"),
            (
                "error: `--partner` does not go with a list of gaps\n"
                "  help: it goes with `coalitions`, `partners`, `responsibilities`, `interventions`, `agreements`,"
                " `actions`, `instruments`, `bodies` or `declarations`\n"
            ),
        ),
        (
            ("agreements", "--status", "konsept"),
            "error: `--status` does not know `konsept`\n  help: did you mean `concept`?\n",
        ),
        (
            ("partners", "--phase", "morgen"),
            "error: `--phase` does not know `morgen`\n  help: choose `preconceptie`, ",
        ),
        (("partners", "--area", "kadde"), "error: `--area` does not know `kadde`\n  help: did you mean `kade`?\n"),
        (
            ("partners", "--topic", "slaapprobleem"),
            "error: `--topic` does not know `slaapprobleem`\n  help: did you mean `Slaapproblemen`?\n",
        ),
        (
            ("partners", "--partner", "nergens"),
            "error: `--partner` does not know `nergens`\n  help: `ksa list partners` gives the list\n",
        ),
    ],
)
def test_what_cannot_be_listed(town: Path, run: Run, arguments: tuple[str, ...], said: str) -> None:
    told = run("list", *arguments, cwd=town, KSA_LANG="en")
    assert (told.code, told.out) == (2, "")
    assert told.err.startswith(said)


def test_a_dutch_word_that_is_nearly_right(town: Path, run: Run) -> None:
    assert run("list", "onderwerpn", cwd=town) == (
        2,
        "",
        "fout: er is geen soort record `onderwerpn`\n  hulp: bedoelde u `onderwerpen`?\n",
    )


def test_the_wished_partners_of_almere(run: Run) -> None:
    told = run("list", "partners", "--status", "gewenst", "--format", "json", cwd=REPOSITORY, KSA_ON=ON)
    assert (told.code, told.err) == (0, "")
    assert {(one["id"], one["status"], one["verified"]) for one in json.loads(told.out)["records"]} >= {
        ("veilig-thuis-flevoland", "gewenst", False),
        ("moederraad-almere", "gewenst", False),
    }


def test_what_almere_has_for_a_part_of_the_city(run: Run) -> None:
    told = run("list", "interventions", "--area", "Haven", "--phase", "babytijd", "-q", cwd=REPOSITORY, KSA_ON=ON)
    assert (told.code, told.out, told.err) == (0, "", "")
