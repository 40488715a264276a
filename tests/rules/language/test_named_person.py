import pytest

from tests.rules.one import said, text


def partner(*functions: str, name: str = "JGZ", more: str = "") -> dict[str, str]:
    head = f"partners:\n  id: jgz\n  name: {name}\n  kind: jgz\n  domain: publiek\n  status: gewenst\n{more}"
    return {"partners.yaml": head + "  contacts:\n" + "".join(f"    - function: {one}\n" for one in functions)}


def test_a_name_among_the_functions() -> None:
    files = partner("aandachtsfunctionaris Kansrijke Start", "mevrouw De Vries", "team Nu Niet Zwanger")
    assert said(files, "named-person") == text("""
        partners.yaml:9:17-33: info[named-person] this looks like the name of a person
          help: write the function in its place, such as `aandachtsfunctionaris` or `wethouder Jeugd`
          note: what lands in git stays there: if this was pushed or shared before, tell your privacy
              officer
    """)


@pytest.mark.usefixtures("dutch")
def test_who_signed_a_declaration_in_dutch() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          declarations:
            - id: d
              title: D
              signed_on: 2026
              since: 2026
              until: 2027
              signatories:
                - {partner: jgz, function: bestuurder}
                - {partner: jgz}
                - {partner: jgz, function: J. de Boer}
        """
    assert said({"coalition/coalition.yaml": profile} | partner("balie"), "named-person") == text("""
        coalition/coalition.yaml:15:36-46: info[named-person] dit lijkt de naam van een persoon
          help: schrijf de functie ervoor in de plaats, zoals `aandachtsfunctionaris` of `wethouder Jeugd`
          note: wat in git komt, blijft daar: is dit al gepusht of gedeeld, meld het dan bij uw
              privacyfunctionaris
    """)


@pytest.mark.parametrize(
    ("files", "is_found"),
    [
        (partner("verloskundige Jan de Vries"), True),
        (partner("verloskundige Jan de Vries", name="Jan de Vries"), False),
        (partner("verloskundige Jan de Vries", more="  aliases: [Jan de Vries]\n"), False),
        (partner("J. de Boer (Jan de Vries)", name="Jan de Vries"), True),
        (partner("begeleider Anna Hendriks"), True),
    ],
)
def test_what_partners_are_called(files: dict[str, str], is_found: bool) -> None:  # noqa: FBT001 - a column of the table
    assert ("named-person" in said(files, "named-person")) is is_found


@pytest.mark.parametrize(
    "field",
    [
        "  municipalities: {name: Anna Hendriks}\n",
        "  municipalities: {name: Almere}\n  areas: {id: a, label: Anna Hendriks}\n",
        "  municipalities: {name: Almere}\n  areas: {id: a, label: A, aliases: [Anna Hendriks]}\n",
        "  municipalities: {name: Almere}\n  bodies: {id: b, name: Anna Hendriks}\n",
    ],
)
def test_what_areas_and_bodies_are_called(field: str) -> None:
    profile = {"coalition/coalition.yaml": f"coalition:\n  id: k\n  name: K\n{field}"}
    assert said(profile | partner("begeleider Anna Hendriks"), "named-person") == ""


def test_what_interventions_and_instruments_are_called() -> None:
    files = partner("begeleider Anna Hendriks", "begeleider Sanne Smit") | {
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "coalition/a.yaml": "interventions: {id: a, name: Anna Hendriks, topics: roken, phases: alle, available: ja}",
        "coalition/b.yaml": "instruments: {id: b, name: Sanne Smit, topics: roken}",
    }
    assert said(files, "named-person") == ""


def test_a_coalition_without_functions() -> None:
    assert said({}, "named-person") == ""


def test_another_field_may_hold_it() -> None:
    assert said(partner("balie", more="  note: mevrouw De Vries vertrekt\n"), "named-person") == ""


def test_partners_that_are_not_whole() -> None:
    files = partner("Jan de Vries\n      phone: nee")
    assert [line for line in said(files, "named-person").split("\n") if line.startswith("partners.yaml:8")] == [
        "partners.yaml:8:17-29: info[named-person] this looks like the name of a person"
    ]


@pytest.mark.parametrize("contacts", ["Jan de Vries", "[Jan de Vries]", "{function: [Jan de Vries]}", "~"])
def test_contacts_in_another_form(contacts: str) -> None:
    files = {"partners.yaml": f"partners:\n  id: jgz\n  name: JGZ\n  contacts: {contacts}\n"}
    assert "named-person" not in said(files, "named-person")


def test_a_partner_without_fields() -> None:
    assert "named-person" not in said({"partners.yaml": "partners: [jgz]\n"}, "named-person")
