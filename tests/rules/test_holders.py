"""Which value and which record hold a character."""

import pytest

from ksa.diagnostic import RecordName
from ksa.rules.holders import Holders
from tests.checking import loaded

FILE = """\
# een opmerking
partners:
  - id: de-boog
    contacts:
      - function: balie
        topics: [slapen]
coalition:
  id: kansrijk
anders:
  - tekst
"""
PARTNER, PROFILE = RecordName("partner", "de-boog"), RecordName("coalition", "kansrijk")


@pytest.mark.parametrize(
    ("word", "is_name", "record", "field", "name", "value"),
    [
        ("de-boog", False, PARTNER, "id", "id", "de-boog"),
        ("function", True, PARTNER, "contacts.0.function", "function", "balie"),
        ("slapen", False, PARTNER, "contacts.0.topics.0", "topics", "slapen"),
        ("kansrijk", False, PROFILE, "id", "id", "kansrijk"),
        ("anders", True, None, "", "anders", ["tekst"]),
        ("tekst", False, None, "", "anders", "tekst"),
    ],
)
def test_holder(word: str, is_name: bool, record: RecordName | None, field: str, name: str, value: object) -> None:  # noqa: FBT001, PLR0913, PLR0917 - the columns of the table
    found = Holders(loaded({"partners.yaml": FILE}).coalition).at("partners.yaml", FILE.index(word))
    assert found is not None
    assert (found.is_name, found.record, found.field, found.name, found.value) == (is_name, record, field, name, value)
    assert FILE[found.start :].startswith(str(value)) or is_name


def test_the_value_of_a_field_name_begins_behind_it() -> None:
    found = Holders(loaded({"partners.yaml": FILE}).coalition).at("partners.yaml", FILE.index("function"))
    assert found is not None
    assert FILE[found.start :].startswith("balie")


def test_nothing_holds_a_comment_or_a_file_that_did_not_parse() -> None:
    holders = Holders(loaded({"partners.yaml": FILE, "interventions.yaml": "a: ["}).coalition)
    assert holders.at("partners.yaml", FILE.index("opmerking")) is None
    assert holders.at("interventions.yaml", 0) is None
    assert holders.at("elsewhere.yaml", 0) is None
