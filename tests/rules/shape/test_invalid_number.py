import pytest

from tests.rules.one import found, said, text


def figure(value: str) -> dict[str, str]:
    profile = f"id: k, name: K, municipalities: {{name: Almere}}, figures: {{name: a, value: '{value}', source: b}}"
    return {"coalition/coalition.yaml": f"coalition: {{{profile}}}\n"}


def test_two_ways_to_read_it() -> None:
    assert said(figure("2.400")) == text("""
        coalition/coalition.yaml:1:87-94: error[invalid-number] `2.400` can be read in two ways
          help: write `2400` or `2,4`
    """)


@pytest.mark.usefixtures("dutch")
def test_two_ways_with_zeros_in_dutch() -> None:
    assert said(figure("12.000")) == text("""
        coalition/coalition.yaml:1:87-95: error[invalid-number] `12.000` kan twee dingen betekenen
          help: schrijf `12000` of `12`
    """)


def test_points_and_spaces() -> None:
    assert said(figure("1.234.567")) == text("""
        coalition/coalition.yaml:1:87-98: error[invalid-number] `1.234.567` is not a number
          help: leave out the points and spaces: `1234567`
    """)


def test_a_unit_behind_it() -> None:
    assert said(figure("12,5%")) == text("""
        coalition/coalition.yaml:1:87-94: error[invalid-number] `12,5%` is not a number
          help: write only `12,5`, and put `%` in `unit`
    """)


def test_a_unit_that_has_no_field() -> None:
    reach = "reached: {partner: jgz-almere, done: 40 mensen}"
    files = {"coalition/actions.yaml": f"actions: {{id: a, title: A, kind: scholing, status: gepland, {reach}}}"}
    (finding,) = (each for each in found(files) if each.rule == "invalid-number")
    assert finding.help == "write only `40`, and put `mensen` in another field"


def test_in_words() -> None:
    assert said(figure("ruim tweeduizend")) == text("""
        coalition/coalition.yaml:1:87-105: error[invalid-number] `ruim tweeduizend` is not a number
          help: write digits only, such as `2400` or `12,5`
    """)


@pytest.mark.parametrize("wrong", ["1e5", "0x10", "1_000", "12,5,6", "+3", ".5", "٣", "½", "ja", "12.", "1 2"])
def test_no_numbers(wrong: str) -> None:
    assert "error[invalid-number]" in said(figure(wrong))


@pytest.mark.parametrize("right", ["2400", "0", "-3", "12,5", "12.5", "0.125", "12.3456"])
def test_right_numbers(right: str) -> None:
    assert said(figure(right)) == ""
