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


def test_not_asked_for_where_the_comment_would_do_nothing() -> None:
    """Who then writes a reason, only to be told to take the comment away, goes round in circles."""
    row = ROW.replace("roken", "rokn")
    lines = (f"{row}  # ksa: ignore[unknown-reference]", f"{ROW}  # ksa: ignore[duplicate-id, zzz]")
    assert said(rows(*lines)) == text("""
        coalition/rows.yaml:2:13-17: error[unknown-reference] there is no topic `rokn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
        coalition/rows.yaml:2:81-98: warning[unused-suppression] an error of `unknown-reference` has to be
              mended; a comment does not help here
          help: take the comment away
        coalition/rows.yaml:3:82-94: warning[unused-suppression] an error of `duplicate-id` has to be
              mended; a comment does not help here
          help: take it out of the comment
        coalition/rows.yaml:3:96-99: warning[unused-suppression] there is no rule `zzz`
          help: take it out of the comment
    """)
    assert said(rows(f"{ROW}  # ksa: ignore[duplicate-responsibility]")) == text("""
        coalition/rows.yaml:2:82-106: warning[unused-suppression] `duplicate-responsibility` finds nothing
              here
          help: take the comment away
    """)


def test_asked_for_beside_a_slip_of_the_pen() -> None:
    """Both have to be mended before the comment does anything."""
    assert said(rows(ROW, f"{ROW}  # ksa: ignore[duplicate-responsability]")) == text("""
        coalition/rows.yaml:3:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:3:13-18: here again
          at coalition/rows.yaml:2:13-18: the first one
          help: take one of the two away
        coalition/rows.yaml:3:68-107: error[unexplained-suppression] this comment does not say why the
              finding may stay
          help: write the reason behind the bracket; until then the finding stays
        coalition/rows.yaml:3:82-106: warning[unused-suppression] there is no rule
              `duplicate-responsability`
          help: did you mean `duplicate-responsibility`?
    """)


def test_one_with_a_reason_goes_first() -> None:
    """A comment without a reason, nearer by, does not stand in its way."""
    lines = (
        ROW,
        "# ksa: ignore[duplicate-responsibility] twee diensten",
        f"{ROW}  # ksa: ignore[duplicate-responsibility]",
    )
    assert said(rows(*lines)) == text("""
        coalition/rows.yaml:4:82-106: warning[unused-suppression] `duplicate-responsibility` finds nothing
              here
          help: take the comment away
    """)
