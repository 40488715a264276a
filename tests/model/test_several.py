"""What was typed as one id and is more, or a profession: said where the id would have stood."""

import pytest

from tests.rules.one import found, said, text

TOPICS = """
    topics:
      - {id: postpartum-depressie, label: Postpartum depressie}
      - {id: armoede, label: Armoede}
      - {id: schulden, label: Schulden}
    """
PARTNERS = """
    partners:
      - {id: jgz-almere, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, professions: Jeugdarts}
      - {id: ggd-flevoland, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
    """


@pytest.mark.parametrize(
    "typed",
    [
        "[jgz-almere ggd-flevoland]",
        "jgz-almere; ggd-flevoland",
        "jgz-almere en ggd-flevoland",
        "jgz-almere / ggd-flevoland",
        "(jgz-almere, ggd-flevoland)",
        "jgz-almere, ggd-flevoland]",
        "jgz-almere\n      ggd-flevoland",
        "jgz-almere\n      - ggd-flevoland",
        "\n      jgz-almere\n      - ggd-flevoland",
    ],
)
def test_ids_with_something_else_between_them(typed: str) -> None:
    row = f"  - topic: armoede\n    phases: babytijd\n    roles: signaleren\n    partner: {typed}\n"
    files = topics("    - armoede") | {"coalition/rows.yaml": f"responsibilities:\n{row}"}
    (finding,) = found(files)
    assert finding.help == "put the values in a list: `[jgz-almere, ggd-flevoland]`"


def topics(lines: str) -> dict[str, str]:
    agreement = """
agreement:
  id: ka
  title: KA
  phases: alle
  status: concept
  owner: jgz-almere
  topics:
{lines}
  steps:
    - {{from: jgz-almere, to: ggd-flevoland, action: bellen, within: direct}}
"""
    return {
        "partners.yaml": PARTNERS,
        "coalition/topics.yaml": TOPICS,
        "coalition/agreements/ka.yaml": agreement.format(lines=lines),
    }


def test_an_item_that_lost_its_dash() -> None:
    files = topics("    - postpartum-depressie\n      armoede\n    - schulden")
    assert said(files) == text("""
        coalition/agreements/ka.yaml:10:7-14: error[unknown-reference] no dash before `armoede`
          help: put a dash and a space before it: `- armoede`
    """)


def test_two_ids_behind_one_dash() -> None:
    assert said(topics("    - postpartum-depressie armoede")) == text("""
        coalition/agreements/ka.yaml:9:7-35: error[unknown-reference] there is no topic
              `postpartum-depressie armoede`
          help: put each on a line of its own, with a dash: `- postpartum-depressie`, `- armoede`
    """)


@pytest.mark.parametrize("lines", ["    -armoede\n    -schulden", "    -armoede\n    - schulden", "    -armoede"])
def test_dashes_without_a_space(lines: str) -> None:
    assert said(topics(lines)) == text("""
        coalition/agreements/ka.yaml:9:5-6: error[unknown-reference] no space after the dash in `-armoede`
          help: put a space after the dash: `- armoede`
    """)


@pytest.mark.usefixtures("dutch")
def test_lists_in_dutch() -> None:
    assert said(topics("    -armoede\n    -schulden")) == text("""
        coalition/agreements/ka.yaml:9:5-6: error[unknown-reference] geen spatie na het streepje in
              `-armoede`
          help: zet een spatie na het streepje: `- armoede`
    """)
    assert said(topics("    - armoede schulden")) == text("""
        coalition/agreements/ka.yaml:9:7-23: error[unknown-reference] er is geen onderwerp `armoede
              schulden`
          help: zet elk op een eigen regel, met een streepje: `- armoede`, `- schulden`
    """)


def steps(who: str, towards: str) -> dict[str, str]:
    files = topics("    - armoede")
    name = "coalition/agreements/ka.yaml"
    files[name] = files[name].replace("from: jgz-almere, to: ggd-flevoland", f"from: {who}, to: {towards}")
    return files


def test_a_profession_for_a_partner() -> None:
    assert said(steps("jeugdarts", "jgz-almere")) == text("""
        coalition/agreements/ka.yaml:11:14-23: error[unknown-reference] there is no partner `jeugdarts`
          help: `jeugdarts` is a profession: put it in `profession`, and a partner here, such as
              `jgz-almere`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_profession_for_a_partner_in_dutch() -> None:
    (finding,) = found(steps("jgz-almere", "jeugdarts"))
    words = "`jeugdarts` is een beroep: zet het in `to_profession`, en zet hier een partner, zoals `jgz-almere`"
    assert finding.help == words
