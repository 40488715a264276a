"""What is about persons by where it stands: names where functions belong, and small numbers."""

from time import process_time

import pytest

from ksa.coalition.unshown import unshown
from ksa.render.diagnostics.full import render
from ksa.rules.engine import check
from ksa.rules.selection import Selection
from tests.checking import ON, findings, loaded
from tests.render.reporting import report

PARTNER = "partners:\n  id: jgz\n  name: JGZ\n  kind: jgz\n  domain: publiek\n  status: aangesloten\n  contacts:\n"


def shown(typed: str, path: str = "partners.yaml") -> str:
    """The text with what is not to be shown as `_`."""
    stretches = unshown(loaded({path: typed}).coalition).get(path, [])
    for start, end in stretches:
        typed = typed[:start] + "_" * (end - start) + typed[end:]
    return typed


def name_masked(typed: str) -> bool:
    return "Vries" not in shown(typed)


def told(files: dict[str, str], *rules: str) -> str:
    """The full report on these files, as these rules see them."""
    read = loaded(files)
    found = check(read, ON, Selection(select=frozenset(rules)))
    made = report(*found)._replace(
        sources=read.coalition.texts, shown={name: name for name in files}, unshown=unshown(read.coalition)
    )
    return render(made)


@pytest.mark.parametrize(
    "field",
    [
        "contacts: {function: Jan de Vries}",
        "contacts:\n    - function: Jan de Vries\n      phone: nee",
        "contacts:\n    - function: |\n        Jan de Vries",
        "contacts:\n    - function: >-\n        Jan de\n        Vries",
        'contacts: {function: "Jan de V\\x72ies, Vries"}',
        "contacts: {function: [balie, Jan de Vries]}",
        "contacts: {functie: Jan de Vries}",
        "contact: Jan de Vries",
        "contacts: Jan de Vries",
        "contacts: [Jan de Vries, balie]",
        "contactpersoon: Jan de Vries",
        "declarations: {signatories: {function: Jan de Vries}}",
    ],
)
def test_names(field: str) -> None:
    assert name_masked(f"partner:\n  {field}\n")
    assert not name_masked(f"partner:\n  name: Jan de Vries\n  {field}\n")


@pytest.mark.parametrize(
    "field", ["contacts: {function: balie de Vries-Haven}", "note: Jan de Vries", "function: {a: Vries}"]
)
def test_what_is_no_name(field: str) -> None:
    assert not name_masked(f"partner:\n  {field}\n")


def test_what_a_partner_is_called_is_no_name() -> None:
    partner = PARTNER.replace("JGZ", "Jan de Vries") + "    - function: Jan de Vries\n"
    assert shown(partner) == partner


@pytest.mark.parametrize(
    ("typed", "masked"),
    [
        ("unit: procent, values: {value: 12, count: 9}", "unit: procent, values: {value: __, count: _}"),
        ("unit: procent, values: [{value: 12, count: 9 x}]", "unit: procent, values: [{value: __, count: ___}]"),
        ("unit: procent, values: [{value: 12, count: 10}]", ""),
        ("unit: procent, values: [{value: 1, count: -9}]", ""),
        ("unit: procent, values: [{value: 1, count: 1.000}]", ""),
        ("unit: procent, values: [{value: 1, count: x}, 3]", ""),
        ("unit: procent, values: [{value: 1}]", ""),
        ("unit: procent, values: [{count: 1}]", "unit: procent, values: [{count: _}]"),
        ("unit: moeders, values: [{value: 9}]", "unit: moeders, values: [{value: _}]"),
        ("suppressed_below: 5, values: [{count: 5}]", ""),
        ("suppressed_below: 5, values: [{count: 4}]", "suppressed_below: 5, values: [{count: _}]"),
        ("figures: [{unit: moeders, value: 9}, 3]", "figures: [{unit: moeders, value: _}, 3]"),
        ("figures: {value: 9}", ""),
        ("values: ~", ""),
    ],
)
def test_small_numbers(typed: str, masked: str) -> None:
    assert shown(f"indicators: {{{typed}}}\n") == f"indicators: {{{masked or typed}}}\n"


def test_a_file_that_is_no_yaml() -> None:
    typed = "a: [\nfunction: Jan de Vries\n- function: |\n   Jan de Vries\ncontact: balie\ncount: 3\ncount: 30\n"
    assert shown(typed) == (
        "a: [\nfunction: ____________\n- function: |\n   ____________\ncontact: balie\ncount: _\ncount: 30\n"
    )


@pytest.mark.parametrize("rule", ["contact-unchecked", "unknown-contact", "named-person"])
def test_no_finding_shows_a_name(rule: str) -> None:
    files = {
        "partners.yaml": PARTNER + "    - function: Jan de Vries\n      email: info@jgz.example.nl\n",
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "coalition/rows.yaml": "responsibilities:\n"
        "  - {topic: roken, phases: alle, roles: signaleren, partner: jgz, contact: Jan de Vries}\n"
        "  - {topic: roken, phases: alle, roles: behandelen, partner: jgz, contact: Jan de Vris}\n",
    }
    text = told(files, rule)
    assert f"[{rule}]" in text
    assert "Vri" not in text


def test_a_contact_that_is_a_name_in_a_message() -> None:
    rows = "responsibilities: {topic: roken, partner: jgz, contact: Jan de Vris}\n"
    files = {"partners.yaml": PARTNER + "    - function: Jan de Vries\n", "coalition/rows.yaml": rows}
    assert [(one.message, one.help) for one in findings(files, Selection(select=frozenset({"unknown-contact"})))] == [
        ("there is no contact `*** ** ****` at `jgz`", "did you mean `*** ** *****`?")
    ]


def test_no_finding_shows_a_small_number() -> None:
    head = "indicators:\n  id: roken\n  name: R\n  kind: uitkomst\n  unit: procent\n  values:\n"
    rows = "    - {period: 2024, source: JGZ, value: 12, count: 3}\n" * 2
    text = told({"coalition/i.yaml": head + rows}, "repeated-period")
    assert text.count("{period: 2024, source: JGZ, value: **, count: *}") == 2


HOSTILE = {
    "contacts": PARTNER + "    - function: Jan de Vries\n" * 3_500,
    "partners": "partners:\n" + "  - {name: Jan A, contacts: {function: Jan de Vries}}\n" * 1_900,
    "values": "indicators:\n  values:\n" + "    - {value: 1, count: 1}\n" * 3_500,
    "unit": f"indicators:\n  unit: {'x' * 50_000}\n  values:\n" + "    - {value: 1}\n" * 3_000,
    "deep": "a: " + "{values: " * 50 + "1" + "}" * 50,
    "broken": "a: [\n" + "function: Jan de Vries\n" * 4_300,
    "broken numbers": "a: [\n" + "count: " * 14_000,
}


@pytest.mark.parametrize("typed", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hundred_kilobytes_take_less_than_a_second(typed: str) -> None:
    coalition = loaded({"partners.yaml": typed}).coalition
    start = process_time()
    unshown(coalition)
    assert process_time() - start < 1
