import pytest

from tests.rules.one import said, text

RULE = "receiver-without-role"
KNOWN = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
          - {id: wijk, name: Wijk, kind: wijkteam, domain: sociaal, status: netwerkpartner}
          - {id: wens, name: Wens, kind: anders, domain: informeel, status: gewenst}
        """,
    "coalition/topics.yaml": "topics: [{id: roken, label: Roken}, {id: slapen, label: Slapen}]",
    "coalition/rows.yaml": "responsibility: {topic: roken, phases: na, roles: nazorg, partner: jgz}",
}


def files(steps: str) -> dict[str, str]:
    head = "id: ka, title: T, topics: [roken, slapen], phases: alle, status: concept, owner: jgz"
    return KNOWN | {"coalition/ka.yaml": f"agreement:\n  {{{head},\n   steps: [{steps}]}}\n"}


def test_a_partner_without_a_row() -> None:
    held = files("{from: jgz, to: [moeder, ggd], action: bellen}, {from: jgz, to: ggd, action: schrijven}")
    assert said(held, RULE) == text("""
        coalition/ka.yaml:3:37-40: info[receiver-without-role] `ggd` receives something here, but has no
              responsibility for `roken` or `slapen`
          help: write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all
              can see it
    """)


@pytest.mark.usefixtures("dutch")
def test_one_partner_in_dutch() -> None:
    assert said(files("{from: jgz, to: ggd, action: bellen}"), RULE) == text("""
        coalition/ka.yaml:3:28-31: info[receiver-without-role] `ggd` ontvangt hier iets, maar heeft geen
              verantwoordelijkheid voor `roken` of `slapen`
          help: schrijf in `coalition/responsibilities.yaml` wat elke partner hiervoor doet, zodat iedereen
              het ziet
    """)


def test_several_partners() -> None:
    held = files("{from: jgz, to: ggd, action: bellen}, {from: jgz, to: [wijk, jgz], action: schrijven}")
    assert said(held, RULE) == text("""
        coalition/ka.yaml:3:28-31: info[receiver-without-role] 2 partners receive something here, but have
              no responsibility for `roken` or `slapen`: `ggd`, `wijk`
          at coalition/ka.yaml:3:67-71: and this one
          help: write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all
              can see it
    """)


@pytest.mark.usefixtures("dutch")
def test_several_partners_in_dutch() -> None:
    assert said(files("{from: jgz, to: [ggd, wijk], action: bellen}"), RULE) == text("""
        coalition/ka.yaml:3:29-32: info[receiver-without-role] 2 partners ontvangen hier iets, maar hebben
              geen verantwoordelijkheid voor `roken` of `slapen`: `ggd`, `wijk`
          at coalition/ka.yaml:3:34-38: en deze
          help: schrijf in `coalition/responsibilities.yaml` wat elke partner hiervoor doet, zodat iedereen
              het ziet
    """)


def test_who_sends_too_is_told_of_by_the_other_rule() -> None:
    held = files("{from: jgz, to: ggd, action: bellen}, {from: ggd, to: verwijzer, action: schrijven}")
    assert said(held, RULE) == ""
    assert said(held, RULE, "sender-without-role") == text("""
        coalition/ka.yaml:3:57-60: info[sender-without-role] `ggd` does something here, but has no
              responsibility for `roken` or `slapen`
          help: write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all
              can see it
    """)


@pytest.mark.parametrize("step", ["to: jgz", "to: [verwijzer, moeder]", "to: wens", "to: ggd, roles: scholen"])
def test_what_is_left_out(step: str) -> None:
    assert said(files(f"{{from: jgz, action: bellen, {step}}}"), RULE) == ""


def test_while_something_could_not_be_read() -> None:
    held = files("{from: jgz, to: ggd, action: bellen}") | {"coalition/stuk.yaml": "responsibility: ["}
    assert said(held, RULE) == text("""
        coalition/stuk.yaml:1:17-18: error[invalid-yaml] the bracket `[` is never closed
          help: put `]` at the end: `responsibility: []`
    """)
