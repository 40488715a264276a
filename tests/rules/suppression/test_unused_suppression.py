import pytest

from ksa.rules.selection import Selection
from tests.checking import concise, findings
from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}
ROW = "- {topic: roken, phases: babytijd, roles: nazorg, partner: jgz}"


def rows(*lines: str) -> dict[str, str]:
    return KNOWN | {"coalition/rows.yaml": "responsibilities:\n" + "".join(f"  {line}\n" for line in lines)}


def test_nothing_is_found_there() -> None:
    assert said(rows(f"{ROW} # ksa: ignore[duplicate-responsibility] twee diensten", ROW)) == text("""
        coalition/rows.yaml:2:81-105: warning[unused-suppression] `duplicate-responsibility` finds nothing
              here
          help: take the comment away
        coalition/rows.yaml:3:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:3:13-18: here again
          at coalition/rows.yaml:2:13-18: the first one
          help: take one of the two away
    """)


def test_one_of_two_rules_finds_nothing() -> None:
    assert said(rows(ROW, f"{ROW} # ksa: ignore[unknown-event, duplicate-responsibility] twee diensten")) == text("""
        coalition/rows.yaml:3:81-94: warning[unused-suppression] `unknown-event` finds nothing here
          help: take it out of the comment
    """)


@pytest.mark.usefixtures("dutch")
def test_no_such_rule_in_dutch() -> None:
    row = f"{ROW}  # ksa: ignore[duplicate-responsability] twee diensten"
    assert said(rows(row, "# ksa: ignore[zzz] x")) == text("""
        coalition/rows.yaml:2:82-106: warning[unused-suppression] er is geen regel
              `duplicate-responsability`
          help: bedoelde u `duplicate-responsibility`?
        coalition/rows.yaml:3:17-20: warning[unused-suppression] er is geen regel `zzz`
          help: haal de opmerking weg
    """)


def test_errors_that_cannot_be_suppressed() -> None:
    row = ROW.replace("roken", "rokn")
    assert said(rows(f"{row}  # ksa: ignore[unknown-reference, unused-suppression] komt nog")) == text("""
        coalition/rows.yaml:2:13-17: error[unknown-reference] there is no topic `rokn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
        coalition/rows.yaml:2:81-98: warning[unused-suppression] an error of `unknown-reference` has to be
              mended; a comment does not help here
          help: take it out of the comment
        coalition/rows.yaml:2:100-118: warning[unused-suppression] a finding of `unused-suppression` cannot
              stay; a comment does not help here
          help: take it out of the comment
    """)


def test_comments_that_cannot_be_read() -> None:
    lines = (
        "# ksa: ignore duplicate-responsibility want er zijn twee diensten",
        ROW,
        "# ksa: negeer[duplicate-responsibility] twee diensten",
        "# ksa: ignore[] twee diensten",
        f"{ROW}  # KSA: ignore[duplicate-responsibility] Ksa: is niet ksa:",
    )
    assert said(rows(*lines)) == text("""
        coalition/rows.yaml:2:3-68: warning[unused-suppression] no rule can be read from this comment
          help: write `# ksa: ignore[duplicate-responsibility]`, and the reason behind it
        coalition/rows.yaml:4:3-56: warning[unused-suppression] no rule can be read from this comment
          help: write `# ksa: ignore[duplicate-responsibility]`, and the reason behind it
        coalition/rows.yaml:5:3-32: warning[unused-suppression] no rule can be read from this comment
          help: write `# ksa: ignore[name-of-the-rule]`, and the reason behind it
        coalition/rows.yaml:6:13-18: warning[duplicate-responsibility] this row says the same as an earlier
              one
          at coalition/rows.yaml:6:13-18: here again
          at coalition/rows.yaml:3:13-18: the first one
          help: take one of the two away
        coalition/rows.yaml:6:68-125: warning[unused-suppression] no rule can be read from this comment
          help: write `# ksa: ignore[duplicate-responsibility]`, and the reason behind it
    """)


@pytest.mark.usefixtures("dutch")
def test_a_comment_that_cannot_be_read_and_would_not_help() -> None:
    assert said(rows(f"{ROW.replace('roken', 'rokn')}  # ksa: negeer[unknown-reference] komt nog")) == text("""
        coalition/rows.yaml:2:13-17: error[unknown-reference] er is geen onderwerp `rokn`
          help: bedoelde u `roken`? Of voeg het toe in `coalition/topics.yaml`
        coalition/rows.yaml:2:67-108: warning[unused-suppression] een fout van `unknown-reference` moet u
              herstellen; een opmerking helpt hier niet
          help: haal de opmerking weg
    """)


def test_other_comments_are_left_alone() -> None:
    lines = (
        "# ksa: zie de handleiding",
        f"{ROW}  # met dank aan ksa: ignore[duplicate-responsibility] helpt",
        "# ksa:",
    )
    assert said(rows(*lines)) == ""


def test_only_rules_that_were_asked_for_are_judged() -> None:
    files = rows(f"{ROW}  # ksa: ignore[duplicate-responsibility] twee diensten")
    files["coalition/coalition.yaml"] = "coalition: {id: k, name: K, municipalities: {name: Almere}}"
    for select in ({"unused-suppression"}, {"suppression", "unknown-event"}):
        assert concise(findings(files, Selection(select=frozenset(select)))) == ""
    assert concise(findings(files, Selection(select=frozenset({"suppression", "references"})))) == text("""
        coalition/rows.yaml:2:82-106: warning[unused-suppression] `duplicate-responsibility` finds nothing here
          help: take the comment away
    """)


def test_nothing_is_judged_while_something_cannot_be_read() -> None:
    """What is found may hang on the rest: a rule that is misspelt does not."""
    lines = (f"{ROW}  # ksa: ignore[duplicate-responsibility, duplicat] twee diensten",)
    assert said(rows(*lines) | {"coalition/topics.yaml": "topics: {id: roken}"}) == text("""
        coalition/rows.yaml:2:108-116: warning[unused-suppression] there is no rule `duplicat`
          help: did you mean `duplicate-id` or `duplicate-key`?
        coalition/topics.yaml:1:14-19: error[missing-field] the field `label` is missing
          help: write for example `label: Postpartum depressie`
    """)
