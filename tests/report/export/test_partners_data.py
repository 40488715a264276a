"""The partners as flat tables and as plain values."""

from datetime import date
from decimal import Decimal

import pytest

from ksa.report.document import Cell, Document, Table
from ksa.report.export.partners import report
from ksa.report.export.veil import veil
from tests.report.export.partner_town import TOWN, signed
from tests.report.export.scoping import almere, scope
from tests.report.export.town import column, plain, rows

FILES = {**TOWN, **signed(("jgz", "2026-01-05", "other"), ("huisarts", "2026-02", "now"))}


def sheet(document: Document, title: str) -> Table:
    (found,) = [one for one in document.sheets if one.title == title]
    return found


def cell(table: Table, row: int, key: str) -> Cell:
    return table.rows[row][[one.key for one in table.columns].index(key)]


def test_the_sheets_of_a_workbook() -> None:
    document = report(scope(FILES))
    assert [one.title for one in document.sheets] == [
        "Partners",
        "Contacts",
        "Responsibilities",
        "Steps",
        "Interventions",
        "Actions",
        "Instruments",
        "Signatures",
        "What is missing",
    ]
    assert document.table == document.sheets[0]
    for one in document.sheets:
        assert {"partner", "name"} <= {column.key for column in one.columns}
        assert len({column.key for column in one.columns}) == len(one.columns)


def test_the_overview_is_a_row_a_partner() -> None:
    table = report(scope(FILES)).table
    assert column(table, "partner") == ["jgz", "huisarts", "ggd", "zorggroep", "stopcoach", "straks"]
    assert rows(table._replace(rows=table.rows[:1]))[1] == (
        "jgz|JGZ Oever|Consultatiebureau|youth health service, regional public health service|public health|member|"
        "Zorggroep|GGD, Huisarts Kade|Oever|pregnancy to second year|balie|balie@jgz.example.nl|0800 0000|werkdagen|"
        "rookspreekuur (ex.), 0800 0001, for Roken, Oever Kade|"
        "bellen|elk gezin|yes|2 weken|Slapen, onbekend|jeugdarts, jeugdverpleegkundige|train|https://jgz.example.nl|"
        "1 March 2020|2027|Ook op zaterdag.|Jaarplan 2026|yes"
    )
    assert cell(table, 0, "since") == Cell("1 March 2020", day=date(2020, 3, 1))
    assert cell(table, 0, "phone") == Cell("0800 0000", "tel:08000000")


@pytest.mark.parametrize(
    ("title", "partner", "keys", "expected"),
    [
        (
            "Contacts",
            "jgz",
            "name function email phone hours topics areas checked_on verified",
            """
            JGZ Oever|balie|balie@jgz.example.nl|0800 0000|werkdagen|||5 January 2026|yes
            JGZ Oever|rookspreekuur||0800 0001||Roken|Oever Kade||no
            """,
        ),
        (
            "Responsibilities",
            "huisarts",
            "topic label phase role name profession action to term agreement step",
            """
            roken|Roken|pregnancy|notice|Huisarts Kade|||||ka-roken|
            roken|Roken|pregnancy|discuss|Huisarts Kade|||||ka-roken|
            roken|Roken|pregnancy|refer|Huisarts Kade|praktijkhulp|aanmelden|JGZ Oever|2 dagen|ka-roken|1
            roken|Roken|first year|notice|Huisarts Kade||||||
            roken|Roken|first year|discuss|Huisarts Kade||||||
            """,
        ),
        (
            "Steps",
            "huisarts",
            "name agreement title status step part from profession to action roles phases within consent",
            """
            Huisarts Kade|ka-roken|Rookvrij zwanger|in consultation|1|does|Huisarts Kade|praktijkhulp|JGZ Oever\
            |aanmelden|refer|pregnancy|2 dagen|consent
            Huisarts Kade|ka-roken|Rookvrij zwanger|in consultation|5|hears back|JGZ Oever||whoever referred\
            |vertellen|report back|pregnancy|1 week|consent
            """,
        ),
        (
            "Interventions",
            "ggd",
            "name intervention title part topics phases available verified",
            "GGD|rookvrij|Rookvrije Start|provider|Roken|pregnancy|yes|yes",
        ),
        (
            "Actions",
            "ggd",
            "name action title kind part status starts_on due done_on result",
            "GGD|les|Rookles|training|participant|done|||February 2026|Gevolgd.",
        ),
        (
            "Instruments",
            "jgz",
            "name instrument title part topics purpose",
            """
            JGZ Oever|meter|Rookmeter|owner, uses it since 2020|Roken|Meten.
            JGZ Oever|index|Index|does not use it: te duur|Slapen|
            """,
        ),
        (
            "Signatures",
            "jgz",
            "name kind signed title function signed_on until remark",
            """
            JGZ Oever|declaration|intentie|Intentieverklaring|bestuurder|1 November 2022|2024|held until 2024
            JGZ Oever|agreement|ka-roken|Rookvrij zwanger||5 January 2026||this was below an earlier text: it has \
changed since
            """,
        ),
        (
            "What is missing",
            "stopcoach",
            "name severity message places rule",
            """
            Stopcoach|warning|“Stopcoach” does not take part yet, but is counted on here|responsibility: Roken\
            |wished-partner-at-work
            """,
        ),
    ],
)
def test_a_sheet(title: str, partner: str, keys: str, expected: str) -> None:
    found = sheet(report(scope(FILES)), title)
    columns = [column(found, key) for key in ("partner", *keys.split())]
    lines = ["|".join(texts) for who, *texts in zip(*columns, strict=True) if who == partner]
    assert lines == [line.strip() for line in expected.replace("            |", "|").strip().splitlines()]


def test_values_that_can_be_counted_with() -> None:
    document = report(scope(FILES))
    assert cell(sheet(document, "Steps"), 1, "step") == Cell("2", number=Decimal(2))
    assert cell(sheet(document, "Contacts"), 0, "checked_on").day == date(2026, 1, 5)
    assert cell(sheet(document, "Signatures"), 0, "signed_on").day == date(2022, 11, 1)
    assert cell(sheet(document, "Signatures"), 0, "until") == Cell("2024", day=date(2024, 12, 31), precision="year")
    assert cell(sheet(document, "Partners"), 0, "until") == Cell("2027", day=date(2027, 12, 31), precision="year")
    assert cell(sheet(document, "Actions"), 0, "done_on") == Cell(
        "February 2026", day=date(2026, 2, 1), precision="month"
    )


def test_a_partner_as_plain_values() -> None:
    data = plain(report(scope(FILES, ids=("jgz",))))
    (partner,) = data.pop("partners")
    assert data == {
        "schema": "ksa.export-partners/1",
        "coalition": "Kansrijke Start Oever",
        "on": "2026-06-01",
        "commit": None,
        "filters": {"ids": ["jgz"], "topic": None, "phases": [], "area": None, "partner": None},
    }
    lists = ("responsibilities", "steps", "interventions", "actions", "instruments", "signed", "missing")
    held = {part: partner.pop(part) for part in lists}
    assert partner == {
        "id": "jgz",
        "name": "JGZ Oever",
        "aliases": ["Consultatiebureau"],
        "kind": ["jgz", "ggd"],
        "domain": "publiek",
        "status": "aangesloten",
        "takes_part": True,
        "part_of": [{"id": "zorggroep", "name": "Zorggroep"}],
        "run_by": [{"id": "ggd", "name": "GGD"}, {"id": "huisarts", "name": "Huisarts Kade"}],
        "areas": ["oever"],
        "phases": ["zwangerschap", "geboorte", "kraamperiode", "babytijd", "peutertijd"],
        "expertise": [{"id": "slapen", "label": "Slapen"}, {"id": "onbekend", "label": "onbekend"}],
        "roles": ["scholen"],
        "professions": ["jeugdarts", "jeugdverpleegkundige"],
        "contacts": [
            {
                "function": "balie",
                "email": "balie@jgz.example.nl",
                "phone": "0800 0000",
                "hours": "werkdagen",
                "topics": [],
                "areas": [],
                "checked_on": "2026-01-05",
                "note": None,
                "verified": True,
            },
            {
                "function": "rookspreekuur",
                "email": None,
                "phone": "0800 0001",
                "hours": None,
                "topics": ["roken"],
                "areas": ["kade"],
                "checked_on": None,
                "note": None,
                "verified": False,
            },
        ],
        "referral": {
            "route": "bellen",
            "criteria": "elk gezin",
            "self_referral": True,
            "waiting_time": "2 weken",
            "checked_on": "2026-01",
            "note": None,
            "verified": True,
        },
        "website": "https://jgz.example.nl",
        "identifiers": {"kvk": "12345678", "agb": None, "ura": None, "rsin": "111222333"},
        "since": "2020-03-01",
        "until": "2027",
        "note": "Ook op zaterdag.",
        "source": "Jaarplan 2026",
        "verified": True,
    }
    assert held["steps"][4] == {
        "agreement": {"id": "ka-roken", "title": "Rookvrij zwanger", "status": "in-consultatie"},
        "step": 5,
        "part": "answers",
        "when": None,
        "from": [{"id": "jgz", "name": "JGZ Oever"}],
        "profession": None,
        "to": [{"id": "verwijzer", "name": "whoever referred"}],
        "to_profession": None,
        "action": "vertellen",
        "roles": ["terugkoppelen"],
        "phases": ["zwangerschap"],
        "within": "1 week",
        "consent": "toestemming",
        "carrier": None,
        "if_no_response": None,
        "verified": True,
    }
    assert [one["part"] for one in held["steps"]] == ["receives", "both", "acts", "both", "answers"]
    assert [(one["id"], one["uses"], one["not_used"]) for one in held["instruments"]] == [
        ("meter", True, False),
        ("index", False, True),
    ]
    assert [(one["id"], one["is_stale"], one["is_over"]) for one in held["signed"]] == [
        ("intentie", False, True),
        ("ka-roken", True, False),
    ]


@pytest.mark.parametrize(
    ("partner", "takes_part"),
    [("ggd", True), ("stopcoach", False), ("weg", False), ("voorbij", False), ("straks", False)],
)
def test_whether_a_partner_takes_part(partner: str, *, takes_part: bool) -> None:
    (found,) = plain(report(scope(FILES, ids=(partner,))))["partners"]
    assert found["takes_part"] is takes_part


def test_the_numbers_of_an_organisation_are_told_and_those_of_a_person_are_not() -> None:
    files = {**TOWN, "partners.yaml": TOWN["partners.yaml"].replace("Ook op zaterdag.", "Jan, BSN 111222333")}
    document = veil(report(scope(files, ids=("jgz",))))
    (partner,) = plain(document)["partners"]
    assert (partner["note"], partner["identifiers"]["rsin"]) == ("Jan, BSN *********", "111222333")
    assert column(document.table, "note") == ["Jan, BSN *********"]


def test_the_real_coalition_as_plain_values() -> None:
    document = veil(report(almere()))
    data = plain(document)
    assert [one["id"] for one in data["partners"]] == list(almere().known["partners"])
    tasks = [one for one in data["partners"] for _task in one["responsibilities"]]
    assert len(tasks) == len(sheet(document, "Responsibilities").rows)
    assert report(almere()) == report(almere())
