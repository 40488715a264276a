"""The forms of a Dutch word: the simpler words of which it may be an inflection, or from which it was made."""

from collections.abc import Iterator
from functools import lru_cache

# What the rules below cannot see: verbs and nouns that change their vowel. The first of a family stands for all.
_FAMILIES = (
    "kind kinder kinderen kinders kindjes kindertjes",
    "baby babys babies babytje babytjes",
    "stad steden",
    "lid leden",
    "ouderen",
    "jongeren",
    "school scholen schooltje schooltjes",
    "scholing scholingen",
    "gaan ga gaat ging gingen gegaan",
    "staan sta staat stond stonden gestaan",
    "slaan sla slaat sloeg sloegen geslagen",
    "zien zie ziet zag zagen gezien",
    "doen doe doet deed deden gedaan",
    "eten eet eter at aten gegeten",
    "drinken drinkt drink drinkende dronk dronken gedronken",
    "slapen slaapt slaap sliep sliepen geslapen slapende",
    "lopen loopt loop liep liepen gelopen",
    "geven geef geeft gaf gaven gegeven",
    "krijgen krijgt krijg kreeg kregen gekregen",
    "kijken kijkt kijk keek keken gekeken",
    "begrijpen begrijpt begrijp begreep begrepen",
    "sterven sterft sterf stierf stierven gestorven",
    "overlijden overlijdt overleed overleden",
    "bevallen bevalt beval beviel bevielen",
    "verliezen verliest verlies verloor verloren",
    "breken breekt breek brak braken gebroken",
    "spreken spreekt spreek sprak spraken gesproken",
    "lezen leest lees las lazen gelezen",
    "schrijven schrijft schrijf schreef schreven geschreven",
    "helpen helpt help hielp hielpen geholpen",
    "komen komt kom kwam kwamen gekomen",
    "nemen neemt neem nam namen genomen",
    "kopen koopt koop kocht kochten gekocht",
    "zoeken zoekt zoek zocht zochten gezocht",
    "denken denkt denk dacht dachten gedacht",
    "brengen brengt breng bracht brachten gebracht",
    "vechten vecht vocht vochten gevochten",
    "scheiden scheidt scheid scheidde gescheiden",
    "dragen draagt draag droeg droegen gedragen",
    "schudden schudt schud schudde geschud",
    "wegen weegt weeg woog wogen gewogen",
    "bijten bijt beet beten gebeten",
    "snijden snijdt snij sneed sneden gesneden",
    "verdrinken verdrinkt verdronk verdronken",
    "vliegen vliegt vloog gevlogen",
    "liegen liegt loog gelogen",
    "zwemmen zwemt zwom gezwommen",
    "vallen valt val viel vielen gevallen",
    "laten laat liet lieten gelaten",
    "roepen roept riep geroepen",
    "houden houdt hou hield gehouden",
    "worden wordt word werd werden geworden",
    "blijven blijft blijf bleef bleven gebleven",
    "schrikken schrikt schrik schrok geschrokken",
    "trekken trekt trek trok getrokken",
    "sluiten sluit sloot gesloten",
    "bieden biedt bood geboden",
    "vinden vindt vind vond gevonden",
)
_FIRST = {word: family.split()[0] for family in _FAMILIES for word in family.split()}

_VOWELS = frozenset("aeiouy")
_DOUBLED = frozenset("aeou")
_NEVER_AFTER_DOUBLE = _VOWELS | frozenset("hjwx")
PARTICLES = frozenset(
    (
        *("aan", "achter", "af", "bij", "door", "in", "los", "mee", "na", "om", "onder", "op", "over", "rond"),
        *("samen", "terug", "thuis", "toe", "uit", "vast", "voor", "weg"),
    )
)
"""What stands before a verb, or far behind it: `aanmelden`, `ik meld haar aan`."""

_SOFTENED = {"v": "f", "z": "s"}
_SHORTEST = 3
_SHORTEST_ROOT = 4
_LONG = 6
"""A shorter word on -d is more often a noun, as `kind`, than a participle."""

_UNSTRESSED = ("be", "ge", "her", "ont", "ver")
_DEEPEST = 3


@lru_cache(maxsize=8192)
def forms(word: str) -> tuple[str, ...]:
    """The word itself and the words of which it may be an inflection: `rokende` may be `rook`, `kinderen` is `kind`.

    Two words are forms of one when they have one of these in common. What is no word does no harm: nobody else has it.
    """
    found = dict.fromkeys((word,))
    if word in _FIRST:
        return tuple(dict.fromkeys((word, _FIRST[word])))
    level: tuple[str, ...] = (word,)
    for _depth in range(_DEEPEST):
        level = tuple(base for one in level for base in _simpler(one) if base not in found)
        if not level:
            break
        found |= dict.fromkeys(level)
    return tuple(found)


@lru_cache(maxsize=8192)
def roots(word: str) -> frozenset[str]:
    """A word, and what is left without what makes one word of another: `eenzaamheid` is made of `eenzaam`."""
    found = set()
    for form in forms(word):
        found.add(form)
        for ending, instead in _DERIVED:
            stem = form.removesuffix(ending)
            if stem != form and len(stem) >= _SHORTEST:
                made = (_FIRST.get(root, root) for root in _mended(stem + instead))
                found.update(root for root in made if len(root) >= _SHORTEST_ROOT)
    return frozenset(found)


_DERIVED = (
    *(("heid", ""), ("schap", ""), ("ing", ""), ("igheid", ""), ("ig", ""), ("elijk", ""), ("lijk", ""), ("baar", "")),
    *(
        ("atie", "eer"),
        ("ement", "eer"),
        ("atie", ""),
        ("ief", "ie"),
        ("isch", "ie"),
        ("isch", ""),
        ("iek", ""),
        ("loosheid", "loos"),
    ),
    *(("erij", ""), ("tiseer", ""), ("iseer", ""), ("er", ""), ("ster", ""), ("eling", "")),
)


def _simpler(word: str) -> Iterator[str]:
    for base in _stripped(word):
        if len(base) >= _SHORTEST and not _VOWELS.isdisjoint(base):
            yield base


def _stripped(word: str) -> Iterator[str]:
    """The word without one ending, as it may have been before the ending changed its spelling."""
    last = word[-1:]
    if last == "n":
        yield from _without_en(word)
    elif last == "e":
        yield from _without_e(word)
    elif word.endswith("ies"):
        yield word[:-3] + "y"
        yield word[:-1]
    elif last == "s":
        if len(word) > _SHORTEST + 1 and word[-2] not in "siu":
            yield word[:-1]
    elif last in ("t", "d"):
        yield from _without_dental(word)
    if word.endswith(("t", "d", "en", "te", "de")):
        yield from _without_ge(word)


def _without_en(word: str) -> Iterator[str]:
    if word.endswith("heden"):
        yield word[:-5] + "heid"
    elif word.endswith("enden"):
        yield from _mended(word[:-5])
    elif word.endswith("en"):
        yield from _mended(word[:-2])
        if word.endswith(("den", "ten")) and len(word) > _SHORTEST + 3:
            yield word[:-3]


def _without_e(word: str) -> Iterator[str]:
    if word.endswith("je"):
        yield from _without_je(word)
        return
    if word.endswith("ende"):
        yield from _mended(word[:-4])
    yield from _mended(word[:-1])
    if word.endswith(("de", "te")) and len(word) > _SHORTEST + 2:
        yield word[:-2]


def _without_je(word: str) -> Iterator[str]:
    yield word[:-2]
    if word[-3:-2] in ("t", "p"):
        yield word[:-3]
    if word.endswith("etje"):
        yield from _mended(word[:-4])
    if word.endswith("kje"):
        yield word[:-3] + "g"


def _without_dental(word: str) -> Iterator[str]:
    stem = word[:-1]
    if stem.endswith("ie") or (stem.startswith("ge") and stem.endswith("e")):
        # No verb ends so: `gebied` and `gezet` are whole.
        return
    if word.endswith("end"):
        yield from _mended(word[:-3])
    if word[-1] == "t" or len(stem) > _LONG or word.startswith(_UNSTRESSED):
        yield stem


def _without_ge(word: str) -> Iterator[str]:
    """The verb of a participle: `gerookt` comes from `rookt`, `aangemeld` from `aanmeld`."""
    if word.startswith("ge") and len(word) > _SHORTEST + 2:
        yield word[2:]
        if word[-1] == "d":
            yield word[2:-1]
        return
    for particle in PARTICLES:
        rest = word.removeprefix(particle)
        if rest != word and rest.startswith("ge") and len(rest) > _SHORTEST + 1:
            yield particle + rest[2:]
            if word[-1] == "d":
                yield particle + rest[2:-1]


def _mended(stem: str) -> Iterator[str]:
    """A stem as it is spelled without its ending: `rok-en` is `rook`, `stopp-en` is `stop`, `huiz-en` is `huis`."""
    if len(stem) < _SHORTEST:
        return
    before, vowel, last = stem[-3:-2], stem[-2], stem[-1]
    if last == vowel and last not in _VOWELS:
        yield stem[:-1]
        return
    hard = stem[:-1] + _SOFTENED.get(last, last)
    if vowel in _DOUBLED and last not in _NEVER_AFTER_DOUBLE and before not in _VOWELS:
        yield hard[:-1] + vowel + hard[-1]
        if vowel != "e" and not any(letter in _VOWELS for letter in stem[:-2]):
            return
    yield hard
