import json
from datetime import date

import pytest

from ksa.search.index import index
from tests.checking import ON, loaded
from tests.search.town import FILES, real, town


@pytest.mark.parametrize("folder", [".", "examples/aalsmeer", "examples/voorbeeldstad"])
def test_an_index_goes_through_json_unchanged(folder: str) -> None:
    made = real(folder)
    assert json.loads(json.dumps(made)) == made


def test_an_index_says_of_whom_and_of_which_day_it_is() -> None:
    made = town()
    assert (made["schema"], made["on"], made["coalition"]) == ("ksa.index/1", "2026-06-01", "Kansrijke Start Oever")


def test_a_record() -> None:
    assert town()["records"][1] == {
        "kind": "topic",
        "id": "roken",
        "name": "Roken en meeroken",
        "verified": True,
        "path": "coalition/topics.yaml",
        "line": 5,
    }


def test_a_topic_with_what_serves_it() -> None:
    topic = town()["topics"]["roken"]
    assert (topic["interventions"], topic["agreements"], topic["instruments"]) == (
        ["rookvrij"],
        ["ka-roken"],
        ["rookmeter"],
    )
    assert (len(topic["tasks"]), len(topic["wished"]), len(topic["gaps"])) == (7, 1, 1)
    assert topic["urgent"] == "Bel 112 bij ademnood."


def test_areas_reach_what_lies_in_them_and_around_them() -> None:
    assert {area["id"]: area["reach"] for area in town()["areas"].values()} == {
        "provincie": ["provincie", "oever", "kade", "dijk"],
        "oever": ["oever", "kade", "dijk", "provincie"],
        "kade": ["kade", "provincie", "oever"],
        "dijk": ["dijk", "provincie", "oever"],
    }


def test_what_does_not_hold_is_left_out() -> None:
    made = town(date(2024, 1, 1))
    assert made["agreements"] == {}
    assert made["topics"]["roken"]["agreements"] == []
    assert list(town()["interventions"]) == ["rookvrij"]
    assert list(town()["partners"]) == ["jgz", "huisarts", "stopcoach"]


def test_of_two_records_with_one_id_the_first_counts() -> None:
    files = {**FILES, "coalition/zz.yaml": "topics:\n  - {id: roken, label: Tweede}\n  - {id: extra, label: Extra}\n"}
    made = index(loaded(files).coalition, ON)
    assert made["topics"]["roken"]["label"] == "Roken en meeroken"
    assert [record["id"] for record in made["records"] if record["kind"] == "topic"] == list(made["topics"])
    assert list(made["topics"])[-1] == "extra"


def test_a_folder_with_findings_is_served_as_far_as_it_is_whole() -> None:
    files = {**FILES, "partners.yaml": "partners:\n  - {id: jgz, name: JGZ}\n", "coalition/coalition.yaml": ""}
    made = index(loaded(files).coalition, ON)
    assert (made["coalition"], made["partners"], made["areas"]) == ("", {}, {})
    assert [task["partner"] for task in made["topics"]["roken"]["tasks"]] == ["iedere-professional"] * 3


def test_an_empty_coalition() -> None:
    made = index(loaded({}).coalition, ON)
    assert (made["records"], made["topics"], made["lexicon"]["words"]) == ([], {}, {})


def test_a_name_where_a_function_belongs_is_not_in_it() -> None:
    partners = FILES["partners.yaml"] + (
        "  - {id: extra, name: Extra, kind: anders, domain: sociaal, status: aangesloten,"
        " contacts: [{function: Jan de Vries}, {function: balie}]}\n"
    )
    made = index(loaded({**FILES, "partners.yaml": partners}).coalition, ON)
    assert [contact["function"] for contact in made["partners"]["extra"]["contacts"]] == ["*** ** *****", "balie"]
