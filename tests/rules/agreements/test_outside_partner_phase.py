import pytest

from tests.rules.one import said, text

RULE = "outside-partner-phase"
KNOWN = {
    "coalition/coalition.yaml": """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          areas:
            - {id: flevoland, label: Flevoland}
            - {id: almere, label: Almere, part_of: flevoland}
            - {id: haven, label: Haven, part_of: almere}
            - {id: stad, label: Stad, part_of: almere}
        """,
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, areas: almere}
          - {id: kraamzorg, name: K, kind: kraamzorg, domain: medisch, status: aangesloten, phases: kraamperiode}
          - {id: praktijk, name: P, kind: verloskunde, domain: medisch, status: aangesloten, phases: tijdens}
          - {id: haven, name: H, kind: welzijn, domain: sociaal, status: aangesloten, areas: [haven]}
          - {id: buurt, name: B, kind: welzijn, domain: sociaal, status: aangesloten, areas: [haven], phases: voor}
          - {id: wens, name: W, kind: anders, domain: sociaal, status: gewenst, areas: haven, phases: voor}
        """,
    "coalition/topics.yaml": "topic: {id: roken, label: Roken}",
}


def steps(*contents: str, more: str = "phases: na, status: concept") -> dict[str, str]:
    listed = "".join(f"    - {{action: bellen, {step}}}\n" for step in contents)
    head = "".join(f"  {line}\n" for line in ["id: ka", "title: T", "topics: roken", "owner: jgz", *more.split(", ")])
    return KNOWN | {"coalition/ka.yaml": f"agreement:\n{head}  steps:\n{listed}"}


def row(content: str) -> dict[str, str]:
    return KNOWN | {"coalition/rows.yaml": f"responsibility: {{topic: roken, roles: nazorg, {content}}}"}


def test_a_sender() -> None:
    assert said(steps("from: jgz, to: moeder", "from: praktijk, to: moeder"), RULE) == text("""
        coalition/ka.yaml:10:30-38: info[outside-partner-phase] `praktijk` acts here in a phase in which it
              does not work
          at coalition/ka.yaml:10:30-38: in `kraamperiode`, `babytijd`, `peutertijd`, `na-1000-dagen`
          at partners.yaml:5:94-101: in these `praktijk` works
          help: is it right? Then complete `phases` of the partner; otherwise correct it here
    """)


@pytest.mark.usefixtures("dutch")
def test_several_places_of_one_agreement_in_dutch() -> None:
    held = steps(
        "from: [kraamzorg, praktijk], to: jgz, phases: babytijd",
        "from: jgz, to: [moeder, kraamzorg], phases: babytijd t/m na-1000-dagen",
        "from: [kraamzorg, praktijk], to: jgz, phases: [geboorte, kraamperiode]",
    )
    assert said(held, RULE) == text("""
        coalition/ka.yaml:9:31-40: info[outside-partner-phase] 2 partners doen hier iets in een fase waarin
              zij niet werken: `kraamzorg`, `praktijk`
          at coalition/ka.yaml:9:31-40: in `babytijd`
          at coalition/ka.yaml:9:42-50: in `babytijd`
          at coalition/ka.yaml:10:48-57: in `babytijd`, `peutertijd`, `na-1000-dagen`
          at partners.yaml:4:93-105: hierin werkt `kraamzorg`
          at partners.yaml:5:94-101: hierin werkt `praktijk`
          help: klopt dit? Vul dan `phases` van de partner aan; verbeter het anders hier
    """)


def test_what_is_received_before_the_own_phases_or_is_an_answer() -> None:
    assert said(steps("from: jgz, to: kraamzorg, phases: zwangerschap"), RULE) == ""
    assert said(steps("from: jgz, to: praktijk, roles: [begeleiden, terugkoppelen]"), RULE) == ""


def test_what_is_sent_before_the_own_phases() -> None:
    assert said(steps("from: kraamzorg, to: jgz, phases: zwangerschap, roles: terugkoppelen"), RULE) == text("""
        coalition/ka.yaml:9:30-39: info[outside-partner-phase] `kraamzorg` acts here in a phase in which it
              does not work
          at coalition/ka.yaml:9:30-39: in `zwangerschap`
          at partners.yaml:4:93-105: in these `kraamzorg` works
          help: is it right? Then complete `phases` of the partner; otherwise correct it here
    """)


@pytest.mark.usefixtures("dutch")
def test_a_responsibility_in_dutch() -> None:
    assert said(row("phases: babytijd, partner: [jgz, kraamzorg]"), RULE) == text("""
        coalition/rows.yaml:1:80-89: info[outside-partner-phase] `kraamzorg` doet hier iets in een fase
              waarin deze partner niet werkt
          at coalition/rows.yaml:1:80-89: in `babytijd`
          at partners.yaml:4:93-105: hierin werkt `kraamzorg`
          help: klopt dit? Vul dan `phases` van de partner aan; verbeter het anders hier
    """)


def test_an_area() -> None:
    assert said(row("phases: babytijd, partner: [jgz, haven], areas: stad"), RULE) == text("""
        coalition/rows.yaml:1:80-85: info[outside-partner-phase] `haven` acts here in an area in which it
              does not work
          at coalition/rows.yaml:1:80-85: in `stad`
          at partners.yaml:6:86-93: in these `haven` works
          help: is it right? Then complete `areas` of the partner; otherwise correct it here
    """)


@pytest.mark.usefixtures("dutch")
def test_an_area_in_dutch() -> None:
    assert said(row("phases: babytijd, partner: haven, areas: stad"), RULE) == text("""
        coalition/rows.yaml:1:74-79: info[outside-partner-phase] `haven` doet hier iets in een gebied waar
              deze partner niet werkt
          at coalition/rows.yaml:1:74-79: in `stad`
          at partners.yaml:6:86-93: hierin werkt `haven`
          help: klopt dit? Vul dan `areas` van de partner aan; verbeter het anders hier
    """)


def test_several_partners_outside_their_areas() -> None:
    assert said(row("phases: voor, partner: [haven, buurt], areas: stad"), RULE) == text("""
        coalition/rows.yaml:1:71-76: info[outside-partner-phase] 2 partners act here in an area in which
              they do not work: `haven`, `buurt`
          at coalition/rows.yaml:1:71-76: in `stad`
          at coalition/rows.yaml:1:78-83: in `stad`
          at partners.yaml:6:86-93: in these `haven` works
          at partners.yaml:7:86-93: in these `buurt` works
          help: is it right? Then complete `areas` of the partner; otherwise correct it here
    """)


def test_outside_phases_and_areas_is_told_once() -> None:
    assert said(row("phases: babytijd, partner: [haven, buurt], areas: stad"), RULE) == text("""
        coalition/rows.yaml:1:82-87: info[outside-partner-phase] `buurt` acts here in a phase in which it
              does not work
          at coalition/rows.yaml:1:82-87: in `babytijd`
          at partners.yaml:7:103-107: in these `buurt` works
          help: is it right? Then complete `phases` of the partner; otherwise correct it here
    """)


@pytest.mark.parametrize(
    "held",
    [
        steps("from: kraamzorg, to: moeder, phases: [geboorte, kraamperiode]"),
        steps("from: jgz, to: moeder, phases: na-1000-dagen"),
        steps("from: wens, to: wens"),
        steps("from: praktijk, to: moeder", more="phases: na, status: ingetrokken"),
        steps("from: praktijk, to: moeder", more="phases: na, status: vastgesteld, until: 2025"),
        row("phases: alle, partner: kraamzorg"),
        row("phases: babytijd, partner: wens"),
        row("phases: babytijd, partner: kraamzorg, until: 2025"),
        row("phases: alle, partner: [haven, jgz, kraamzorg], areas: almere"),
        row("phases: alle, partner: [jgz, iedere-professional], areas: [stad, haven]"),
        row("phases: voor, partner: wens, areas: stad"),
        row("phases: alle, partner: haven, areas: stad, since: 2027"),
    ],
)
def test_what_is_in_order(held: dict[str, str]) -> None:
    assert said(held, RULE) == ""


def test_an_area_that_does_not_exist() -> None:
    assert said(row("phases: alle, partner: haven, areas: poort"), RULE) == text("""
        coalition/rows.yaml:1:84-89: error[unknown-reference] there is no area `poort`
          help: correct it, or add it to `areas` in `coalition/coalition.yaml`
    """)
