import pytest

from tests.rules.one import said, text

RULE = "signal-without-follow-up"
KNOWN = {
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
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
NOTICED = "topic: roken, phases: babytijd, roles: [signaleren, bespreken], partner: jgz"


def rows(*contents: str, more: str = "") -> dict[str, str]:
    listed = "".join(f"  - {{{one}}}\n" for one in contents)
    return KNOWN | {"coalition/rows.yaml": f"responsibilities:\n{listed}{more}"}


def test_nobody_takes_it_up() -> None:
    assert said(rows(NOTICED), RULE) == text("""
        coalition/rows.yaml:2:13-18: warning[signal-without-follow-up] `roken` is noticed in `babytijd`, and
              nobody takes it up then or later
          help: write who has one of these roles for it, or write a gap: `verhelderen`, `verwijzen`,
              `begeleiden`, `behandelen`, `coordineren`
    """)


def test_it_is_taken_up_too_early() -> None:
    """Told once a topic, with only the rows and phases that come after all follow-up."""
    files = rows(
        "topic: roken, phases: preconceptie, roles: signaleren, partner: ggd",
        "topic: roken, phases: zwangerschap, roles: behandelen, partner: ggd",
        "topic: roken, phases: [zwangerschap, babytijd], roles: signaleren, partner: iedere-professional",
        "topic: roken, phases: kraamperiode, roles: signaleren, partner: ggd",
        "topic: roken, phases: na-1000-dagen, roles: signaleren, partner: wens",
    )
    assert said(files, RULE) == text("""
        coalition/rows.yaml:4:13-18: warning[signal-without-follow-up] `roken` is noticed in `kraamperiode`,
              `babytijd`, and nobody takes it up then or later
          at coalition/rows.yaml:5:13-18: noticed here too
          help: write who has one of these roles for it, or write a gap: `verhelderen`, `verwijzen`,
              `begeleiden`, `behandelen`, `coordineren`
    """)


@pytest.mark.usefixtures("dutch")
def test_only_a_wished_partner_takes_it_up_in_dutch() -> None:
    files = rows(NOTICED, "topic: roken, phases: babytijd, roles: begeleiden, partner: wens")
    assert said(files, RULE) == text("""
        coalition/rows.yaml:2:13-18: warning[signal-without-follow-up] `roken` wordt gesignaleerd in
              `babytijd`, en niemand pakt het dan of later op
          help: schrijf op wie hiervoor een van deze rollen heeft, of schrijf een gat op: `verhelderen`,
              `verwijzen`, `begeleiden`, `behandelen`, `coordineren`
    """)


@pytest.mark.parametrize("role", ["verhelderen", "verwijzen", "begeleiden", "behandelen", "coordineren"])
@pytest.mark.parametrize("phase", ["babytijd", "na-1000-dagen"])
def test_somebody_takes_it_up(role: str, phase: str) -> None:
    assert said(rows(NOTICED, f"topic: roken, phases: {phase}, roles: {role}, partner: ggd"), RULE) == ""


@pytest.mark.parametrize("role", ["nazorg", "terugkoppelen", "voorlichten", "monitoren"])
def test_other_roles_are_no_follow_up(role: str) -> None:
    files = rows(NOTICED, f"topic: roken, phases: babytijd, roles: {role}, partner: ggd")
    assert said(files, RULE).startswith("coalition/rows.yaml:2:13-18: warning[signal-without-follow-up]")


@pytest.mark.parametrize(
    "other",
    [
        "topic: leefstijl, phases: babytijd, roles: behandelen, partner: ggd",
        "topic: vapen, phases: babytijd, roles: behandelen, partner: ggd",
        "topic: roken, phases: alle, roles: behandelen, partner: ggd, when: op verzoek",
        "topic: roken, phases: alle, roles: verwijzen, partner: [wens, iedere-professional]",
    ],
    ids=["broader", "narrower", "when", "everybody"],
)
def test_what_counts_as_taking_up(other: str) -> None:
    assert said(rows(NOTICED, other), RULE) == ""


@pytest.mark.parametrize(
    "other",
    [
        "topic: slapen, phases: babytijd, roles: behandelen, partner: ggd",
        "topic: roken, phases: babytijd, roles: behandelen, partner: ggd, until: 2026-05",
        "topic: roken, phases: babytijd, roles: behandelen, partner: ggd, since: 2026-07",
    ],
    ids=["other topic", "past", "later"],
)
def test_what_does_not_count(other: str) -> None:
    files = rows(NOTICED, other)
    assert said(files, RULE).startswith("coalition/rows.yaml:2:13-18: warning[signal-without-follow-up]")


def gap(topic: str, phases: str, roles: str) -> str:
    return f"gap: {{topic: {topic}, phases: {phases}, roles: {roles}, reason: Niemand., review_on: 2027}}\n"


def step(roles: str, more: str = "status: concept", sender: str = "jgz") -> str:
    steps = f"steps: {{from: {sender}, to: ggd, action: bellen, roles: {roles}}}"
    return f"agreement: {{id: ka, title: T, topics: [slapen, roken], phases: na, owner: jgz, {more}, {steps}}}\n"


@pytest.mark.parametrize(
    "more",
    [
        gap("roken", "peutertijd", "[behandelen, nazorg]"),
        gap("leefstijl", "babytijd", "coordineren"),
        step("[signaleren, verwijzen]"),
        step("verwijzen", sender="[moeder, jgz]"),
        step("verwijzen", sender="iedere-professional"),
    ],
    ids=["gap", "gap of a broader topic", "step", "step with parents", "step of every professional"],
)
def test_the_coalition_has_thought_of_it(more: str) -> None:
    assert said(rows(NOTICED, more=more), RULE) == ""


@pytest.mark.parametrize(
    "more",
    [
        gap("roken", "zwangerschap", "behandelen"),
        gap("roken", "babytijd", "nazorg"),
        gap("slapen", "babytijd", "behandelen"),
        gap("vapen", "zwangerschap", "behandelen"),
        step("signaleren"),
        step("verwijzen", "status: ingetrokken"),
        step("verwijzen", "status: vastgesteld, until: 2025"),
        step("begeleiden", sender="moeder"),
        step("begeleiden", sender="[wens, moeder]"),
    ],
    ids=[
        "too early",
        "other role",
        "other topic",
        "narrower, too early",
        "step without",
        "withdrawn",
        "over",
        "parents",
        "wished",
    ],
)
def test_the_coalition_has_thought_of_something_else(more: str) -> None:
    found = said(rows(NOTICED, more=more), RULE)
    assert found.startswith("coalition/rows.yaml:2:13-18: warning[signal-without-follow-up]")


@pytest.mark.parametrize(
    "row",
    [
        "topic: roken, phases: babytijd, roles: signaleren, partner: wens",
        "topic: roken, phases: babytijd, roles: signaleren, partner: jgz, until: 2025",
        "topic: roken, phases: babytijd, roles: nazorg, partner: jgz",
    ],
    ids=["wished", "past", "other role"],
)
def test_nobody_notices_anything(row: str) -> None:
    assert said(rows(row), RULE) == ""


def test_a_follow_up_for_a_topic_that_does_not_exist() -> None:
    files = rows(NOTICED, "topic: roekn, phases: babytijd, roles: behandelen, partner: ggd")
    assert said(files, RULE) == text("""
        coalition/rows.yaml:3:13-18: error[unknown-reference] there is no topic `roekn`
          help: did you mean `roken`? Or add it to `coalition/topics.yaml`
    """)


def test_while_something_could_not_be_read() -> None:
    assert said(rows(NOTICED) | {"coalition/stuk.yaml": "responsibility: ["}, RULE) == text("""
        coalition/stuk.yaml:1:17-18: error[invalid-yaml] the bracket `[` is never closed
          help: put `]` at the end: `responsibility: []`
    """)
