import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from ksa.report.document import Cell, Document, Table
from ksa.report.export.agreements import report
from tests.report.export.agreement_town import OTHER_TEXT, TOWN, agreement, signed
from tests.report.export.scoping import almere, scope
from tests.report.writing import plain

INDICATED = {**TOWN, **agreement("a", title="Samen", indicators="[rookvrij, leeg, onbekend]", verified="nee")}


def test_a_small_agreement_as_plain_values() -> None:
    made = scope({**TOWN, **agreement("a", title="Samen")}, phase=("zwangerschap",))._replace(commit="0123456789ab")
    data = plain(report(made))
    assert data.pop("agreements")[0].pop("digest").startswith("sha256:")
    assert data == {
        "schema": "ksa.export-agreements/1",
        "coalition": "Kansrijke Start Oever",
        "on": "2026-06-01",
        "commit": "0123456789ab",
        "filters": {"ids": [], "topic": None, "phases": ["zwangerschap"], "area": None, "partner": None},
    }


def test_a_step_and_its_consent() -> None:
    steps = "{from: jgz, to: [moeder, huisarts], action: bellen}, {from: jgz, to: moeder, action: zeggen}"
    document = report(scope({**TOWN, **agreement("a", steps=f"[{steps}]", consent="informeren")}))
    first, second = plain(document)["agreements"][0]["steps"]
    assert first == {
        "number": 1,
        "when": None,
        "from": [{"id": "jgz", "name": "JGZ Oever", "is_partner": True}],
        "profession": None,
        "to": [
            {"id": "moeder", "name": "the mother", "is_partner": False},
            {"id": "huisarts", "name": "Huisarts Kade", "is_partner": True},
        ],
        "to_profession": None,
        "action": "bellen",
        "roles": [],
        "phases": ["zwangerschap"],
        "within": None,
        "consent": "informeren",
        "carrier": None,
        "if_no_response": None,
        "note": None,
        "source": None,
        "verified": True,
    }
    assert second["consent"] is None


@pytest.mark.parametrize(("of_all", "of_step"), [("ja", "ja"), ("ja", "nee"), ("nee", "ja")])
def test_a_step_is_checked_when_its_agreement_is_too(of_all: str, of_step: str) -> None:
    steps = f"{{from: jgz, to: moeder, action: bellen, verified: {of_step}}}"
    document = report(scope({**TOWN, **agreement("a", steps=steps, verified=of_all)}))
    is_checked = of_all == of_step == "ja"
    assert plain(document)["agreements"][0]["steps"][0]["verified"] is is_checked
    assert cell(document.table, "verified").text == ("yes" if is_checked else "no")


def test_remarks_and_sources() -> None:
    steps = "{from: jgz, to: moeder, action: bellen, note: Liefst overdag., source: Overleg}"
    document = report(scope({**TOWN, **agreement("a", steps=steps, note="Loopt als proef.", source="Beleidsplan")}))
    (one,) = plain(document)["agreements"]
    assert (one["note"], one["source"]) == ("Loopt als proef.", "Beleidsplan")
    assert (one["steps"][0]["note"], one["steps"][0]["source"]) == ("Liefst overdag.", "Overleg")
    steps_sheet, agreements, _signatures = document.sheets
    assert [cell(agreements, key).text for key in ("note", "source")] == ["Loopt als proef.", "Beleidsplan"]
    assert [cell(steps_sheet, key).text for key in ("note", "source")] == ["Liefst overdag.", "Overleg"]


def test_signatures_say_whether_they_are_stale() -> None:
    steps = "{from: jgz, to: huisarts, action: bellen}"
    files = signed("a", ("jgz", "now"), ("huisarts", "other"), status="vastgesteld", steps=steps)
    (one,) = plain(report(scope({**TOWN, **files})))["agreements"]
    signature = {"signed_on": "2026-02-01", "verified": True}
    assert one["signatures"] == [
        {"partner": "jgz", "digest": one["digest"], "is_stale": False, **signature},
        {"partner": "huisarts", "digest": OTHER_TEXT, "is_stale": True, **signature},
    ]
    assert one["to_sign"] == ["huisarts"]
    assert one["attention"] == [{"kind": "stale", "text": "an earlier text was signed by: Huisarts Kade"}]


def test_numbers_of_few_people_are_told_nowhere() -> None:
    document = report(scope(INDICATED))
    measured, empty, unknown = plain(document)["agreements"][0]["indicators"]
    assert [(one["value"], one["count"], one["is_hidden"]) for one in measured["values"]] == [
        (1234, 1234, False),
        (None, None, True),
        (None, None, True),
    ]
    assert empty["values"] == []
    assert {**unknown, "values": ""} == {
        **dict.fromkeys(("name", "kind", "unit", "better", "target", "verified")),
        "id": "onbekend",
        "values": "",
    }
    cells = [cell for table in _tables(document) for row in table.rows for cell in row]
    assert {str(cell.number) for cell in cells if cell.number is not None} == {"1", "1234", "1250"}
    assert not {cell.text for cell in cells} & {"7", "7 gezinnen", "40", "40 gezinnen", "3"}


def _tables(document: Document) -> list[Table]:
    return [*document.sheets, *(block for block in document.blocks if isinstance(block, Table))]


def test_the_first_sheet_is_the_one_flat_table() -> None:
    files = {**INDICATED, **signed("b", ("jgz", "now"), evaluations="{held_on: 2026-05-01, result: Goed.}")}
    document = report(scope(files))
    assert [sheet.title for sheet in document.sheets] == [
        "Steps",
        "Agreements",
        "Signatures",
        "Indicators",
        "Evaluations",
    ]
    assert document.sheets[0] is document.table
    assert all(len(row) == len(sheet.columns) for sheet in document.sheets for row in sheet.rows)


def test_sheets_hold_days_and_numbers() -> None:
    files = signed("b", ("jgz", "now"), indicators="rookvrij", since="2024", until="2028", evaluate_on="2027-03")
    _steps, agreements, signatures, indicators = report(scope({**TOWN, **files})).sheets
    assert cell(agreements, "steps") == Cell("1", number=Decimal(1))
    assert cell(agreements, "since") == Cell("2024", day=date(2024, 1, 1), precision="year")
    assert cell(agreements, "until") == Cell("2028", day=date(2028, 12, 31), precision="year")
    assert cell(agreements, "evaluate_on") == Cell("March 2027", day=date(2027, 3, 31), precision="month")
    assert cell(signatures, "signed_on") == Cell("1 February 2026", day=date(2026, 2, 1))
    assert cell(signatures, "verified") == Cell("yes")
    assert cell(indicators, "value") == Cell("1,234", number=Decimal(1234))
    assert cell(indicators, "value", row=1) == Cell("not shown: fewer than 10 people")


def cell(table: Table, key: str, row: int = 0) -> Cell:
    return table.rows[row][[column.key for column in table.columns].index(key)]


def test_a_flat_step() -> None:
    steps = (
        "{from: [jgz, vreemd], to: verwijzer, profession: arts, action: bellen, within: 2 dagen, roles: coordineren}"
    )
    table = report(scope({**TOWN, **agreement("a", title="Samen", steps=steps, verified="nee")})).table
    (row,) = table.rows
    named = zip((column.key for column in table.columns), (cell.text for cell in row), strict=True)
    assert {key: text for key, text in named if text} == {
        "agreement": "a",
        "title": "Samen",
        "status": "draft",
        "owner": "JGZ Oever",
        "topics": "Roken",
        "step": "1",
        "from": "JGZ Oever, vreemd",
        "from_ids": "jgz, vreemd",
        "profession": "arts",
        "to": "whoever referred",
        "to_ids": "verwijzer",
        "action": "bellen",
        "roles": "coordinate",
        "phases": "pregnancy",
        "within": "2 dagen",
        "verified": "no",
    }


@pytest.mark.parametrize("wanted", [{}, {"topic": "postpartum-depressie"}, {"area": "almere-haven"}])
def test_real_agreements_fit_the_published_schema(wanted: dict[str, Any]) -> None:
    made = almere()
    data = plain(report(made._replace(wanted=made.wanted._replace(**wanted))))
    assert data["agreements"]


def test_equal_input_gives_equal_output() -> None:
    first, second = (report(scope(INDICATED)) for _time in range(2))
    assert first == second
    assert json.dumps(first.data) == json.dumps(second.data)
