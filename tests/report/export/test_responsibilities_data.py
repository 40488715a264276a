"""Who does what in flat tables and as plain values."""

from datetime import date

import pytest

from ksa.model.vocabulary import PHASE
from ksa.report.document import Cell
from ksa.report.export.responsibilities import report
from tests.report.export.duty_town import FILES, ROWS
from tests.report.export.town import column, plain, rows, town


def test_sheets() -> None:
    made = report(town(FILES, topic="leefstijl", area="kade"))
    assert made.sheets[0] == made.table
    assert rows(made.table) == [
        (
            "topic|label|kind|phase|role|partner|name|profession|when|action|to|areas|term|consent|"
            "agreement|step|status|intervention|since|until|reason|decided_on|review_on|note|verified"
        ),
        "roken|Roken|task|pregnancy|notice|jgz|JGZ Oever|||||Oever|||||||||||||yes",
        "roken|Roken|task|pregnancy|discuss|jgz|JGZ Oever|||||Oever|||||||||||||yes",
        "roken|Roken|task|pregnancy|discuss|jgz|JGZ Oever||op verzoek|||Oever|||||||||||||yes",
        "roken|Roken|task|pregnancy|refer|jgz|JGZ Oever||bij spoed|||Oever|||||||||||||no",
        "roken|Roken|task|pregnancy|refer|huisarts|Huisarts Kade||bij spoed|||Oever Kade|||||||||||||no",
        "roken|Roken|wish|first year|treat|stopcoach|Stopcoach||||||||||||||||||yes",
        (
            "roken|Roken|gap|pregnancy|coordinate|||||||Oever Kade|||||||2025||Niemand heeft tijd.|"
            "1 February 2026|May 2026|Bel Ans.|no"
        ),
        (
            "roken|Roken|gap|pregnancy|aftercare|||||||Oever Kade|||||||2025||Niemand heeft tijd.|"
            "1 February 2026|May 2026|Bel Ans.|no"
        ),
        (
            "roken|Roken|gap|first days after birth|coordinate|||||||Oever Kade|||||||2025||Niemand heeft tijd.|"
            "1 February 2026|May 2026|Bel Ans.|no"
        ),
        (
            "roken|Roken|gap|first days after birth|aftercare|||||||Oever Kade|||||||2025||Niemand heeft tijd.|"
            "1 February 2026|May 2026|Bel Ans.|no"
        ),
        "alcohol|Alcohol|nobody||||||||||||||||||||||",
    ]
    matrix, missing, nobody = report(town(FILES)).sheets[1:]
    assert column(matrix, "topic") == ["Slapen", "Roken (ex.)"]
    assert rows(missing) == [
        "topic|label|phases|roles|areas|reason|since|decided_on|review_on|note|verified",
        (
            "roken|Roken|pregnancy, first days after birth|coordinate, aftercare|Oever Kade|Niemand heeft tijd. (ex.)|"
            "2025|1 February 2026|May 2026 (late)|Bel Ans.|no"
        ),
        "roken|Roken|first year|treat||Stopcoach is wished for, but does not take part yet|||||yes",
    ]
    assert rows(nobody) == ["topic|label|group|verified", "alcohol|Alcohol|Leefstijl|yes", "huilen|Huilen||yes"]


def test_a_gap_is_looked_at_again_before_its_last_day_is_over() -> None:
    _every, _matrix, missing, _nobody = report(town(FILES)).sheets
    since, _decided_on, review_on = missing.rows[0][6:9]
    assert since == Cell("2025", day=date(2025, 1, 1), precision="year")
    assert review_on == Cell("May 2026 (late)", day=date(2026, 5, 31), precision="month")


def test_how_long_a_responsibility_holds() -> None:
    text = ROWS.replace("since: 2026-01}", "since: 2026-01, until: 2027}")
    table = report(town({**FILES, "coalition/responsibilities.yaml": text}, topic="roken", area="dijk")).table
    keys = [one.key for one in table.columns]
    begins, ends = zip(*((row[keys.index("since")], row[keys.index("until")]) for row in table.rows), strict=True)
    assert Cell("January 2026", day=date(2026, 1, 1), precision="month") in begins
    assert Cell("2027", day=date(2027, 12, 31), precision="year") in ends


def test_an_agreed_step_in_the_flat_table() -> None:
    assert rows(report(town(FILES, topic="slapen")).table)[2] == (
        "slapen|Slapen|task|first year|refer|jgz|JGZ Oever||bij zorg|bellen over slaap|Huisarts Kade|Oever|3 werkdagen|"
        "|ka-slapen|1|adopted||May 2025|||||Bel 2 keer.|yes"
    )


@pytest.mark.parametrize(
    ("phase", "kinds"),
    [("zwangerschap", ["task"] * 5 + ["gap"] * 2 + ["nobody"]), ("kraamperiode", ["gap", "gap", "nobody"])],
)
def test_the_flat_table_has_the_gaps_of_the_phase_that_is_wanted(phase: str, kinds: list[str]) -> None:
    table = report(town(FILES, topic="leefstijl", area="kade", phase=(phase,))).table
    assert column(table, "kind") == kinds
    assert set(column(table, "phase")) <= {PHASE.labels[phase], ""}


def test_plain_values() -> None:
    found = plain(report(town(FILES, ids=("roken",), area="kade")))
    (one,) = found.pop("topics")
    assert list(found.items()) == [
        ("schema", "ksa.export-responsibilities/1"),
        ("coalition", "Kansrijke Start Oever"),
        ("on", "2026-06-01"),
        ("commit", None),
        ("filters", {"ids": ["roken"], "topic": None, "phases": [], "area": "kade", "partner": None}),
    ]
    assert one["group"] == {"id": "leefstijl", "label": "Leefstijl"}
    assert [(task["phase"], task["role"], task["partner"]["id"], task["when"]) for task in one["tasks"]] == [
        ("zwangerschap", "signaleren", "jgz", None),
        ("zwangerschap", "bespreken", "jgz", None),
        ("zwangerschap", "bespreken", "jgz", "op verzoek"),
        ("zwangerschap", "verwijzen", "jgz", "bij spoed"),
        ("zwangerschap", "verwijzen", "huisarts", "bij spoed"),
    ]
    assert one["gaps"] == [
        {
            "phases": ["zwangerschap", "kraamperiode"],
            "roles": ["coordineren", "nazorg"],
            "areas": ["kade"],
            "reason": "Niemand heeft tijd.",
            "since": "2025",
            "decided_on": "2026-02-01",
            "review_on": "2026-05",
            "late": True,
            "note": "Bel Ans.",
            "verified": False,
        }
    ]
