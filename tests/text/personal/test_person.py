"""Names of persons, told from functions, teams, places and houses."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.text.personal.person import names_a_person

PERSONS = """
    mevrouw De Vries | dr. A. Bakker | mw. Van der Meer | dhr. Yilmaz | dhr./mevr. Jansen | de heer Van Dijk
    prof. dr. Hoekstra | drs. K. el Amrani | mevrouw Öztürk | ing. Kramer | fam. Smits | mevr. drs. P. Kok
    J. de Boer, wethouder | J.P. Bakker | J de Boer | J Bakker | A.M. van Leeuwen, bestuurder | Th. de Jong
    bestuurder (M. Hendriks) | J.-P. Vermaat | A.B.C. Bakker | J.G.M. van Leeuwen
    Jan Jansen | Sanne van den Berg | sanne bakker | jan de vries | Fatima Yildiz | Anne-Marie de Wit | José Hendriks
    Jan-Willem Smit | Marieke Visser, aandachtsfunctionaris | kinderarts Esther van Vliet | contactpersoon Ahmed Kaya
    coördinator Kees Prins | Karin te Velde | Jan bakker
    Sanne | Loes | Fatima (wijkteam) | wijkverpleegkundige Sanne | vraag naar Petra | t.a.v. Jolanda
    Esther, praktijkondersteuner
    wethouder Bakker | wethouder De Vries | huisarts Jansen | jeugdarts: Mulder | kinderarts Van Vliet | zuster Peeters
    Bakker, J. | Jansen, Sanne
"""
FUNCTIONS = """
    aandachtsfunctionaris Kansrijke Start | aandachtsfunctionaris Nu Niet Zwanger | team Nu Niet Zwanger | POP-poli
    Veilig Thuis | Wijkteam Haven | bestuurder | wethouder Jeugd | aanmeldpunt | huisarts of POH-GGZ
    G.G.D. Flevoland | J.G.Z. Almere | P.O.H. Jeugd | B.V. Welzijnswerk | ING Bank | Team A | A | afdeling J. kinderen
    Emma Kinderziekenhuis | Wilhelmina Kinderziekenhuis, POP-poli | Sint Jan | Prinses Máxima Centrum | Kraamhotel Anna
    huisartsenpraktijk Jan de Vries | praktijk J. de Boer | praktijk dr. Bakker | Dr. Leo Kannerhuis | Dr. Kuyperschool
    Dr. Bakker Stichting | Buurthuis De Roos | Bibliotheek De Boon | Wijkteam De Haan | Team Sanne | Max Ernst
    jeugdarts De Meer | wijkverpleegkundige Almere Haven | wijkteam Bos en Lommer | gezinscoach Oost
    coach Jonge Ouders | beleidsmedewerker Jong | adviseur Groot Almere | huisarts Bakker en collega's | sanne
    mevrouw | drs. | Floor & co | Bakker | Bakker, afdeling Noord
    balie Kansrijke Start | secretariaat | triagist | kraamzorg, planbureau | Integrale Vroeghulp | MEE Samen
    casusregisseur | wethouder Zorg en Welzijn | teamleider JGZ Noord | Home-Start coördinator | Stevig Ouderschap
    Centering Zwangerschap | lactatiekundige | medewerker De Schoor | directeur-bestuurder | contactpersoon Meldcode
    POH Jeugd | dokter op dienst | voorzitter VSV | directeur Publieke Gezondheid | gynaecoloog Flevoziekenhuis
    de dienstdoende verloskundige | spoedlijn 24 uur | Jeugd en Gezin | Samen Starten | manager Zorg | vroedvrouw West
"""


def _each(lines: str) -> list[str]:
    return [one.strip() for one in lines.strip().replace("\n", "|").split("|")]


@pytest.mark.parametrize("text", _each(PERSONS))
def test_a_person(text: str) -> None:
    assert names_a_person(text)


@pytest.mark.parametrize("text", [*_each(FUNCTIONS), "", "…"])
def test_a_function_or_something_else(text: str) -> None:
    assert not names_a_person(text)


PIECES = [
    "mw.",
    "dr",
    "heer",
    "/",
    "J.",
    "J",
    "Sanne",
    "sanne",
    "van",
    "De",
    "Bakker",
    "Hoek",
    ",",
    ":",
    "huisarts",
    "team",
]


@given(st.text(max_size=20) | st.lists(st.sampled_from(PIECES), max_size=6).map(" ".join))
def test_what_follows_on_the_name_of_a_house_is_no_person(text: str) -> None:
    assert not names_a_person(f"praktijk {text}") or names_a_person(text)


HOSTILE = [
    "mw ",
    "mw J. ",
    "J van ",
    "dr / ",
    "A. xqzorgloket ",
    "jan van ",
    "J. ",
    "jan A.",
    "Bakker, ",
    "huisarts De ",
]


@pytest.mark.parametrize("row", HOSTILE)
@pytest.mark.parametrize("end", ["", "x" * 50_000])
def test_a_hundred_kilobytes_take_less_than_a_second(row: str, end: str) -> None:
    text = row * (50_000 // len(row)) + (end or row * (50_000 // len(row)))
    start = process_time()
    names_a_person(text)
    assert process_time() - start < 1
