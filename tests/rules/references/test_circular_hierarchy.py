import pytest

from tests.rules.one import found, said, text


def topics(**broader: str) -> dict[str, str]:
    lines = [f"  - {{id: {one}, label: L{one}, broader: {above}}}\n" for one, above in broader.items()]
    return {"coalition/topics.yaml": "topics:\n  - {id: top, label: Top}\n" + "".join(lines)}


def test_a_topic_above_itself() -> None:
    assert said(topics(a="a")) == text("""
        coalition/topics.yaml:3:33-34: error[circular-hierarchy] `broader` of the topic `a` leads back to
              itself: `a` → `a`
          at coalition/topics.yaml:3:33-34: from `a` to `a`
          help: take away the step that is not true
    """)


def test_three_topics_in_a_circle() -> None:
    """Told once, from the first in the files; what only leads to the circle is left out."""
    assert said(topics(lead="b", a="c", b="a", c="b", good="top")) == text("""
        coalition/topics.yaml:4:33-34: error[circular-hierarchy] `broader` of the topic `a` leads back to
              itself: `a` → `c` → `b` → `a`
          at coalition/topics.yaml:4:33-34: from `a` to `c`
          at coalition/topics.yaml:6:33-34: from `c` to `b`
          at coalition/topics.yaml:5:33-34: from `b` to `a`
          help: take away the step that is not true
    """)


def test_two_circles() -> None:
    assert said(topics(a="b", b="a", c="d", d="c")) == text("""
        coalition/topics.yaml:3:33-34: error[circular-hierarchy] `broader` of the topic `a` leads back to
              itself: `a` → `b` → `a`
          at coalition/topics.yaml:3:33-34: from `a` to `b`
          at coalition/topics.yaml:4:33-34: from `b` to `a`
          help: take away the step that is not true
        coalition/topics.yaml:5:33-34: error[circular-hierarchy] `broader` of the topic `c` leads back to
              itself: `c` → `d` → `c`
          at coalition/topics.yaml:5:33-34: from `c` to `d`
          at coalition/topics.yaml:6:33-34: from `d` to `c`
          help: take away the step that is not true
    """)


@pytest.mark.usefixtures("dutch")
def test_areas_with_several_above_them_in_dutch() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          areas:
            - {id: almere, label: Almere, part_of: [flevoland, regio]}
            - {id: flevoland, label: Flevoland}
            - {id: regio, label: Regio, part_of: [flevoland, haven]}
            - {id: haven, label: Haven, part_of: [almere]}
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:7:56-61: error[circular-hierarchy] gebied `almere` komt via `part_of` weer
              bij zichzelf uit: `almere` → `regio` → `haven` → `almere`
          at coalition/coalition.yaml:7:56-61: van `almere` naar `regio`
          at coalition/coalition.yaml:9:54-59: van `regio` naar `haven`
          at coalition/coalition.yaml:10:43-49: van `haven` naar `almere`
          help: haal de stap weg die niet klopt
    """)


def test_partners_by_each_field_apart() -> None:
    """Who is a part of a partnership may also run it: that is no circle."""
    partners = """
        partners:
          - {id: a, name: A, kind: jgz, domain: publiek, status: gewenst, part_of: b}
          - {id: b, name: B, kind: jgz, domain: publiek, status: gewenst, run_by: [a, c]}
          - {id: c, name: C, kind: jgz, domain: publiek, status: gewenst, run_by: [b]}
        """
    assert said({"partners.yaml": partners}) == text("""
        partners.yaml:4:79-80: error[circular-hierarchy] `run_by` of the partner `b` leads back to itself:
              `b` → `c` → `b`
          at partners.yaml:4:79-80: from `b` to `c`
          at partners.yaml:5:76-77: from `c` to `b`
          help: take away the step that is not true
    """)


def test_of_circles_with_a_record_in_common_one_is_told() -> None:
    areas = "areas: [{id: a, label: A, part_of: [b, c]}, {id: b, label: B, part_of: a}, {id: c, label: C, part_of: a}]"
    profile = f"coalition:\n  id: k\n  name: K\n  municipalities: {{name: Almere}}\n  {areas}\n"
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:5:39-40: error[circular-hierarchy] `part_of` of the area `a` leads back to
              itself: `a` → `b` → `a`
          at coalition/coalition.yaml:5:39-40: from `a` to `b`
          at coalition/coalition.yaml:5:74-75: from `b` to `a`
          help: take away the step that is not true
    """)


def test_what_points_at_nothing_is_no_circle() -> None:
    files = {"coalition/topics.yaml": "topics: [{id: a, label: A, broader: b}, {id: c, label: C, broader: [c]}]"}
    assert said(files) == text("""
        coalition/topics.yaml:1:37-38: error[unknown-reference] there is no topic `b`
          help: correct it, or add it to `coalition/topics.yaml`
        coalition/topics.yaml:1:68-71: error[wrong-type] `broader` takes one value, and this is a list
          help: keep one of the values
        coalition/topics.yaml:1:69-70: error[circular-hierarchy] `broader` of the topic `c` leads back to
              itself: `c` → `c`
          at coalition/topics.yaml:1:69-70: from `c` to `c`
          help: take away the step that is not true
    """)


def test_very_high_hierarchies() -> None:
    """Neither a high pile nor a long circle takes long or overflows."""
    size = 5_000
    pile = {f"t{number}": f"t{number + 1}" for number in range(size)} | {f"t{size}": "top"}
    assert found(topics(**pile)) == ()
    circle = found(topics(**pile | {f"t{size}": "t0"}))
    assert [(finding.rule, len(finding.labels)) for finding in circle] == [("circular-hierarchy", size + 1)]
    assert circle[0].message == (
        "`broader` of the topic `t0` leads back to itself: `t0` → `t1` → `t2` → `t3` → `t4` → `t5` → … → `t0`"
    )


def test_many_circles_at_the_end_of_a_long_path() -> None:
    size = 900
    spine = [f"{{id: s{number}, label: s{number}, part_of: s{number + 1}}}" for number in range(size)]
    pairs = [
        row
        for number in range(size)
        for row in (
            f"{{id: x{number}, label: x{number}, part_of: y{number}}}",
            f"{{id: y{number}, label: y{number}, part_of: x{number}}}",
        )
    ]
    end = f"{{id: s{size}, label: end, part_of: [{', '.join(f'x{number}' for number in range(size))}]}}"
    areas = "".join(f"    - {row}\n" for row in (*spine, end, *pairs))
    profile = f"coalition:\n  id: k\n  name: K\n  municipalities: {{name: Almere}}\n  areas:\n{areas}"
    assert len(found({"coalition/coalition.yaml": profile})) == size
