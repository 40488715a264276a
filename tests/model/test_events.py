import pytest

from ksa.model.events import KNOWN_EVENTS, meant_event, near_event
from ksa.model.term import parse


@pytest.mark.parametrize(
    ("typed", "known"),
    [
        ("bevaling", "bevalling"),
        ("bevallling", "bevalling"),
        ("bevallign", "bevalling"),
        ("Bevaling", "bevalling"),
        ("onstlag", "ontslag"),
        ("aanmeldig", "aanmelding"),
        ("intaek", "intake"),
        ("matsh", "match"),
        ("verwijsing", "verwijzing"),
        ("klahcten", "klachten"),
        ("geborte", "geboorte"),
        ("positive test", "positieve test"),
        ("possitieve test", "positieve test"),
        ("eerste huisbzoek", "eerste huisbezoek"),
        ("eertse huisbzoek", "eerste huisbezoek"),
    ],
)
def test_knows_a_slip_of_the_pen(typed: str, known: str) -> None:
    assert near_event(typed) == known


@pytest.mark.parametrize("event", ["bevalling", "Bevallingen", "signalen", "klacht", "positieve tests", "matches"])
def test_a_known_event_is_no_slip_in_any_form(event: str) -> None:
    assert near_event(event) is None


@pytest.mark.parametrize(
    "event",
    [
        "verhuizing",
        "inname",
        "rest",  # one letter from `test`, but so are many short words
        "positieve rest",
        "eerste onderzoek",
        "ziekenhuisbezoek",  # contains a known event
        "bevaaliing",  # two slips in one word
        "ontslag uit ziekenhuis",
        "negatieve test",
        "kraamzorg",
        "",
    ],
)
def test_another_event_is_left_alone(event: str) -> None:
    assert near_event(event) is None


@pytest.mark.parametrize(
    ("event", "meant"),
    [
        ("bevallingen", "bevalling"),
        ("geboorte", "bevalling"),
        ("signalen", "signaal"),
        ("opnamen", "opname"),
        ("verhuizingen", "verhuizingen"),
        ("", ""),
    ],
)
def test_forms_of_an_event_mean_the_same(event: str, meant: str) -> None:
    assert meant_event(event) == meant


def test_known_events_are_in_order_and_once() -> None:
    assert list(KNOWN_EVENTS) == sorted(set(KNOWN_EVENTS))


@pytest.mark.parametrize("event", KNOWN_EVENTS)
def test_a_term_can_count_from_every_known_event(event: str) -> None:
    assert [place.event for place in parse(f"binnen 2 dagen na de {event}").events] == [event]
