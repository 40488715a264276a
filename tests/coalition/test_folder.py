import os
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from ksa.coalition import folder, reading
from ksa.coalition.folder import read_folder
from ksa.coalition.reading import Folder
from ksa.diagnostic import START, Diagnostic, Label

Builder = Callable[[dict[str, str]], Path]


def read(root: Path) -> tuple[dict[str, str], tuple[Diagnostic, ...]]:
    found = read_folder(root)
    return {source.name: source.text for source in found.sources}, found.diagnostics


def unreadable(name: str, reason: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        f"this file cannot be read: {reason}",
        (Label(name, START),),
        "put an ordinary text file in its place, or take it away",
    )


def closed(name: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        "you may not look into this folder",
        (Label(name, START),),
        "ask for the right to read it, or move it away",
    )


def same_file(name: str, other: str) -> Diagnostic:
    return Diagnostic(
        "unread-file",
        f"this is the same file as `{other}`, and is not read twice",
        (Label(name, START),),
        "take the link away",
    )


def test_read_in_order(coalition: Builder) -> None:
    root = coalition(
        {
            "partners.yaml": "partners:\n",
            "interventions.yaml": "interventions:\r\n",
            "coalition/coalition.yaml": "\ufeffcoalition:\n",
            "coalition/agreements/ka-b.yaml": "agreement: é\n",
            "coalition/agreements/ka-a.yml": "",
            "coalition/a/b/c/d.yaml": "x",
            # None of these is read, and of none that is expected.
            "coalition/readme.md": "x",
            "coalition/.hidden.yaml": "x",
            "coalition/.git/a.yaml": "x",
            "tests/partners.yaml": "x",
            "ksa/coalition/a.yaml": "x",
            "pyproject.yaml": "x",
        }
    )
    texts, diagnostics = read(root)
    assert diagnostics == ()
    assert list(texts.items()) == [
        ("coalition/a/b/c/d.yaml", "x"),
        ("coalition/agreements/ka-a.yml", ""),
        ("coalition/agreements/ka-b.yaml", "agreement: é\n"),
        ("coalition/coalition.yaml", "coalition:\n"),
        ("interventions.yaml", "interventions:\r\n"),
        ("partners.yaml", "partners:\n"),
    ]


def test_nothing_to_read(tmp_path: Path) -> None:
    assert read_folder(tmp_path) == Folder((), ())
    assert read_folder(tmp_path / "not-there") == Folder((), ())


def test_not_utf_8(coalition: Builder) -> None:
    root = coalition({"partners.yaml": "partners:\n"})
    (root / "interventions.yaml").write_bytes("name: één".encode("latin-1"))
    texts, (finding,) = read(root)
    assert texts == {"partners.yaml": "partners:\n"}
    assert (finding.rule, finding.labels[0].path) == ("invalid-encoding", "interventions.yaml")


def test_a_link_to_a_file_of_the_coalition(coalition: Builder) -> None:
    root = coalition({"shared/partners.yaml": "partners:\n"})
    (root / "partners.yaml").symlink_to("shared/partners.yaml")
    assert read(root) == ({"partners.yaml": "partners:\n"}, ())


def test_a_root_that_is_reached_by_a_link(coalition: Builder) -> None:
    root = coalition({"real/partners.yaml": "x", "real/coalition/a.yaml": "y"})
    (root / "link").symlink_to("real")
    assert read(root / "link") == ({"partners.yaml": "x", "coalition/a.yaml": "y"}, ())
    (root / "real" / "coalition" / "b.yaml").symlink_to("a.yaml")
    texts = {"partners.yaml": "x", "coalition/a.yaml": "y"}
    assert read(root / "link") == (texts, (same_file("coalition/b.yaml", "coalition/a.yaml"),))


def test_a_file_that_two_links_lead_to(coalition: Builder) -> None:
    root = coalition({"coalition/partners.yaml": "x", "shared/topics.yaml": "y"})
    (root / "partners.yaml").symlink_to("coalition/partners.yaml")
    (root / "coalition" / "b.yaml").symlink_to("../shared/topics.yaml")
    (root / "coalition" / "a.yaml").symlink_to("b.yaml")
    assert read(root) == (
        {"coalition/a.yaml": "y", "coalition/partners.yaml": "x"},
        (
            same_file("coalition/b.yaml", "coalition/a.yaml"),
            same_file("partners.yaml", "coalition/partners.yaml"),
        ),
    )


def not_followed(name: str) -> Diagnostic:
    return Diagnostic(
        "unreadable-file",
        "this is a link to a folder, and such a link is not followed",
        (Label(name, START),),
        "move the folder itself to this place",
    )


def test_links_to_folders(coalition: Builder) -> None:
    root = coalition({"agreements/a.yaml": "x", "coalition/b.yaml": "y"})
    (root / "coalition" / "agreements").symlink_to("../agreements")
    assert read(root) == ({"coalition/b.yaml": "y"}, (not_followed("coalition/agreements"),))


def test_the_coalition_as_a_link(coalition: Builder) -> None:
    root = coalition({})
    (root / "coalition").symlink_to("/")
    assert read(root) == ({}, (not_followed("coalition"),))


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("../../outside.yaml", "it is a link to a place outside the coalition's folder"),
        ("/etc/passwd", "it is a link to a place outside the coalition's folder"),
        ("/dev/zero", "it is a link to a place outside the coalition's folder"),
        ("../../root-2/a.yaml", "it is a link to a place outside the coalition's folder"),
        ("../.git/config", "it is a link to a hidden file"),
        ("../.env", "it is a link to a hidden file"),
        ("link.yaml", "it is a link to itself"),
        ("not-there.yaml", "it is a link to a file that is not there"),
        ("a.yaml/b.yaml", "it is a link to a file that is not there"),
        ("agreements", "it is a folder"),
        (".", "it is a folder"),
    ],
)
def test_a_link_that_is_refused(tmp_path: Path, target: str, reason: str) -> None:
    files = ["outside.yaml", "root-2/a.yaml", "root/.git/config", "root/.env", "root/coalition/a.yaml"]
    for name in (*files, "root/coalition/agreements/notes.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", encoding="utf-8")
    root = tmp_path / "root"
    (root / "coalition" / "link.yaml").symlink_to(target)
    assert read(root) == ({"coalition/a.yaml": "x"}, (unreadable("coalition/link.yaml", reason),))


def test_folders_and_pipes_are_no_files(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    root = coalition({"coalition/a.yaml/b.yaml": "x", "partners.yaml/c.txt": "x"})
    os.mkfifo(root / "interventions.yaml")
    monkeypatch.chdir(root / "coalition")  # the path of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.yaml")
        found = read(root)
    assert found == (
        {},
        (
            unreadable("coalition/a.yaml", "it is a folder"),
            unreadable("coalition/s.yaml", "it is not an ordinary file"),
            unreadable("interventions.yaml", "it is not an ordinary file"),
            unreadable("partners.yaml", "it is a folder"),
        ),
    )


def test_a_pipe_that_takes_the_place_of_a_file(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    root = coalition({})
    os.mkfifo(root / "partners.yaml")
    monkeypatch.setattr(folder, "_fit", lambda root, name: root / name)
    assert read(root) == ({}, (unreadable("partners.yaml", "it is not an ordinary file"),))


def test_a_link_that_takes_the_place_of_a_file(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    root = coalition({"a.txt": "secret"})
    (root / "partners.yaml").symlink_to("a.txt")
    monkeypatch.setattr(folder, "_fit", lambda root, name: root / name)
    assert read(root) == ({}, (unreadable("partners.yaml", "it is a link to itself"),))


def test_a_fault_of_the_disk(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_root: Path, _name: str) -> Path:
        raise OSError(5, "Input/output error")

    root = coalition({"partners.yaml": "x"})
    monkeypatch.setattr(folder, "_fit", fail)
    assert read(root) == ({}, (unreadable("partners.yaml", "the disk gives an error: Input/output error"),))


def limit(path: str, message: str, help_: str) -> Diagnostic:
    return Diagnostic("limit-exceeded", message, (Label(path, START),), help_)


TOO_LARGE = limit("coalition/big.yaml", "this file is larger than 5 MB", "split it into several files")
TOO_MUCH = limit(
    "coalition",
    "there are more than 5000 files, or they are larger than 50 MB together",
    "split the coalition into several folders",
)


@pytest.mark.parametrize("size", [5 * 1024 * 1024 + 1, 20 * 1024**3])
def test_a_file_that_is_too_large(coalition: Builder, size: int) -> None:
    root = coalition({"coalition/a.yaml": "x", "coalition/big.yaml": ""})
    os.truncate(root / "coalition" / "big.yaml", size)
    assert read(root) == ({"coalition/a.yaml": "x"}, (TOO_LARGE,))


def test_a_file_that_is_just_not_too_large(coalition: Builder) -> None:
    text = "a" * 5 * 1024 * 1024
    assert read(coalition({"coalition/big.yaml": text})) == ({"coalition/big.yaml": text}, ())


def test_too_many_files(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_FILES", 2)
    assert read(coalition({f"coalition/{name}.yaml": name for name in "ab"})) == (
        {"coalition/a.yaml": "a", "coalition/b.yaml": "b"},
        (),
    )
    assert read(coalition({"coalition/c.yaml": "c"})) == (
        {"coalition/a.yaml": "a", "coalition/b.yaml": "b"},
        (TOO_MUCH,),
    )


def test_too_much_together(coalition: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES_TOGETHER", 8)
    root = coalition({f"coalition/{name}.yaml": name * 4 for name in "abc"})
    texts, diagnostics = read(root)
    assert texts == {f"coalition/{name}.yaml": name * 4 for name in "abc"}
    assert diagnostics == ()
    texts, diagnostics = read(coalition({"coalition/d.yaml": "d", "coalition/e.yaml": "e"}))
    assert list(texts) == ["coalition/a.yaml", "coalition/b.yaml", "coalition/c.yaml"]
    assert diagnostics == (TOO_MUCH,)


NOBODY = 65534
AS_NOBODY = """\
    import os, sys
    from pathlib import Path
    from ksa import language
    from ksa.coalition.folder import find_root, read_folder

    language.speak("en")
    root = Path(sys.argv[1])
    found = read_folder(root)  # everything is imported before the rights are gone
    os.seteuid(int(sys.argv[2]))
    found = read_folder(root)
    print([source.name for source in found.sources])
    for finding in found.diagnostics:
        print(finding.labels[0].path, finding.message)
    print(find_root(root) == root, find_root(root / "coalition" / "locked") == root)
    os.seteuid(0)
    """


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")
def test_what_an_ordinary_user_may_not_read(coalition: Builder) -> None:
    root = coalition(
        {
            "partners.yaml": "x",
            "interventions.yaml": "x",
            "coalition/locked/a.yaml": "x",
            "coalition/listed/b.yaml": "x",
            "coalition/c.yaml": "x",
        }
    )
    for above in (root, *root.parents):
        # pytest keeps its folders to itself.
        if not above.stat().st_mode & 0o001:
            above.chmod(0o755)
    (root / "interventions.yaml").chmod(0o000)
    (root / "coalition" / "locked").chmod(0o000)
    (root / "coalition" / "listed").chmod(0o744)
    (root / "coalition" / "link").symlink_to("locked/deep")
    done = subprocess.run(
        [sys.executable, "-c", dedent(AS_NOBODY), root, str(NOBODY)],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(Path(folder.__file__).parents[2])},
    )
    assert done.stdout.splitlines() == [
        "['coalition/c.yaml', 'partners.yaml']",
        "coalition/locked you may not look into this folder",
        "coalition/listed/b.yaml this file cannot be read: you may not read it",
        "interventions.yaml this file cannot be read: you may not read it",
        "True True",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read(coalition: Builder) -> None:
    root = coalition({"partners.yaml": "x", "interventions.yaml": "x", "coalition/locked/a.yaml": "x"})
    (root / "coalition" / "locked").chmod(0o000)
    (root / "interventions.yaml").chmod(0o000)
    assert read(root) == (
        {"partners.yaml": "x"},
        (closed("coalition/locked"), unreadable("interventions.yaml", "you may not read it")),
    )


def test_a_name_that_is_no_text(coalition: Builder) -> None:
    root = coalition({"coalition/a.yaml": "x"})
    name = os.fsdecode(b"coalition/b\xff\n.yaml")
    (root / name).write_text("y", encoding="utf-8")
    assert read(root) == ({"coalition/a.yaml": "x", name: "y"}, ())
