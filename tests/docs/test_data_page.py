"""The page about the data says what is true."""

import re
from collections.abc import Callable

import pytest

from docs import data_page, template
from docs.data_page import VOCABULARIES
from docs.example import example
from docs.markdown import headings
from ksa.language import _
from ksa.model.date import parse_date
from ksa.model.kinds import BY_KEY, KINDS
from ksa.model.phases import WORDS
from ksa.model.term import TermError, parse
from ksa.model.vocabulary import PHASE, ROLE
from tests.checking import loaded

COALITION = """\
coalition:
  id: kansrijke-start-almere
  name: Kansrijke Start Almere
  municipalities:
    - name: Almere
"""


@pytest.fixture
def page(dutch: None) -> str:
    """The page as it would be written now."""
    del dutch
    return data_page.text()


def section(page: str, heading: str) -> str:
    """What stands below a heading, up to the next one."""
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#+ |\Z)", page, re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


def first_column(text: str) -> list[str]:
    """What is typed as code in the first column of the tables in a text."""
    return [typed for row in re.findall(r"^\|([^|]*)\|", text, re.MULTILINE) for typed in re.findall("`([^`]+)`", row)]


def test_every_example_can_be_read(page: str) -> None:
    blocks = re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(blocks) == len(KINDS) + 1
    for block in blocks:
        base = {} if block.startswith("coalition:") else {"coalition/coalition.yaml": COALITION}
        assert loaded({**base, "coalition/example.yaml": block}).diagnostics == (), block


def test_every_field_with_all_examples_can_be_read() -> None:
    for kind in KINDS:
        base = {} if kind.name == "coalition" else {"coalition/coalition.yaml": COALITION}
        assert loaded({**base, "coalition/example.yaml": example(kind.name)}).diagnostics == (), kind.name


def test_every_kind_and_nested_record_has_its_fields(page: str) -> None:
    assert first_column(section(page, "gaps")) == [
        "topic",
        "phases",
        "roles",
        "areas",
        "reason",
        "since",
        "decided_on",
        "review_on",
    ]
    assert first_column(section(page, "coalition › declarations › signatories")) == ["partner", "function"]
    assert first_column(section(page, "indicators › values")) == ["period", "value", "count", "area", "source"]


@pytest.mark.parametrize(
    ("heading", "row"),
    [
        (
            "agreement › steps",
            (
                "| `from` | ja | wie iets doet: partners of anderen; bij meer namen doen ze het allemaal"
                " | [partner](#partners) of [betrokkene buiten de partners](#betrokkene-buiten-de-partners),"
                " een of meer | `jgz-almere` |"
            ),
        ),
        (
            "agreement › steps",
            "| `within` |  | de termijn | [termijn](#termijnen) | `binnen 3 werkdagen` |",
        ),
        (
            "agreement",
            "| `steps` | ja | de stappen, op volgorde | [eigen velden](#agreement--steps), een of meer |  |",
        ),
        (
            "interventions",
            "| `phases` | ja | de fasen | [fasen](#fasen) | `zwangerschap` |",
        ),
        (
            "actions",
            (
                "| `owner` |  | wie ervoor verantwoordelijk is: een partner, een overleggroep of `coalitie`"
                " | [partner](#partners) of [overleggroep](#coalition--bodies) of `coalitie`, een of meer"
                " | `coalitie` |"
            ),
        ),
    ],
)
def test_a_field_is_described_in_full(page: str, heading: str, row: str) -> None:
    assert row in section(page, heading).splitlines()


def test_every_list_of_values_is_whole(page: str) -> None:
    for values in VOCABULARIES:
        typed = re.findall("`([^`]+)`", section(page, _(values.name).capitalize()))
        assert set(values.labels) <= set(typed), values.name


def test_no_value_is_made_up(page: str) -> None:
    for values in VOCABULARIES:
        assert set(re.findall("`([^`]+)`", section(page, _(values.name).capitalize()))) <= set(values.labels), (
            values.name
        )


def test_labels_are_shown_where_they_say_more_than_the_value(page: str) -> None:
    assert "| `jgz` | jeugdgezondheidszorg (JGZ) |" in section(page, "Soort partner")
    assert "`hoger`, `lager`" in section(page, "Richting")
    assert first_column(section(page, "Fase")) == list(PHASE.labels)
    assert re.findall("`([^`]+)`", section(page, "Rol")) == list(ROLE.labels)


def is_term(text: str) -> bool:
    try:
        parse(text)
    except TermError:
        return False
    return True


def is_phases(text: str) -> bool:
    return all(word in WORDS for word in re.split(r", | t/m ", text.strip("[]")))


@pytest.mark.parametrize(
    ("heading", "understood", "most"),
    [
        ("Datums", lambda text: parse_date(text) is not None, 4),
        ("Fasen", is_phases, 7),
        ("Termijnen", is_term, 32),
    ],
)
def test_what_the_page_says_you_can_type(page: str, heading: str, understood: Callable[[str], bool], most: int) -> None:
    typed = first_column(section(page, heading))
    assert [text for text in typed if not understood(text)] == []
    assert len(typed) == most


def test_terms_in_the_text_below_the_table(page: str) -> None:
    right, wrong = section(page, "Termijnen").split("Dit begrijpt ksa niet")
    assert [text for text in re.findall("`([^`]+)`", right) if not is_term(text)] == []
    assert [text for text in re.findall("`([^`]+)`", wrong) if is_term(text)] == []


def test_ages_and_numbers_that_the_page_names_are_read(page: str) -> None:
    ages = first_column(section(page, "Leeftijden"))
    numbers = first_column(section(page, "Getallen"))
    assert ages == ["28 weken zwanger", "5 maanden voor geboorte", "geboorte", "10 dagen na de geboorte", "2,5 jaar"]
    assert numbers == ["2400", "12,5"]
    for age in ages:
        text = example("interventions").replace("age_to: 2,5 jaar", f"age_to: {age}")
        files = {"coalition/coalition.yaml": COALITION, "interventions.yaml": text}
        assert loaded(files).diagnostics == (), age


def test_headings_differ(page: str) -> None:
    names = headings(page)
    assert len(names) == len(set(names))


def test_a_kind_without_a_section_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    extra = BY_KEY["gap"]._replace(name="wish", plural="wishes")
    monkeypatch.setattr(data_page, "KINDS", (*KINDS, extra))
    with pytest.raises(template.TemplateError) as refusal:
        data_page.text()
    assert str(refusal.value) == "docs/templates/data.md: `<!-- fields: wishes -->` stands here 0 x, and should 1 x"


def test_a_form_of_value_that_the_page_does_not_explain_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(data_page.FORMS, "term")
    with pytest.raises(template.TemplateError) as refusal:
        data_page.text()
    assert str(refusal.value) == "docs/data_page.py: `FORMS` does not say what to type for `term`"
