"""The domains under which private persons have their mail."""

from ksa.text.personal.words import words

_PROVIDERS = words(
    """
    126.com 12move.nl 163.com abv.bg arcor.de att.net bk.ru caiway.net caiway.nl casema.nl chello.nl citromail.hu
    comcast.net deltanet.nl edpnet.nl email.com fastmail.com filternet.nl free.fr freedom.nl freeler.nl freemail.hu
    freenet.de gazeta.pl gmail.com googlemail.com hccnet.nl hetnet.nl hey.com home.nl icloud.com inbox.ru interia.eu
    interia.pl kabelfoon.net kabelfoon.nl kliksafe.nl kpnmail.nl kpnplanet.nl laposte.net libero.it lijbrandt.nl
    list.ru mac.com mail.com mail.ru mailbox.org me.com multiweb.nl mynet.com naver.com o2.pl onet.eu onet.pl
    online.nl onsbrabantnet.nl onsnet.nu onsneteindhoven.nl op.pl orange.fr orange.nl pandora.be planet.nl plex.nl
    pm.me posteo.de proton.me protonmail.ch protonmail.com proximus.be qq.com quicknet.nl rambler.ru rediffmail.com
    rocketmail.com sapo.pt scarlet.be seznam.cz sfr.fr skynet.be solcon.nl t-mobilethuis.nl t-online.de tele2.nl
    telenet.be telfort.nl telfortglasvezel.nl tiscali.nl trined.nl tuta.com tuta.io tutamail.com tutanota.com
    tutanota.de ukr.net upcmail.nl verizon.net versatel.nl virgilio.it vodafonethuis.nl wanadoo.fr wanadoo.nl web.de
    wp.pl wxs.nl xs4all.nl ymail.com zeelandnet.nl ziggo.nl ziggomail.com zonnet.nl
    """
)

_BRANDS = words("aol gmx hotmail live msn outlook yahoo yandex")
"""Providers with a domain in many countries: `hotmail.nl`, `yahoo.co.uk`."""

_COUNTRIES = words("com net org")
_COUNTRY_CODE = 2


def is_private_provider(domain: str) -> bool:
    """Whether private persons have their mail at a domain (in lower case)."""
    name, _dot, country = domain.partition(".")
    return domain in _PROVIDERS or (name in _BRANDS and _is_country(country))


def _is_country(ending: str) -> bool:
    """Whether a domain ends here for a country or the whole world: `nl`, `com`, `co.uk`, `com.tr`."""
    return all(len(part) == _COUNTRY_CODE or part in _COUNTRIES for part in ending.split("."))
