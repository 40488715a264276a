from datetime import date

from ksa.search.subjects import Subject, subjects
from tests.checking import ON, loaded
from tests.search.town import FILES

COALITION = loaded(FILES).coalition


def kinds(on: date = ON) -> list[tuple[str, str]]:
    return [(subject.kind, subject.id) for subject in subjects(COALITION, on)]


def one(kind: str, record_id: str) -> Subject:
    (found,) = [one for one in subjects(COALITION, ON) if (one.kind, one.id) == (kind, record_id)]
    return found


def test_the_records_that_hold_the_topics_first() -> None:
    assert kinds() == [
        *(("topic", name) for name in ("leefstijl", "roken", "somber-na", "somber-tijdens", "slapen", "geld")),
        ("partner", "jgz"),
        ("partner", "huisarts"),
        ("partner", "stopcoach"),
        ("intervention", "rookvrij"),
        ("agreement", "ka-roken"),
        ("instrument", "rookmeter"),
        ("action", "campagne"),
        ("indicator", "rokers"),
        ("coalition", "oever"),
        ("body", "kerngroep"),
        *(("area", name) for name in ("provincie", "oever", "kade", "dijk")),
        ("goal", "punt-1"),
    ]
    assert ("agreement", "ka-roken") not in kinds(date(2024, 1, 1))


def test_a_topic() -> None:
    topic = one("topic", "roken")
    assert topic.names == [
        ("id", "roken"),
        ("label", "Roken en meeroken"),
        ("synonym", "stoppen met roken"),
        ("synonym", "vapen"),
        ("synonym", "PPR"),
        ("hidden", "rooken"),
    ]
    assert (topic.name, topic.text, topic.line) == ("Roken en meeroken", "Nicotine en rook in huis bij de baby.", 5)


def test_other_records_and_nested_ones() -> None:
    assert one("intervention", "rookvrij").text == "roken\nroken\nzwangerschap\nja\njgz"
    assert one("coalition", "oever").text == ""
    assert one("body", "kerngroep").line == 7
    goal = one("goal", "punt-1")
    assert (goal.name, goal.text, goal.line) == ("punt-1", "punt\nElke zwangere woont rookvrij.", 14)
