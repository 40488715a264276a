import pytest

from ksa.coalition.lookup import ids, meant, names, same_id, with_kind
from ksa.coalition.records import records
from ksa.language import speak
from ksa.model.kinds import BY_PLURAL
from tests.checking import loaded
from tests.search.town import FILES

TOWN = loaded(FILES).coalition


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("jgz", ["partner:jgz"]),
        ("JGZ", ["partner:jgz"]),
        ("somber na", ["topic:somber-na"]),
        ("Roken en meeroken", ["topic:roken"]),
        ("rooken", ["topic:roken"]),
        ("ppr", ["topic:roken"]),
        ("CO meter", ["instrument:rookmeter"]),
        ("Kade", ["area:kade"]),
        ("oever", ["coalition:oever", "area:oever"]),
        ("area:oever", ["area:oever"]),
        ("areas: Oever", ["area:oever"]),
        ("coalition:oever", ["coalition:oever"]),
        ("kso", ["coalition:oever"]),
        ("punt-1", ["goal:punt-1"]),
        ("partner:roken", []),
        ("frobnicate:roken", []),
        ("nergens", []),
        ("", []),
        (":", []),
    ],
)
def test_who_is_meant(typed: str, found: list[str]) -> None:
    assert [f"{entry.kind.name}:{entry.id}" for entry in meant(TOWN, typed)] == found


def test_a_name_with_a_colon() -> None:
    coalition = loaded({"coalition/x.yaml": "topics:\n  - {id: a, label: 'Topic: slapen'}\n"}).coalition
    assert [entry.id for entry in meant(coalition, "topic: slapen")] == ["a"]


@pytest.mark.usefixtures("dutch")
def test_a_kind_in_dutch() -> None:
    assert with_kind("Onderwerp: roken") == (BY_PLURAL["topics"], "roken")
    assert with_kind("onderwerpen:roken") == (BY_PLURAL["topics"], "roken")
    speak("en")
    assert with_kind("onderwerp:roken") == (None, "onderwerp:roken")


def test_the_words_that_may_be_meant() -> None:
    assert ids(TOWN, BY_PLURAL["partners"]) == ["jgz", "huisarts", "stopcoach", "weg"]
    assert names(TOWN, BY_PLURAL["interventions"]) == ["Rookvrije Start", "RVS", "Oude cursus"]
    assert "rooken" not in names(TOWN)
    assert ids(TOWN).count("oever") == 1


def test_records_with_one_id() -> None:
    topics = "topics:\n  - {id: a, label: Eerste}\n  - {id: a, label: Tweede}\n  - {id: b, label: Tweede}\n"
    coalition = loaded({"coalition/x.yaml": topics}).coalition
    first, second, other = records(coalition)["topic"]
    assert meant(coalition, "a") == [first]
    assert meant(coalition, "Tweede") == [other]
    assert same_id(coalition, first) == [second]
    assert same_id(coalition, other) == []
