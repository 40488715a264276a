"""Only what is new: against a git revision, or against a file."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from tests.cli.program import BROKEN, SOUND, ran
from tests.coalition.repository import commit, git, repository
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

OLD = {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n    brader: baby\n"}
NEW = {
    "coalition/topics.yaml": (
        "# a line more\ntopics:\n  - id: slapen\n    label: Slapen\n    brader: baby\n"
        "  - id: huilen\n    label: Huilen\n    brader: baby\n"
    )
}
FOUND = "coalition/topics.yaml:5:5: error[unknown-field] unknown field `brader`\n"
SUMMARY = "1 error in 3 files (1 partner, 2 topics)\n"
KNOWN = "1 finding was there already according to `{}`, and is left out\n"
SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "baseline.schema.json").read_text("utf-8"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return repository(tmp_path / "repository", SOUND | OLD, NEW)


def test_only_what_is_new_since_a_revision(folder: Path, run: Run) -> None:
    assert run("validate", "--new-since", "v1", cwd=folder, KSA_LANG="en") == (1, FOUND, SUMMARY + KNOWN.format("v1"))


def test_nothing_is_new(folder: Path, run: Run) -> None:
    told = run("validate", "--new-since", "HEAD", cwd=folder, KSA_LANG="en")
    assert told.code == 0
    assert told.out == ""
    assert told.err == (
        "nothing found in 3 files (1 partner, 2 topics)\n"
        "2 findings were there already according to `HEAD`, and are left out\n"
    )


def test_what_is_not_committed_counts(folder: Path, run: Run) -> None:
    (folder / "coalition/more.yaml").write_text("topics:\n  - {id: eten, label: Eten, lable: x}\n")
    told = run("validate", "--new-since", "main", cwd=folder, KSA_LANG="en")
    assert told.out == "coalition/more.yaml:2:29: error[unknown-field] unknown field `lable`\n"


def test_all_is_new_in_a_coalition_that_was_not_there(folder: Path, run: Run) -> None:
    for name, text in BROKEN.items():
        (folder / "demo" / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / "demo" / name).write_text(text)
    told = run("validate", "--new-since", "v2", "--root", "demo", cwd=folder, KSA_LANG="en")
    assert told.out == "demo/coalition/topics.yaml:4:5: error[unknown-field] unknown field `brader`\n"


@pytest.mark.parametrize("form", ["full", "markdown"])
def test_the_answer_itself_counts_the_rest_where_it_sums_up(folder: Path, run: Run, form: str) -> None:
    told = run("validate", "--new-since", "v1", "--format", form, cwd=folder, KSA_LANG="en")
    assert KNOWN.format("v1") in told.out
    assert told.err == ""


def test_the_table_counts_the_rest_too(folder: Path, run: Run) -> None:
    told = run("validate", "--new-since", "v1", "--statistics", cwd=folder, KSA_LANG="en")
    assert told == (1, f"1  shape\n1    unknown-field  error\n\n{SUMMARY}{KNOWN.format('v1')}", "")


@pytest.mark.parametrize("form", ["json", "github", "gitlab", "sarif", "junit", "rdjson"])
def test_else_the_rest_is_counted_beside_the_answer(folder: Path, run: Run, form: str) -> None:
    told = run("validate", "--new-since", "v1", "--format", form, cwd=folder, KSA_LANG="en")
    assert told.err == KNOWN.format("v1")
    assert "huilen" not in told.out


def test_only_files_that_are_asked_about_are_counted(folder: Path, run: Run) -> None:
    told = run("validate", "partners.yaml", "--new-since", "v1", cwd=folder, KSA_LANG="en")
    assert told == (0, "", "nothing found in 1 file (1 partner)\n")


@pytest.mark.parametrize("broken", ["topics: [\n", "topics:\n  - {id: huilen, lable: Huilen}\n"])
def test_who_mends_an_old_error_is_not_blamed_for_what_comes_to_light(tmp_path: Path, run: Run, broken: str) -> None:
    """While a file cannot be read, rules about what is missing say nothing: now they do, of what is no newer."""
    whole = {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n"}
    actions = "actions:\n  - {id: a, title: A, kind: actie, status: lopend, topics: weg, owner: nobody, source: x}\n"
    folder = repository(tmp_path, SOUND | {"coalition/topics.yaml": broken, "coalition/actions.yaml": actions}, whole)
    assert [line.split(": ")[1].split()[0] for line in run("validate", cwd=folder, KSA_LANG="en").out.splitlines()] == [
        "error[unknown-reference]",
        "error[unknown-reference]",
        "info[topic-without-responsible]",
    ]
    told = run("validate", "--new-since", "v1", cwd=folder, KSA_LANG="en")
    assert told.out == ""
    assert told.err.splitlines()[1] == "3 findings were there already according to `v1`, and are left out"


def test_what_nobody_can_tell_is_told_apart(tmp_path: Path, run: Run) -> None:
    could_be = "1 finding may be older than `{}`, where not everything could be read, and is left out\n"
    nothing = "nothing found in 3 files (1 partner, 1 topic)\n"
    whole = {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n"}
    folder = repository(tmp_path, SOUND | {"coalition/topics.yaml": "topics: [\n"}, whole)
    git(folder, "switch", "--quiet", "--detach", "v1")
    run("validate", "--write-baseline", "known.json", cwd=folder)
    git(folder, "switch", "--quiet", "main")
    told = run("validate", "--baseline", "known.json", cwd=folder, KSA_LANG="en")
    assert told == (0, "", nothing + could_be.format("known.json"))


def test_a_baseline_goes_over_an_older_one_only(coalition: Write, run: Run) -> None:
    folder = coalition(BROKEN | {"notes.txt": "mine\n"})
    for _time in range(2):
        assert run("validate", "--write-baseline", "known.json", cwd=folder).code == 0
        laid_out_anew = json.dumps(json.loads((folder / "known.json").read_text()), indent=4).replace("\n", "\r\n")
        (folder / "known.json").write_text(laid_out_anew, newline="")
    assert run("validate", "--write-baseline", "notes.txt", cwd=folder) == (
        2,
        "",
        """\
fout: in `notes.txt` staat niet wat `--write-baseline` schrijft
  hulp: kies een andere naam achter `--write-baseline`
""",
    )
    assert (folder / "notes.txt").read_text() == "mine\n"


def test_one_thing_more_in_a_list_is_new(tmp_path: Path, run: Run) -> None:
    topics = "topics:\n" + "".join(f"  - {{id: {name}, label: {name}}}\n" for name in ("aa", "bb"))
    folder = repository(
        tmp_path,
        SOUND | {"coalition/topics.yaml": topics},
        {"coalition/topics.yaml": topics + "  - {id: cc, label: cc}\n"},
    )
    told = run("validate", "--new-since", "v1", cwd=folder, KSA_LANG="en")
    assert told.out == (
        "coalition/coalition.yaml:2:7: info[topic-without-responsible] nobody is responsible for 3 topics\n"
    )
    git(folder, "switch", "--quiet", "--detach", "v1")
    assert run("validate", "--new-since", "v2", cwd=folder, KSA_LANG="en").out == ""


def test_what_comes_after_a_thousand_is_not_hidden(tmp_path: Path, run: Run) -> None:
    row = "  - {{topic: huilen, phases: babytijd, roles: signaleren, partner: {}, verified: nee}}\n"
    rows = "responsibilities:\n" + "".join(row.format(f"p{number}") for number in range(1200))
    topics = {"coalition/topics.yaml": "topics:\n  - id: huilen\n    label: Huilen\n"}
    folder = repository(
        tmp_path, SOUND | topics | {"coalition/rows.yaml": rows}, {"coalition/rows.yaml": rows + row.format("newest")}
    )
    told = run("validate", "--new-since", "v1", "--select", "references", cwd=folder, KSA_LANG="en")
    assert told.out == "coalition/rows.yaml:1202:67: error[unknown-reference] there is no partner `newest`\n"
    assert run("validate", "--new-since", "v2", "--select", "references", cwd=folder).code == 0
    told = run("validate", "--format", "gitlab", "--select", "references", cwd=folder)
    marks = [row["fingerprint"] for row in json.loads(told.out)]
    assert len(set(marks)) == len(marks) == 1000


def test_a_baseline_on_stdout(coalition: Write, run: Run) -> None:
    folder = coalition(BROKEN)
    told = run("validate", "--write-baseline", "-", cwd=folder)
    run("validate", "--write-baseline", "known.json", cwd=folder)
    assert told == (0, (folder / "known.json").read_text(), "")
    assert not (folder / "-").exists()


def test_the_selection_counts_for_both(folder: Path, run: Run) -> None:
    told = run("validate", "--new-since", "v1", "--select", "text", cwd=folder, KSA_LANG="en")
    assert told == (0, "", "nothing found in 3 files (1 partner, 2 topics)\n")


def test_quiet(folder: Path, run: Run) -> None:
    assert run("validate", "-q", "--new-since", "v1", cwd=folder) == (1, "", "")
    assert run("validate", "-q", "--new-since", "v2", cwd=folder) == (0, "", "")


@pytest.mark.parametrize(
    ("revision", "said"),
    [
        ("mian", "fout: git kent hier geen revisie `mian`\n  hulp: bedoelde u `main`?\n"),
        ("--output=x", "fout: git kent hier geen revisie `--output=x`\n"),
    ],
)
def test_a_revision_that_is_not_there(folder: Path, run: Run, revision: str, said: str) -> None:
    assert run("validate", f"--new-since={revision}", cwd=folder) == (2, "", said)
    assert not (folder / "x").exists()


def test_no_repository(coalition: Write, run: Run) -> None:
    assert run("validate", "--new-since", "main", cwd=coalition(BROKEN)) == (
        2,
        "",
        """\
fout: deze map hoort niet bij een git-repository
  hulp: bewaar wat nu bekend is in een bestand, met `--write-baseline BESTAND`
""",
    )


def test_the_variables_of_git_make_no_difference(folder: Path, tmp_path: Path) -> None:
    other = repository(tmp_path / "other", {"x": "y"})
    told = ran("validate", "--new-since", "v1", cwd=folder, KSA_LANG="en", GIT_DIR=str(other / ".git"))
    assert (told.code, told.out.decode()) == (1, FOUND)


def test_a_checkout_of_a_pull_request(folder: Path, run: Run) -> None:
    """What a service checks out: a merge of which the first parent is the branch that the change is for."""
    git(folder, "switch", "--quiet", "--create", "work", "v1")
    commit(folder, {"coalition/more.yaml": "topics:\n  - {id: eten, label: Eten, lable: x}\n"})
    git(folder, "switch", "--quiet", "--detach", "main")
    git(folder, "merge", "--quiet", "--no-ff", "--message", "merge", "work")
    told = run("validate", "--new-since", "HEAD^1", cwd=folder, KSA_LANG="en")
    assert told.out == "coalition/more.yaml:2:29: error[unknown-field] unknown field `lable`\n"


def test_a_baseline(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND | OLD)
    told = run("validate", "--write-baseline", "known.json", cwd=folder, KSA_LANG="en")
    assert told == (0, "", "1 finding is in `known.json` now\n")
    document = (folder / "known.json").read_text()
    unjudged = json.loads(document)["unjudged"]
    assert "topic-without-responsible" in unjudged
    assert re.sub("[0-9a-f]{64}", "…", document).replace(json.dumps(unjudged), "[…]") == (
        """\
{
  "schema": "ksa.baseline/1",
  "unjudged": […],
  "findings": [
    {"rule": "unknown-field", "path": "coalition/topics.yaml", "record": "topic:huilen", "field": "brader", \
"fingerprint": "…", "likeness": "…", "listed": ["6eaa772cb8907230"]}
  ]
}
"""
    )
    Draft202012Validator(SCHEMA).validate(json.loads(document))
    told = run("validate", "--baseline", "known.json", cwd=folder, KSA_LANG="en")
    assert told.code == 0
    assert told.err.endswith(KNOWN.format("known.json"))
    coalition(NEW)
    told = run("validate", "--baseline", "known.json", cwd=folder, KSA_LANG="en")
    assert told == (1, FOUND, SUMMARY + KNOWN.format("known.json"))


def test_a_baseline_of_nothing(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND)
    told = run("validate", "--write-baseline", "known.json", cwd=folder)
    assert told == (0, "", "er staan nu 0 bevindingen in `known.json`\n")
    Draft202012Validator(SCHEMA).validate(json.loads((folder / "known.json").read_text()))
    coalition(OLD)
    assert run("validate", "--baseline", "known.json", cwd=folder).code == 1


def test_a_baseline_is_the_same_from_any_folder(coalition: Write, run: Run) -> None:
    folder = coalition(SOUND | NEW)
    run("validate", "--write-baseline", "known.json", cwd=folder)
    run("validate", "--write-baseline", "known.json", cwd=folder / "coalition")
    one, other = ((folder / name).read_text() for name in ("known.json", "coalition/known.json"))
    assert one == other
    run("validate", "-q", "--write-baseline", "known.json", "--select", "text", cwd=folder)
    assert "unknown-field" not in (folder / "known.json").read_text()


WANTED = "  hulp: noem een bestand dat `--write-baseline` maakte\n"
SOUND_ROW = {"fingerprint": "0" * 64, "likeness": "0" * 64, "listed": []}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "null",
        '"x"',
        "[" * 100_000,
        "\ufeff{}",
        '{"schema": "ksa.findings/1", "findings": []}',
        '{"schema": "ksa.baseline/1"}',
        '{"schema": "ksa.baseline/1", "findings": []}',
        '{"schema": "ksa.baseline/1", "unjudged": []}',
        '{"schema": "ksa.baseline/1", "unjudged": [], "findings": {}}',
        '{"schema": "ksa.baseline/1", "unjudged": {}, "findings": []}',
        '{"schema": "ksa.baseline/1", "unjudged": [], "findings": ["x"]}',
        *(
            json.dumps({"schema": "ksa.baseline/1", "unjudged": [], "findings": [SOUND_ROW | fault]})
            for fault in ({"fingerprint": 1}, {"likeness": "x"}, {"fingerprint": "0" * 65}, {"likeness": None})
        ),
    ],
)
def test_a_file_that_is_no_baseline(coalition: Write, run: Run, text: str) -> None:
    folder = coalition(BROKEN | {"known.json": text})
    said = f"fout: in `known.json` staat niet wat `--write-baseline` schrijft\n{WANTED}"
    assert run("validate", "--baseline", "known.json", cwd=folder) == (2, "", said)


def test_bytes_that_are_no_text_and_what_is_no_file(coalition: Write, run: Run) -> None:
    folder = coalition(BROKEN)
    (folder / "known.json").write_bytes(b"\xff\xfe\x00")
    said = f"fout: in `known.json` staat niet wat `--write-baseline` schrijft\n{WANTED}"
    assert run("validate", "--baseline", "known.json", cwd=folder) == (2, "", said)
    assert run("validate", "--baseline", "coalition", cwd=folder).code == 2
    for name, why in (("gone.json", "het is er niet"), ("\0", "dit bestand is er niet")):
        told = run("validate", "--baseline", name, cwd=folder)
        assert told.code == 2
        assert told.err.endswith(f"kan niet worden gelezen: {why}\n{WANTED}")


def test_a_baseline_is_written_like_any_answer(coalition: Write, run: Run) -> None:
    folder = coalition(BROKEN)
    assert run("validate", "--write-baseline", "partners.yaml", cwd=folder) == (
        2,
        "",
        (
            "fout: `partners.yaml` kan niet worden geschreven: in YAML-bestanden staat de coalitie; daar wordt nooit"
            " overheen geschreven\n  hulp: kies een andere naam achter `--write-baseline`\n"
        ),
    )


@pytest.mark.parametrize(
    ("arguments", "names"),
    [
        (("--new-since", "v1", "--baseline", "x"), "`--new-since` en `--baseline`"),
        (("--baseline", "x", "--write-baseline", "y"), "`--baseline` en `--write-baseline`"),
        (("--watch", "--write-baseline", "y"), "`--watch` en `--write-baseline`"),
        (("--statistics", "--write-baseline", "y"), "`--statistics` en `--write-baseline`"),
        (("--write-baseline", "y", "--format", "json"), "`--format` en `--write-baseline`"),
        (("--write-baseline", "y", "-o", "z"), "`--output` en `--write-baseline`"),
        (("partners.yaml", "--write-baseline", "y"), "`PAD` en `--write-baseline`"),
    ],
)
def test_what_does_not_go_together(coalition: Write, run: Run, arguments: tuple[str, ...], names: str) -> None:
    told = run("validate", *arguments, cwd=coalition(BROKEN))
    assert told == (2, "", f"fout: {names} gaan niet samen\n  hulp: laat een van de twee weg\n")
