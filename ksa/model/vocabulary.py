"""The enumerations: every value that a field may have, in its order, with its label.

The values are Dutch and stand in the YAML; the labels are translated where they are shown.
"""

from typing import NamedTuple

from ksa.language import N_


class Vocabulary(NamedTuple):
    """A closed list of values: `name` says what one value is called, `labels` gives each value's label in order."""

    name: str
    labels: dict[str, str]

    def __hash__(self) -> int:
        """By name: two vocabularies never share one."""
        return hash(self.name)


PHASE = Vocabulary(
    N_("phase"),
    {
        "preconceptie": N_("before pregnancy"),
        "zwangerschap": N_("pregnancy"),
        "geboorte": N_("birth"),
        "kraamperiode": N_("first days after birth"),
        "babytijd": N_("first year"),
        "peutertijd": N_("second year"),
        "na-1000-dagen": N_("after the 1000 days"),
    },
)

PILLARS = {
    "voor": ("preconceptie",),
    "tijdens": ("zwangerschap", "geboorte"),
    "na": ("kraamperiode", "babytijd", "peutertijd", "na-1000-dagen"),
}
"""The pillars, each with its phases."""

THOUSAND_DAYS = tuple(phase for phase in PHASE.labels if phase != "na-1000-dagen")
"""The phases of the first 1000 days: what `alle` means."""

ROLE = Vocabulary(
    N_("role"),
    {
        "voorlichten": N_("inform"),
        "signaleren": N_("notice"),
        "bespreken": N_("discuss"),
        "verhelderen": N_("clarify"),
        "verwijzen": N_("refer"),
        "begeleiden": N_("guide"),
        "behandelen": N_("treat"),
        "coordineren": N_("coordinate"),
        "terugkoppelen": N_("report back"),
        "nazorg": N_("aftercare"),
        "adviseren": N_("advise"),
        "scholen": N_("train"),
        "monitoren": N_("monitor"),
        "financieren": N_("fund"),
    },
)

DOMAIN = Vocabulary(
    N_("domain"),
    {
        "medisch": N_("medical"),
        "publiek": N_("public health"),
        "sociaal": N_("social"),
        "informeel": N_("informal"),
        "overstijgend": N_("across domains"),
    },
)

PARTNER_STATUS = Vocabulary(
    N_("partner status"),
    {
        "aangesloten": N_("member"),
        "netwerkpartner": N_("network partner"),
        "verwijspartner": N_("referral partner"),
        "gewenst": N_("wished for"),
        "uitgetreden": N_("departed"),
    },
)

PARTNER_KIND = Vocabulary(
    N_("partner kind"),
    {
        "gemeente": N_("municipality"),
        "ggd": N_("regional public health service"),
        "jgz": N_("youth health service"),
        "ziekenhuis": N_("hospital"),
        "huisartsen": N_("general practitioners"),
        "verloskunde": N_("midwives"),
        "kraamzorg": N_("maternity care"),
        "wijkteam": N_("neighbourhood team"),
        "welzijn": N_("welfare work"),
        "ggz": N_("mental health care"),
        "verslavingszorg": N_("addiction care"),
        "schuldhulp": N_("debt support"),
        "mee-clientondersteuning": N_("support for people with a disability"),
        "veilig-thuis": N_("domestic violence and child abuse centre"),
        "jeugdhulp": N_("youth care"),
        "kinderopvang": N_("child care"),
        "bibliotheek": N_("library"),
        "informele-zorg": N_("volunteers and informal care"),
        "ervaringsdeskundigen": N_("experts by experience"),
        "zorgverzekeraar": N_("health insurer"),
        "adviesorganisatie": N_("advisory organisation"),
        "kennisinstituut": N_("knowledge institute"),
        "programma": N_("programme"),
        "woningcorporatie": N_("housing association"),
        "opvang": N_("shelter"),
        "onderwijs": N_("education"),
        "leefstijl": N_("healthy living"),
        "paramedisch": N_("allied health"),
        "tolkdienst": N_("interpreting service"),
        "samenwerkingsverband": N_("partnership of organisations"),
        "anders": N_("other"),
    },
)

TARGET_GROUP = Vocabulary(
    N_("target group"),
    {
        "alle-aanstaande-ouders": N_("all expectant parents"),
        "mensen-met-kinderwens": N_("people who wish for a child"),
        "zwangeren": N_("pregnant women"),
        "zwangeren-in-een-kwetsbare-situatie": N_("pregnant women in a vulnerable situation"),
        "pas-bevallen-moeders": N_("mothers who have just given birth"),
        "partners-en-vaders": N_("partners and fathers"),
        "jonge-ouders": N_("young parents"),
        "eenoudergezinnen": N_("one-parent families"),
        "gescheiden-ouders": N_("separated parents"),
        "ouders-met-geldzorgen": N_("parents with money worries"),
        "ouders-met-psychische-klachten": N_("parents with mental health complaints"),
        "ouders-met-verslaving": N_("parents with an addiction"),
        "rokende-ouders": N_("parents who smoke"),
        "ouders-met-lvb": N_("parents with a mild intellectual disability"),
        "ouders-in-een-onveilige-situatie": N_("parents in an unsafe situation"),
        "nieuwkomers": N_("newcomers"),
        "anderstalige-ouders": N_("parents who speak another language"),
        "laaggeletterde-ouders": N_("parents who find reading hard"),
        "dakloze-ouders": N_("homeless parents"),
        "mensen-in-een-kwetsbare-situatie": N_("people in a vulnerable situation"),
        "kinderen-0-2": N_("children of 0 to 2"),
        "kinderen-2-4": N_("children of 2 to 4"),
        "professionals": N_("professionals"),
        "anders": N_("other"),
    },
)

EVIDENCE_LEVEL = Vocabulary(
    N_("evidence level"),
    {
        "niet-van-toepassing": N_("not applicable"),
        "niet-beoordeeld": N_("not assessed"),
        "onbekend": N_("not known"),
        "goed-beschreven": N_("well described"),
        "goed-onderbouwd": N_("well founded"),
        "eerste-aanwijzingen": N_("first indications of effectiveness"),
        "goede-aanwijzingen": N_("good indications of effectiveness"),
        "sterke-aanwijzingen": N_("strong indications of effectiveness"),
    },
)

AVAILABILITY = Vocabulary(
    N_("availability"),
    {"ja": N_("yes"), "nee": N_("no"), "gepland": N_("planned"), "onbekend": N_("unknown")},
)

AGREEMENT_STATUS = Vocabulary(
    N_("agreement status"),
    {
        "concept": N_("draft"),
        "in-consultatie": N_("in consultation"),
        "vastgesteld": N_("adopted"),
        "ingetrokken": N_("withdrawn"),
    },
)

LEVEL = Vocabulary(
    N_("level"),
    {"uitvoering": N_("practice"), "organisatie": N_("organisation"), "bestuur": N_("board")},
)

CONSENT = Vocabulary(
    N_("consent"),
    {
        "niet-nodig": N_("not needed: no personal data"),
        "informeren": N_("inform the parent"),
        "toestemming": N_("consent"),
        "uitdrukkelijke-toestemming": N_("explicit consent"),
        "meldcode": N_("by the reporting code"),
        "spoed": N_("urgent: act first"),
    },
)

GOAL_KIND = Vocabulary(
    N_("goal kind"),
    {
        "punt": N_("point"),
        "thema": N_("theme"),
        "uitgangspunt": N_("principle"),
        "aandachtspunt": N_("focus point"),
    },
)

INDICATOR_KIND = Vocabulary(
    N_("indicator kind"),
    {"programma": N_("programme"), "proces": N_("process"), "uitkomst": N_("outcome")},
)

BETTER = Vocabulary(N_("better"), {"hoger": N_("higher"), "lager": N_("lower")})

INDICATOR_SET = Vocabulary(
    N_("indicator set"),
    {
        "landelijk": N_("national"),
        "basisset": N_("basic set"),
        "keuzeset": N_("optional set"),
        "ontwikkelagenda": N_("development agenda"),
        "eigen": N_("our own"),
    },
)

ACTION_KIND = Vocabulary(
    N_("action kind"),
    {
        "actie": N_("action"),
        "scholing": N_("training"),
        "bijeenkomst": N_("meeting"),
        "materiaal": N_("material"),
    },
)

ACTION_STATUS = Vocabulary(
    N_("action status"),
    {
        "gepland": N_("planned"),
        "lopend": N_("under way"),
        "klaar": N_("done"),
        "vervallen": N_("dropped"),
        "onbekend": N_("unknown"),
    },
)

OUTSIDE_ACTOR = Vocabulary(
    N_("outside actor"),
    {
        "zwangere": N_("the pregnant woman"),
        "moeder": N_("the mother"),
        "ouders": N_("the parents"),
        "kind": N_("the child"),
        "inwoner": N_("the resident"),
        "iedere-professional": N_("every professional"),
        "verwijzer": N_("whoever referred"),
        "spoedzorg": N_("emergency care"),
    },
)
"""Who acts in a step without being a partner; none of these can be a partner's id."""

RESIDENTS = frozenset({"zwangere", "moeder", "ouders", "kind", "inwoner"})
"""The outside actors for whom it is all done. The others are professionals."""

WISHED, DEPARTED = "gewenst", "uitgetreden"
NOT_AT_WORK = frozenset({WISHED, DEPARTED})
"""The statuses of a partner that does nothing for the coalition: not yet, or no longer."""

DRAFT, ADOPTED, WITHDRAWN = "concept", "vastgesteld", "ingetrokken"
"""Of an agreement."""

ON_OFFER, NOT_ON_OFFER = "ja", "nee"
"""Whether an intervention is available."""

PLANNED, DONE, DROPPED = "gepland", "klaar", "vervallen"
"""Of an action."""

EVERY_PROFESSIONAL = "iedere-professional"
THE_COALITION = "coalitie"
