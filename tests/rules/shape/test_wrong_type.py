import pytest

from tests.rules.one import said, text


def topic(content: str) -> dict[str, str]:
    return {"coalition/topics.yaml": f"topics:\n  - {content}\n"}


def test_texts_where_records_belong() -> None:
    assert said({"coalition/topics.yaml": "topics:\n  - roken\n  -\n  - [alcohol]\n"}) == text("""
        coalition/topics.yaml:2:5-10: error[wrong-type] here belong fields, and this is a text: `roken`
          help: write the fields below it, indented, each as `name: value`
        coalition/topics.yaml:3:4-4: error[wrong-type] this list item is empty
          help: fill it in, or leave the dash out
        coalition/topics.yaml:4:5-14: error[wrong-type] here belong fields, and this is a list
          help: leave out the dash, or check the indentation
    """)


def test_what_the_parser_took_for_a_text() -> None:
    assert said({"coalition/topics.yaml": "topics:\n  - id:roken\n  - label Roken\n"}) == text("""
        coalition/topics.yaml:2:5-13: error[wrong-type] no space after the colon in `id:roken`
          help: put a space after the colon: `id: roken`
        coalition/topics.yaml:3:5-16: error[wrong-type] no colon after `label`
          help: put a colon and a space after it: `label: Roken`
    """)


def test_other_forms_where_a_text_belongs() -> None:
    assert said(
        topic("id: roken\n    label: {Roken: nu}\n    description: [a]\n    synonyms: [[b], {c: d}, ~]")
    ) == text("""
        coalition/topics.yaml:3:12-23: error[wrong-type] here belongs a text, and these are fields: `Roken`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/topics.yaml:4:18-21: error[wrong-type] `description` takes one value, and this is a list
          help: keep one of the values
        coalition/topics.yaml:5:16-19: error[wrong-type] an item of `synonyms` is a list itself
          help: leave the inner list out
        coalition/topics.yaml:5:21-27: error[wrong-type] here belongs a text, and these are fields: `c`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/topics.yaml:5:29-30: error[wrong-type] this list item is empty
          help: fill it in, or leave the dash out
    """)


@pytest.mark.usefixtures("dutch")
def test_other_forms_where_fields_belong_in_dutch() -> None:
    partner = "id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst"
    nested = "contacts: balie, referral: [x], identifiers: 1"
    assert said({"partners.yaml": f"partners:\n  - {{{partner}, {nested}}}\n"}) == text("""
        partners.yaml:2:81-86: error[wrong-type] hier horen velden, en dit is een tekst: `balie`
          help: schrijf de velden eronder, ingesprongen, elk als `veld: waarde`
        partners.yaml:2:98-101: error[wrong-type] hier horen velden, en dit is een lijst
          help: laat het streepje weg, of kijk naar het inspringen
        partners.yaml:2:116-117: error[wrong-type] hier horen velden, en dit is een tekst: `1`
          help: schrijf de velden eronder, ingesprongen, elk als `veld: waarde`
    """)


def test_other_forms_of_dates_numbers_terms_and_phases() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: [Almere]}
          since: [2019]
          figures: {name: a, value: {b: c}, period: [2019, 2020], source: d}
        """
    files = {
        "coalition/coalition.yaml": profile,
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "coalition/gaps.yaml": "gaps: {topic: {x: y}, phases: {a: b}, roles: [[a]], reason: r, review_on: {y: 2027}}",
    }
    assert said(files) == text("""
        coalition/coalition.yaml:5:26-34: error[wrong-type] `name` takes one value, and this is a list
          help: keep one of the values
        coalition/coalition.yaml:6:10-16: error[wrong-type] `since` takes one value, and this is a list
          help: keep one of the values
        coalition/coalition.yaml:7:29-35: error[wrong-type] here belongs a text, and these are fields: `b`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/coalition.yaml:7:45-57: error[wrong-type] `period` takes one value, and this is a list
          help: keep one of the values
        coalition/gaps.yaml:1:15-21: error[wrong-type] here belongs a text, and these are fields: `x`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/gaps.yaml:1:31-37: error[wrong-type] here belongs a text, and these are fields: `a`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/gaps.yaml:1:47-50: error[wrong-type] an item of `roles` is a list itself
          help: leave the inner list out
        coalition/gaps.yaml:1:75-84: error[wrong-type] here belongs a text, and these are fields: `y`
          help: put the text in quotes when it holds a colon, or check the indentation
    """)


@pytest.mark.parametrize(
    ("file", "message"),
    [
        ("- id: roken\n", "1:3-12: error[wrong-type] no word above this list says what it is a list of"),
        ("Onze partners.\n", "1:1-15: error[wrong-type] this file holds a text, and no records"),
        ("partners:- id: x\n", ""),
        ("partners -\n", "1:1-11: error[wrong-type] no colon after `partners`"),
        ("agreement:\n", "1:1-10: error[wrong-type] nothing stands below `agreement:`"),
    ],
)
def test_whole_files(file: str, message: str) -> None:
    assert message in said({"coalition/file.yaml": file}).split("\n")[0]


def test_one_record_for_a_list_and_a_list_for_one_record() -> None:
    """Both are fine."""
    files = {
        "coalition/a.yaml": "topics: {id: roken, label: Roken, synonyms: peuken}",
        "coalition/b.yaml": "topic: [{id: alcohol, label: Alcohol}]",
    }
    assert said(files) == ""
