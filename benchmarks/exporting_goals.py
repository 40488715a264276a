"""The goals and scales of a report in a file."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.goals import ON, Goal, Pair, processes
from benchmarks.install import ROOT, Installed
from benchmarks.measure import Cost

_MUST, _REACH = 2.0, 1.5
_SCRIPT = Path(__file__).with_name("exporting.py")
_LIBRARIES = {"xlsx": "XlsxWriter", "docx": "python-docx", "pdf": "typst"}
"""The libraries of the formats that have one."""
_TEXTS = ("md", "html", "csv", "tsv", "json")
"""The other formats. They take so little time that a ratio of it is no goal."""
_OFTEN = 3


class _Extent(NamedTuple):
    """A report and the records that it tells of, all when there are none."""

    title: str
    report: str
    ids: tuple[str, ...] = ()


_ALL = _Extent("all partners", "partners")
_ONE = _Extent("one agreement", "agreements", ("ka-postpartum-depressie",))


def exporting_goals(installed: Installed, folder: Path) -> tuple[Goal, ...]:
    """Every one of them; whole processes write their files in a folder."""

    def writing(form: str, against: str, extent: _Extent) -> Pair:
        # -I: neither this folder nor the environment decides what is imported.
        work, measure = (
            [str(installed.python), "-I", str(_SCRIPT), side, form, extent.report, str(ROOT), *extent.ids]
            for side in ("ksa", against)
        )
        return processes(ROOT, work, measure, _told)

    def exported(form: str) -> Pair:
        command = [str(installed.ksa), "export", _ALL.report, "--on", ON]
        return processes(ROOT, [*command, "-o", str(folder / f"export.{form}")], [*command, "--format", "json"])

    def goals() -> Iterator[Goal]:
        for form, library in _LIBRARIES.items():
            for extent in (_ALL, _ONE):
                what = f"{form} of {extent.title} / {library}"
                yield Goal("EXPORT", what, _MUST, _REACH, writing(form, "plain", extent), _OFTEN)
        for form in _TEXTS:
            for extent in (_ALL, _ONE):
                what = f"{form} of {extent.title} / json.dumps"
                yield Goal("TEXTS", what, None, None, writing(form, "plain", extent))
        for form, library in _LIBRARIES.items():
            what = f"{form} of {_ONE.title} / importing {library}"
            yield Goal("IMPORTED", what, None, None, writing(form, "import", _ONE))
        for form in (*_TEXTS[:-1], *_LIBRARIES):
            what = f"`ksa export` of {_ALL.title}, {form} / json"
            yield Goal("EXPORTED", what, None, None, exported(form))

    return tuple(goals())


def _told(found: Cost) -> float:
    """The time that the process itself measured."""
    return float(found.output)
