from ksa.search.answer import Filter, Filters
from ksa.search.work import Work, work
from tests.search.town import town


def shown(found: list[Work]) -> list[tuple[str, list[int], list[int]]]:
    return [
        (one.topic["id"], [task["line"] for task in one.tasks], [task["line"] for task in one.wished]) for one in found
    ]


def test_what_a_partner_does() -> None:
    assert shown(work(town(), "jgz")) == [("roken", [4, 5, 14], []), ("slapen", [7], [])]
    assert shown(work(town(), "stopcoach")) == [("roken", [], [6])]
    assert shown(work(town(), "onbekend")) == []


def test_what_a_partner_does_in_a_phase() -> None:
    assert shown(work(town(), "jgz", Filters(phase=Filter(("zwangerschap",))))) == [("roken", [4], [])]
