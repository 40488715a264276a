from ksa.coalition.coalition import Coalition
from ksa.coalition.thesaurus import broader, narrowest
from tests.checking import loaded


def with_topics(**above: str) -> Coalition:
    rows = "".join(f"  - {{id: {topic}, label: L{topic}, broader: {one or '~'}}}\n" for topic, one in above.items())
    return loaded({"coalition/topics.yaml": f"topics:\n{rows}"}).coalition


TOPICS = with_topics(vapen="roken", leefstijl="", roken="leefstijl", alcohol="leefstijl", slapen="")


def test_each_topic_with_all_that_are_broader() -> None:
    assert {topic: sorted(line) for topic, line in broader(TOPICS).items()} == {
        "vapen": ["leefstijl", "roken", "vapen"],
        "leefstijl": ["leefstijl"],
        "roken": ["leefstijl", "roken"],
        "alcohol": ["alcohol", "leefstijl"],
        "slapen": ["slapen"],
    }


def test_the_narrowest_in_the_order_of_the_files() -> None:
    assert narrowest(TOPICS) == ("vapen", "alcohol", "slapen")


def test_topics_that_do_not_exist() -> None:
    lost = with_topics(roken="leefstijl")
    assert broader(lost) == {"roken": {"roken", "leefstijl"}}


def test_topics_in_a_circle() -> None:
    circle = with_topics(a="b", b="c", c="b")
    assert broader(circle) == {"a": {"a", "b", "c"}, "b": {"b", "c"}, "c": {"b", "c"}}
    assert narrowest(circle) == ("a",)


def test_a_line_ends_after_64_levels() -> None:
    deep = broader(with_topics(**{f"t{number}": f"t{number + 1}" for number in range(100)}))
    assert deep["t0"] == {f"t{number}" for number in range(64)}
    assert deep["t99"] == {"t99", "t100"}
