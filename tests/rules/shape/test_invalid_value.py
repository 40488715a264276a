import pytest

from tests.rules.one import said, text


def partner(more: str = "", kind: str = "jgz", domain: str = "publiek", status: str = "gewenst") -> dict[str, str]:
    fields = f"id: jgz, name: JGZ, kind: {kind}, domain: {domain}, status: {status}{more and ', '}{more}"
    return {"partners.yaml": f"partners:\n  - {{{fields}}}\n"}


def test_near_a_value_and_near_none() -> None:
    assert said(partner(kind="[jgz, ziekenhuizen]", domain="publieke", status="actief")) == text("""
        partners.yaml:2:38-50: error[invalid-value] unknown partner kind `ziekenhuizen`
          help: did you mean `ziekenhuis`?
        partners.yaml:2:61-69: error[invalid-value] unknown domain `publieke`
          help: did you mean `publiek`?
        partners.yaml:2:79-85: error[invalid-value] unknown partner status `actief`
          help: choose from: `aangesloten`, `netwerkpartner`, `verwijspartner`, `gewenst`, `uitgetreden`
    """)


@pytest.mark.usefixtures("dutch")
def test_phases_in_dutch() -> None:
    assert said(partner("phases: [babytijt, geboorte t/m school, later]")) == text("""
        partners.yaml:2:80-88: error[invalid-value] `babytijt` is geen fase
          help: bedoelde u `babytijd`?
        partners.yaml:2:90-109: error[invalid-value] `school` is geen fase
          help: kies uit: `preconceptie`, `zwangerschap`, `geboorte`, `kraamperiode`, `babytijd`,
              `peutertijd`, `na-1000-dagen`, `voor`, `tijdens`, `na`, `alle`
        partners.yaml:2:111-116: error[invalid-value] `later` is geen fase
          help: kies uit: `preconceptie`, `zwangerschap`, `geboorte`, `kraamperiode`, `babytijd`,
              `peutertijd`, `na-1000-dagen`, `voor`, `tijdens`, `na`, `alle`
    """)


def test_the_beginning_or_the_label_of_a_value() -> None:
    assert said(partner("phases: baby", domain="public health")) == text("""
        partners.yaml:2:45-58: error[invalid-value] unknown domain `public health`
          help: did you mean `publiek`?
        partners.yaml:2:85-89: error[invalid-value] unknown phase `baby`
          help: did you mean `babytijd`?
    """)


@pytest.mark.usefixtures("dutch")
def test_the_label_of_a_value_in_dutch() -> None:
    assert said(partner(domain="publieke gezondheid")) == text("""
        partners.yaml:2:45-64: error[invalid-value] `publieke gezondheid` is geen domein
          help: bedoelde u `publiek`?
    """)


def test_ranges_of_phases() -> None:
    assert said(partner("phases: zwangerschap t/m peuterijd")) == text("""
        partners.yaml:2:79-105: error[invalid-value] unknown phase `peuterijd`
          help: did you mean `peutertijd`?
    """)
    assert said(partner("phases: zwangerschap - peutertijd")) == text("""
        partners.yaml:2:79-104: error[invalid-value] unknown phase `zwangerschap - peutertijd`
          help: write it as `zwangerschap t/m peutertijd`
    """)
    assert said(partner("phases: 'zwangerschap, geboorte'")) == text("""
        partners.yaml:2:79-103: error[invalid-value] unknown phase `zwangerschap, geboorte`
          help: put the values in a list: `[zwangerschap, geboorte]`
    """)


def test_values_with_commas_between_them() -> None:
    assert said(partner(kind="'jgz, ggd'", domain="'publiek, medisch'")) == text("""
        partners.yaml:2:32-42: error[invalid-value] unknown partner kind `jgz, ggd`
          help: put the values in a list: `[jgz, ggd]`
        partners.yaml:2:52-70: error[invalid-value] unknown domain `publiek, medisch`
          help: choose from: `medisch`, `publiek`, `sociaal`, `informeel`, `overstijgend`
    """)


def test_yes_or_no() -> None:
    assert said(partner("referral: {self_referral: misschien}, verified: Nee")) == text("""
        partners.yaml:2:97-106: error[invalid-value] `misschien` is not yes or no
          help: write `ja` or `nee`
    """)


def test_contacts() -> None:
    assert said(partner("contacts: {function: balie, email: kansrijkestart, phone: 06 en dan 1}")) == text("""
        partners.yaml:2:106-120: error[invalid-value] `kansrijkestart` is not a mail address
          help: write a shared mailbox, such as `kansrijkestart@organisatie.example.nl`
        partners.yaml:2:129-140: error[invalid-value] `06 en dan 1` is not a phone number
          help: write digits with spaces, such as `0800 0000` or `112`
    """)


def test_web_addresses() -> None:
    assert said(partner("website: www.jgz.nl/aanmelden")) == text("""
        partners.yaml:2:80-100: error[invalid-value] `www.jgz.nl/aanmelden` is not a web address
          help: write it in full: `https://www.jgz.nl/aanmelden`
    """)
    assert said(partner("website: op aanvraag")) == text("""
        partners.yaml:2:80-91: error[invalid-value] `op aanvraag` is not a web address
          help: write it in full, such as `https://www.example.nl`
    """)


def test_registered_numbers() -> None:
    assert said(partner("identifiers: {kvk: 1234, agb: 12-34, ura: x, rsin: 12}")) == text("""
        partners.yaml:2:90-94: error[invalid-value] `1234` is not a KvK number
          help: write eight digits, without spaces
        partners.yaml:2:101-106: error[invalid-value] `12-34` is not an AGB code
          help: write eight digits, without spaces
        partners.yaml:2:113-114: error[invalid-value] `x` is not a URA number
          help: write eight digits, without spaces
        partners.yaml:2:122-124: error[invalid-value] `12` is not an RSIN
          help: write nine digits, without spaces
    """)


def test_codes_of_areas() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: [{name: Almere, code: 0034}, {name: Zeewolde, code: GM0050}]
          areas: {id: haven, label: Haven, cbs_codes: [WK003401, haven]}
        """
    assert said({"coalition/coalition.yaml": profile}) == text("""
        coalition/coalition.yaml:5:41-45: error[invalid-value] `0034` is not a municipality code
          help: write GM and four digits, such as `GM0034`
        coalition/coalition.yaml:6:58-63: error[invalid-value] `haven` is not an area code
          help: write GM, WK or BU and digits, such as `WK003401`
    """)


def test_ages() -> None:
    fields = "id: i, name: I, topics: roken, phases: alle, available: soms, age_from: 28 wkn, age_to: 2.5 jaar"
    files = {
        "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
        "interventions.yaml": f"interventions: {{{fields}}}",
    }
    assert said(files) == text("""
        interventions.yaml:1:73-77: error[invalid-value] unknown availability `soms`
          help: choose from: `ja`, `nee`, `gepland`, `onbekend`
        interventions.yaml:1:89-95: error[invalid-value] `28 wkn` is not an age
          help: write `28 weken`
        interventions.yaml:1:105-113: error[invalid-value] `2.5 jaar` is not an age
          help: write for example `28 weken zwanger`, `5 maanden voor geboorte` or `2,5 jaar`
    """)


def test_digests() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: roken
          phases: alle
          status: concept
          owner: jgz
          steps: {from: jgz, to: moeder, action: bellen}
          signatures: {partner: jgz, signed_on: 2026, digest: sha256:abc}
        """
    topics = {"coalition/topics.yaml": "topics: {id: roken, label: Roken}"}
    assert said(partner() | topics | {"coalition/ka.yaml": agreement}) == text("""
        coalition/ka.yaml:10:55-65: error[invalid-value] `sha256:abc` is not a fingerprint of an agreement
          help: write `sha256:` and 64 characters, as ksa gives them
    """)


@pytest.mark.parametrize(
    "more",
    [
        "website: 'https://www.jgz.nl/a?b=c#d'",
        "contacts: {function: balie, phone: '112'}",
        "contacts: {function: balie, phone: +31 (0)36 123 45 67}",
        "phases: [zwangerschap t/m babytijd, na]",
        "verified: false",
        "identifiers: {kvk: 00000000}",
    ],
)
def test_right_values(more: str) -> None:
    assert said(partner(more)) == ""


def test_a_long_value_is_shortened() -> None:
    assert said(partner(domain="x" * 300)) == text("""
        partners.yaml:2:45-345: error[invalid-value] unknown domain
              `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx … xxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
          help: choose from: `medisch`, `publiek`, `sociaal`, `informeel`, `overstijgend`
    """)
