"""What a hostile coalition costs: the operating system measures time and memory, and no run may hang."""

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.cli.measured import Measured, measured
from tests.cli.program import SOUND, folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="links, pipes and measures of Unix")

SECONDS = 2
"""Of the processor; a run takes a quarter of this on an idle machine, and a slow one may be measured beside others."""
MEBIBYTES = 200
NOBODY = 65534


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return folder(tmp_path, SOUND)


def check(root: Path, *arguments: str, mebibytes: int = MEBIBYTES) -> Measured:
    ran = measured("validate", *arguments, cwd=root, KSA_LANG="en")
    assert ran.seconds < SECONDS
    assert ran.mebibytes < mebibytes
    assert ran.code == 1
    return ran


BOMB = "a: &a [x, x]\n" + "".join(
    f"{chr(98 + level)}: &{chr(98 + level)} [{', '.join([f'*{chr(97 + level)}'] * 9)}]\n" for level in range(20)
)


def test_an_alias_bomb(root: Path) -> None:
    (root / "coalition/x.yaml").write_text(BOMB)
    lines = check(root).out.splitlines()
    assert lines[:2] == [
        "coalition/x.yaml:1:4: error[unsupported-yaml] `&a` is read as a YAML anchor, and anchors are not used here",
        "coalition/x.yaml:2:4: error[unsupported-yaml] `&b` is read as a YAML anchor, and anchors are not used here",
    ]


@pytest.mark.parametrize(
    ("text", "place"),
    [("topics: " + "[" * 1_000_000, "1:72"), ("- " * 1_000_000, "1:129"), ("{a: " * 1_000_000, "1:257")],
    ids=["brackets", "dashes", "braces"],
)
@pytest.mark.parametrize("form", ["full", "concise", "json"])
def test_a_million_levels(root: Path, text: str, place: str, form: str) -> None:
    (root / "coalition/x.yaml").write_text(text)
    out = check(root, "--format", form).out
    if form == "concise":
        assert out == f"coalition/x.yaml:{place}: error[limit-exceeded] values are nested deeper than 64 levels\n"
    assert len(out) < 2000


def test_a_sparse_file(root: Path) -> None:
    with (root / "coalition/x.yaml").open("wb") as file:
        file.truncate(20 * 1000**3)
    assert check(root).out == "coalition/x.yaml:1:1: error[limit-exceeded] this file is larger than 5 MB\n"


def test_a_pipe(root: Path) -> None:
    os.mkfifo(root / "coalition/x.yaml")
    os.mkfifo(root / "interventions.yaml")
    assert check(root).out == (
        "coalition/x.yaml:1:1: error[unreadable-file] this file cannot be read: it is not an ordinary file\n"
        "interventions.yaml:1:1: error[unreadable-file] this file cannot be read: it is not an ordinary file\n"
    )


def test_links_out_of_the_root(root: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "secret.yaml").write_text("password: hunter2\n")
    (root / "coalition/x.yaml").symlink_to(outside / "secret.yaml")
    (root / "coalition/y").symlink_to(outside)
    (root / "coalition/z.yaml").symlink_to("/dev/zero")
    (root / "coalition/zz.yaml").symlink_to("zz.yaml")
    ran = check(root, "--format", "full")
    assert "hunter2" not in ran.out
    assert check(root).out == (
        "coalition/x.yaml:1:1: error[unreadable-file] this file cannot be read: "
        "it is a link to a place outside the coalition's folder\n"
        "coalition/y:1:1: error[unreadable-file] this is a link to a folder, and such a link is not followed\n"
        "coalition/z.yaml:1:1: error[unreadable-file] this file cannot be read: "
        "it is a link to a place outside the coalition's folder\n"
        "coalition/zz.yaml:1:1: error[unreadable-file] this file cannot be read: it is a link to itself\n"
    )


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that any user may look into: pytest's own are for whoever runs the tests."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name)
        path.chmod(0o755)
        yield folder(path, SOUND)


# The program itself may stand where an ordinary user cannot read it: it is loaded, with all that it needs, before it
# becomes one.
AS_NOBODY = (
    sys.executable,
    "-P",
    "-c",
    f"""
import os, sys
from ksa.cli.main import main
if os.geteuid() == 0:
    main(["validate", "-q"])
    os.setgroups([])
    os.setgid({NOBODY})
    os.setuid({NOBODY})
sys.exit(main())
""",
)


def test_a_file_that_an_ordinary_user_may_not_read(open_folder: Path) -> None:
    (open_folder / "coalition/x.yaml").write_text("topics: []\n")
    (open_folder / "coalition/x.yaml").chmod(0)
    (open_folder / "coalition/shut").mkdir(mode=0)
    ran = measured("validate", cwd=open_folder, program=AS_NOBODY, KSA_LANG="en")
    (open_folder / "coalition/shut").chmod(0o700)
    assert (ran.code, ran.out) == (
        1,
        (
            "coalition/shut:1:1: error[unreadable-file] you may not look into this folder\n"
            "coalition/x.yaml:1:1: error[unreadable-file] this file cannot be read: you may not read it\n"
        ),
    )
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES


def test_a_folder_that_an_ordinary_user_may_not_write_in(open_folder: Path) -> None:
    open_folder.chmod(0o555)
    ran = measured("validate", "-o", "found.txt", cwd=open_folder, program=AS_NOBODY, KSA_LANG="en")
    open_folder.chmod(0o755)
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "error: `found.txt` cannot be written: you have no right to do that\n  help: choose another name after `-o`\n",
    )
    assert not list(open_folder.glob(".ksa-*"))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("-o", "shut/in/found.txt"),
            (
                "error: `shut/in/found.txt` cannot be written: you have no right to do that\n"
                "  help: choose another name after `-o`\n"
            ),
        ),
        (("--root", "link"), "error: the folder `link` cannot be read: you have no right to do that\n"),
    ],
)
def test_a_folder_that_an_ordinary_user_may_not_look_into(
    open_folder: Path, arguments: tuple[str, ...], said: str
) -> None:
    (open_folder / "shut").mkdir(mode=0)
    (open_folder / "link").symlink_to("shut/in")
    ran = measured("validate", *arguments, cwd=open_folder, program=AS_NOBODY, KSA_LANG="en")
    (open_folder / "shut").chmod(0o700)
    assert (ran.code, ran.out, ran.err) == (2, "", said)


def test_a_name_that_is_not_utf_8(root: Path) -> None:
    name = os.fsencode(root) + b"/coalition/\xff\xfe.yaml"
    Path(os.fsdecode(name)).write_text("topics:\n  - id: x\n")
    assert check(root).out == "coalition/\\udcff\\udcfe.yaml:2:9: error[missing-field] the field `label` is missing\n"


LARGE = 5 * 1024 * 1024
TOPIC = "  - id: t{:06}\n    label: Onderwerp {:06}\n"


def topics(size: int) -> str:
    """A text of exactly this many bytes with nothing wrong in it."""
    whole = (size - len("topics:\n")) // len(TOPIC.format(0, 0))
    text = "topics:\n" + "".join(TOPIC.format(number, number) for number in range(whole))
    return text + "#" * (size - len(text) - 1) + "\n"


def test_the_largest_file(root: Path) -> None:
    (root / "coalition/x.yaml").write_text(topics(LARGE))
    ran = measured("validate", cwd=root, KSA_LANG="en")
    everything = (
        "coalition/coalition.yaml:2:7: info[topic-without-responsible] nobody is responsible for 119156 topics\n"
    )
    assert (ran.code, ran.out, ran.err) == (0, everything, "1 tip in 3 files (1 partner, 119156 topics)\n")
    assert ran.seconds < 3 * SECONDS
    assert ran.mebibytes < 3 * MEBIBYTES


def test_a_file_that_is_too_large(root: Path) -> None:
    (root / "coalition/x.yaml").write_text(topics(LARGE + 1))
    assert check(root).out == "coalition/x.yaml:1:1: error[limit-exceeded] this file is larger than 5 MB\n"


def test_too_many_files(root: Path) -> None:
    for number in range(5000 - len(SOUND)):
        (root / f"coalition/{number:04}.yaml").write_text("topics: []\n")
    ran = measured("validate", cwd=root, KSA_LANG="en")
    assert (ran.code, ran.out, ran.err) == (0, "", "nothing found in 5000 files (1 partner)\n")
    assert ran.seconds < SECONDS
    (root / "coalition/one-more.yaml").write_text("topics: []\n")
    assert check(root).out == (
        "coalition:1:1: error[limit-exceeded] there are more than 5000 files, or they are larger than 50 MB together\n"
    )


SMALL: dict[str, Callable[[], str]] = {
    "fields": lambda: "topics:\n  - id: x\n    label: x\n" + "".join(f"    a{n}: b\n" for n in range(7500)),
    "one line": lambda: f"topics: [{'{id: A, x: y},' * 7000}]",
    "wide": lambda: f"topics: [{'{id: 漢, x: 👶},' * 4500}]",
    "accents": lambda: "topics: ['" + "\u0301" * 49_000 + "']",
    "escapes": lambda: "topics: [" + r'{id: "\e[31m", x: "\u202e"},' * 3400 + "]",
    "numbers": lambda: "note: " + "999999990 " * 9900,
    "mailboxes": lambda: "note: " + "jan.jansen@gmail.com " * 4700,
    "quotes": lambda: "topics: '" + "'' " * 33_000,
    "same ids": lambda: "topics:\n" + "  - {id: a, label: b}\n" * 4300,
    "spaces": lambda: "topics:" + " " * 99_000 + "x: y",
    "lines": lambda: "\n" * 99_000 + "topics: [",
}


@pytest.mark.parametrize("name", SMALL)
def test_a_small_file_costs_little_whatever_it_holds(root: Path, name: str) -> None:
    text = SMALL[name]()
    assert len(text.encode()) < 100_000
    (root / "coalition/x.yaml").write_text(text, "utf-8")
    check(root, "--format", "full")


ANSWERED: dict[str, Callable[[], str]] = SMALL | {
    "columns": lambda: "topics:\n  - id: x\n    y:\n" + "".join(f"      - {{a{n}: b}}\n" for n in range(5000)),
    "references": lambda: (
        "topics:\n  - {id: x, label: x}\n" + "".join(f"  - {{id: a{n}, broader: x}}\n" for n in range(3500))
    ),
    "levels": lambda: "topics:\n  - id: x\n    y: " + "[" * 55 + "{a: b}, " * 12_000 + "c" + "]" * 55 + "\n",
    "one text": lambda: "topics:\n  - id: x\n    label: " + "w " * 49_000 + "\n",
    "items": lambda: "topics:\n  - id: x\n    related: [" + "x, " * 33_000 + "x]\n",
}
"""Files that give much to tell of `x`, or of all topics."""


@pytest.mark.parametrize("name", ANSWERED)
@pytest.mark.parametrize(
    "arguments", [("show", "x"), ("show", "topic:x", "--format", "table"), ("list", "topics", "--format", "table")]
)
def test_an_answer_costs_little_whatever_the_files_hold(root: Path, name: str, arguments: tuple[str, ...]) -> None:
    text = ANSWERED[name]()
    assert len(text.encode()) < 100_000
    (root / "coalition/x.yaml").write_text(text, "utf-8")
    ran = measured(*arguments, cwd=root, KSA_LANG="en")
    assert ran.code in (0, 1)
    assert "Traceback" not in ran.err
    assert ran.seconds < SECONDS
    assert ran.mebibytes < MEBIBYTES
