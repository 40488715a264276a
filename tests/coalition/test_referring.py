from ksa.coalition.records import records
from ksa.coalition.referring import may_name, named_in, names_any, referring
from ksa.model.agreement import Agreement
from ksa.model.kinds import BY_PLURAL
from ksa.model.partner import Partner
from ksa.model.topic import Topic
from tests.checking import loaded
from tests.search.town import FILES

TOWN = loaded(FILES).coalition


def told(kind: str, record_id: str) -> list[str]:
    """What refers to a record: which record, in which field, on which line."""
    return [
        f"{one.entry.kind.name}:{one.entry.id} {one.field} {one.entry.place.path}:{one.line}"
        for one in referring(TOWN, kind, record_id)
    ]


def test_what_refers_to_a_partner() -> None:
    assert told("partner", "jgz") == [
        "responsibility: partner.1 coalition/responsibilities.yaml:4",
        "responsibility: partner coalition/responsibilities.yaml:5",
        "responsibility: partner coalition/responsibilities.yaml:7",
        "responsibility: partner coalition/responsibilities.yaml:9",
        "intervention:rookvrij executed_by interventions.yaml:9",
        "agreement:ka-roken owner coalition/agreement.yaml:8",
        "agreement:ka-roken steps.0.to coalition/agreement.yaml:13",
        "agreement:ka-roken steps.1.from coalition/agreement.yaml:14",
        "agreement:ka-roken steps.3.to coalition/agreement.yaml:16",
        "instrument:rookmeter used_by.partner coalition/instruments.yaml:8",
        "body:kerngroep members coalition/coalition.yaml:7",
    ]


def test_what_refers_to_a_record_within_the_coalitions_own() -> None:
    assert told("area", "oever") == [
        "partner:jgz areas partners.yaml:9",
        "area:kade part_of coalition/coalition.yaml:11",
        "area:dijk part_of coalition/coalition.yaml:12",
    ]


def test_what_refers_to_nothing_and_to_another_kind() -> None:
    assert told("topic", "nergens") == []
    assert told("topic", "jgz") == []


def test_what_refers_to_itself() -> None:
    coalition = loaded({"coalition/x.yaml": "topics: [{id: a, broader: a}, {id: b, related: [a, a]}]\n"}).coalition
    found = [(one.entry.id, one.field) for one in referring(coalition, "topic", "a")]
    assert found == [("b", "related.0"), ("b", "related.1")]


def test_a_name_that_two_kinds_may_have() -> None:
    coalition = loaded(
        {
            "coalition/coalition.yaml": "coalition:\n  bodies: {id: samen, name: S}\n  goals: [x]\n",
            "partners.yaml": "partners: {id: samen, name: S, contacts: [x, {topics: [~, roken]}]}\n",
            "interventions.yaml": "interventions: {id: i, owner: [samen, coalitie, samen], topics: {a: b}}\n",
        }
    ).coalition
    found = [[one.field for one in referring(coalition, kind, "samen")] for kind in ("partner", "body", "area")]
    assert found == [["owner.0", "owner.2"], ["owner.0", "owner.2"], []]
    assert [route for route, _ref, _name in named_in(records(coalition)["partner"][0].value, Partner)] == [
        ("contacts", 1, "topics", 1)
    ]


def test_whether_a_record_names_some_others() -> None:
    agreement = records(TOWN)["agreement"][0].value
    assert names_any(agreement, Agreement, "partner", frozenset({"weg", "jgz"}))
    assert not names_any(agreement, Agreement, "partner", frozenset({"weg", "roken"}))


def test_which_kinds_may_name_which() -> None:
    assert may_name(Topic, "topic")
    assert not may_name(Topic, "partner")
    assert [name for name, kind in BY_PLURAL.items() if may_name(kind.model, "goal")] == [
        "interventions",
        "agreements",
        "indicators",
        "actions",
    ]
