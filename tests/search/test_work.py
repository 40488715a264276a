from ksa.search.answer import Filter, Filters
from ksa.search.work import PartnerWork, work
from tests.search.town import town


def shown(found: PartnerWork) -> list[tuple[str, list[int], list[int]]]:
    return [
        (one.topic["id"], [task["line"] for task in one.tasks], [task["line"] for task in one.wished])
        for one in found.topics
    ]


def test_what_a_partner_does() -> None:
    assert shown(work(town(), "jgz")) == [("roken", [4, 5, 14], []), ("slapen", [7], [])]
    assert shown(work(town(), "stopcoach")) == [("roken", [], [6])]
    assert shown(work(town(), "onbekend")) == []


def test_what_a_partner_does_in_a_phase() -> None:
    found = work(town(), "jgz", Filters(phase=Filter(("zwangerschap",))))
    assert (shown(found), found.elsewhere, found.is_something) == ([("roken", [4], [])], 3, True)


def test_what_a_partner_does_elsewhere() -> None:
    found = work(town(), "jgz", Filters(role=Filter(("behandelen",))))
    assert (shown(found), found.elsewhere, found.is_something) == ([], 4, False)
