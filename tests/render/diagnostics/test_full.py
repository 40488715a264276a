from ksa.diagnostic import START, Diagnostic, Label, Severity, Span
from ksa.render.diagnostics.full import render
from tests.render.reporting import at, finding, report

PARTNERS = """\
partners:
  - id: jgz-almere
    topics: [postpartum-depresie]

  - id: ggd-flevoland

    name: GGD



  - id: jgz-almere
"""


def test_the_line_what_is_wrong_with_it_and_what_to_do() -> None:
    found = finding(
        at("partners", 3, 14, 33, "this topic is not there"),
        message="unknown topic `postpartum-depresie`",
        help_="did you mean `postpartum-depressie`?",
        note="topics stand in coalition/topics.yaml",
    )
    assert (
        render(report(found, partners=PARTNERS))
        == """\
partners.yaml:3:14: error[some-rule]: unknown topic `postpartum-depresie`
  |
2 |   - id: jgz-almere
3 |     topics: [postpartum-depresie]
  |              ^^^^^^^^^^^^^^^^^^^ this topic is not there
  = help: did you mean `postpartum-depressie`?
  = note: topics stand in coalition/topics.yaml
  = explanation: ksa explain some-rule

1 error in 1 file
"""
    )


def test_other_places_stand_in_the_order_of_their_files() -> None:
    found = finding(
        at("partners", 11, 9, 19, "here again"),
        at("partners", 2, 9, 19, "the first time"),
        at("partners", 2, 5, 7),
        at("topics", 1, 1, 7, "and here"),
        Label("gone.yaml", Span(4, 2, 4, 3), "and there"),
        Label("partners.yaml", START, "in this file"),
        severity=Severity.WARNING,
    )
    assert (
        render(report(found, partners=PARTNERS, topics="topics:\n"))
        == """\
partners.yaml:11:9: warning[some-rule]: wrong
   = in this file
   |
 2 |   - id: jgz-almere
   |         ---------- the first time
   |     --
...
11 |   - id: jgz-almere
   |         ^^^^^^^^^^ here again
  --> topics.yaml:1:1
   |
 1 | topics:
   | ------ and here
  --> gone.yaml:4:2
   = and there
   = explanation: ksa explain some-rule

1 warning in 2 files
"""
    )


def test_one_line_between_two_is_shown() -> None:
    found = finding(at("partners", 7, 5, 9), at("partners", 5, 9, 22, "of this one"))
    assert (
        render(report(found, partners=PARTNERS))
        == """\
partners.yaml:7:5: error[some-rule]: wrong
  |
5 |   - id: ggd-flevoland
  |         ------------- of this one
6 |
7 |     name: GGD
  |     ^^^^
  = explanation: ksa explain some-rule

1 error in 1 file
"""
    )


def test_a_finding_about_a_whole_file_shows_no_line() -> None:
    found = finding(Label("partners.yaml", START), message="this file is too large", severity=Severity.INFO)
    assert (
        render(report(found, partners=PARTNERS))
        == """\
partners.yaml:1:1: info[some-rule]: this file is too large
  = explanation: ksa explain some-rule

1 tip in 1 file
"""
    )


def test_marks_stand_below_what_they_mean_whatever_its_width() -> None:
    text = "a:\t[漢字, 👶🏽, e\u0301e\u0301, \x1b[0m, \u202eb, wrong]\n"
    column = text.index("wrong") + 1
    found = finding(at("topics", 1, column, column + 5), at("topics", 1, 5, 7, "two"), at("topics", 1, 9, 11, "baby"))
    assert (
        render(report(found, topics=text)).splitlines()[2:6]
        == r"""
1 | a:  [漢字, 👶🏽, éé, \x1b[0m, \u202eb, wrong]
  |                                      ^^^^^
  |      ---- two
  |            -- baby
""".replace("é", "e\u0301").strip("\n").splitlines()
    )  # fmt: skip


def test_a_span_of_no_width_is_marked_and_so_is_one_past_the_end() -> None:
    found = finding(at("topics", 1, 8, 8, "here"), at("topics", 3, 1, 1, "and here"))
    assert (
        render(report(found, topics="topics:\n  - a\n"))
        == """\
topics.yaml:1:8: error[some-rule]: wrong
  |
1 | topics:
  |        ^ here
2 |   - a
3 |
  | - and here
  = explanation: ksa explain some-rule

1 error in 1 file
"""
    )


def test_of_a_span_of_several_lines_the_first_is_shown() -> None:
    found = finding(Label("topics.yaml", Span(1, 4, 3, 2), "from here"))
    assert (
        render(report(found, topics="a: 'b\n  c\n d'\n"))
        == """\
topics.yaml:1:4: error[some-rule]: wrong
  |
1 | a: 'b
  |    ^^ from here
  = explanation: ksa explain some-rule

1 error in 1 file
"""
    )


def test_a_long_line_is_cut_around_what_is_wrong() -> None:
    text = f"{'before ' * 100}WRONG{' after' * 100}\n"
    found = finding(at("topics", 1, 701, 706), at("topics", 1, 2, 5, "left out"))
    assert (
        render(report(found, topics=text, width=60))
        == """\
topics.yaml:1:701: error[some-rule]: wrong
  |
1 | …ore before before WRONG after after after after after …
  |                    ^^^^^
  |  - left out
  = explanation: ksa explain some-rule

1 error in 1 file
"""
    )


def test_many_places_are_not_all_shown() -> None:
    labels = [at("topics", 1, 1, column) for column in range(2, 13)]
    shown = render(report(finding(*labels), topics="topics: [a, b]\n"))
    assert [line for line in shown.splitlines() if "--" in line] == [f"  | {'-' * width}" for width in range(2, 9)]
    assert "\n  = and 3 places more\n" in shown


def test_personal_data_are_masked_in_the_lines() -> None:
    found = finding(at("topics", 1, 7, 26))
    shown = render(report(found, topics="note: jan.jansen@gmail.com, 06-12345678\n"))
    assert "\n1 | note: ********************, ***********\n" in shown


def test_personal_data_at_the_edge_of_what_is_shown_are_masked() -> None:
    for padding in range(150, 175):
        text = f"x: {'y' * padding} 06-12345678 {'z' * 300}\n"
        assert "5678" not in render(report(finding(at("topics", 1, 1, 2)), topics=text))
        assert "1234" not in render(report(finding(at("topics", 1, len(text) - padding, len(text))), topics=text))


def test_data_cannot_act() -> None:
    found = Diagnostic(
        "some-rule",
        "\x1b[31m[red]\n::error::boo",
        (Label("::error::x\x1b.yaml", Span(1, 1, 1, 4), "\u202eabc\n##[error]"),),
        "::warning::x",
        "\udcff",
        severity=Severity.ERROR,
    )
    told = report(found)._replace(shown={"::error::x\x1b.yaml": "::error::x\x1b.yaml"})
    assert (
        render(told)
        == r"""
\x3a:error::x\x1b.yaml:1:1: error[some-rule]: \x1b[31m[red]\n::error::boo
  = \u202eabc\n\x23#[error]
  = help: ::warning::x
  = note: \udcff
  = explanation: ksa explain some-rule

1 error in 0 files
""".lstrip("\n")
    )  # fmt: skip


def test_colours() -> None:
    found = finding(at("topics", 1, 1, 7, "text"), help_="do")
    assert (
        render(report(found, topics="topics:\n", colour=True)).replace("\x1b", "^")
        == """\
topics.yaml:1:1: ^[1;31merror[some-rule]^[0m: ^[1mwrong^[0m
^[34m  |^[0m
^[34m1 |^[0m topics:
^[34m  |^[0m ^[1;31m^^^^^^^[0m ^[1;31mtext^[0m
^[34m  =^[0m help: do
^[34m  =^[0m explanation: ksa explain some-rule

^[1m1 error in 1 file^[0m
"""
    )


def test_nothing_found() -> None:
    assert render(report(topics="topics:\n")) == "nothing found in 1 file\n"


def test_what_is_known_is_counted_below_the_rest() -> None:
    told = report(topics="topics:\n", colour=True)._replace(known=2, known_from="origin/main")
    assert render(told).replace("\x1b", "^") == (
        "^[1mnothing found in 1 file^[0m\n2 findings were there already according to `origin/main`, and are left out\n"
    )
