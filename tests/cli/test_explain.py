from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.rules.registry import RULES
from tests.cli.program import ran
from tests.conftest import Ran

Run = Callable[..., Ran]


def test_the_list_names_every_rule_with_its_severity_and_what_it_finds(run: Run) -> None:
    told = run("explain", KSA_LANG="en")
    assert (told.code, told.err) == (0, "")
    width = max(len(rule.rule.id) for rule in RULES)
    for rule in RULES:
        summary = " ".join(rule.manual.split("\n\n")[0].split())
        assert f"\n  {rule.rule.id.ljust(width)}  {rule.rule.severity.word}" in told.out
        assert f" {summary}\n" in told.out
    families = [line for line in told.out.splitlines() if line and not line.startswith(" ")]
    assert families == list(dict.fromkeys(rule.family for rule in RULES))


def test_a_family(run: Run) -> None:
    assert run("explain", "suppression", KSA_LANG="en") == (
        0,
        """\
suppression
  unexplained-suppression         error    A comment says that a finding may stay, but not why.
  unused-suppression              warning  A comment says that a finding may stay, but there is no such finding.
""",
        "",
    )


def test_a_rule_is_its_manual(run: Run) -> None:
    told = run("explain", "unknown-reference", KSA_LANG="en")
    assert (told.code, told.err) == (0, "")
    assert told.out.startswith(
        "# unknown-reference\n\nerror, of the family `references`\n\nA record names something that does not exist.\n\n"
    )
    assert "\n## How to mend\n" in told.out
    assert "\n```yaml coalition/" in told.out


def test_a_rule_in_dutch(run: Run) -> None:
    told = run("explain", "unknown-reference").out
    assert told.startswith("# unknown-reference\n\nerror, uit de familie `references`\n\n")
    assert "\n## Hoe herstelt u het?\n" in told


@pytest.mark.parametrize(
    ("arguments", "out"),
    [
        (("-q", "iban"), "iban\n"),
        (("-q", "suppression", "iban"), "unexplained-suppression\nunused-suppression\niban\n"),
        (("-q",), "".join(f"{rule.rule.id}\n" for rule in RULES)),
    ],
)
def test_quiet_gives_names(run: Run, arguments: tuple[str, ...], out: str) -> None:
    assert run("explain", *arguments) == (0, out, "")


def test_verbose_gives_the_manuals_of_a_family(run: Run) -> None:
    told = run("explain", "suppression", "-v").out
    one, two = (run("explain", name).out for name in ("unexplained-suppression", "unused-suppression"))
    assert told == f"{one}\n{two}"


def test_several(run: Run) -> None:
    told = run("explain", "suppression", "iban").out
    assert told == f"{run('explain', 'suppression').out}\n{run('explain', 'iban').out}"


@pytest.mark.parametrize("arguments", [(), ("iban",), ("privacy", "-v")])
def test_where_python_left_the_explanations_out(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    told = ran("explain", *arguments, cwd=tmp_path, PYTHONOPTIMIZE="2", KSA_LANG="en")
    assert (told.code, told.out, told.err) == (
        2,
        b"",
        (
            "error: Python was told to leave all explanations out\n"
            "  help: take the option `-OO` or the variable `PYTHONOPTIMIZE` away, and try again\n"
        ),
    )


def test_the_names_of_rules_need_no_explanations(tmp_path: Path) -> None:
    told = ran("explain", "-q", "iban", cwd=tmp_path, PYTHONOPTIMIZE="2")
    assert (told.code, told.out, told.err) == (0, b"iban\n", "")
