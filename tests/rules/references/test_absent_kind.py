"""A kind of which no record is left: one finding, and not one for each reference."""

import pytest

from ksa.coalition.load import load
from ksa.coalition.reading import HOME
from ksa.diagnostic import START, Diagnostic, Label
from ksa.rules.engine import check
from ksa.rules.selection import Selection
from ksa.text.source import SourceFile
from tests.checking import ON, concise
from tests.rules.one import HOW_IT_IS_WRITTEN, found, said, text

PROFILE = """
    coalition:
      id: k
      name: K
      municipalities: {name: Almere}
    """
TOPICS = """
    topics:
      - {id: armoede, label: Armoede}
      - {id: schulden, label: Schulden, broader: armoede}
    """
PARTNERS = """
    partners:
      - {id: jgz-almere, name: JGZ Almere, kind: jgz, domain: publiek, status: aangesloten}
    """
ROWS = """
    responsibilities:
      - {topic: armoede, phases: babytijd, roles: signaleren, partner: [jgz-almere, iedere-professional]}
      - {topic: schulden, phases: babytijd, roles: signaleren, partner: [jgz-almere, ggd]}
    """
FILES = {"partners.yaml": PARTNERS, "coalition/topics.yaml": TOPICS, "coalition/rows.yaml": ROWS}
NO_PARTNERS = """
    coalition/rows.yaml:3:69-79: error[unknown-reference] there are no partners: `partners.yaml` is
          missing or empty
      help: {help}
      note: 2 more references point at nothing because of this
"""


def without(name: str, **others: str) -> dict[str, str]:
    """The files without one, and with these in place of others."""
    return {path: content for path, content in FILES.items() if path != name} | others


def test_a_file_that_is_gone() -> None:
    help_ = "put the file back, or give it the name `partners.yaml` again"
    assert said(without("partners.yaml")) == text(NO_PARTNERS.format(help=help_))


@pytest.mark.parametrize("content", ["", "# later\n", "partners:\n", "partners: []\n", "topics:\n"])
def test_a_file_with_nothing_in_it(content: str) -> None:
    help_ = "put back what stood there, or add them"
    assert said(FILES | {"partners.yaml": content}) == text(NO_PARTNERS.format(help=help_))


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(without("coalition/topics.yaml")) == text("""
        coalition/rows.yaml:3:13-20: error[unknown-reference] er zijn geen onderwerpen:
              `coalition/topics.yaml` ontbreekt of is leeg
          help: zet het bestand terug, of geef het weer de naam `coalition/topics.yaml`
          note: nog 1 verwijzing klopt hierdoor niet
        coalition/rows.yaml:4:82-85: error[unknown-reference] er is geen partner `ggd`
          help: verbeter het, voeg het toe in `partners.yaml`, of gebruik een van deze woorden:
              `iedere-professional`
    """)


def test_records_within_the_record_of_the_coalition() -> None:
    """Of the two kinds that an owner may be, the partners are there: then a body may well be misspelt."""
    partners = PARTNERS.replace("status", "areas: almere, status")
    actions = "actions: {id: a, title: A, kind: actie, status: lopend, owner: groep}\n"
    files = {"partners.yaml": partners, "coalition/a.yaml": actions}
    assert said(files) == text("""
        coalition/a.yaml:1:64-69: error[unknown-reference] there is no partner or body `groep`
          help: correct it, add it to `partners.yaml` or `bodies` in `coalition/coalition.yaml`, or use one
              of these: `coalitie`
        partners.yaml:3:75-81: error[unknown-reference] there are no areas: `areas` in
              `coalition/coalition.yaml` is missing or empty
          help: put back what stood there, or add them
    """)


@pytest.mark.parametrize(
    ("name", "content", "rule"),
    [
        ("partners.yaml", "partner:\n", "wrong-type"),
        ("partners.yaml", "geen\n", "wrong-type"),
        ("partners.yaml", "partnrs:\n", "unknown-kind"),
        ("coalition/a.yaml", "partner:\n", "wrong-type"),
        ("coalition/a.yaml", "partners: [\n", "invalid-yaml"),
    ],
)
def test_a_fault_that_explains_it(name: str, content: str, rule: str) -> None:
    told = found(without("partners.yaml") | {name: content})
    assert [(finding.rule, finding.labels[0].path) for finding in told] == [(rule, name)]


def test_a_fault_elsewhere_explains_nothing() -> None:
    told = found(without("partners.yaml") | {"coalition/a.yaml": "topics: [{id: a, label: A\n", "b.yaml": "gap:\n"})
    assert [(finding.rule, finding.labels[0].path) for finding in told] == [
        ("wrong-type", "b.yaml"),
        ("invalid-yaml", "coalition/a.yaml"),
        ("unknown-reference", "coalition/rows.yaml"),
    ]


@pytest.mark.parametrize(("heading", "count"), [("partners:", 0), ("'partner' :", 0), ("topics:", 1)])
def test_records_of_a_file_that_is_cut_off_are_lost(heading: str, count: int) -> None:
    """Unless it does not say their kind: then the ids are looked for one by one."""
    broken = f"{heading}\n  - id: jgz-almere\n    name: 'JGZ"
    told = concise(found(FILES | {"partners.yaml": PARTNERS.replace("jgz-", "cjg-"), "coalition/a.yaml": broken}))
    unknown = "coalition/rows.yaml:4:82-85: error[unknown-reference] there is no partner `ggd`"
    assert [line for line in told.splitlines() if "unknown-reference" in line] == [unknown] * count


def test_what_stands_in_the_coalitions_own_record_is_lost_with_that() -> None:
    partners = PARTNERS.replace("status", "areas: almere, status")
    files = {"partners.yaml": partners, "coalition/coalition.yaml": "coalition:\n  id: k\n  name: 'K"}
    assert [finding.rule for finding in found(files)] == ["invalid-yaml"]


def unread(path: str, word: str) -> Diagnostic:
    return Diagnostic("unread-file", "not read", (Label(path, START),), field=word)


def told_with(files: dict[str, str], finding: Diagnostic) -> list[tuple[str, str]]:
    """The findings, by rule and file, when that was said of a file that is not read."""
    loaded = load([SourceFile(name, content) for name, content in files.items()], (finding,))
    return [(told.rule, told.labels[0].path) for told in check(loaded, ON, Selection(select=HOW_IT_IS_WRITTEN))]


@pytest.mark.parametrize("word", ["partner", "partners", "topics", ""])
def test_a_file_that_is_not_read_explains_nothing(word: str) -> None:
    """It is but a warning, and the records are not there."""
    files = without("partners.yaml") | {"coalition/coalition.yaml": PROFILE}
    assert told_with(files, unread("Partners.yaml", word)) == [
        ("unread-file", "Partners.yaml"),
        ("unknown-reference", "coalition/rows.yaml"),
    ]


@pytest.mark.parametrize("added", ["# id: ggd\n", "# \u202e\n", "# {id: ggd}\n# \u202e\n"])
def test_a_warning_takes_no_error_away(added: str) -> None:
    files = FILES | {"coalition/coalition.yaml": PROFILE}
    before = told_with(files, unread("x.yaml", ""))
    assert before == [("unknown-reference", "coalition/rows.yaml"), ("unread-file", "x.yaml")]
    after = told_with(files | {"partners.yaml": PARTNERS + added}, unread("x.yaml", "partners"))
    assert [told for told in after if told[0] != "bidirectional-text"] == before


def test_an_id_in_a_comment_is_no_record() -> None:
    """Not even in a file with an error; an id that stands below a field that is left out is one."""
    fault = "topics: [{id: later, label: L, labl: M}]\n"
    for added, rules in (
        (f"# id: ggd\n{fault}", ["unknown-field", "unknown-reference"]),
        (f"{fault}topics: [{{id: ggd}}]\n", ["unknown-field", "duplicate-key"]),
    ):
        assert [finding.rule for finding in found(FILES | {"coalition/a.yaml": added})] == rules


def test_a_folder_that_is_not_read_explains_all_that_belongs_in_it() -> None:
    partners = PARTNERS.replace("status", "areas: almere, part_of: b, status")
    offer = "actions: {id: a, title: A, kind: actie, status: lopend, topics: roken, owner: groep}\n"
    files = {"interventions.yaml": offer, "partners.yaml": partners}
    assert told_with(files, unread("coalitie", HOME)) == [
        ("unread-file", "coalitie"),
        ("no-coalition", "interventions.yaml"),
        ("unknown-reference", "partners.yaml"),
    ]
