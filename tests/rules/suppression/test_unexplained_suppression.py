import pytest

from tests.rules.one import found, said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}
ROW = "- {topic: roken, phases: babytijd, roles: nazorg, partner: jgz}"


def rows(*lines: str) -> dict[str, str]:
    return KNOWN | {"coalition/rows.yaml": "responsibilities:\n" + "".join(f"  {line}\n" for line in lines)}


def test_without_a_reason_nothing_is_suppressed() -> None:
    assert said(rows(ROW, f"{ROW} # ksa: ignore[duplicate-responsibility]")) == text("""
        coalition/rows.yaml:3:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:3:13-18: here again
          at coalition/rows.yaml:2:13-18: the first one
          help: take one of the two away
        coalition/rows.yaml:3:67-106: error[unexplained-suppression] this comment does not say why the
              finding may stay
          help: write the reason behind the bracket; until then the finding stays
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(rows(ROW, "# ksa: ignore[duplicate-responsibility]", ROW)) == text("""
        coalition/rows.yaml:3:3-42: error[unexplained-suppression] deze opmerking zegt niet waarom de
              bevinding mag blijven
          help: schrijf de reden achter het haakje; tot die tijd blijft de bevinding staan
        coalition/rows.yaml:4:13-18: warning[duplicate-responsibility] deze rij zegt hetzelfde als een
              eerdere
          at coalition/rows.yaml:4:13-18: hier nog een keer
          at coalition/rows.yaml:2:13-18: de eerste
          help: haal een van de twee weg
    """)


@pytest.mark.parametrize("reason", ["", " ", " -", ": …", " 1", " #"])
def test_what_is_no_reason(reason: str) -> None:
    rules = {finding.rule for finding in found(rows(ROW, f"{ROW} # ksa: ignore[duplicate-responsibility]{reason}"))}
    assert rules == {"duplicate-responsibility", "unexplained-suppression"}


@pytest.mark.parametrize("reason", ["twee diensten", " twee", ": twee", " – één per dienst", "  # twee"])
def test_what_is_a_reason(reason: str) -> None:
    assert said(rows(ROW, f"{ROW} # ksa: ignore[duplicate-responsibility]{reason}")) == ""


def test_said_even_when_there_is_nothing_to_suppress() -> None:
    """And then not as unused too: one cause, one finding."""
    assert said(rows(f"{ROW}  # ksa: ignore[duplicate-responsibility, zzz]")) == text("""
        coalition/rows.yaml:2:68-112: error[unexplained-suppression] this comment does not say why the
              finding may stay
          help: write the reason behind the bracket; until then the finding stays
    """)
