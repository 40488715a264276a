from ksa.search.names import BestName, best_name
from ksa.search.shape import Name, Naming


def name(text: str, field: Naming = "label", *, half: bool = False) -> Name:
    return {"record": 0, "field": field, "text": text, "words": text.split(), "half": half}


def same(_words: object) -> float:
    return 2.0


def test_the_name_of_which_most_is_said() -> None:
    names = [name("stoppen met roken"), name("roken"), name("alcohol")]
    meant = {"roken": (0.95, frozenset({0})), "stoppen": (1.0, frozenset({1, 2}))}
    assert best_name(names, meant, same) == BestName(
        [names[1]], 0.95, {0: 0.95, 1: 0.65, 2: 0.65}, [{0, 1, 2}, {0}], set()
    )


def test_a_half_of_a_name_is_less_near() -> None:
    roken = {"roken": (1.0, frozenset({0}))}
    assert best_name([name("roken", half=True)], roken, same).completeness == 0.9


def test_several_names_are_as_near() -> None:
    names = [name("roken", "id"), name("vapen"), name("roken", "synonym")]
    assert best_name(names, {"roken": (1.0, frozenset({0}))}, same).names == [names[0], names[2]]


def test_no_name_is_said() -> None:
    assert best_name([name("roken")], {}, same) == BestName([], 0.0, {}, [], set())


def test_a_name_of_what_is_not_there_is_said_only_by_who_says_so() -> None:
    geld, names = {"geld": (1.0, frozenset({0}))}, [name("@zonder geld")]
    assert best_name(names, geld, same) == BestName([], 0.0, {}, [], {0})
    assert best_name([*names, name("geld")], geld, same).denied == set()
    said = {**geld, "@zonder": (1.0, frozenset({1}))}
    assert best_name(names, said, same) == BestName([names[0]], 1.0, {0: 1.0, 1: 1.0}, [{0, 1}], set())
