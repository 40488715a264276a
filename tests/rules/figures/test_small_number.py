import pytest

from tests.rules.one import said, text


def counted(*fields: str, below: str = "") -> dict[str, str]:
    head = f"indicators:\n  id: roken\n  name: Zwangeren die roken\n  kind: uitkomst\n  unit: procent\n{below}"
    rows = "".join(f"    - {{period: {2010 + number}, source: JGZ, {one}}}\n" for number, one in enumerate(fields))
    return {"coalition/i.yaml": f"{head}  values:\n{rows}"}


def test_fewer_than_ten() -> None:
    assert said(counted("value: 12, count: 10", "value: 12, count: 9"), "small-number") == text("""
        coalition/i.yaml:8:53-54: error[small-number] this count is below 10: a family can be recognised by
              it
          help: take the whole value away, or count more periods or areas together
          note: what lands in git stays there: if this was pushed or shared before, tell your privacy
              officer
    """)


@pytest.mark.usefixtures("dutch")
def test_the_limit_of_the_indicator_itself_in_dutch() -> None:
    files = counted("value: 12, count: 24", "value: 12, count: 25", below="  suppressed_below: 25\n")
    assert said(files, "small-number") == text("""
        coalition/i.yaml:8:53-55: error[small-number] dit aantal is kleiner dan 25: daaraan is een gezin te
              herkennen
          help: haal de hele waarde weg, of neem meer perioden of gebieden samen
          note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw
              privacyfunctionaris
    """)


@pytest.mark.parametrize(
    ("fields", "below", "is_found"),
    [
        ("value: 1, count: 0", "", True),
        ("value: 1, count: 4", "  suppressed_below: 5\n", True),
        ("value: 1, count: 5", "  suppressed_below: 5\n", False),
        ("value: 1, count: 1", "  suppressed_below: 0\n", False),
        ("value: 1, count: -1", "", False),
        ("value: 4", "", False),
    ],
)
def test_what_is_too_small(fields: str, below: str, is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("small-number" in said(counted(fields, below=below), "small-number")) is is_found


def test_professionals_are_no_families() -> None:
    action = "actions: {id: a, title: A, kind: scholing, status: klaar, reached: {partner: jgz, done: 2, of: 3}}"
    partner = "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}"
    assert said({"coalition/a.yaml": action, "partners.yaml": partner}, "small-number") == ""
