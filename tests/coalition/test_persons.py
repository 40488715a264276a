"""Names of persons in the fields where functions belong."""

from ksa.coalition.persons import in_messages, named
from tests.checking import loaded

PARTNER = "partners:\n  - id: jgz\n    name: JGZ\n"


def test_in_messages() -> None:
    long = f"Jan `de Vries` {'x' * 80}"
    assert in_messages(["Jan\n de Vries ", long]) == {
        *("Jan\n de Vries ", "Jan\n de Vries", "Jan de Vries"),
        *("Jan ", "de Vries", f" {'x' * 80}", f" {'x' * 33} … {'x' * 29}"),
    }


def test_wherever_a_function_may_be_typed() -> None:
    partners = PARTNER + (
        "  - {id: ggd, name: JGZ Jan de Vries, kind: jgz, domain: publiek, status: gewenst}\n"
        "  - id: x\n    contacts: [Piet de Boer, {functie: Anna de Jong}, {function: [Kees Smit]}, {function: balie}]\n"
        "    contact: JGZ Jan de Vries\n"
    )
    rows = "responsibilities:\n  - {topic: roken, contact: Jan de Vris}\n  - {topic: roken, contact: {a: b}}\n  - x\n"
    profile = "coalition:\n  declarations: {signatories: [{function: Jaap de Wit}, x]}\n"
    files = {"partners.yaml": partners, "coalition/rows.yaml": rows, "coalition/coalition.yaml": profile}
    coalition = loaded(files).coalition
    found = {"Piet de Boer", "Anna de Jong", "Kees Smit", "Jan de Vris", "Jaap de Wit"}
    assert named(coalition, " ".join(found)) == found
    assert named(coalition, "er is geen contact `Kees`, en geen `Jaap`") == {"Kees Smit", "Jaap de Wit"}


def test_nobody_is_named() -> None:
    assert named(loaded({"partners.yaml": PARTNER}).coalition, "Jan") == frozenset()
