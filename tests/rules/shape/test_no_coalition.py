import pytest

from ksa.rules.selection import Selection
from tests.checking import concise, findings
from tests.rules.one import HOW_IT_IS_WRITTEN, text


def said(files: dict[str, str]) -> str:
    return concise(findings(files, Selection(select=HOW_IT_IS_WRITTEN)))


def test_no_record_of_the_coalition() -> None:
    files = {"coalition/topics.yaml": "topics: {id: roken, label: Roken}", "coalition/coalition.yaml": "# later\n"}
    assert said(files) == text("""
        coalition/coalition.yaml:1:1-1: error[no-coalition] no file says which coalition this is
          help: make `coalition/coalition.yaml` with `coalition:` and below it `id`, `name` and `municipalities`
    """)


@pytest.mark.usefixtures("dutch")
def test_no_file_at_all_in_dutch() -> None:
    assert said({}) == text("""
        coalition/coalition.yaml:1:1-1: error[no-coalition] in geen enkel bestand staat welke coalitie dit is
          help: maak `coalition/coalition.yaml` met `coalition:` en daaronder `id`, `name` en `municipalities`
    """)


def test_a_record_with_a_fault_is_one() -> None:
    assert said({"coalition/coalition.yaml": "coalition: {id: k, name: K}"}) == text("""
        coalition/coalition.yaml:1:17-18: error[missing-field] the field `municipalities` is missing
          help: write `municipalities:` and below it, indented: `name`
    """)


def test_one_cause_one_finding() -> None:
    """It may stand in a file that cannot be read, or below a word that is misspelt."""
    assert said({"coalition/coalition.yaml": "coalitie: {id: k, name: K}"}) == text("""
        coalition/coalition.yaml:1:1-9: error[unknown-kind] `coalitie` is not a kind of record
          help: did you mean `coalition` or `coalitions`?
    """)
    assert said({"coalition/coalition.yaml": "coalition:\n"}) == text("""
        coalition/coalition.yaml:1:1-10: error[wrong-type] nothing stands below `coalition:`
          help: write its fields below it, indented, or take the line away
    """)
    assert said({"coalition/coalition.yaml": "coalition:\n  id: k\n name: K\n"}).count("error[") == 1
    assert said({"coalition/coalition.yaml": "topics: []\ntopics: []\n"}).count("error[") == 1
