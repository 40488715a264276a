from datetime import date

import pytest

from tests.rules.coverage.town import BROKEN, PARTNERS, agreement, rows, town
from tests.rules.one import said, text

RULE = "partner-without-responsibility"
ROW = "topic: roken, roles: nazorg, partner: jgz"


def ggz(more: str) -> dict[str, str]:
    return {"partners.yaml": PARTNERS.replace("status: verwijspartner", f"status: verwijspartner, {more}")}


def test_a_partner_without_a_responsibility() -> None:
    assert said(town(rows=rows(ROW)), RULE) == text("""
        partners.yaml:4:10-13: info[partner-without-responsibility] partner `ggz` has no responsibility
          help: write in the responsibilities what it does, or in `roles` what it does for the coalition as
              a whole
    """)


def test_no_partner_has_a_responsibility() -> None:
    expected = text("""
        coalition/coalition.yaml:2:7-8: info[partner-without-responsibility] no partner has a responsibility
          help: write in the responsibilities what it does, or in `roles` what it does for the coalition as
              a whole
          note: `jgz`, `ggz`
    """)
    assert said(town(), RULE) == expected
    assert said(town(rows=rows(ROW.replace("jgz", "iedere-professional"))), RULE) == expected
    assert said(town(rows=rows(ROW)), RULE, on=date(2026, 6, 1)) != expected
    assert said(town(rows=rows(f"{ROW}, until: 2025")), RULE) == expected


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(town(rows=rows(ROW)), RULE) == text("""
        partners.yaml:4:10-13: info[partner-without-responsibility] partner `ggz` heeft geen
              verantwoordelijkheid
          help: schrijf bij de verantwoordelijkheden wat de partner doet, of bij `roles` wat die voor de
              hele coalitie doet
    """)
    assert "] geen enkele partner heeft een\n" in said(town(), RULE)


@pytest.mark.parametrize("step", ["from: ggz, to: moeder", "from: jgz, to: ggz"], ids=["sends", "receives"])
def test_a_partner_in_a_step(step: str) -> None:
    assert said(town(rows=rows(ROW), ka=agreement(step)), RULE) == ""


@pytest.mark.parametrize("more", ["roles: financieren", "part_of: jgz"], ids=["for the whole", "a part"])
def test_a_partner_that_needs_none(more: str) -> None:
    assert said(town(rows=rows(ROW)) | ggz(more), RULE) == ""


def test_a_partner_that_is_run_by_one_with_a_task_needs_one_itself() -> None:
    assert "`ggz`" in said(town(rows=rows(ROW)) | ggz("run_by: jgz"), RULE)


@pytest.mark.parametrize("field", ["part_of", "run_by"])
def test_a_partner_with_a_task_through_another(field: str) -> None:
    part = {"coalition/deel.yaml": "partner: {{id: deel, name: Deel, kind: ggz, domain: medisch, status: {}, {}: ggz}}"}
    there, gone = (
        {name: one.format(status, field) for name, one in part.items()} for status in ("aangesloten", "gewenst")
    )
    task = town(rows=rows(ROW, "topic: roken, roles: nazorg, partner: deel"))
    assert said(task | there, RULE) == ""
    assert "`ggz`" in said(task | gone, RULE)


def test_nothing_is_missed_in_what_could_not_be_read_whole() -> None:
    assert RULE not in said(town() | BROKEN, RULE)
