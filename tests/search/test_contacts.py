import pytest

from ksa.search.contacts import contact_for
from tests.checking import loaded

PARTNERS = """
    partners:
      - id: jgz
        name: JGZ
        kind: jgz
        domain: publiek
        status: aangesloten
        contacts:
          - {function: Haven, areas: haven}
          - {function: balie}
          - {function: rookspreekuur, topics: roken}
          - {function: rookspreekuur haven, topics: roken, areas: haven}
      - {id: stil, name: Stil, kind: jgz, domain: publiek, status: aangesloten}
    """


@pytest.mark.parametrize(
    ("partner", "topic", "areas", "function", "expected"),
    [
        ("jgz", "slapen", ["stad"], None, 1),
        ("jgz", "slapen", ["haven"], None, 0),
        ("jgz", "slapen", [], None, 0),
        ("jgz", "roken", ["stad"], None, 2),
        ("jgz", "roken", ["haven"], None, 2),
        ("jgz", "slapen", ["stad"], "RÓOKspreekuur haven", 3),
        ("jgz", "slapen", ["stad"], "onbekend", 0),
        ("stil", "slapen", ["stad"], None, None),
    ],
)
def test_which_contact(partner: str, topic: str, areas: list[str], function: str | None, expected: int | None) -> None:
    item = loaded({"partners.yaml": PARTNERS}).coalition.partner_of[partner].item
    assert contact_for(item, topic, areas, function) == expected
