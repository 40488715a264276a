import pytest

from ksa.search.ask import ask
from ksa.search.elsewhere import elsewhere
from ksa.search.shape import Index
from tests.search.town import real, town


def found(index: Index, question: str) -> list[str]:
    return [f"{one['kind']}:{one['id']}" for one in elsewhere(index, ask(index, question))]


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("huisarts", ["partner:huisarts"]),
        ("wie is de huisarts", ["partner:huisarts"]),
        ("jeugdverpleegkundigen", ["partner:jgz"]),
        ("jeugdverpleegkundige of kok", []),
        ("KSO", ["coalition:oever"]),
        ("kerngroep", ["body:kerngroep"]),
        ("wat doet de JGZ", ["partner:jgz"]),
        ("wat doet Bureau Jeugd", ["partner:jgz"]),
        ("JGZ Oever", ["partner:jgz"]),
        ("JGZ slapen", []),
        ("roken", []),
        ("geldzorgen", []),
        ("parkeervergunning", []),
        ("", []),
    ],
)
def test_a_small_town(question: str, expected: list[str]) -> None:
    assert found(town(), question) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("huisarts", ["partner:huisartsen-almere", "partner:zorggroep-almere", "action:huisartsen-voorbereid-op-ppd"]),
        (
            "verloskundige",
            ["partner:de-eerste-stap", "partner:het-geboorte-atelier", "partner:zorggroep-almere"],
        ),
        ("ONE", ["coalition:kansrijke-start-almere", "action:start-van-one", "body:netwerkgroep-one"]),
        ("wat doet de JGZ", ["partner:jgz-almere"]),
        ("JGZ Almere", ["partner:jgz-almere"]),
        ("kraamzorg", []),
        ("wat doet de JGZ bij postpartum depressie", []),
        ("wie helpt mij", []),
        ("restaurants Almere Haven", []),
        ("rijbewijs verlengen", []),
    ],
)
def test_almere(question: str, expected: list[str]) -> None:
    assert found(real("."), question) == expected
