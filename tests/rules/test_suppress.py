"""What a suppression covers, and what it leaves alone."""

import pytest

from tests.rules.one import found, said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}
STEPS = """
agreement:{above_record}
  id: ka
  title: KA
  topics: roken
  phases: alle
  status: concept
  owner: jgz
{above_steps}  steps:{beside_steps}
{above_first}    - {beside_dash}from: jgz
      to: moeder
      action: bellen
{above_field}      within: 2 weken na bevaling{beside_field}

{above_second}    - from: jgz
      to: moeder
      action: bellen
      within: 2 weken na geborte
"""
PLACES = {
    "above_record": "\n  {}",
    "above_steps": "  {}\n",
    "beside_steps": "  {}",
    "above_first": "    {}\n",
    "beside_dash": "{}\n      ",
    "above_field": "      {}\n",
    "beside_field": "  {}",
    "above_second": "    {}\n",
}
COMMENT = "# ksa: ignore[unknown-event] zo heet het bij ons"


def agreement(*places: str, before: str = "") -> dict[str, str]:
    filled = {name: form.format(COMMENT) if name in places else "" for name, form in PLACES.items()}
    return KNOWN | {"coalition/ka.yaml": before + STEPS.format(**filled).lstrip()}


@pytest.mark.parametrize(
    ("place", "rest"),
    [
        ("above_steps", []),
        ("above_first", ["geborte"]),
        ("beside_dash", ["geborte"]),
        ("above_field", ["geborte"]),
        ("beside_field", ["geborte"]),
        ("above_second", ["bevaling"]),
    ],
)
def test_what_is_covered(place: str, rest: list[str]) -> None:
    told = found(agreement(place))
    assert [finding.rule for finding in told] == ["unknown-event"] * len(rest)
    assert [finding.message.split("`")[1] for finding in told] == rest


@pytest.mark.parametrize("place", ["beside_steps", "above_record"])
def test_what_is_not_covered(place: str) -> None:
    """Beside `steps:` only that line is covered, and above the first field only that field."""
    assert [finding.rule for finding in found(agreement(place))] == [
        "unused-suppression",
        "unknown-event",
        "unknown-event",
    ]


def test_above_the_record() -> None:
    assert found(agreement(before=f"{COMMENT}\n\n# Een afspraak.\n")) == ()


def test_the_nearest_suppresses() -> None:
    """So the one around it is unused, unless it suppresses something else."""
    assert found(agreement("above_steps", "above_field")) == ()
    assert said(agreement("above_first", "beside_field")) == text("""
        coalition/ka.yaml:9:19-32: warning[unused-suppression] `unknown-event` finds nothing here
          help: take the comment away
        coalition/ka.yaml:18:26-33: info[unknown-event] `geborte` is not a known event
          help: did you mean `geboorte`?
          note: other events may be used too, but only the known ones can be compared
    """)


def test_above_a_list_in_brackets_and_below_the_last_record() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
        """
    partners = """
        partners:
          - {id: a, name: A, aliases: [X], kind: jgz, domain: publiek, status: gewenst}
          - id: b
            name: B
            aliases:
              # ksa: ignore[ambiguous-name] beide heten zo
              [X, Y]
            kind: jgz
            domain: publiek
            status: gewenst
        # ksa: ignore[ambiguous-name] staat nergens boven
        """
    assert said({"coalition/coalition.yaml": profile, "partners.yaml": partners}) == text("""
        partners.yaml:12:15-29: warning[unused-suppression] an error of `ambiguous-name` has to be mended; a
              comment does not help here
          help: take the comment away
    """)


def test_only_the_file_it_stands_in() -> None:
    one = agreement("above_steps")
    other = one["coalition/ka.yaml"].replace("ka", "kb").replace("KA", "KB").replace(COMMENT, "# niets")
    assert [finding.labels[0].path for finding in found(one | {"coalition/kb.yaml": other})] == [
        "coalition/kb.yaml"
    ] * 2


def test_in_a_text_it_is_no_comment() -> None:
    topics = """
        topics:
          id: roken
          label: Roken
          description: |
            # ksa: ignore[zzz] zo is het
          note: 'Schrijf # ksa: ignore[zzz] en de reden'
        """
    assert said({"coalition/topics.yaml": topics}) == ""


def test_files_with_windows_line_breaks() -> None:
    files = agreement("above_second")
    files["coalition/ka.yaml"] = files["coalition/ka.yaml"].replace("\n", "\r\n")
    assert [finding.message.split("`")[1] for finding in found(files)] == ["bevaling"]


def test_many_suppressions_take_no_time() -> None:
    count = 900
    row = "  - {topic: roken, phases: babytijd, roles: nazorg, partner: jgz}\n"
    comment = "  # ksa: ignore[duplicate-responsibility] zo is het\n"
    below = "responsibilities:\n" + comment * count + row * count
    beside = "responsibilities:\n" + (comment + row) * count
    assert [finding.rule for finding in found(KNOWN | {"coalition/rows.yaml": below})].count(
        "unused-suppression"
    ) == count
    assert [finding.rule for finding in found(KNOWN | {"coalition/rows.yaml": beside})] == ["unused-suppression"]
