"""What is wrong with a command line, said in the reader's language: always exit code 2, nothing on stdout."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.render.diagnostics.formats import FORMATS
from tests.cli.program import BROKEN
from tests.conftest import Ran

Run = Callable[..., Ran]

*_BUT_LAST, LAST = (f"`{name}`" for name in FORMATS)
FIRST = ", ".join(_BUT_LAST)
WRONG: list[tuple[tuple[str, ...], str, str]] = [
    (
        ("validat",),
        "error: there is no command `validat`\n  help: did you mean `validate`?\n",
        "fout: er is geen opdracht `validat`\n  hulp: bedoelde u `validate`?\n",
    ),
    (
        ("check",),
        "error: there is no command `check`\n  help: did you mean `validate`?\n",
        "fout: er is geen opdracht `check`\n  hulp: bedoelde u `validate`?\n",
    ),
    (
        ("Uitleg", "iban"),
        "error: there is no command `Uitleg`\n  help: did you mean `explain`?\n",
        "fout: er is geen opdracht `Uitleg`\n  hulp: bedoelde u `explain`?\n",
    ),
    (
        ("lijst",),
        "error: there is no command `lijst`\n  help: did you mean `list`?\n",
        "fout: er is geen opdracht `lijst`\n  hulp: bedoelde u `list`?\n",
    ),
    (
        ("show",),
        "error: type the id of a record\n  help: such as `ksa show jgz-almere`\n",
        "fout: typ het id van een record\n  hulp: zoals `ksa show jgz-almere`\n",
    ),
    (
        ("show", "jgz", "--on", "morgen"),
        "error: `--on` wants a day, and `morgen` is none\n  help: type it as year-month-day, such as `2026-06-01`\n",
        "fout: bij `--on` hoort een dag, en `morgen` is dat niet\n  hulp: typ jaar-maand-dag, zoals `2026-06-01`\n",
    ),
    (
        ("list", "prtners"),
        "error: there is no kind of record `prtners`\n  help: did you mean `partners`?\n",
        "fout: er is geen soort record `prtners`\n  hulp: bedoelde u `partners`?\n",
    ),
    (
        ("list", "areas", "--status", "gewenst"),
        (
            "error: `--status` does not go with a list of areas\n"
            "  help: it goes with `partners`, `agreements` or `actions`\n"
        ),
        (
            "fout: `--status` past niet bij een lijst van gebieden\n"
            "  hulp: het past bij `partners`, `agreements` of `actions`\n"
        ),
    ),
    (
        ("help",),
        "error: there is no command `help`\n  help: `ksa --help` shows what is possible\n",
        "fout: er is geen opdracht `help`\n  hulp: `ksa --help` laat zien wat er kan\n",
    ),
    (
        ("frobnicate", "--help"),
        "error: there is no command `frobnicate`\n  help: `ksa --help` shows what is possible\n",
        "fout: er is geen opdracht `frobnicate`\n  hulp: `ksa --help` laat zien wat er kan\n",
    ),
    (
        ("--",),
        "error: no command was typed\n  help: `ksa --help` shows what is possible\n",
        "fout: er is geen opdracht getypt\n  hulp: `ksa --help` laat zien wat er kan\n",
    ),
    (
        ("--versoin",),
        "error: `ksa` has no option `--versoin`\n  help: did you mean `--version`?\n",
        "fout: `ksa` heeft geen optie `--versoin`\n  hulp: bedoelde u `--version`?\n",
    ),
    (
        ("validate", "--formaat", "json"),
        "error: `ksa validate` has no option `--formaat`\n  help: did you mean `--format`?\n",
        "fout: `ksa validate` heeft geen optie `--formaat`\n  hulp: bedoelde u `--format`?\n",
    ),
    (
        ("validate", "-x"),
        "error: `ksa validate` has no option `-x`\n  help: `ksa validate --help` shows what is possible\n",
        "fout: `ksa validate` heeft geen optie `-x`\n  hulp: `ksa validate --help` laat zien wat er kan\n",
    ),
    (
        ("validate", "--format"),
        "error: `--format` needs a value after it\n  help: `ksa validate --help` shows what is possible\n",
        "fout: achter `--format` moet een waarde staan\n  hulp: `ksa validate --help` laat zien wat er kan\n",
    ),
    (
        ("validate", "--quiet=yes"),
        "error: `--quiet` takes no value\n  help: `ksa validate --help` shows what is possible\n",
        "fout: `--quiet` krijgt geen waarde\n  hulp: `ksa validate --help` laat zien wat er kan\n",
    ),
    (
        ("validate", "--format", "consize"),
        "error: `--format` does not know `consize`\n  help: did you mean `concise`?\n",
        "fout: `--format` kent `consize` niet\n  hulp: bedoelde u `concise`?\n",
    ),
    (
        ("validate", "--format", "x"),
        f"error: `--format` does not know `x`\n  help: choose {FIRST} or {LAST}\n",
        f"fout: `--format` kent `x` niet\n  hulp: kies {FIRST} of {LAST}\n",
    ),
    (
        ("validate", "--format", ""),
        "error: the value after `--format` is empty\n  help: type a value, or leave the option out\n",
        "fout: de waarde achter `--format` is leeg\n  hulp: vul een waarde in, of laat de optie weg\n",
    ),
    (
        ("validate", "--fail-on", "fatal"),
        "error: `--fail-on` does not know `fatal`\n  help: choose `error`, `warning`, `info` or `never`\n",
        "fout: `--fail-on` kent `fatal` niet\n  hulp: kies `error`, `warning`, `info` of `never`\n",
    ),
    (
        ("validate", "--select", "privacy,mobile-numbr"),
        "error: `--select` does not know `mobile-numbr`\n  help: did you mean `mobile-number`?\n",
        "fout: `--select` kent `mobile-numbr` niet\n  hulp: bedoelde u `mobile-number`?\n",
    ),
    (
        ("validate", "--ignore", "zzz"),
        "error: `--ignore` does not know `zzz`\n  help: `ksa explain` gives the list\n",
        "fout: `--ignore` kent `zzz` niet\n  hulp: `ksa explain` geeft de lijst\n",
    ),
    (
        ("validate", "--on", "1-6-2026"),
        "error: `--on` wants a day, and `1-6-2026` is none\n  help: type it as year-month-day, such as `2026-06-01`\n",
        "fout: bij `--on` hoort een dag, en `1-6-2026` is dat niet\n  hulp: typ jaar-maand-dag, zoals `2026-06-01`\n",
    ),
    (
        ("validate", "--on", "2026-02-30"),
        (
            "error: `--on` wants a day, and `2026-02-30` is none\n"
            "  help: type it as year-month-day, such as `2026-06-01`\n"
        ),
        "fout: bij `--on` hoort een dag, en `2026-02-30` is dat niet\n  hulp: typ jaar-maand-dag, zoals `2026-06-01`\n",
    ),
    (
        ("validate", "--statistics", "--format", "json"),
        "error: `--statistics` gives a table, and `json` is none\n  help: leave one of the two out\n",
        "fout: `--statistics` geeft een tabel, en dat kan niet als `json`\n  hulp: laat een van de twee weg\n",
    ),
    (
        ("validate", "--root", "nowhere"),
        (
            "error: there is no folder `nowhere`\n"
            "  help: name the folder that holds `partners.yaml`; if you are in it, leave `--root` out\n"
        ),
        (
            "fout: er is geen map `nowhere`\n"
            "  hulp: noem de map waarin `partners.yaml` staat; bent u daar al, laat `--root` dan weg\n"
        ),
    ),
    (
        ("validate", "--root", "partners.yaml"),
        "error: `partners.yaml` is not a folder\n",
        "fout: `partners.yaml` is geen map\n",
    ),
    (
        ("validate", "gone.yaml"),
        "error: there is no file or folder `gone.yaml`\n",
        "fout: er is geen bestand of map `gone.yaml`\n",
    ),
    (
        ("validate", "coalition/topic.yaml"),
        "error: there is no file or folder `coalition/topic.yaml`\n  help: did you mean `coalition/topics.yaml`?\n",
        "fout: er is geen bestand of map `coalition/topic.yaml`\n  hulp: bedoelde u `coalition/topics.yaml`?\n",
    ),
    (
        ("validate", "topics.yaml"),
        "error: there is no file or folder `topics.yaml`\n  help: did you mean `coalition/topics.yaml`?\n",
        "fout: er is geen bestand of map `topics.yaml`\n  hulp: bedoelde u `coalition/topics.yaml`?\n",
    ),
    (
        ("validate", ".."),
        (
            "error: `..` is outside the folder of the coalition\n"
            "  help: for another coalition, name its folder with `--root`\n"
        ),
        "fout: `..` ligt buiten de map van de coalitie\n  hulp: noem voor een andere coalitie haar map met `--root`\n",
    ),
    (
        ("validate", "partners.yaml", "other"),
        (
            "error: no file of this coalition is `other`, or in it\n"
            "  help: for another coalition, name its folder with `--root`\n"
        ),
        (
            "fout: `other` is geen bestand van deze coalitie, en er staat er ook geen in\n"
            "  hulp: noem voor een andere coalitie haar map met `--root`\n"
        ),
    ),
    (
        ("validate", "\x1b[31m\u202e\udcff\n::error::x"),
        "error: there is no file or folder `\\x1b[31m\\u202e\\udcff\\n::error::x`\n",
        "fout: er is geen bestand of map `\\x1b[31m\\u202e\\udcff\\n::error::x`\n",
    ),
    (
        ("validate", "--select", "invalid_term"),
        "error: `--select` does not know `invalid_term`\n  help: did you mean `invalid-term`?\n",
        "fout: `--select` kent `invalid_term` niet\n  hulp: bedoelde u `invalid-term`?\n",
    ),
    (
        ("explain", "INVALID-TERM"),
        "error: there is no rule `INVALID-TERM`\n  help: did you mean `invalid-term`?\n",
        "fout: er is geen regel `INVALID-TERM`\n  hulp: bedoelde u `invalid-term`?\n",
    ),
    (
        ("explain", "mobile-numbr"),
        "error: there is no rule `mobile-numbr`\n  help: did you mean `mobile-number`?\n",
        "fout: er is geen regel `mobile-numbr`\n  hulp: bedoelde u `mobile-number`?\n",
    ),
    (
        ("explain", "-q", "text", "zzz"),
        "error: there is no rule `zzz`\n  help: `ksa explain` gives the list\n",
        "fout: er is geen regel `zzz`\n  hulp: `ksa explain` geeft de lijst\n",
    ),
    (
        ("--show-completion", "tcsh"),
        (
            "error: `--show-completion` does not know `tcsh`\n"
            "  help: choose `bash`, `zsh`, `fish`, `powershell` or `pwsh`\n"
        ),
        "fout: `--show-completion` kent `tcsh` niet\n  hulp: kies `bash`, `zsh`, `fish`, `powershell` of `pwsh`\n",
    ),
]


@pytest.fixture
def folder(coalition: Callable[[dict[str, str]], Path]) -> Path:
    return coalition({**BROKEN, "other/notes.txt": "none\n"})


@pytest.mark.parametrize(("arguments", "english", "_dutch"), WRONG)
def test_in_english(folder: Path, run: Run, arguments: tuple[str, ...], english: str, _dutch: str) -> None:
    assert run(*arguments, cwd=folder, KSA_LANG="en") == (2, "", english)


@pytest.mark.parametrize(("arguments", "_english", "in_dutch"), WRONG)
def test_in_dutch(folder: Path, run: Run, arguments: tuple[str, ...], _english: str, in_dutch: str) -> None:
    assert run(*arguments, cwd=folder) == (2, "", in_dutch)


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (("validate", "--select", "privacy", "--select", ""), "--select"),
        (("validate", "--on="), "--on"),
        (("validate", "--root", " "), "--root"),
        (("who-does", "huilen", "--phase", ""), "--phase"),
        (("who-does", "huilen", "--area", ""), "--area"),
        (("who-does", "huilen", "--role="), "--role"),
        (("who-does", "--partner", ""), "--partner"),
        (("search", "huilen", "--kind", ","), "--kind"),
        (("show", "huilen", "-o", ""), "--output"),
        (("list", "partners", "--topic", ""), "--topic"),
        (("list", "partners", "--status", " , "), "--status"),
        (("--show-completion", ""), "--show-completion"),
    ],
)
def test_an_empty_value_is_no_choice(folder: Path, run: Run, arguments: tuple[str, ...], option: str) -> None:
    said = f"fout: de waarde achter `{option}` is leeg\n  hulp: vul een waarde in, of laat de optie weg\n"
    assert run(*arguments, cwd=folder) == (2, "", said)


def test_an_empty_variable_of_our_own_is_none(folder: Path, run: Run) -> None:
    assert run("list", "-q", cwd=folder, KSA_ON="") == run("list", "-q", cwd=folder)


def test_a_wrong_day_in_the_environment(folder: Path, run: Run) -> None:
    assert run("validate", cwd=folder, KSA_ON="tomorrow", KSA_LANG="en") == (
        2,
        "",
        (
            "error: `KSA_ON` wants a day, and `tomorrow` is none\n"
            "  help: type it as year-month-day, such as `2026-06-01`\n"
        ),
    )


def test_no_coalition_anywhere(tmp_path: Path, run: Run) -> None:
    assert run("validate", cwd=tmp_path) == (
        2,
        "",
        (
            "fout: er staat geen coalitie in deze map, en ook niet in een map daarboven\n"
            "  hulp: ga naar de map waar `partners.yaml` in staat, of noem die map met `--root`\n"
        ),
    )


def test_no_command_shows_what_is_possible(run: Run) -> None:
    told = run()
    assert (told.code, told.out) == (2, "")
    assert told.err == run("--help").out
