"""`ksa search`: records of every kind."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_who_does import TOWN
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

HEAD = "kind\tid\tname\tvia\ttext\tconfidence\tverified\tpath\tline\n"


def test_best_first_and_why(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    assert run("search", "huilbaby", "--format", "table", cwd=folder, KSA_LANG="en") == (
        0,
        """\
 KIND   ID      NAME    FOUND BY            PLACE
 topic  huilen  Huilen  synonym `huilbaby`  coalition/topics.yaml:2
""",
        "",
    )
    assert run("search", "jgz", cwd=folder) == (
        0,
        f"{HEAD}partner\tjgz\tJGZ Demo\tid\tjgz\t1.0\tnee\tpartners.yaml\t2\n",
        "",
    )


def test_only_some_kinds(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN)
    told = run("search", "demo", "--kind", "coalition,topic", "--format", "json", cwd=folder)
    assert [row["kind"] for row in json.loads(told.out)["results"]] == ["coalition"]
    told = run("search", "huilen", "--kind", "partner", cwd=folder)
    assert told == (1, HEAD, "niets in deze coalitie gaat over `huilen`\n")


@pytest.mark.parametrize("kind", ["topic", "topics", "onderwerp", "Onderwerpen", "afspraak, onderwerp"])
def test_a_kind_as_its_reader_calls_it(coalition: Write, run: Run, kind: str) -> None:
    told = run("search", "huilbaby", "--kind", kind, cwd=coalition(TOWN))
    assert told == (0, f"{HEAD}topic\thuilen\tHuilen\tsynonym\thuilbaby\t1.0\tja\tcoalition/topics.yaml\t2\n", "")


def test_nothing(coalition: Write, run: Run) -> None:
    told = run("search", "rijbewijs", "--format", "table", cwd=coalition(TOWN))
    assert told == (1, "niets in deze coalitie gaat over `rijbewijs`\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "fout: typ wat u zoekt\n  hulp: zoals `ksa search lactatiekundige`\n"),
        (("x", "--kind", "onderwerpn"), "fout: `--kind` kent `onderwerpn` niet\n  hulp: bedoelde u `onderwerp`?\n"),
        (("x", "--kind", "agreemnt"), "fout: `--kind` kent `agreemnt` niet\n  hulp: bedoelde u `agreement`?\n"),
        (
            ("x", "--kind", "gat"),
            (
                "fout: `--kind` kent `gat` niet\n  hulp: kies `coalitie`, `partner`, `onderwerp`, `interventie`,"
                " `afspraak`, `indicator`, `actie`, `instrument`, `overleggroep`, `gebied`, `doel` of `verklaring`\n"
            ),
        ),
    ],
)
def test_what_cannot_be_asked(coalition: Write, run: Run, arguments: tuple[str, ...], said: str) -> None:
    assert run("search", *arguments, cwd=coalition(TOWN)) == (2, "", said)
