"""Whether an exported file is still right, and the moment that it gives."""

import os
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from ksa.render.documents.exports import FORMATS
from tests.cli.test_export import FILES, ON, Run, names
from tests.coalition.repository import commit, repository
from tests.conftest import Ran


@pytest.fixture
def root(coalition: Callable[[dict[str, str]], Path]) -> Path:
    return coalition(FILES)


@pytest.fixture
def export(root: Path, run: Run) -> Callable[..., Ran]:
    """Export agreements, in English, as on a fixed day."""

    def execute(*arguments: str, **environment: str) -> Ran:
        return run("export", "agreements", *arguments, cwd=root, KSA_LANG="en", KSA_ON="2026-06-01", **environment)

    return execute


def bomb(compression: int) -> bytes:
    """An archive that becomes large where a report says where it comes from."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        archive.writestr("docProps/core.xml", b"0" * 10_000_000)
    return file.getvalue()


class TestStale:
    @pytest.mark.parametrize("form", FORMATS)
    def test_as_it_was_made(self, export: Run, form: str) -> None:
        export("-o", f"out.{form}")
        assert export("--check", f"out.{form}") == (0, f"`out.{form}` is up to date\n", "")

    @pytest.mark.parametrize("form", [name for name in FORMATS if name not in ("csv", "tsv")])
    def test_another_day_and_another_commit_are_no_change(self, root: Path, run: Run, form: str) -> None:
        repository(root, {})
        run("export", "agreements", "-o", f"out.{form}", *ON, cwd=root)
        commit(root, {"README.md": "x"})
        assert run("export", "agreements", "--check", f"out.{form}", "--on", "2026-06-02", cwd=root).code == 0

    @pytest.mark.parametrize("form", FORMATS)
    def test_a_change(self, export: Run, root: Path, form: str) -> None:
        export("-o", f"out.{form}")
        path = root / "coalition/agreements/ka-roken.yaml"
        path.write_text(path.read_text().replace("action: vragen", "action: vragen en luisteren"))
        assert export("--check", f"out.{form}") == (
            1,
            (
                f"`out.{form}` is stale: it no longer says what the coalition's files say\n"
                "  help: write it again, with `-o` instead of `--check`\n"
            ),
            "",
        )
        assert export("-q", "--check", f"out.{form}") == (1, "", "")

    def test_a_file_that_is_not_there(self, export: Run, root: Path) -> None:
        assert export("--check", "out.md") == (
            1,
            "`out.md` is not there\n  help: write it again, with `-o` instead of `--check`\n",
            "",
        )
        assert names(root) == ["coalition", "partners.yaml"]

    def test_a_folder(self, export: Run, root: Path) -> None:
        split = ("--split", "--format", "md")
        export(*split, "-o", "out/")
        assert export(*split, "--check", "out/") == (0, "`out/` is up to date\n", "")
        (root / "out/ka-roken.md").unlink()
        (root / "out/ka-oud.md").write_text("x")
        (root / "out/leesmij.txt").write_text("x")
        assert export(*split, "--check", "out/") == (
            1,
            (
                "`out/ka-roken.md` is not there\n"
                "`out/ka-oud.md` is stale: it is of a record that is no longer there\n"
                "  help: write it again, with `-o` instead of `--check`\n"
            ),
            "",
        )

    @pytest.mark.parametrize(
        "content",
        [
            bomb(zipfile.ZIP_DEFLATED),
            bomb(zipfile.ZIP_LZMA),
            bomb(zipfile.ZIP_BZIP2),
            b"",
            b"\x00\xff",
            b"PK\x03\x04 no archive",
            b"<!-- ksa as-of=2026-99-99 commit= -->",
            b'{"on": 3}',
        ],
        ids=["bomb", "lzma", "bzip2", "empty", "bytes", "archive", "no day", "json"],
    )
    def test_another_file(self, export: Run, root: Path, content: bytes) -> None:
        (root / "out.md").write_bytes(content)
        assert export("--check", "out.md") == (
            1,
            "`out.md` does not say that it comes from `ksa export`: is this the right file?\n",
            "",
        )
        assert (root / "out.md").read_bytes() == content

    @pytest.mark.skipif(os.name == "nt", reason="pipes of Unix")
    def test_a_pipe_is_not_waited_for(self, export: Run, root: Path) -> None:
        os.mkfifo(root / "out.md")
        assert export("--check", "out.md").code == 1

    @pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
    def test_a_file_that_may_not_be_read(self, export: Run, root: Path) -> None:
        (root / "out.md").touch(0)
        assert export("--check", "out.md").err.startswith("error: `out.md` cannot be read: ")


class TestMoment:
    def test_it_is_the_day_where_no_other_is_asked_for(self, root: Path, run: Run) -> None:
        told = run("export", "agreements", cwd=root, KSA_LANG="en", SOURCE_DATE_EPOCH="1780272000")
        assert "- **As of:** 1 June 2026\n" in told.out

    def test_it_stands_in_the_file(self, export: Run, root: Path) -> None:
        made = set()
        for moment in ("1780272000", "1780272000", "1780358400"):
            export("-o", "out.docx", SOURCE_DATE_EPOCH=moment)
            made.add((root / "out.docx").read_bytes())
        assert len(made) == 2

    def test_no_moment(self, export: Run) -> None:
        assert export(SOURCE_DATE_EPOCH="vandaag") == (
            2,
            "",
            (
                "error: `SOURCE_DATE_EPOCH` wants a number of seconds since 1970, and `vandaag` is none\n"
                "  help: such as `1780272000`\n"
            ),
        )
