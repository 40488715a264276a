"""Which dates are taken for a date of birth."""

import pytest

from ksa.text.personal.birth import birth_dates
from tests.text.personal.marking import marked


@pytest.mark.parametrize(
    "text",
    [
        "geboren «3-5-2021»",
        "Geboren op «3 mei 2021»",
        "GEBOREN «03/05/2021»",
        "geboren op maandag «3 mei 2021»",
        "geboren te Almere op «3-5-2021»",
        "geboren in Den Haag op «3-5-2021»",
        "geboren: «2021-05-03»",
        "is geboren op\n    «3 mei 2021»",
        "Sanne, geb. «03/05/21»",
        "(geb. «3 mei '21»)",
        "geb «3.5.2021»",
        "geb. d.d. «3-5-2021»",
        "geboren is op «3 mei 2021»",
        "geboren «20210503»",
        "geboren «03052021»",
        "geboren-«2021-05-03».yaml",
        "geboren_«2021-05-03»",
        "geboren op «3e mei 2021»",
        "geboren op «3 - 5 - 2021»",
        "İsmail, geboren op «3-5-2021»",
        "geboortedatum: «2021-05-03»",
        "geboortedatum_kind: «2021-05-03»",
        "geboortedatum van de moeder is «3 mei 1990»",
        "Geboortedatum (dd-mm-jjjj): «03-05-2021»",
        "geboortedag «3 mrt. 2021»",
        "geb.datum «3-5-2021»",
        "geb_dat «3-5-2021»",
        "geboortedatum: >-\n    «2021-05-03»",
        'geboortedatum:\n  - "«2021-05-03»"',
        "date of birth: «3 May 2021»",
        "date of birth «May 3rd, 2021»",
        "date_of_birth: «2021-05-03»",
        "birthdate «5/13/2021»",
        "DOB «2021-05-03»",
        "d.o.b. «3rd of May 2021»",
        "born on «May 3, 2021»",
        "Born: «3-5-2021»",
        "born in Almere, on «3-5-2021»",
        "geboren «3-5-2021» en geboren «4-5-2021»",
    ],
)
def test_a_date_of_birth(text: str) -> None:
    assert marked(text, birth_dates) == text


@pytest.mark.parametrize(
    "text",
    [
        "geboren in 2021",
        "geboren in mei 2021",
        "geboren 2021-05",
        "geboren na 37 weken",
        "te vroeg geboren (1-1-2024): 7%",
        "te vroeg geboren, 31-12-2023",
        "kinderen geboren op of na 1 april 2024",
        "kinderen geboren vanaf 1 april 2024",
        "kinderen geboren tussen 1-1-2024 en 1-2-2024",
        "kinderen geboren op 1 april 2024 of later",
        "geboren op 1-1-2024 t/m 1-2-2024",
        "geboren in Almere na 1-1-2024",
        "geboortedatum na 1-1-2024",
        "geboortedatum vanaf 1 januari 2024",
        "ongeboren 3-5-2021",
        "pasgeboren 3-5-2021",
        "geborene 3-5-2021",
        "geboorte 3-5-2021",
        "geboortedatums 3-5-2021",
        "gebied 3-5-2021",
        "3-5-2021",
        "- id: te-vroeg-geboren\n  since: 2024-01-01",
        "  - [te vroeg geboren]\n  evaluate_on: 2027-01-01",
        "geboren 3-5-20212",
        "geboren 2021-13-40",
        "geboren 40-41-2021",
        "geboren 40 mei 2021",
        "geboren 12345678",
        "geboren 3-5-1",
        "Ieder kind dat geboren wordt, telt. Besloten op 3-5-2021",
        "de gemeente Born, 3-5-2021",
        "reborn 3-5-2021",
        "dobber 3-5-2021",
        "geboortedatum staat nooit in deze bestanden, zo is besloten op 3-5-2021",
        "geboortedatum; 3-5-2021",
    ],
)
def test_no_date_of_birth(text: str) -> None:
    assert list(birth_dates(text)) == []
