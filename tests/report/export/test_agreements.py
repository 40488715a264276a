import re
from typing import Any

import pytest

from ksa.report.document import Callout, Chain, Document, Facts, Heading, Paragraph, Signing, Table
from ksa.report.export.agreements import report
from tests.report.export.agreement_town import TOWN, agreement, signed
from tests.report.export.scoping import almere, scope
from tests.report.writing import on_screen


def told(*names: str, files: dict[str, str], **wanted: Any) -> Document:  # noqa: ANN401 - of every sort
    return report(scope(files, ids=names, **wanted))


def headings(document: Document, level: int) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Heading) and block.level == level]


def ids(document: Document) -> list[str]:
    return [one["id"] for one in document.data["agreements"]]


def callouts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Callout)]


def test_what_is_empty_has_no_heading() -> None:
    document = told(files={**TOWN, **agreement("ka-a")})
    assert headings(document, 3) == ["The chain", "Parties and signatures", "To sign"]
    assert [name for block in document.blocks if isinstance(block, Facts) for name, _cells in block.rows] == [
        "Coalition",
        "As of",
        "Owner",
        "Topics",
        "Phases",
        "Fingerprint of this text",
    ]
    assert [column.key for column in next(block for block in document.blocks if isinstance(block, Table)).columns] == [
        "number",
        "from",
        "to",
        "action",
    ]


def test_several_have_an_overview_and_begin_a_page_each() -> None:
    files = {
        **TOWN,
        **agreement("ka-a", evaluate_on="2026-05", verified="nee"),
        **signed("ka-b", ("jgz", "other"), status="vastgesteld", owner="kern", since="2027"),
    }
    document = told(files=files)
    assert document.title == "Chain agreements"
    table = next(block for block in document.blocks if isinstance(block, Table))
    assert [[cell.text for cell in row] for row in table.rows] == [
        [
            "Afspraak ka-a (ex.)",
            "draft",
            "JGZ Oever",
            "Roken",
            "pregnancy",
            "May 2026",
            "evaluation is late: May 2026",
        ],
        [
            "Afspraak ka-b",
            "adopted",
            "Kerngroep",
            "Roken",
            "pregnancy",
            "",
            "holds from 2027; 1 signature is missing; 1 signature is below an earlier text",
        ],
    ]
    begun = [block for block in document.blocks if isinstance(block, Heading) and block.anchor]
    assert begun == [
        Heading(2, "Afspraak ka-a (ex.)", "draft · ka-a", "ka-a", new_page=True),
        Heading(2, "Afspraak ka-b", "adopted · ka-b", "ka-b", new_page=True),
    ]


def test_what_no_longer_counts_is_told_only_when_asked_for() -> None:
    files = {
        **TOWN,
        **agreement("ka-nu"),
        **agreement("ka-over", until="2026-05-31"),
        **agreement("ka-weg", status="ingetrokken"),
    }
    assert ids(told(files=files)) == ["ka-nu"]
    assert callouts(told(files=files)) == ["1 agreement is past its last day and is not here: ka-over (31 May 2026)"]
    asked = told("ka-weg", "ka-over", files=files)
    assert ids(asked) == ["ka-weg", "ka-over"]
    assert callouts(asked) == ["this agreement is withdrawn", "this agreement held until 31 May 2026"]
    assert not any(isinstance(block, Signing) for block in asked.blocks)


def test_an_agreement_says_what_took_its_place() -> None:
    files = {**TOWN, **agreement("ka-oud", until="2025"), **agreement("ka-nieuw", replaces="ka-oud")}
    facts = [row for block in told("ka-oud", files=files).blocks if isinstance(block, Facts) for row in block.rows]
    assert [[cell.text for cell in cells] for name, cells in facts if name == "Replaced by"] == [
        ["Afspraak ka-nieuw (ka-nieuw)"]
    ]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({}, ["a", "b", "c", "d"]),
        ({"topic": "roken"}, ["a", "b"]),
        ({"topic": "leefstijl"}, ["a", "b"]),
        ({"topic": "slapen"}, ["b", "c"]),
        ({"phase": ("geboorte",)}, ["d"]),
        ({"phase": ("babytijd", "preconceptie")}, ["b"]),
        ({"partner": "jgz"}, ["a", "c", "d"]),
        ({"partner": "huisarts"}, ["b"]),
        ({"partner": "ggd"}, ["c"]),
        ({"partner": "kern"}, ["b"]),
        ({"area": "kade"}, ["a", "b", "d"]),
        ({"area": "dijk"}, ["a", "c", "d"]),
        ({"area": "oever"}, ["a", "b", "c", "d"]),
        ({"area": "oever", "topic": "slapen", "phase": ("zwangerschap",)}, ["b", "c"]),
    ],
)
def test_filters(wanted: dict[str, Any], found: list[str]) -> None:
    files = {
        **TOWN,
        **agreement("a"),
        **agreement(
            "b",
            topics="[roken, slapen]",
            owner="kern",
            steps="{from: huisarts, to: kind, action: x, phases: babytijd}",
        ),
        **agreement("c", topics="slapen", parties="ggd", steps="{from: weg, to: moeder, action: x}"),
        **agreement("d", topics="geld", phases="tijdens", steps="{from: iedere-professional, to: ouders, action: x}"),
    }
    assert ids(told(files=files, **wanted)) == found


def test_what_is_asked_for_must_also_pass_the_filters() -> None:
    files = {**TOWN, **agreement("a"), **agreement("b", topics="slapen")}
    assert ids(told("b", "a", "b", "x", files=files)) == ["b", "a"]
    assert ids(told("b", "a", files=files, topic="roken")) == ["a"]


def test_nothing_to_tell() -> None:
    document = told(files={**TOWN, **agreement("a")}, topic="slapen")
    assert document.blocks[2:] == (Paragraph("There is no agreement about this."),)
    assert document.table.rows == ()
    assert [sheet.title for sheet in document.sheets] == ["Steps"]


def test_a_broken_coalition() -> None:
    files = {
        **agreement("a", owner="niemand", goals="niets", indicators="niets", steps="{from: x, to: y, action: z}"),
        **agreement("b", steps="{from: x}"),
    }
    document = told(files=files)
    assert document.about is not None
    assert document.about.coalition == ""
    assert ids(document) == ["a"]
    assert (
        callouts(document)[0]
        == "something is wrong in 1 record, so it is not here: b; `ksa validate` says what is wrong"
    )
    assert callouts(told("a", files=files)) == []
    assert re.search(r"Owner: +niemand", on_screen(document))


def test_of_two_with_one_id_the_first() -> None:
    twice = agreement("a")
    files = {**TOWN, **twice, "coalition/agreements/z.yaml": next(iter(twice.values())).replace("vragen", "anders")}
    (one,) = told(files=files).data["agreements"]
    assert one["steps"][0]["action"] == "vragen"


def test_each_real_agreement_is_told() -> None:
    document = report(almere())
    anchors = [block.anchor for block in document.blocks if isinstance(block, Heading) and block.anchor]
    assert anchors == [record.id for record in almere().coalition.agreements]
    assert sum(isinstance(block, Chain) for block in document.blocks) == len(anchors)
    assert len(document.table.rows) == sum(len(record.item.steps) for record in almere().coalition.agreements)
