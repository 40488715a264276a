"""A rule's manual, taken apart: its headings, and the examples under two of them."""

from collections.abc import Iterator
from pathlib import Path
from re import MULTILINE
from re import compile as pattern

from ksa.coalition.load import Loaded, load
from ksa.text.source import SourceFile

SOUND = Path(__file__).parent / "sound"
"""A small coalition in which no rule finds anything on the day that tests check."""

_HEADING = pattern(r"^## (.*)$", MULTILINE)
_EXAMPLE = pattern(r"^```yaml (\S+)\n(.*?)^```$", MULTILINE | 16)  # 16: the dot matches line breaks too


def sections(manual: str) -> dict[str, str]:
    """The text under each heading, in order; what stands above the first is under the empty one."""
    first, *rest = _HEADING.split(manual)
    return {"": first, **dict(zip(rest[::2], rest[1::2], strict=True))}


def examples(section: str) -> dict[str, str]:
    """The files in a section, by their path."""
    return dict(_EXAMPLE.findall(section))


def laid_over(files: dict[str, str]) -> Loaded:
    """The sound coalition with these files.

    They are added to it as they are: the files of the sound coalition have other names than any example. Only
    `coalition/coalition.yaml` takes the place of the sound one, as there can be one such record.
    """
    return load([SourceFile(name, text) for name, text in sorted((dict(_sound()) | files).items())])


def _sound() -> Iterator[tuple[str, str]]:
    for path in SOUND.rglob("*.yaml"):
        name = path.relative_to(SOUND).as_posix()
        home = f"coalition/{name}" if name == "coalition.yaml" else f"coalition/sound/{name}"
        yield home, path.read_text("utf-8")
