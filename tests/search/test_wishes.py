import pytest

from ksa.search.normalise import words
from ksa.search.wishes import wishes
from tests.search.town import town

AFTER = "kraamperiode babytijd peutertijd na-1000-dagen"


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("roken in Oever Kade", ["area kade: in oever kade"]),
        ("roken Dijk", ["area dijk: dijk"]),
        ("roken op de dijk", []),
        ("roken in de wijk dijk", ["area dijk: in de wijk dijk"]),
        ("Dijk", []),
        ("roken na de bevalling", [f"phase {AFTER}: na de bevalling"]),
        ("roken tijdens de zwangerschap", ["phase zwangerschap: tijdens de zwangerschap"]),
        ("roken voor de zwangerschap", ["phase preconceptie: voor de zwangerschap"]),
        ("roken in de babytijd", ["phase babytijd: in de babytijd"]),
        ("roken in de kraamtijd", ["phase kraamperiode: in de kraamtijd"]),
        ("roken na het kraambed", [f"phase {AFTER}: na het kraambed"]),
        ("kraamtijd roken", ["phase kraamperiode: kraamtijd"]),
        ("wie verwijst bij roken", ["role verwijzen: verwijst"]),
        ("coördinator roken", ["role coordineren: coordinator"]),
        ("school en roken", []),
        ("doet JGZ Oever aan roken", ["partner jgz: jgz oever"]),
        ("ik ben jeugdverpleegkundige", ["asker : ben jeugdverpleegkundige"]),
        ("als een jeugdverpleegkundige", ["asker : als een jeugdverpleegkundige"]),
        ("ik ben zwanger", []),
        ("", []),
    ],
)
def test_wishes(question: str, expected: list[str]) -> None:
    said = words(question)
    assert [
        f"{wish.kind} {' '.join(wish.values)}: {' '.join(said[wish.start : wish.end])}"
        for wish in wishes(said, question, town())
    ] == expected
