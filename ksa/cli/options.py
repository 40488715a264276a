"""Every option and argument, declared once; a command takes what it needs. All arrive as they were typed."""

from typing import Annotated

import typer

from ksa.cli import complete, completion, version
from ksa.language import N_

Paths = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("PATH"),
        help=N_("report on these files and folders only; the whole coalition is checked all the same"),
    ),
]
Rules = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("RULE"),
        help=N_("a rule, or a family of rules; without it you get the list"),
        autocompletion=complete.rules,
    ),
]
Format = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar=N_("FORMAT"),
        help=N_(
            "`full` shows the lines, `concise` gives one line a finding, `json` is for programs; for services there are"
            " `github` (annotations), `gitlab` (Code Quality), `sarif` (code scanning), `junit`, `rdjson` (reviewdog)"
            " and `markdown` (a summary); without it you get `full` on a screen and `concise` elsewhere"
        ),
        autocompletion=complete.formats,
    ),
]
FailOn = Annotated[
    str | None,
    typer.Option(
        "--fail-on",
        metavar=N_("SEVERITY"),
        help=N_("from which severity the exit code is 1: `error` (this is the default), `warning`, `info` or `never`"),
        autocompletion=complete.severities,
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar=N_("RULE"),
        help=N_("report only what these rules or families find; give it more than once, or put commas between"),
        autocompletion=complete.rules,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore",
        metavar=N_("RULE"),
        help=N_("leave out what these rules or families find"),
        autocompletion=complete.rules,
    ),
]
NewSince = Annotated[
    str | None,
    typer.Option(
        "--new-since",
        metavar=N_("REVISION"),
        help=N_("report only what was not found yet at this git revision, such as `origin/main`; the rest is counted"),
        autocompletion=complete.revisions,
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar=N_("FILE"),
        help=N_("report only what is not in this file, which `--write-baseline` made; the rest is counted"),
    ),
]
WriteBaseline = Annotated[
    str | None,
    typer.Option(
        "--write-baseline",
        metavar=N_("FILE"),
        help=N_("write what is found now to this file, and report nothing"),
    ),
]
Watch = Annotated[
    bool, typer.Option("--watch", help=N_("check again after every change, until you stop it with Ctrl-C"))
]
Statistics = Annotated[bool, typer.Option("--statistics", help=N_("show only how often each rule finds something"))]
Question = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("QUESTION"),
        help=N_("a topic, some words or a whole question"),
        autocompletion=complete.topics,
    ),
]
RecordName = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("ID"),
        help=N_("the id or a name of a record, perhaps with its kind, such as `partner:jgz-almere`"),
        autocompletion=complete.records,
    ),
]
RecordKind = Annotated[
    str | None,
    typer.Argument(
        metavar=N_("KIND"),
        help=N_("what you want a list of, such as `partners`; without it you get the list of kinds"),
        autocompletion=complete.lists,
    ),
]
Status = Annotated[
    list[str] | None,
    typer.Option(
        "--status",
        metavar=N_("STATUS"),
        help=N_("only with this status; give it more than once, or put commas between"),
        autocompletion=complete.statuses,
    ),
]
Topic = Annotated[
    str | None,
    typer.Option(
        "--topic",
        metavar=N_("TOPIC"),
        help=N_("only this topic and what names it or a narrower one, by its id or its name"),
        autocompletion=complete.topics,
    ),
]
NamedPartner = Annotated[
    str | None,
    typer.Option(
        "--partner",
        metavar=N_("PARTNER"),
        help=N_("only this partner and what names it, by its id or its name"),
        autocompletion=complete.partners,
    ),
]
Partner = Annotated[
    str | None,
    typer.Option(
        "--partner",
        metavar=N_("PARTNER"),
        help=N_("a partner, by its id or its name"),
        autocompletion=complete.partners,
    ),
]
Phase = Annotated[
    list[str] | None,
    typer.Option(
        "--phase",
        metavar=N_("PHASE"),
        help=N_(
            "only in this phase, or in a range such as `zwangerschap t/m babytijd`; give it more than once, or put"
            " commas between"
        ),
        autocompletion=complete.phases,
    ),
]
Area = Annotated[
    str | None,
    typer.Option(
        "--area",
        metavar=N_("AREA"),
        help=N_("only where this area is served, by its id or its name"),
        autocompletion=complete.areas,
    ),
]
Role = Annotated[
    list[str] | None,
    typer.Option(
        "--role",
        metavar=N_("ROLE"),
        help=N_("only in this role; give it more than once, or put commas between"),
        autocompletion=complete.roles,
    ),
]
Kind = Annotated[
    list[str] | None,
    typer.Option(
        "--kind",
        metavar=N_("KIND"),
        help=N_(
            "only records of this kind, such as `partner` or `afspraak`; give it more than once, or put commas between"
        ),
        autocompletion=complete.kinds,
    ),
]
DocumentFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar=N_("FORMAT"),
        help=N_(
            "`table` is for people, `tsv` has a row a line with tabs, `json` is for programs, `markdown` for a page;"
            " without it the name after `-o` decides (`.txt` gives a table, `.tsv`, `.json`, `.md`), else you get"
            " `table` on a screen and `tsv` elsewhere"
        ),
        autocompletion=complete.document_formats,
    ),
]
ReportName = Annotated[
    str | None,
    typer.Argument(
        metavar=N_("REPORT"),
        help=N_("what to write: `partners`, `agreements`, `interventions`, `responsibilities` or `topics`"),
        autocompletion=complete.reports,
    ),
]
ReportIds = Annotated[
    list[str] | None,
    typer.Argument(
        metavar=N_("ID"),
        help=N_("only these records, by their id or name; without it the report is about all"),
        autocompletion=complete.records,
    ),
]
FileFormat = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar=N_("FORMAT"),
        help=N_(
            "`md` (Markdown), `html` (a page), `csv` or `tsv` (one table), `xlsx` (Excel), `docx` (Word), `pdf` or"
            " `json`; without it the end of the file's name tells, and else you get `md`"
        ),
        autocompletion=complete.file_formats,
    ),
]
ExportOutput = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar=N_("FILE"),
        help=N_("write the report to this file; what it held is replaced; with `--split`: to this folder"),
    ),
]
Split = Annotated[
    bool,
    typer.Option("--split", help=N_("write a file for each record, in the folder after `-o`, each called by its id")),
]
Check = Annotated[
    str | None,
    typer.Option(
        "--check",
        metavar=N_("FILE"),
        help=N_("write nothing: tell whether this file still says what the coalition's files say"),
    ),
]
Dialect = Annotated[
    str | None,
    typer.Option(
        "--dialect",
        metavar=N_("DIALECT"),
        help=N_(
            "of `csv` and `tsv`: `excel` opens well in a Dutch Excel (this is the default), `rfc4180` is for programs"
        ),
        autocompletion=complete.dialects,
    ),
]
Output = Annotated[
    str | None,
    typer.Option(
        "--output",
        "-o",
        metavar=N_("FILE"),
        help=N_("write the answer to this file; what it held is replaced"),
    ),
]
On = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar=N_("DATE"),
        envvar="KSA_ON",
        help=N_("act as if it were this day, such as `2026-06-01`; without it: `KSA_ON`, else today"),
    ),
]
Root = Annotated[
    str | None,
    typer.Option(
        "--root",
        metavar=N_("FOLDER"),
        help=N_("the folder of the coalition; without it: the nearest folder upward that holds one"),
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=N_("tell less"))]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help=N_("tell more"))]
Version = Annotated[
    bool, typer.Option("--version", help=N_("show which version of ksa this is"), callback=version.show, is_eager=True)
]
InstallCompletion = Annotated[
    str | None,
    typer.Option(
        "--install-completion",
        metavar=N_("SHELL"),
        help=N_("let this shell (`bash`, `zsh` or `fish`) complete what you type when you press TAB"),
        autocompletion=completion.shells,
        callback=completion.install,
        is_eager=True,
    ),
]
ShowCompletion = Annotated[
    str | None,
    typer.Option(
        "--show-completion",
        metavar=N_("SHELL"),
        help=N_("show what this shell (also `powershell`) needs for that, to set it up yourself"),
        autocompletion=completion.shells,
        callback=completion.show,
        is_eager=True,
    ),
]
