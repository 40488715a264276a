"""All findings in one line, and in another how many are left out."""

from ksa.diagnostic import Severity
from ksa.language import _, ngettext
from ksa.render import clean
from ksa.render.diagnostics.report import Report
from ksa.text.personal import mask

_NAMED = ("partner", "topic", "agreement")
"""The kinds of record by which somebody knows how large a coalition is."""


def summary(report: Report) -> str:
    """How much was found in how much: `3 errors, 2 warnings in 14 files (22 partners, 79 topics, 16 agreements)`."""
    found = ", ".join(_findings(report)) or _("nothing found")
    files = ngettext("{count} file", "{count} files", report.files).format(count=report.files)
    records = ", ".join(_records(report))
    if not records:
        return _("{findings} in {files}").format(findings=found, files=files)
    return _("{findings} in {files} ({records})").format(findings=found, files=files, records=records)


def known(report: Report) -> str:
    """How many findings are left out because they are known, or cannot be known to be new, and from where.

    Empty when none is; else one or two sentences on one line.
    """
    was, could_be = (
        ngettext(
            "{count} finding was there already according to `{name}`, and is left out",
            "{count} findings were there already according to `{name}`, and are left out",
            report.known,
        ),
        ngettext(
            "{count} finding may be older than `{name}`, where not everything could be read, and is left out",
            "{count} findings may be older than `{name}`, where not everything could be read, and are left out",
            report.unjudged,
        ),
    )
    name = clean.line(mask(report.known_from))
    counts = ((report.known, was), (report.unjudged, could_be))
    return "; ".join(text.format(count=count, name=name) for count, text in counts if count)


def _findings(report: Report) -> list[str]:
    errors, warnings, infos = map(report.count, (Severity.ERROR, Severity.WARNING, Severity.INFO))
    texts = [
        (errors, ngettext("{count} error", "{count} errors", errors)),
        (warnings, ngettext("{count} warning", "{count} warnings", warnings)),
        (infos, ngettext("{count} tip", "{count} tips", infos)),
    ]
    return [text.format(count=count) for count, text in texts if count]


def _records(report: Report) -> list[str]:
    partners, topics, agreements = (report.records.get(kind, 0) for kind in _NAMED)
    texts = [
        (partners, ngettext("{count} partner", "{count} partners", partners)),
        (topics, ngettext("{count} topic", "{count} topics", topics)),
        (agreements, ngettext("{count} agreement", "{count} agreements", agreements)),
    ]
    return [text.format(count=count) for count, text in texts if count]
