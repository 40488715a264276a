import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.search.stem import forms, roots

SAME = """
huilt huilen | huilbabys huilbaby | slaat slaan | geslagen slaan | gerookt roken | rokende roken | vapende vapen
vapes vapen | moeders moeder | eenzame eenzaam | sombere somber | schulden schuld | problemen probleem | huizen huis
brieven brief | inentingen inenting | kinderen kind | aangemeld aanmelden | ingeent inenten | gestopt stoppen
kwetsbare kwetsbaar | zwangeren zwanger | bedje bed | boekjes boek | balletje bal | ketinkje keting | boompje boom
gevaccineerd vaccineren | afgezegd afzeggen | ziektes ziekte | ziekten ziekte | mogelijkheden mogelijkheid
blowt blowen | gokt gokken | mishandeld mishandelen | verslaafde verslaafd | pregnancies pregnancy | rijdenden rijden
huilde huilen | huilden huilen | allergieen allergie | bekend bekende
"""

MADE = """
eenzaamheid eenzaam | somberheid somber | verslaving verslaafd | depressief depressie | angstig angst | roker roken
gehecht hechting | zwangerschap zwanger | vaccinatie vaccineren | psychiatrisch psychiatrie | scheiding gescheiden
vluchteling vluchten
traumatiseren trauma | isolement geisoleerd | opvoeding opvoeden | bevalling bevallen | teenager teenage
"""

OTHERS = """
ouderen ouders | ouder oud | rok roken | koken roken | jongeren jonge | hond honing | kind kin | maand maan
gebied gebit | gezet geest
"""


def pairs(table: str) -> list[list[str]]:
    return [pair.split() for line in table.strip().splitlines() for pair in line.split("|")]


@pytest.mark.parametrize(("one", "other"), pairs(SAME))
def test_forms_of_one_word(one: str, other: str) -> None:
    assert set(forms(one)) & set(forms(other))


@pytest.mark.parametrize(("one", "other"), pairs(MADE))
def test_words_made_of_one_another(one: str, other: str) -> None:
    assert not set(forms(one)) & set(forms(other))
    assert roots(one) & roots(other)


@pytest.mark.parametrize(("one", "other"), pairs(OTHERS))
def test_other_words(one: str, other: str) -> None:
    assert not set(forms(one)) & set(forms(other))


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("rokende", ("rokende", "rook", "rokend", "roken")),
        ("ouderen", ("ouderen",)),
        ("gelopen", ("gelopen", "lopen")),
        ("pop", ("pop",)),
        ("xyz", ("xyz",)),
    ],
)
def test_the_word_itself_comes_first(word: str, expected: tuple[str, ...]) -> None:
    assert forms(word) == expected


@given(st.text(st.sampled_from("abdegijnorstuvz"), max_size=20))
def test_every_word_has_forms_and_roots(word: str) -> None:
    assert forms(word)[0] == word
    assert roots(word) >= set(forms(word))
