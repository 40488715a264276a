from datetime import date

from ksa.search.shape import Task
from ksa.search.tasks import tasks
from tests.checking import ON, loaded
from tests.search.town import FILES

COALITION = loaded(FILES).coalition


def shown(task: Task) -> str:
    """A task in one line: who does what where; on what terms; which agreement says so; what else; the line."""
    parts = (
        (task["phase"], task["role"], task["partner"], *task["areas"]),
        (task["when"], task["action"], task["term"], task["consent"]),
        (task["agreement"], task["step"]),
        (task["contact"], task["profession"], task["intervention"]),
    )
    said = (" ".join(str(one) for one in part if one is not None) for part in parts)
    return f"{' | '.join(said)} | {task['line']}"


def test_rows_with_the_steps_that_say_the_same_and_steps_of_their_own() -> None:
    assert [shown(task) for task in tasks(COALITION, ON)["roken"].done] == [
        "zwangerschap signaleren iedere-professional |  | ka-roken |  | 3",
        "zwangerschap bespreken iedere-professional |  | ka-roken |  | 3",
        "zwangerschap verwijzen huisarts kade | verwijzen 3 werkdagen toestemming | ka-roken 1 | POH | 4",
        "zwangerschap verwijzen jgz oever |  | ka-roken | 1 POH | 4",
        "zwangerschap iedere-professional | bij nood bellen direct spoed | ka-roken 3 |  | 15",
        "babytijd begeleiden jgz dijk |  | ka-roken | 1 rookvrij | 5",
        "babytijd begeleiden jgz oever | bij klachten vragen | ka-roken 2 | 1 | 14",
    ]


def test_a_step_fits_a_row_under_the_same_condition() -> None:
    assert [shown(task) for task in tasks(COALITION, ON)["slapen"].done][-1:] == [
        "babytijd begeleiden jgz oever | bij Klachten vragen | ka-roken 2 | 0 | 7"
    ]


def test_wished_partners_are_apart_and_departed_ones_left_out() -> None:
    found = tasks(COALITION, ON)
    assert [shown(task) for task in found["roken"].wished] == ["babytijd behandelen stopcoach |  |  |  | 6"]
    assert found["slapen"].wished == []


def test_what_does_not_hold_is_left_out() -> None:
    found = tasks(COALITION, date(2019, 6, 1))
    assert [shown(task) for task in found["slapen"].done] == ["babytijd nazorg jgz oever |  |  | 0 | 9"]


STEPS = {
    **FILES,
    "coalition/agreement.yaml": "",
    "coalition/other.yaml": """
        agreements:
          - id: ka-een
            title: Een
            topics: geld
            phases: zwangerschap
            status: concept
            owner: jgz
            verified: nee
            steps:
              - {from: jgz, to: huisarts, action: eerst, roles: verwijzen}
              - {from: jgz, to: huisarts, action: dan, roles: verwijzen, when: bij haast}
              - {from: jgz, to: huisarts, action: nog eens, roles: verwijzen}
          - id: ka-twee
            title: Twee
            topics: geld
            phases: zwangerschap
            status: concept
            owner: jgz
            steps: {from: jgz, to: huisarts, action: anders, roles: verwijzen, within: 2 weken}
        responsibilities:
          - {topic: geld, phases: zwangerschap, roles: verwijzen, partner: jgz, when: bij twijfel}
          - {topic: geld, phases: zwangerschap, roles: verwijzen, partner: jgz, agreement: ka-twee}
          - {topic: geld, phases: zwangerschap, roles: nazorg, partner: [nieuw, jgz], contact: balie}
          - {topic: geld, phases: babytijd, roles: nazorg, partner: jgz}
        """,
}


def test_each_step_is_told_once() -> None:
    found = tasks(loaded(STEPS).coalition, ON)["geld"].done
    assert [(shown(task), task["verified"], task["role_verified"]) for task in found] == [
        ("zwangerschap verwijzen jgz oever | bij twijfel eerst | ka-een 1 | 0 | 22", False, True),
        ("zwangerschap verwijzen jgz oever | anders 2 weken | ka-twee 1 | 0 | 23", True, True),
        ("zwangerschap verwijzen jgz oever | bij haast dan | ka-een 2 | 0 | 12", False, False),
        ("zwangerschap verwijzen jgz oever | nog eens | ka-een 3 | 0 | 13", False, False),
        ("zwangerschap nazorg jgz oever |  | ka-een | 0 | 24", True, True),
        ("babytijd nazorg jgz oever |  |  | 0 | 25", True, True),
    ]
