import pytest

from tests.rules.one import said, text

RULE = "parents-not-involved"
KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}",
}


def agreements(**records: str) -> dict[str, str]:
    rest = "title: T, topics: roken, phases: na, owner: jgz, steps: {from: jgz, to: moeder, action: bellen}"
    rows = [f"  - {{id: {one}, status: {fields}, {rest}}}\n" for one, fields in records.items()]
    return KNOWN | {"coalition/ka.yaml": "agreements:\n" + "".join(rows)}


def test_each_that_is_adopted_or_in_consultation() -> None:
    assert said(agreements(een="vastgesteld", twee="in-consultatie"), RULE) == text("""
        coalition/ka.yaml:2:10-13: info[parents-not-involved] this agreement does not say how parents were
              involved
          help: let parents read along, and write in `parents_involved` how
        coalition/ka.yaml:3:10-14: info[parents-not-involved] this agreement does not say how parents were
              involved
          help: let parents read along, and write in `parents_involved` how
    """)


def test_all_drafts_together() -> None:
    files = agreements(een="concept", twee="vastgesteld, parents_involved: Een panel las mee.", drie="concept")
    assert said(files, RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[parents-not-involved] 2 concepts of agreements do not say how
              parents are involved
          help: let parents read along, and write in `parents_involved` how
          note: `een`, `drie`
    """)


def test_one_draft() -> None:
    assert said(agreements(een="concept"), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[parents-not-involved] 1 concept of an agreement does not say
              how parents are involved
          help: let parents read along, and write in `parents_involved` how
          note: `een`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(agreements(een="concept", twee="concept", drie="vastgesteld"), RULE) == text("""
        coalition/coalition.yaml:2:7-8: info[parents-not-involved] in 2 concepten staat niet hoe ouders
              meededen
          help: laat ouders meelezen en schrijf in `parents_involved` hoe dat ging
          note: `een`, `twee`
        coalition/ka.yaml:4:10-14: info[parents-not-involved] in deze afspraak staat niet hoe ouders
              meededen
          help: laat ouders meelezen en schrijf in `parents_involved` hoe dat ging
    """)


@pytest.mark.usefixtures("dutch")
def test_one_draft_in_dutch() -> None:
    assert "in 1 concept staat niet hoe ouders" in said(agreements(een="concept"), RULE)


@pytest.mark.parametrize(
    "record",
    [
        "concept, parents_involved: Een panel las mee.",
        "vastgesteld, parents_involved: Een panel las mee.",
        "ingetrokken",
        "vastgesteld, until: 2026-05-31",
        "concept, until: 2026-05-31",
    ],
)
def test_said_or_past(record: str) -> None:
    assert said(agreements(een=record), RULE) == ""


def test_drafts_are_not_counted_while_files_cannot_be_read() -> None:
    files = agreements(een="concept", twee="vastgesteld") | {"coalition/stuk.yaml": "topics: ["}
    assert said(files, RULE).count(RULE) == 1
    assert "this agreement does not say how parents were" in said(files, RULE)
