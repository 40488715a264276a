import pytest

from ksa.coalition.records import records
from ksa.report.public import public
from ksa.text.document import Value
from tests.checking import loaded

HEAD = "id: a, name: A, kind: jgz, domain: publiek, status: aangesloten"


def shown(kind: str, text: str) -> Value:
    coalition = loaded({"x.yaml": f"{kind}: {{{text}}}\n"}).coalition
    return public(coalition, records(coalition)[kind][0])


def partner(fields: str) -> Value:
    """What may be seen of the fields of a partner that is otherwise whole."""
    value = shown("partner", f"{HEAD}, {fields}")
    return {name: value[name] for name in list(value)[5:]}


@pytest.mark.parametrize(
    ("fields", "seen"),
    [
        ("note: bel 06-12345678", {"note": "bel ***********"}),
        ("aliases: [jan.jansen@gmail.com, B]", {"aliases": ["********************", "B"]}),
        ("contacts: {function: Jan de Vries}", {"contacts": {"function": "*** ** *****"}}),
        (
            "contacts: [{function: balie}, {function: [Jan de Vries, balie]}]",
            {"contacts": [{"function": "balie"}, {"function": ["*** ** *****", "balie"]}]},
        ),
        (
            "contacts: {function: balie, phone: 06-12345678}",
            {"contacts": {"function": "balie", "phone": "06-12345678"}},
        ),
        ("identifiers: {rsin: '123456782'}", {"identifiers": {"rsin": "123456782"}}),
        ("note: '123456782'", {"note": "*********"}),
        ("bsn: 1234 5678", {"bsn": "**** ****"}),
        ("geboortedatum: [1990-01-02, [ja]]", {"geboortedatum": ["**********", ["**"]]}),
        ("note: , jan@gmail.com: {x: 1}", {"note": None, "*************": {"x": "1"}}),
    ],
)
def test_what_may_be_seen(fields: str, seen: Value) -> None:
    assert partner(fields) == seen


def test_a_number_in_a_record_that_is_not_whole() -> None:
    """It is not sure that it is what the field asks for."""
    broken = shown("partner", "id: a, contacts: {function: balie, phone: 06-12345678}")
    assert broken == {"id": "a", "contacts": {"function": "balie", "phone": "***********"}}


def test_small_numbers() -> None:
    values = "values: [{period: 2025, value: '12,5', count: '4', source: s}, {period: 2024, value: '9,5', source: s}]"
    assert shown("indicator", f"id: a, name: A, kind: uitkomst, unit: procent, {values}")["values"] == [
        {"period": "2025", "value": "****", "count": "*", "source": "s"},
        {"period": "2024", "value": "9,5", "source": "s"},
    ]


def test_a_record_within_the_coalitions_own() -> None:
    signed = "signatories: {partner: a, function: Jan de Vries}"
    files = {"x.yaml": f"coalition:\n  declarations:\n    - {{id: d, title: bel 06-12345678, {signed}}}\n"}
    coalition = loaded(files).coalition
    assert public(coalition, records(coalition)["declaration"][0]) == {
        "id": "d",
        "title": "bel ***********",
        "signatories": {"partner": "a", "function": "*** ** *****"},
    }
