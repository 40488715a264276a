import pytest

from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners: {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: gewenst}",
}


def steps(*terms: str) -> dict[str, str]:
    lines = "".join(f"    - {{from: jgz, to: moeder, action: bellen, within: {term}}}\n" for term in terms)
    head = "agreement:\n  id: ka\n  title: KA\n  topics: roken\n  phases: alle\n  status: concept\n  owner: jgz\n"
    return KNOWN | {"coalition/ka.yaml": f"{head}  steps:\n{lines}"}


def test_a_slip_of_the_pen() -> None:
    assert said(steps("2 weken na bevalling", "2 weken na bevaling")) == text("""
        coalition/ka.yaml:10:66-74: info[unknown-event] `bevaling` is not a known event
          help: did you mean `bevalling`?
          note: other events may be used too, but only the known ones can be compared
    """)


def test_the_words_themselves_are_pointed_at() -> None:
    """Also behind an article, in quotes, and where they stand earlier as a part of another word."""
    assert said(steps('"binnen 2 dagen na de intak"', "bij intake of na intak")) == text("""
        coalition/ka.yaml:9:77-82: info[unknown-event] `intak` is not a known event
          help: did you mean `intake`?
          note: other events may be used too, but only the known ones can be compared
        coalition/ka.yaml:10:72-77: info[unknown-event] `intak` is not a known event
          help: did you mean `intake`?
          note: other events may be used too, but only the known ones can be compared
    """)


@pytest.mark.usefixtures("dutch")
def test_two_in_one_term_in_dutch() -> None:
    assert said(steps("direct bij signal of 2 dagen na aanmeling")) == text("""
        coalition/ka.yaml:9:66-72: info[unknown-event] `signal` is geen bekende gebeurtenis
          help: bedoelde u `signaal`?
          note: andere gebeurtenissen mogen ook, maar alleen de bekende zijn te vergelijken
        coalition/ka.yaml:9:87-96: info[unknown-event] `aanmeling` is geen bekende gebeurtenis
          help: bedoelde u `aanmelding`?
          note: andere gebeurtenissen mogen ook, maar alleen de bekende zijn te vergelijken
    """)


def test_a_folded_term_is_pointed_at_as_a_whole() -> None:
    files = steps("direct")
    step = "    - from: jgz\n      to: moeder\n      action: bellen\n"
    files["coalition/ka.yaml"] += f"{step}      within: >-\n        2 weken na\n        bevaling\n"
    assert said(files) == text("""
        coalition/ka.yaml:13:7-13: info[unknown-event] `bevaling` is not a known event
          help: did you mean `bevalling`?
          note: other events may be used too, but only the known ones can be compared
    """)


@pytest.mark.parametrize("term", ["2 weken na kraamvisite", "bij klachten", "bij test", "~", "dag 10", "elk consult"])
def test_events_are_free(term: str) -> None:
    assert said(steps(term)) == ""


def test_one_step_without_a_dash() -> None:
    files = KNOWN | {
        "coalition/ka.yaml": """
            agreement:
              id: ka
              title: KA
              topics: roken
              phases: alle
              status: concept
              owner: jgz
              steps:
                from: jgz
                to: moeder
                action: bellen
                within: na 3 dagen na de geborte
            """
    }
    assert said(files) == text("""
        coalition/ka.yaml:13:30-37: info[unknown-event] `geborte` is not a known event
          help: did you mean `geboorte`?
          note: other events may be used too, but only the known ones can be compared
    """)
