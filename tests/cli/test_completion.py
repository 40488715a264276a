from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.cli.app import COMMANDS
from ksa.cli.completion import SHELLS
from ksa.render.diagnostics.formats import FORMATS
from tests.cli.program import folder, ran
from tests.cli.test_who_does import AREAS
from tests.coalition.repository import repository
from tests.conftest import Ran
from tests.search.town import FILES

Run = Callable[..., Ran]


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_gets_what_it_needs(run: Run, shell: str) -> None:
    told = run("--show-completion", shell)
    assert (told.code, told.err) == (0, "")
    assert "_KSA_COMPLETE" in told.out


@pytest.mark.parametrize(
    ("shell", "file"),
    [("bash", ".bash_completions/ksa.sh"), ("zsh", ".zfunc/_ksa"), ("fish", ".config/fish/completions/ksa.fish")],
)
def test_it_is_set_up(run: Run, tmp_path: Path, shell: str, file: str) -> None:
    assert run("--install-completion", shell, HOME=str(tmp_path)) == (
        0,
        f"aanvullen voor {shell} is ingesteld en werkt in elk nieuw venster\n",
        "",
    )
    assert "_KSA_COMPLETE" in (tmp_path / file).read_text()


@pytest.mark.parametrize("shell", ["powershell", "pwsh"])
def test_nothing_is_changed_on_windows(run: Run, tmp_path: Path, shell: str) -> None:
    assert run("--install-completion", shell, HOME=str(tmp_path), KSA_LANG="en") == (
        2,
        "",
        (
            f"error: for {shell} this is done by hand\n"
            f"  help: put what `ksa --show-completion {shell}` shows in the file that `$PROFILE` names\n"
        ),
    )
    assert list(tmp_path.iterdir()) == []


def test_it_cannot_be_set_up(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert run("--install-completion", "fish", HOME=str(tmp_path / "file"), KSA_LANG="en") == (
        2,
        "",
        "error: completion cannot be set up: a part of the path is not a folder\n",
    )


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ksa ", [command.name for command in COMMANDS]),
        ("ksa val", ["validate"]),
        ("ksa validate --st", ["--statistics"]),
        ("ksa validate --format ", list(FORMATS)),
        ("ksa validate --format js", ["json"]),
        ("ksa validate --fail-on ", ["error", "warning", "info", "never"]),
        (
            "ksa validate --select unk",
            ["unknown-contact", "unknown-event", "unknown-reference", "unknown-field", "unknown-kind"],
        ),
        ("ksa validate --ignore iban,mob", ["iban,mobile-number"]),
        ("ksa explain cut", ["cut-text"]),
        ("ksa list in", ["interventions", "indicators", "instruments"]),
        ("ksa list partners --status ge", ["gewenst", "gepland"]),
        ("ksa list topics --format t", ["table", "tsv"]),
        ("ksa show ", []),
        ("ksa list partners --topic ", []),
        ("ksa export int", ["interventions"]),
        ("ksa export partners --format x", ["xlsx"]),
        ("ksa export partners --dialect ", ["excel", "rfc4180"]),
        ("ksa --show-completion z", ["zsh"]),
        ("ksa nonsense --f", []),
    ],
)
def test_what_the_shell_offers(tmp_path: Path, typed: str, offered: list[str]) -> None:
    words = typed.split(" ")
    told = ran(
        cwd=tmp_path, _KSA_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(words) - 1), COLUMNS="80"
    )
    assert (told.code, told.out.decode().split(), told.err) == (0, offered, "")


@pytest.mark.parametrize(("typed", "offered"), [("", ["main", "v1", "v2"]), ("v", ["v1", "v2"]), ("x", [])])
def test_the_shell_offers_revisions(tmp_path: Path, typed: str, offered: list[str]) -> None:
    line = f"ksa validate --new-since {typed}"
    folder = repository(tmp_path, {"a": "b"}, {"a": "c"})
    told = ran(cwd=folder, _KSA_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD="3")
    assert (told.code, told.out.decode().split(), told.err) == (0, offered, "")


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ksa who-does h", ["huilen"]),
        ("ksa who-does --partner ", ["jgz"]),
        ("ksa who-does --area ", ["stad", "haven", "poort"]),
        ("ksa who-does --phase baby", ["babytijd"]),
        ("ksa who-does --role beg", ["begeleiden"]),
        ("ksa who-does --format ", ["table", "tsv", "json", "markdown"]),
        ("ksa search x --kind par", ["partner"]),
    ],
)
def test_the_shell_offers_what_the_coalition_holds(tmp_path: Path, typed: str, offered: list[str]) -> None:
    words = typed.split(" ")
    told = ran(
        cwd=folder(tmp_path, AREAS), _KSA_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(words) - 1)
    )
    assert (told.code, told.out.decode().split(), told.err) == (0, offered, "")


@pytest.mark.parametrize("typed", ["ksa who-does h", "ksa who-does --partner ", "ksa who-does --area "])
def test_without_a_coalition_nothing_is_offered(tmp_path: Path, typed: str) -> None:
    words = typed.split(" ")
    told = ran(cwd=tmp_path, _KSA_COMPLETE="complete_bash", COMP_WORDS=typed, COMP_CWORD=str(len(words) - 1))
    assert (told.code, told.out.decode().split(), told.err) == (0, [], "")


def test_the_shell_shows_names_as_text(tmp_path: Path) -> None:
    topics = 'topics:\n  - {id: huilen, label: "\\e[31mbsn 123456782"}\n  - {id: "\\e[31m", label: x}\n'
    told = ran(
        cwd=folder(tmp_path, AREAS | {"coalition/topics.yaml": topics}),
        _KSA_COMPLETE="complete_zsh",
        _TYPER_COMPLETE_ARGS="ksa who-does h",
    )
    assert "bsn *********" in told.out.decode()
    assert b"\x1b" not in told.out


def test_without_a_repository_there_is_nothing_to_offer(tmp_path: Path) -> None:
    line = "ksa validate --new-since "
    assert ran(cwd=tmp_path, _KSA_COMPLETE="complete_bash", COMP_WORDS=line, COMP_CWORD="3") == (0, b"\n", "")


def test_it_is_explained_in_dutch(tmp_path: Path) -> None:
    told = ran(
        cwd=tmp_path, _KSA_COMPLETE="complete_fish", _TYPER_COMPLETE_FISH_ACTION="get-args", _TYPER_COMPLETE_ARGS="ksa "
    )
    lines = told.out.decode().splitlines()
    assert lines[:2] == [
        "validate\tIs onze coalitie in orde?",
        "explain\tWaarom is dit fout, en hoe herstel ik het?",
    ]
    assert "list\tWelke records zijn er?" in lines


@pytest.mark.parametrize(
    ("typed", "offered"),
    [
        ("ksa show pun", ["punt-1\tdoel"]),
        ("ksa show ka", ["kade\tOever Kade", "ka-roken\tSamen rookvrij"]),
        ("ksa show are", ["area:oever\tOever"]),
        ("ksa list partners --area d", ["dijk\tOever Dijk"]),
        (
            "ksa list partners --topic som",
            ["somber-na\tSomberheid na de bevalling", "somber-tijdens\tSomberheid tijdens de zwangerschap"],
        ),
        ("ksa list agreements --partner h", ["huisarts\tHuisarts Kade"]),
    ],
)
def test_the_shell_offers_records_to_show_and_list(
    coalition: Callable[[dict[str, str]], Path], typed: str, offered: list[str]
) -> None:
    told = ran(
        cwd=coalition(FILES),
        _KSA_COMPLETE="complete_fish",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        _TYPER_COMPLETE_ARGS=typed,
    )
    assert (told.code, sorted(told.out.decode().splitlines()), told.err) == (0, sorted(offered), "")


@pytest.mark.parametrize("asked", ["bogus", "bogus_bash", "complete_tcsh", "complete_", "complete_bash"])
def test_what_no_shell_asks(tmp_path: Path, asked: str) -> None:
    told = ran(cwd=tmp_path, _KSA_COMPLETE=asked, KSA_LANG="en")
    assert (told.code, told.out, told.err) == (
        2,
        b"",
        (
            "error: `_KSA_COMPLETE` is there for shells that complete a command\n"
            "  help: take it away: `unset _KSA_COMPLETE`\n"
        ),
    )


def test_a_shell_that_does_not_count_its_words(tmp_path: Path) -> None:
    told = ran(cwd=tmp_path, _KSA_COMPLETE="complete_bash", COMP_WORDS="ksa ", COMP_CWORD="x")
    assert (told.code, told.out, told.err) == (
        2,
        b"",
        (
            "fout: `_KSA_COMPLETE` is er voor shells die een opdracht aanvullen\n"
            "  hulp: haal de variabele weg: `unset _KSA_COMPLETE`\n"
        ),
    )


def test_rules_are_offered_where_python_left_the_explanations_out(tmp_path: Path) -> None:
    told = ran(
        cwd=tmp_path,
        _KSA_COMPLETE="complete_fish",
        _TYPER_COMPLETE_FISH_ACTION="get-args",
        _TYPER_COMPLETE_ARGS="ksa explain iba",
        PYTHONOPTIMIZE="2",
    )
    assert (told.code, told.out.strip(), told.err) == (0, b"iban", "")
