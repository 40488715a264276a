from collections.abc import Callable
from pathlib import Path

import pytest

from docs.played import DATA
from ksa.cli.app import COMMANDS, PAGE
from tests.cli.program import REPOSITORY
from tests.coalition.repository import git, repository
from tests.conftest import Ran

Run = Callable[..., Ran]


def test_the_page_of_the_program(run: Run) -> None:
    assert run("--help", KSA_LANG="en") == (
        0,
        """\
ksa checks what the partners of a Kansrijke Start coalition have agreed

Texts are in Dutch; `KSA_LANG=en` makes them English.

Usage:
  ksa [OPTIONS] COMMAND …

Commands:
  validate  Is our coalition in order?
  explain   Why is this wrong, and how do I mend it?
  who-does  Who does this?
  search    Where is this mentioned?
  show      What stands in this record, and what refers to it?
  list      Which records are there?
  export    Who needs this on paper, in Word or in Excel?

Options:
  --version                   show which version of ksa this is
  --install-completion SHELL  let this shell (`bash`, `zsh` or `fish`) complete what you type when you press TAB
  --show-completion SHELL     show what this shell (also `powershell`) needs for that, to set it up yourself
  -h, --help                  show this page

Examples:
  ksa validate
      check the coalition in this folder
  ksa validate --help
      show what is possible with a command

Exit codes:
  0         all is well
  2         the command could not do its work
  130, 143  the command was stopped
  141       nobody read the answer to its end
""",
        "",
    )


def test_the_page_of_a_command_in_dutch(run: Run) -> None:
    assert run("explain", "-h") == (
        0,
        """\
Waarom is dit fout, en hoe herstel ik het?

Zonder regel krijgt u de lijst van alle regels, per familie.

`-q` geeft alleen de namen, `-v` geeft de hele tekst van elke regel in de lijst.

Gebruik:
  ksa explain [OPTIES] [REGEL…]

Argumenten:
  REGEL…  een regel, of een familie van regels; zonder krijgt u de lijst

Opties:
  -q, --quiet    vertel minder
  -v, --verbose  vertel meer
  -h, --help     toon deze pagina

Voorbeelden:
  ksa explain
      toon de lijst van regels
  ksa explain unknown-reference
      toon alles over één regel
  ksa explain privacy -v
      toon alles over de regels van een familie

Exitcodes:
  0         alles is in orde
  2         de opdracht kon zijn werk niet doen
  130, 143  de opdracht is afgebroken
  141       niemand las het antwoord tot het eind
""",
        "",
    )


@pytest.mark.parametrize(
    ("command", "fine", "found"),
    [
        ("who-does", "er is iemand gevonden", "er is niemand gevonden"),
        ("search", "er is iets gevonden", "er is niets gevonden"),
        ("show", "er is iets gevonden", "zo'n record is er niet"),
        ("list", "er is iets gevonden", "er is niets gevonden"),
    ],
)
def test_the_exit_codes_of_an_answer(run: Run, command: str, fine: str, found: str) -> None:
    assert f"  0         {fine}\n  1         {found}\n" in run(command, "--help").out


@pytest.mark.parametrize("command", ["", *(command.name for command in COMMANDS)])
def test_everything_has_help_and_examples_run(run: Run, command: str) -> None:
    page = run(*command.split(), "--help", KSA_LANG="en").out
    sections = dict(part.split(":\n", 1) for part in page.split("\n\n") if ":\n" in part)
    for title in ("Options", "Arguments", "Commands"):
        for line in sections.get(title, "").splitlines():
            assert len(line[2:].split("  ", 1)) == 2, line
    assert [line for line in sections["Examples"].splitlines() if line.startswith("  ksa")]


@pytest.mark.parametrize(
    "command",
    sorted({example.command for page in (PAGE, *(command.page for command in COMMANDS)) for example in page.examples}),
)
def test_the_examples_run(run: Run, tmp_path: Path, command: str) -> None:
    """On the coalition that comes with the program: there, the ids are real."""
    program, *arguments = command.split()
    paths = [path for name in DATA for path in (REPOSITORY / name, *(REPOSITORY / name).rglob("*.yaml"))]
    files = {str(path.relative_to(REPOSITORY)): path.read_text("utf-8") for path in paths if path.is_file()}
    folder = repository(tmp_path, files)
    git(folder, "update-ref", "refs/remotes/origin/main", "main")
    told = run(*arguments, cwd=folder)
    assert (program, told.code) == ("ksa", 0)
    assert "fout" not in told.err
