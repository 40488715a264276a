"""What the findings say of a partner, and of which partner they say it."""

from typing import Any

import pytest

from ksa.diagnostic import START, Diagnostic, Label, RecordName, Severity, Span
from ksa.report.document import Document, Heading
from ksa.report.export.partner_missing import said
from ksa.report.export.partners import report
from ksa.report.export.scope import Scope
from tests.report.export.partner_town import TOWN, below
from tests.report.export.scoping import scope
from tests.report.export.town import rows, shown

AGREEMENT, ROW = ("agreement", "ka-roken"), ("responsibility", "")
PATHS = {
    "agreement": "coalition/agreements/roken.yaml",
    "partner": "partners.yaml",
    "coalition": "coalition/coalition.yaml",
    "intervention": "interventions.yaml",
    "action": "coalition/actions.yaml",
}


def finding(kind: str, name: str, field: str, message: str = "mis", *about: str) -> Diagnostic:
    """A finding that stands at the top of the file of its record."""
    return Diagnostic(
        "a-rule",
        message,
        (Label(PATHS[kind], START),),
        record=RecordName(kind, name),
        field=field,
        severity=Severity.INFO,
        about=about,
    )


def concerned(made: Scope) -> list[str]:
    """The partners of which the report says that something is missing."""
    return [one["id"] for one in report(made).data["partners"] if one["missing"]]


@pytest.mark.parametrize(
    ("one", "partners"),
    [
        # Who is named in so many words; the others in the step are not meant.
        (finding("agreement", "ka-roken", "steps.0.to", "`jgz` zwijgt"), ["jgz"]),
        (finding("coalition", "oever", "", "geen contact", "ggd", "partner:huisarts"), ["huisarts", "ggd"]),
        # Its own record, also where another is named.
        (finding("partner", "jgz", "name", "mis"), ["jgz"]),
        (finding("partner", "jgz", "name", "zo heet `ggd` ook"), ["jgz", "ggd"]),
        # Who acts in the step, who is named in the field, who signed, who owns.
        (finding("agreement", "ka-roken", "steps.1.within"), ["jgz", "ggd"]),
        (finding("agreement", "ka-roken", "steps.1.from.1"), ["ggd"]),
        (finding("agreement", "ka-roken", "steps.9.within"), ["huisarts"]),
        (finding("agreement", "ka-roken", "evaluate_on"), ["huisarts"]),
        (finding("agreement", "ka-roken", ""), ["huisarts"]),
        (finding("coalition", "oever", "declarations.0.signatories.1.function"), ["ggd"]),
        (finding("coalition", "oever", "declarations.0.until"), []),
        (finding("intervention", "plan", "available"), ["jgz"]),
        (finding("action", "dag", "reached.partner"), ["jgz"]),
        (finding("action", "dag", "reached.0.done"), ["jgz"]),
        (finding("action", "dag", "due"), []),
        # What is not there.
        (finding("agreement", "weg", "steps.0.within"), []),
        (finding("partner", "weg", "name"), []),
        (finding("agreement", "ka-roken", "steps.x.y.0.z"), ["huisarts"]),
        (finding("coalition", "oever", "", "onbekend `roken`"), []),
    ],
)
def test_whom_a_finding_concerns(one: Diagnostic, partners: list[str]) -> None:
    assert concerned(scope(TOWN)._replace(findings=(one,))) == partners


def test_a_finding_about_a_file_concerns_nobody() -> None:
    one = finding("partner", "jgz", "")._replace(record=None)
    assert concerned(scope(TOWN)._replace(findings=(one,))) == []


@pytest.mark.parametrize(
    ("line", "partners"),
    [(1, ["jgz", "huisarts"]), (3, ["jgz", "huisarts"]), (4, ["jgz"]), (9, ["jgz"]), (15, ["stopcoach"])],
)
def test_a_row_is_told_by_its_line(line: int, partners: list[str]) -> None:
    """Rows have no id: only where they stand tells one from another."""
    place = Label("coalition/responsibilities.yaml", Span(line, 1, line, 2))
    one = Diagnostic("a-rule", "mis", (place,), record=RecordName("responsibility", ""), field="roles.0")
    assert concerned(scope(TOWN)._replace(findings=(one,))) == partners


def test_what_the_rules_find() -> None:
    made = scope(TOWN, ids=("stopcoach", "weg", "huisarts"))
    found = {one["id"]: [row["rule"] for row in one["missing"]] for one in report(made).data["partners"]}
    assert found == {
        "stopcoach": ["wished-partner-at-work"],
        "weg": ["departed-partner", "unsourced-fact"],
        "huisarts": ["partner-without-contact", "parents-not-involved", "unsourced-fact"],
    }


def test_an_id_that_means_something_else_too_names_nobody() -> None:
    files = {**TOWN, "coalition/topics.yaml": f"{TOWN['coalition/topics.yaml']}  - {{id: ggd, label: Over de GGD}}\n"}
    one = finding("coalition", "oever", "", "niemand doet `ggd`")
    assert concerned(scope(TOWN)._replace(findings=(one,))) == ["ggd"]
    assert concerned(scope(files)._replace(findings=(one,))) == []


def test_the_same_words_are_told_once_and_the_worst_first() -> None:
    findings = (
        finding("agreement", "ka-roken", "steps.0.within", "`ggd` zwijgt"),
        finding("agreement", "ka-roken", "steps.1.within", "`ggd` zwijgt"),
        finding("partner", "ggd", "", "fout")._replace(severity=Severity.ERROR, help="doe `x`"),
        finding("intervention", "plan", "", "`ggd` zwijgt"),
    )
    made = scope(TOWN, ids=("ggd",))._replace(findings=findings)
    assert (
        below("What is missing", shown(report(made)) + "\n\n")
        == """\
 WHAT          WHERE
 fout
 “GGD” zwijgt  agreement: Rookvrij zwanger, step 1; agreement: Rookvrij zwanger, step 2; intervention: Plan"""
    )
    (partner,) = report(made).data["partners"]
    assert [one["records"] for one in partner["missing"]] == [
        [{"kind": "partner", "id": "ggd"}],
        [{"kind": "agreement", "id": "ka-roken"}, {"kind": "intervention", "id": "plan"}],
    ]


def test_of_many_places_the_number_is_told() -> None:
    findings = tuple(finding("agreement", "ka-roken", f"steps.{at}.within", "`ggd` zwijgt") for at in range(6))
    assert (
        below("What is missing", shown(report(scope(TOWN, ids=("ggd",))._replace(findings=findings))) + "\n\n")
        == """\
 WHAT          WHERE
 “GGD” zwijgt  in 6 places"""
    )


MOST = ("jgz", "huisarts", "ggd", "zorggroep", "stopcoach")
OF_ALL = finding("coalition", "oever", "", "niemand is te bereiken", *MOST)._replace(help="vul `phone` in")


def test_what_is_said_of_the_coalition_is_told_once() -> None:
    document = report(scope(TOWN)._replace(findings=(OF_ALL, finding("partner", "jgz", "name"))))
    text = shown(document)
    assert (
        text[text.index("\n\nFor the whole") :].partition("\n\nJGZ Oever")[0]
        == """

For the whole coalition

What is missing
 WHAT
 niemand is te bereiken"""
    )
    assert text.count("niemand is te bereiken") == 1
    assert text.count("What is missing") == 2
    assert rows(document.sheets[-1])[1:] == [
        "|For the whole coalition|tip|niemand is te bereiken||vul “phone” in|a-rule",
        "jgz|JGZ Oever|tip|mis|||a-rule",
    ]
    shared = {one["id"]: [row["is_shared"] for row in one["missing"]] for one in report_data(document)}
    assert shared == {**{one: [True] for one in MOST}, "jgz": [True, False], "straks": []}


def test_what_is_said_of_the_coalition_comes_after_the_only_partner() -> None:
    blocks = report(scope(TOWN, ids=("ggd",))._replace(findings=(OF_ALL,))).blocks
    found = [block.text for block in blocks if isinstance(block, Heading)]
    assert found[-2:] == ["For the whole coalition", "What is missing"]


@pytest.mark.parametrize(
    "one",
    [
        finding("coalition", "oever", "", "geen contact", "jgz", "ggd"),
        finding("agreement", "ka-roken", "", "`jgz`, `huisarts`, `ggd`, `zorggroep` en `stopcoach` zwijgen"),
    ],
)
def test_what_concerns_some_partners_stays_with_each(one: Diagnostic) -> None:
    document = report(scope(TOWN)._replace(findings=(one,)))
    assert "For the whole coalition\n\n" not in shown(document)
    assert not any(row["is_shared"] for told in report_data(document) for row in told["missing"])


def report_data(document: Document) -> list[dict[str, Any]]:
    return list(document.data["partners"])


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (
            "`jgz` zwijgt over `roken`, `ka-roken` en `within`",
            "“JGZ Oever” zwijgt over “Roken”, “Rookvrij zwanger” en “within”",
        ),
        ("doet pas mee vanaf 2027-02-01", "doet pas mee vanaf 1 February 2027"),
        ("op 2027-02-30, `ka-2027-02-01`", "op 2027-02-30, “ka-2027-02-01”"),
        ("zonder namen", "zonder namen"),
        ("een ` alleen", "een ` alleen"),
        ("", ""),
    ],
)
def test_ids_are_told_by_name(text: str, read: str) -> None:
    assert said(scope(TOWN), text) == read


@pytest.mark.parametrize(
    ("wanted", "partners"),
    [({"topic": "roken"}, ["jgz"]), ({"topic": "slapen"}, []), ({"phase": ("peutertijd",)}, [])],
)
def test_what_is_not_about_what_is_wanted_is_left_out(wanted: dict[str, Any], partners: list[str]) -> None:
    one = finding("agreement", "ka-roken", "steps.2.within")
    assert concerned(scope(TOWN, **wanted)._replace(findings=(one,))) == partners
    own = finding("partner", "jgz", "name")
    assert concerned(scope(TOWN, **wanted)._replace(findings=(own,))) == ["jgz"]
