"""Everyday words: those that tie a sentence together, those that only ask, and those that stand in any sentence."""

FUNCTION = frozenset(
    """
    a aan about acht after al alles als altijd an and are at before ben bent between bij binnen bv by d daar
    daarna daarom dan dat de deze die dit doch doe doen does doet door dr drie during dus e echt een eens eentje
    eigenlijk elk elke en enkele er erg etc even for from ga gaan gaat gedaan geen genoeg graag haar had hadden
    hallo heb hebben hebt heeft heel hele hem hen het hier hij hoe hoeveel hoi how hun i ieder iedere iedereen
    iemand iets ik in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt la laat laten liever maar mag
    man me mee meer meerdere meest met mij mijn mijzelf misschien mocht moest moet moeten my na naar nee negen
    net niet niets niks nl nog nooit nou nu o of om omdat omtrent onder ons onze ook op opeens opnieuw over pas
    per rond rondom s samen sinds soms steeds t te tegen terwijl the tien tijdens to toch toe toen tot twee u
    uit uw van vanaf vanuit vanwege veel vele via vier vijf volgens voor vooral waar waarheen waarmee waarom
    waarvoor wanneer want waren was wat we weer weet weg wegens weinig wel welk welke werd were wie wiens wij
    wil wilde willen wilt with word worden wordt z zal ze zeer zei zelf zes zeven zij zijn zo zoals zodat zonder
    zou zouden zullen zult
    """.split()  # noqa: SIM905 - a list of so many words is read as a text
)
"""Words that tell nothing. `na`, `tijdens` and the like are read for what they say of time before these are dropped."""

ASKING = frozenset(
    """
    aanbod aandacht aanmelden aanmelding aanmeldt aanpak aanpakken aanspreekpunt aanvraag aanvraagt aanvragen
    adres advies adviseert adviseren afspraak afspraken afspreken alleen arts baby babys begeleiden begeleiding
    begeleidt beginnen begint behandelen behandeling behandelt behoefte bellen belt bereiken beste bewoner
    bewoners bieden biedt blijft blijven broer buren buurman buurvrouw care child children client cliente
    clienten coach collega contact contactpersoon coordinatie coordineert coordineren cursus dag dagen
    deskundige dochter dochtertje dokter doorverwijzen doorverwijzing dreumes dreumesen echte echtgenoot
    ervaring ervaringen familie folder formulier fysio fysiotherapeut gebeurt gebruik gebruiken gebruikt geeft
    gekregen gesprek gesprekken geven gevoel gezin gezinnen goed goede gratis groep groot grote gynaecoloog
    halen help helpen helpt houden huisarts hulp hulpverlener hulpverlening info informatie instantie inwoner
    inwoners jaar jaren jong jonge jongen jongens kind kinderarts kinderen klacht klachten klein kleine kliniek
    komen komt kosten krijg krijgen krijgt kwijt lang lange last lastig loket maakt maand maanden maken mama
    mannen meisje meisjes melden melding meldt meneer mensen mevrouw moeder moeders moeilijk moeite mogelijk
    mogelijkheden mother mothers nacht need nemen niemand nieuw nieuwe nodig nummer oma ondersteunen
    ondersteuning ondersteunt ontvangen opa oplossing opvang organisatie oud oude ouder ouders papa partner
    pasgeboren pasgeborene patient patiente persoon peuter peuters plek poli polikliniek praat praktijk praten
    pregnant probleem problem problematiek problemen problems professional professionals protocol psycholoog
    regelen regelt richtlijn signaal signalen signaleren situatie slecht slechte snel soort spreekuur spreken
    start stel steun stuur support telefoonnummer terecht terechtkunnen therapeut therapie thuis tips training
    traject uitleg uur vader vaders vergoeding verloskundige vervolg verwijs verwijst verwijzen verwijzing vind
    vinden vindt voel voelt volgen voorkomen vraag vragen vragenlijst vriend vrienden vriendin vroeg vrouw
    vrouwen wachtlijst wachttijd week weken wens wensen werken werkt woman women wonen woon woont zit zitten
    zoek zoeken zoekt zoon zoontje zorg zorgen zuigeling zus zwanger zwangere zwangeren
    """.split()  # noqa: SIM905 - as above
)
"""Words that say who asks, for whom, or that help of some kind is wanted: a question is never about these alone."""

ANYWHERE = frozenset(
    """
    aantal accepteren achtergrond afbreken afhankelijk afzeggen avond bang begin begrip behalen bekend
    belangrijk bericht besluit betalen beter beurt bevestigen bevinden bewust bezig bezoeken blij boodschap boos
    brief buiten controle dagelijks deel delen denken direct dragen dreigen druk duidelijk duren durven
    eenvoudig eerder eerlijk einde emotioneel ergens erger ernstig ervaren extra feit fijn fout gaande gebeuren
    gebruikelijk gedrag geschikt gespannen gevolg gevolgen geweest gewoon gezicht haast hand hard helder
    herkennen hoofd hoog horen huilen huis idee juist kans kant keer keuze kiezen kijken klaar kort laag laatst
    langdurig later leefsituatie leeftijd lenen leren leven lezen licht liggen lijden lijken lopen luisteren
    lukken maatregel makkelijk manier meemaken mening merken middag minuut missen moe mogelijkheid mogen moment
    nadeel nadenken nare natuurlijk nauwelijks normaal ochtend ogen omgaan omgang omgeving omstandigheden
    onderwerp onderzoek ongerust ongeveer onrustig ontbreken ontdekken onthouden ontstaan onzeker oorzaak
    oorzaken ophouden opletten opzoeken ouderdom overal overleggen overwegen periode pijn plannen plotseling
    proberen punt raken reageren redden reden regelmatig rekening risico rol ruimte rustig samenwerken school
    schrikken serieus slim sorry speciaal staan stap stellen sterk stil stoppen straat taak termijn tijd
    tijdelijk tijdig toename toestand trekken twijfel twijfelen uitleggen uitstellen veilig veranderen vergeten
    verhaal verkeerd verliezen verloop vermoedelijk vermoeden verplicht verschil verschillend verstandig
    vertellen vertrouwen vervelend verwachten verwachting verzorgen voldoende volledig vooraf voorbeeld voordeel
    voordoen vorig vrij waarnemen waarschijnlijk wachten weekend weigeren wennen wereld woord zaak zeggen
    zelfstandig zichtbaar ziek zien zin zorgelijk zorgwekkend zwaar zwak
    """.split()  # noqa: SIM905 - as above
)
"""Words that may stand in a question about anything: moods, times, manners, and what everybody does."""

EVERYDAY = dict.fromkeys(sorted(FUNCTION | ASKING | ANYWHERE))
"""All of them, in alphabetical order."""
