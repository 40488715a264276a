"""Which mail addresses are taken for a person's."""

import pytest

from ksa.text.personal.mail import is_personal, personal_mail
from ksa.text.personal.mail_providers import is_private_provider
from tests.text.personal.marking import marked

PERSONS = """
    jan.jansen j.jansen j.a.jansen ja.jansen a.b.jansen v.d.naam v.d.berg j.van.dijk piet.van.der.meer de.vries
    jansen.j sanne.bakker sanne_bakker sanne-bakker s-bakker s_bakker sanne.b fatima.elidrissi f.el-idrissi
    anne-marie.devries xenia.qwertz xavi.van.zeelenberg jörg.müller ü.yilmaz j.o'neill sanne.bakker85 sanne.bakker+werk
    jan.jansen.jgz j.jansen.verloskunde mw.jansen mevr.bakker dr.bakker fam.jansen
    j.post p.west a.haven jan.kamer karin.zuid sanne fatima sanne85 jansen sbakker jdevries mvandenberg j.t.smit
    jandevries janjansen mvdberg wpeters JAN.JANSEN J.Jansen
"""

FUNCTIONS = """
    info contact mail post loket noreply no-reply hallo info2 directeur iris advanced hulp+noord 2026 1.2 a b-c
    kansrijkestart kansrijke-start kansrijke.start kansrijkestart.almere coordinator-kansrijkestart
    k.start
    aandachtsfunctionaris secretariaat.jeugd secretariaat team.noord team.iris team3 wijkteam.haven stichting.hannah
    verloskunde verloskundigen praktijk.deboog praktijkdeboog jgz.almere almere.haven noord.oost vsv-almere
    vsv.flevoland
    jeugdarts.noord p.o.h poh.ggz centrumjong geboorte-atelier verwijs_index pop.poli echo.centrum crisisdienst
    veilig.thuis veiligthuis sociaal.domein nu.niet.zwanger home.start stevig.ouderschap babysteun.almere ouder.kind
    ouder-en-kind gezond.in werken.bij wie.doet.wat vroeg.erop.af eerste.stap burger.zaken voor.zorg front.office
    klantcontact.centrum huis.van.de.wijk meldpunt.zorg centering.pregnancy moederraad.almere jeugdverpleegkundigen
"""


@pytest.mark.parametrize("local", PERSONS.split())
def test_a_persons_name(local: str) -> None:
    assert is_personal(local, "organisatie.example.nl")


@pytest.mark.parametrize("local", FUNCTIONS.split())
def test_a_function(local: str) -> None:
    assert not is_personal(local, "organisatie.example.nl")


@pytest.mark.parametrize(
    ("local", "domain", "is_one"),
    [
        ("de.schoor", "deschoor.example.nl", False),
        ("humanitas.lelymeer", "humanitas.example.nl", False),
        ("bakker", "praktijk-bakker.example.nl", False),
        ("hannah", "stichtinghannah.example.nl", False),
        ("jan.jansen", "janjansen.example.nl", True),
        ("j.bakker", "praktijk-bakker.example.nl", True),
        ("info", "gmail.com", True),
        ("kansrijkestart", "Hotmail.nl", True),
        ("moederraad", "ziggo.nl", True),
    ],
)
def test_the_domain_counts_too(local: str, domain: str, is_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_personal(local, domain) is is_one


@pytest.mark.parametrize(
    ("domain", "is_one"),
    [
        ("gmail.com", True),
        ("hotmail.com", True),
        ("hotmail.nl", True),
        ("outlook.com", True),
        ("live.nl", True),
        ("yahoo.co.uk", True),
        ("yahoo.com.tr", True),
        ("kpnmail.nl", True),
        ("xs4all.nl", True),
        ("t-online.de", True),
        ("jgz-almere.nl", False),
        ("live.almere.nl", False),
        ("outlook.praktijk.com", False),
        ("notgmail.com", False),
        ("gmail.com.example.nl", False),
        ("ziggo.example.nl", False),
    ],
)
def test_private_providers(domain: str, is_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert is_private_provider(domain) is is_one


@pytest.mark.parametrize(
    "text",
    [
        "mail «j.jansen@jgz.example.nl».",
        "<«j.jansen@jgz.example.nl»>",
        "'«j.jansen@jgz.example.nl»'",
        "mailto:«j.jansen@jgz.example.nl»?subject=x",
        "email=«j.jansen@jgz.example.nl»",
        "«sanne.bakker@gmail.com», «info@hotmail.com»",
        "«J.JANSEN@JGZ.EXAMPLE.NL»",
        "«info@gmail.com» of info@jgz.example.nl",
        "dossiers/«jan.jansen@gmail.com».yaml",
        "dossiers/«info@gmail.com».yml",
        "«" + "a" * 64 + "@gmail.com»",
        "mail «jörg.müller@jgz.example.nl»",
        "één: «andré@gmail.com»",
        "naar…«j.jansen@jgz.example.nl»",
    ],
)
def test_in_a_text(text: str) -> None:
    assert marked(text, personal_mail) == text


@pytest.mark.parametrize(
    "text",
    [
        "@",
        "@jan.jansen",
        "jan.jansen@",
        "jan.jansen@werk",
        "jan.jansen@.nl",
        "jan.jansen @gmail.com",
        "https://www.example.nl/kaart/@52.37,5.21",
        "...@gmail.com",
        "«»@@@",
        "kansrijkestart@jgz-almere.example.nl",
    ],
)
def test_no_address_of_a_person(text: str) -> None:
    assert list(personal_mail(text)) == []
