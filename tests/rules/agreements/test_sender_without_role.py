import pytest

from tests.rules.one import said, text

RULE = "sender-without-role"
KNOWN = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
          - {id: wijk, name: Wijk, kind: wijkteam, domain: sociaal, status: netwerkpartner}
          - {id: wens, name: Wens, kind: anders, domain: informeel, status: gewenst}
        """,
    "coalition/topics.yaml": """
        topics:
          - {id: leefstijl, label: Leefstijl}
          - {id: roken, label: Roken, broader: leefstijl}
          - {id: vapen, label: Vapen, broader: roken}
          - {id: slapen, label: Slapen}
        """,
}
ROW = "{topic: roken, phases: na, roles: nazorg, partner: jgz}"
STEP = "{from: ggd, to: moeder, action: bellen}"


def files(steps: str, rows: str = ROW, more: str = "topics: roken, status: concept") -> dict[str, str]:
    agreement = f"agreement:\n  {{id: ka, title: T, phases: alle, owner: jgz, {more},\n   steps: [{steps}]}}\n"
    return KNOWN | {"coalition/ka.yaml": agreement, "coalition/rows.yaml": f"responsibilities: [{rows}]"}


def test_a_partner_without_a_row() -> None:
    assert said(files(STEP), RULE) == text("""
        coalition/ka.yaml:3:19-22: info[sender-without-role] `ggd` does something here, but has no
              responsibility for `roken`
          help: write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all
              can see it
    """)


@pytest.mark.usefixtures("dutch")
def test_one_partner_in_dutch() -> None:
    assert said(files(STEP), RULE) == text("""
        coalition/ka.yaml:3:19-22: info[sender-without-role] `ggd` doet hier iets, maar heeft geen
              verantwoordelijkheid voor `roken`
          help: schrijf in `coalition/responsibilities.yaml` wat elke partner hiervoor doet, zodat iedereen
              het ziet
    """)


def test_each_partner_once() -> None:
    steps = (
        "{from: jgz, to: ggd, action: bellen}, {from: [jgz, ggd], to: moeder, action: bellen},"
        " {from: [ggd, wijk], to: jgz, action: schrijven}"
    )
    held = files(steps, more="topics: [slapen, roken], status: vastgesteld")
    assert said(held, RULE) == text("""
        coalition/ka.yaml:3:63-66: info[sender-without-role] 2 partners do something here, but have no
              responsibility for `slapen` or `roken`: `ggd`, `wijk`
          at coalition/ka.yaml:3:111-115: and this one
          help: write what the partner does for this topic in `coalition/responsibilities.yaml`, so that all
              can see it
    """)


@pytest.mark.usefixtures("dutch")
def test_several_partners_in_dutch() -> None:
    assert said(files("{from: [ggd, wijk], to: moeder, action: bellen}"), RULE) == text("""
        coalition/ka.yaml:3:20-23: info[sender-without-role] 2 partners doen hier iets, maar hebben geen
              verantwoordelijkheid voor `roken`: `ggd`, `wijk`
          at coalition/ka.yaml:3:25-29: en deze
          help: schrijf in `coalition/responsibilities.yaml` wat elke partner hiervoor doet, zodat iedereen
              het ziet
    """)


@pytest.mark.parametrize(
    "row",
    [
        "{topic: roken, phases: voor, roles: voorlichten, partner: [jgz, ggd], when: op verzoek}",
        "{topic: leefstijl, phases: na, roles: nazorg, partner: ggd}",
        "{topic: vapen, phases: na, roles: nazorg, partner: ggd, since: 2027}",
    ],
    ids=["any role and phase", "broader", "narrower, later"],
)
def test_a_row_that_is_enough(row: str) -> None:
    assert said(files(STEP, f"{ROW}, {row}"), RULE) == ""


@pytest.mark.parametrize(
    "row",
    [
        "{topic: slapen, phases: na, roles: nazorg, partner: ggd}",
        "{topic: roken, phases: na, roles: nazorg, partner: ggd, until: 2026-05}",
        "{topic: roken, phases: na, roles: nazorg, partner: iedere-professional}",
    ],
    ids=["other topic", "past", "everybody"],
)
def test_a_row_that_is_not_enough(row: str) -> None:
    assert said(files(STEP, f"{ROW}, {row}"), RULE).startswith("coalition/ka.yaml:3:19-22: info[sender-without-role]")


@pytest.mark.parametrize(
    "held",
    [
        files("{from: jgz, to: ggd, action: bellen}"),
        files("{from: iedere-professional, to: jgz, action: bellen}"),
        files("{from: wens, to: moeder, action: bellen}"),
        files("{from: ggd, to: moeder, action: een les geven, roles: [scholen, monitoren]}"),
        files(STEP, more="topics: roken, status: ingetrokken"),
        files(STEP, more="topics: roken, status: vastgesteld, until: 2025"),
        files(STEP, ""),
    ],
    ids=["receiver", "everybody", "wished", "no person", "withdrawn", "over", "no responsibilities"],
)
def test_what_is_left_out(held: dict[str, str]) -> None:
    assert said(held, RULE) == ""


def test_a_misspelt_topic_of_the_agreement() -> None:
    assert said(files(STEP, more="topics: [slapen, roekn], status: concept"), RULE) == text("""
        coalition/ka.yaml:2:65-70: error[unknown-reference] there is no topic `roekn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
    """)


def test_a_misspelt_topic_of_a_row() -> None:
    assert said(files(STEP, f"{ROW}, {{topic: roekn, phases: na, roles: nazorg, partner: ggd}}"), RULE) == text("""
        coalition/rows.yaml:1:85-90: error[unknown-reference] there is no topic `roekn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
    """)


def test_a_misspelt_partner_of_a_row() -> None:
    assert said(files(STEP, f"{ROW}, {{topic: roken, phases: na, roles: nazorg, partner: gdd}}"), RULE) == text("""
        coalition/rows.yaml:1:128-131: error[unknown-reference] there is no partner `gdd`
          help: correct it, add it to `partners.yaml`, or use one of these: `iedere-professional`
    """)


def test_while_something_could_not_be_read() -> None:
    assert said(files(STEP) | {"coalition/stuk.yaml": "responsibility: ["}, RULE) == text("""
        coalition/stuk.yaml:1:17-18: error[invalid-yaml] the bracket `[` is never closed
          help: put `]` at the end: `responsibility: []`
    """)
