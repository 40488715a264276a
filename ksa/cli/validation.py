"""A check of a coalition as it was asked for: it can be done more than once."""

import os
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ksa.cli import console, on_github, place, telling
from ksa.cli.errors import Exit
from ksa.cli.look import Look, look
from ksa.cli.output import OutputFile
from ksa.cli.telling import Known
from ksa.diagnostic import Severity
from ksa.render.diagnostics.formats import FORMATS
from ksa.render.diagnostics.report import Report
from ksa.rules.selection import Selection


class Validation(NamedTuple):
    """What to look at, and how to tell what was found.

    `day` is the day that was asked for; without it today counts, also when a new one begins. `known` is what is not
    told again.
    """

    root: Path
    start: Path
    day: date | None
    selection: Selection
    form: str
    fail_on: Severity | None
    paths: list[str]
    known: Known
    file: OutputFile | None
    quiet: bool
    verbose: bool

    @property
    def on(self) -> date:
        """The day to check on."""
        return self.day or date.today()  # noqa: DTZ011 - the reader's own day

    def look(self) -> Look:
        """Look at what the coalition is now.

        Raises:
            CannotRunError: when there is nothing to look at.
        """
        seen = place.seen(self.root, self.start)
        return look(self.root, self.on, self.selection, seen=seen)

    def show(self, look: Look) -> int:
        """Tell what was found and give the exit code.

        Raises:
            CannotRunError: when a path names nothing, or the answer cannot be written.
        """
        told = self._report(look, self.start)
        if not self.quiet and self.verbose:
            console.tell(telling.details(told, self.root))
        self._write(self._answer(look, told))
        if not self.quiet:
            console.tell(telling.besides(self.form, told, in_file=self.file is not None))
            if on_github.is_here(os.environ) and self.form in (*telling.TEXTS, telling.STATISTICS, "github"):
                seen_from = place.checkout(self.start, os.environ)
                on_github.tell(self._report(look, seen_from), os.environ, annotate=self.form != "github")
        is_bad = self.fail_on and any(one.severity and one.severity >= self.fail_on for one in told.findings)
        return Exit.FOUND if is_bad else Exit.FINE

    def _report(self, look: Look, start: Path) -> Report:
        """The report for a reader who knows the files from a folder."""
        form = FORMATS.get(self.form)
        told = telling.report(
            look,
            on=self.on,
            paths=self.paths,
            root=self.root,
            start=self.start,
            before=self.known,
            again=form is not None and form.knows_again,
        )
        if start != self.start:
            told = told._replace(root=place.seen(self.root, start), shown=place.shown(told.shown, self.root, start))
        return told._replace(fail_on=self.fail_on)

    def _answer(self, look: Look, told: Report) -> str:
        form = FORMATS.get(self.form)
        if form and form.of_checkout:
            told = self._report(look, place.checkout(self.start, os.environ))
            if on_github.is_here(os.environ):
                told = told._replace(summarised=on_github.may_summarise(os.environ))
        elif self.file is None:
            is_terminal = console.is_terminal()
            told = told._replace(width=console.width(), colour=console.in_colour(is_terminal, os.environ))
        return telling.answer(self.form, told)

    def _write(self, answer: str) -> None:
        if self.file:
            self.file.write(answer)
        elif not self.quiet:
            console.answer(answer)
