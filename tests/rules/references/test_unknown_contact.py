import pytest

from tests.rules.one import said, text

KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": """
        partners:
          - id: jgz
            name: JGZ
            kind: jgz
            domain: publiek
            status: gewenst
            contacts:
              - function: aandachtsfunctionaris Kansrijke Start
              - function: planbureau
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: gewenst, contacts: {function: telefoniste}}
          - {id: mee, name: MEE, kind: welzijn, domain: sociaal, status: gewenst}
          - {id: kapot, name: Kapot, kind: welzijn, domain: sociaal, status: gewenst, contact: {function: balie}}
        """,
}
WHOLE = KNOWN | {"partners.yaml": KNOWN["partners.yaml"].replace("contact: {function", "contacts: {function")}


def row(partner: str, contact: str, files: dict[str, str] = WHOLE) -> dict[str, str]:
    content = f"topic: roken, phases: babytijd, roles: signaleren, partner: {partner}, contact: {contact}"
    return files | {"coalition/rows.yaml": f"responsibilities:\n  - {{{content}}}\n"}


def test_a_slip_of_the_pen() -> None:
    assert said(row("jgz", "aandachtfunctionaris kansrijke start")) == text("""
        coalition/rows.yaml:2:80-116: error[unknown-contact] there is no contact `aandachtfunctionaris
              kansrijke start` at `jgz`
          help: did you mean `aandachtsfunctionaris Kansrijke Start`?
    """)


def test_another_function() -> None:
    assert said(row("[mee, jgz]", "telefoniste")) == text("""
        coalition/rows.yaml:2:87-98: error[unknown-contact] there is no contact `telefoniste` at `mee` or
              `jgz`
          help: choose from: `aandachtsfunctionaris Kansrijke Start`, `planbureau`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_partner_without_contacts_in_dutch() -> None:
    assert said(row("mee", "balie")) == text("""
        coalition/rows.yaml:2:80-85: error[unknown-contact] er is geen contact `balie` bij `mee`
          help: voeg het contact toe bij de partner, of laat `contact` weg
    """)


def test_every_professional_has_none() -> None:
    assert said(row("iedere-professional", "balie")) == text("""
        coalition/rows.yaml:2:96-101: error[unknown-contact] there is no contact `balie` at
              `iedere-professional`
          help: add the contact to the partner, or leave `contact` out
    """)


@pytest.mark.parametrize("partner", ["jgz", "[mee, jgz]", "[iedere-professional, jgz]"])
def test_one_of_the_partners_has_it(partner: str) -> None:
    assert said(row(partner, "planbureau")) == ""


def test_an_unknown_partner_is_the_only_fault() -> None:
    assert said(row("[jgz, gdg]", "telefoniste")) == text("""
        coalition/rows.yaml:2:72-75: error[unknown-reference] there is no partner `gdg`
          help: correct it, add it to `partners.yaml`, or use one of these: `iedere-professional`
    """)


def test_a_partner_that_is_not_whole_may_have_it() -> None:
    assert said(row("kapot", "balie", KNOWN)) == text("""
        partners.yaml:13:79-86: error[unknown-field] unknown field `contact`
          help: did you mean `contacts`?
    """)


def test_a_contact_of_another_form() -> None:
    assert said(row("jgz", "[planbureau]")) == text("""
        coalition/rows.yaml:2:80-92: error[wrong-type] `contact` takes one value, and this is a list
          help: keep one of the values
    """)


def test_rows_of_another_form() -> None:
    assert said(WHOLE | {"coalition/rows.yaml": "responsibilities: [rij]"}) == text("""
        coalition/rows.yaml:1:20-23: error[wrong-type] here belong fields, and this is a text: `rij`
          help: write the fields below it, indented, each as `name: value`
    """)
