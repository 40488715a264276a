"""Everyday words: those that tie a sentence together, those that only ask, and those that stand in any sentence."""

FUNCTION = frozenset(
    """
    a aan about acht after al alles als altijd an and are at before ben bent between bij binnen bv by d daar daarna
    daarom dan dat de deze die dit doch doe doen does doet door dr drie during dus e echt een eens eentje eigenlijk
    elk elke en enkele er erg etc even for from ga gaan gaat gedaan geen genoeg graag haar had hadden hallo heb
    hebben hebt heeft heel hele hem hen het hier hij hoe hoeveel hoi how hun i ieder iedere iedereen iemand iets ik
    in is ja je jij jou jouw jullie kan kon konden kun kunnen kunt la laten liever maar mag me mee meer meerdere
    meest met mij mijn mijzelf misschien mocht moest moet moeten my na naar nee negen net niet niets niks nl nog
    nooit nou nu o of om omdat omtrent onder ons onze ook op opeens opnieuw over pas per rond rondom s samen sinds
    soms steeds t te tegen terwijl the tien tijdens to toch toe toen tot twee u uit uw van vanaf vanuit vanwege veel
    vele via vier vijf volgens voor vooral waar waarheen waarmee waarom waarvoor wanneer want waren was wat we weer
    weet weg wegens weinig wel welk welke werd were werkt wie wiens wij wil wilde willen wilt with word worden wordt
    z zal ze zeer zei zelf zes zeven zich zichzelf zij zijn zo zoals zodat zonder zou zouden zullen zult
    """.split()  # noqa: SIM905 - a list of so many words is read as a text
)
"""Words that tell nothing. `na`, `tijdens` and the like are read for what they say of time before these are dropped."""

OURS = frozenset(
    """
    babies baby babys child children dreumes dreumesen gezin gezinnen kind kinderen kindje kleintje mama moeder
    moeders mom mother mothers ouder ouders papa pasgeboren pasgeborene peuter peuters pregnant toddler vader vaders
    verloskundige zuigeling zwanger zwangere zwangeren
    """.split()  # noqa: SIM905 - as above
)
"""Words for parents and small children: who says one asks about what a coalition is for."""

ASKING = frozenset(
    """
    aanbod aandacht aanmelden aanmelding aanmeldt aanpak aanpakken aanspreekpunt aanvraag aanvraagt aanvragen adres
    advies adviseert adviseren afspraak afspraken afspreken alleen arts begeleiden begeleiding begeleidt beginnen
    begint behandelen behandeling behandelt behoefte bellen belt bereiken beste bewoner bewoners bieden biedt blijft
    blijven broer buren buurman buurvrouw care client cliente clienten coach collega contact contactpersoon
    coordinatie coordineert coordineren cursus dag dagen deskundige dochter dochtertje dokter doorverwijzen
    doorverwijzing echte echtgenoot ervaring ervaringen familie folder formulier fysio fysiotherapeut gebeurt
    gebruik gebruiken gebruikt geeft gekregen gesprek gesprekken geven gevoel goed goede gratis groep groot grote
    gynaecoloog halen help helpen helpt houden huisarts hulp hulpverlener hulpverlening info informatie instantie
    inwoner inwoners jaar jaren jong jonge jongen jongens kinderarts klacht klachten klein kleine kliniek komen komt
    kosten krijg krijgen krijgt kwijt lang lange last lastig loket maakt maand maanden maken man mannen meisje
    meisjes melden melding meldt meneer mensen mevrouw moeilijk moeite mogelijk mogelijkheden nacht need nemen
    niemand nieuw nieuwe nodig nummer oma ondersteunen ondersteuning ondersteunt ontvangen opa oplossing opvang
    organisatie oud oude partner patient patiente persoon plek poli polikliniek praat praktijk praten probleem
    problem problematiek problemen problems professional professionals protocol psycholoog regelen regelt richtlijn
    signaal signalen signaleren situatie slecht slechte snel soort spreekuur spreken start stel steun stuur support
    telefoonnummer terecht terechtkunnen therapeut therapie thuis tips training traject uitleg uur vergoeding
    vervolg verwijs verwijst verwijzen verwijzing vind vinden vindt voel voelt volgen voorkomen vraag vragen
    vragenlijst vriend vrienden vriendin vroeg vrouw vrouwen wachtlijst wachttijd week weken wens wensen werken
    woman women wonen woon woont zit zitten zoek zoeken zoekt zoon zoontje zorg zorgen zus
    """.split()  # noqa: SIM905 - as above
)
"""Words that say who asks, for whom, or that help of some kind is wanted: a question is never about these alone."""

ANYWHERE = frozenset(
    """
    aandoen aangeven aangezien aanhouden aankomen aankunnen aanmeldformulier aanmoedigen aannemen aanpassen aanraken
    aanspreken aantal aantonen aanvoelen aanvraagformulier aanvullen aanwezig aardig aarzelen absoluut accepteren
    ach achteraan achteraf achterblijven achtergrond achterhalen achterlaten achternaam achteruit achtste actie
    actief actueel adem afbreken afgelopen afgesloten afhankelijk afhouden afkeer afkomst afkomstig afleiden aflopen
    afmaken afname afnemen afraden afronden afscheid afsluiten afspraakje afstand afvragen afwachten afwezig
    afwijken afwijzen afzeggen afzien akelig alert algemeen allang allebei allemaal allereerst allerlei allerliefst
    alsnog alsof alvast amper anders andersom anderzijds antwoord antwoorden apart apotheek app appje arme avond
    avonden avondlijk avonds babykamer badkamer bang bedanken bedenken bedoelen bedoeling bedrag bedroefd beetje
    begeven begin begonnen begrijpen begrip behalen behalve behoorlijk behouden behulp beide beiden bekend bekijken
    belangrijk belangrijker beleid beleven beleving belofte beloven bemerken benaderen benadrukken benauwd beneden
    beoordelen beoordeling bepaald bepalen beperken bereid bereikbaar bericht berichtje beroep beroepskracht beroerd
    beschikbaar beschikken beschrijven beseffen beslissen beslissing beslist besloten besluit besluiten bestaan
    besteden bestemd betalen betekenen betekenis beter betreffen betrekken betrokken betrokkenheid betrouwbaar beurt
    bevestigen bevinden bewegen beweging beweren bewijs bewust bezig bezoeken bezoeker bezorgd bezwaar bijeenkomst
    bijhouden bijkomen bijna bijsluiter bijvoorbeeld bijzonder binnenkomen binnenkort binnenlands bizar bleek blij
    blijdschap blijkbaar blijken boeien boel boos boven bovenaan bovendien braaf breed breken brengen brief broertje
    bron buik buiten buitenland buitenlandse buitenshuis buurt buurtteam buurvrouwen centimeter cm collegas concept
    controle controleren cultuur daaraan daarbij daardoor daarentegen daarheen daarin daarmee daarnaast daarop
    daarover daaruit daarvan daarvoor dadelijk dagelijks dagenlang dame dames dankbaar danken datum deel deelname
    deelnemen deelnemer deels degelijk delen denken derde dergelijk desondanks details deur dezelfde dicht dichtbij
    dichterbij dienen diep ding dingen dingetje dinsdag direct diverse dochters document documenten doel doelgroep
    dom donderdag donker doodmoe doodop doordat doordeweeks doorgaan doorgeven doorheen doormaken doorsturen
    doorzetten doos dorp dossier draaien dragen dreigen drempel dringend droevig dromen droog droom druk dubbel
    duidelijk duizend dun duren durf durven duurder duwen dwars dwingen echter echtpaar eenmaal eenmalig eenvoudig
    eer eerder eergisteren eerlijk eerst eerste eerstvolgend eigen eind einde eindelijk eindigen eis eisen elders
    elkaar ellende email emotioneel enerzijds eng enige enigszins enkel enorm enz enzovoort eraan eraf ergens erger
    ergste erin ermee ernstig ernstige eromheen erop ertegen ervan ervaren ervaringsdeskundige ervoor euro evenals
    eventjes eventueel evenveel excuses extra extreem fase feit feitelijk fel fijn flink flyer formulieren fout
    fouten fris functie gaande gang gast gasten gauw gebeuren gebeurtenis gebied gebrek gebruikelijk gedachte
    gedachten gedoe gedrag gedragen geduld gedurende gedwongen gefrustreerd gegevens gehad geheel geheim gek gekomen
    geleden gelegenheid geleidelijk gelijk gelijkwaardig geloof geloven geluk gelukkig gelukt gemaakt gemak
    gemakkelijk gemeen gemeente gemiddeld genieten genoemd geprobeerd geraken geregeld gering gerust geschikt
    gespannen gesteld gestopt getroffen getrouwd gevaarlijk gevallen gevoelens gevolg gevolgen gevonden gevraagd
    geweest gewend gewond gewone gewoon gewoonlijk gewoonte geworden gezamenlijk gezegd gezellig gezicht gezien ging
    gisteren glimlach goedkoop goedkoper goeie gram grappig grens grenzen groepje grof grond grootmoeder grootouders
    grootvader grotendeels groter haal haast haasten half halve halverwege hand handelen handig hangen hard haren
    hart hartslag hartstikke heen heer heet heftig helaas helder heleboel helemaal helft herhaaldelijk herhalen
    herinneren herinnering herkennen herstel herstellen hetzelfde hevig hieraan hierbij hierdoor hierheen hierin
    hiermee hierna hieronder hierover hieruit hiervan hiervoor hinder hobbel hoek hoeveelheid hoeven hoewel hoezo
    hoge hoger honderd hoofd hoog hooguit hoop hopelijk hopeloos hopen horen houding huid huidig huilen huis
    huisgenoot hulpeloos hulpvraag humeur idee ietsje ietwat immers inclusief inderdaad indien individueel indruk
    ineens ingewikkeld inhoud inlichten inlogcode inmiddels inplannen inschakelen inschatten inschrijven inspannen
    instellen instelling instrument intake interessant interesse invullen inzetten inzicht jaarlijks jaloers jammer
    jarenlang jarig jarige jongetje juist kaart kamer kans kant kantoor karakter keel keer kenmerk kenmerken
    kennelijk kennen kennis kennismaken kennissen keren kerk keuken keurig keus keuze kiezen kijken kilo kinderkamer
    kindjes klaar klagen klap kleiner klinken kloppen knap knieen knuffel knuffelen komst kopen koppel kort kost
    kostbaar kosteloos koud kracht krachtig kregen kring kritiek kunst kwaad kwaliteit kwam kwart kwartier laag laat
    laatst laatste labiel lachen lage lagere land landelijk landen langdurig langer langere langs langskomen
    langzaam lastiger later leefsituatie leeftijd leeg leek leggen leiding lekker lelijk lenen leren letten leuk
    leuke leven leveren lezen lichaam lichamelijk licht lichte lief liefde liefst lieve liggen liggend lijden lijken
    lijn lijst links lippen liter lopen los loslaten lui luid luidruchtig luisteren lukken lukt maag maandag
    maandelijks maandenlang maatregel maatschappelijk machteloos mager mail makkelijk makkelijker manier mannelijk
    matig maximaal mede medisch meebrengen meedoen meegaan meegeven meekomen meemaken meenemen meestal meevallen
    meewerken meldpunt menen mening menselijk merkbaar merken meteen meter methode middag middags middel middelbare
    middels midden middenin miljoen min minder minderen minimaal minst minstens minuut misgaan mislopen mislukken
    mislukt missen moe moed moedeloos moeilijker moeizaam mogelijkheid mogen moment momenteel mond mooi mooie morgen
    morgens moskee muren muur naam naartoe naast nabij nachts nadat nadeel nadenken nadien nadruk nagaan namelijk
    namens nare nat natuurlijk nauwelijks navragen neef neer negatief negende nek nergens netjes neus nicht nieuws
    nieuwsgierig noch nogal nogmaals normaal normale normaliter nummers nummertje nuttig ochtend ochtends oefening
    ogen omgaan omgang omgeving omhoog omlaag omstandigheden omstandigheid onbegrip onbekend ondanks onderdeel
    onderhouden onderling ondernemen ondertekenen ondertussen ondervinden onderweg onderwerp onderzoek onduidelijk
    oneens oneerlijk ongelijk ongelukkig ongemak ongemerkt ongerust ongeveer ongewoon onhandig onlangs online
    onmiddellijk onmogelijk onnodig onrust onrustig onszelf ontbreken ontdekken ontevreden onthouden ontkennen
    ontlasten ontmoedigd ontspannen ontstaan ontzettend onverwacht onverwachts onvoldoende onwennig onzeker
    onzekerheid oog oom oor oordeel oordelen oorzaak oorzaken opbellen opbouwen opbrengen opdoen open openlijk
    opgeven ophalen ophouden opknappen opkomen opleiding opletten oplopen oplossen opluchting opmerken opmerking
    opnemen oppakken oprecht opstaan opstarten optie optreden opvallen opvallend opvatten opvolgen opzetten opzichte
    opzien opzij opzoeken orde organiseren ouderdom ouderlijk overal overblijven overdag overdreven overgaan
    overgeven overhouden overigens overkomen overleg overleggen overleven overnemen overschatten overstuur
    overtuigen overwegen overzicht paar pagina pakje pakken pakt partij passen passend pauze pech periode
    persoonlijk pijn pijnlijk pittig plaats plaatsvinden plan plannen plekje plezier plots plotseling poging
    positief praatje prachtig praktisch precies prettig prijs prikkelbaar prima principe privacy proberen procedure
    procent proces programma puber punt pure raad raadplegen raam raar radeloos raden raken rand rapport reactie
    reageren realiteit recht rechts rechtstreeks redden redelijk reden reeds regel regelmaat regelmatig regels
    registratie registreren relatief respect rest resultaat richten richting rij rijk rijtje risico roepen rol
    rondlopen rot rug ruim ruimte rust rustig ruw samenhang samenhangen samenleven samenleving samenstellen
    samenwerken schaamte schamen scheelt schelen schema scherp schijnen school schoon schoonfamilie schoonmoeder
    schoonouders schoonvader schoonzus schreeuwen schrijven schrikken schuldgevoel schuldig seconde serieus simpel
    sindsdien slaapkamer slag slap slechter slim slordig sluiten smal sneller sommige sorry sowieso spannend
    spanning speciaal specialist spelen spijt spoed spoedig spontaan staan staand stad stagiaire staken stap stapje
    starten steek stellen stem sterk steunen stevig stiefmoeder stiefvader stiekem stil stimuleren stoer stom
    stoppen straat strak straks streng studeren stuk stukje stukken sturen suf systeem taak tafel tante tegelijk
    tegelijkertijd tegemoet tegenhouden tegenkomen tegenover tegenslag tegenvallen tegenwoordig teken tekort
    telefonisch telefoon teleurgesteld telkens tellen tenminste tenslotte tenzij term termijn terug terugbellen
    terugbetalen teruggaan terugkeren terugkomen terugvinden teveel tevoren tevreden thans thuisblijven thuiskomen
    thuiszitten tiende tientallen tijd tijdelijk tijdig tijdje tikje tip tocht toegankelijk toegeven toegevoegd
    toekomst toekomstig toelaten toelichten toelichting toename toenemen toepassen toestaan toestand toestemming
    toets toevallig toewijzen tong totaal totdat traan traditie trainen tranen treffen trekken treurig triest troost
    troosten trots trouwens tussendoor tussentijd tweede tweeling twijfel twijfelen twijfels uitdaging uitdragen
    uiteindelijk uiten uiteraard uitgebreid uitgerust uithouden uitkiezen uitkomen uitkomst uitleggen uitnodigen
    uitproberen uitslag uitspreken uitstellen uitvoeren uitwisselen uitzicht uitzoeken uitzondering uren urenlang
    uurtje vaag vaak vaker vallen vanavond vandaag vandaan vanmiddag vanmorgen vannacht vanzelf vast vasthouden
    vaststellen veelal veilig vent veranderd veranderen verandering verantwoordelijk verantwoordelijkheid verbaasd
    verbeteren verbetering verbieden verblijven verboden verdacht verdelen verdenken verder verderop verdienen
    verdragen verdriet verdrietig verdwenen verdwijnen vereisen vergelijken vergelijking vergeten vergissen
    vergoeden verhaal verhelpen verhinderen verhuizen verhuizing verkeerd verklaren verklaring verlangen verlaten
    verleden verlegen verlengen verlichten verliefd verlies verliezen verloofde verloop verloren vermelden vermijden
    verminderen vermoedelijk vermoeden vermoeid vermoeidheid vernemen verplaatsen verplicht verplichten verrassen
    verrassing verschijnen verschil verschillend verschillende verslag verslechteren verslechtering verstaan
    verstand verstandig versturen vertellen vertraging vertrek vertrekken vertrouwen vervelen vervelend vervelende
    vervoer vervolgens verwacht verwachten verwachting verwarrend verwarring verwerken verwerking verwijsbrief
    verwijten verzamelen verzoek verzoeken verzorgen vierde vies vijfde vinger vingers vlak vlakbij vlot voeren voet
    voeten vol voldoende volgend volgende volhouden volledig voltooien volwassen volwassene volwassenen vonden
    vooraan vooraf voorbeeld voorbereiden voorbij voordat voordeel voordoen voorgaand voorgaande voorheen voorkeur
    voorleggen voorlopig voornamelijk voornemen voorstel voorstellen voortaan voortdurend voortijdig vooruit
    voorwaarde voorwaarden voorzichtig voorzien voorzieningen vorig vorige vorm vraagje vreemd vreselijk vreugde
    vriendelijk vriendinnen vriendje vrij vrijdag vrijheid vrijwel vroeger vrolijk vullen waaraan waarbij waarde
    waarderen waardevol waardoor waarheid waarin waarna waarnaar waarnemen waaronder waarop waarover waarschijnlijk
    waarschuwen waaruit waarvan wachten wakker wandelen wanhoop wanhopig warm warrig website wederom weduwe weekend
    weekje weerstand wegblijven weggaan weglopen wegvallen weigeren weinige wekelijks wekenlang weleens welkom
    wellicht welzijn welzijnswerk wennen werden wereld werkdag werkelijk werkelijkheid werkwijze wijk wijkbewoner
    wijkteam wijs wijzen wijzigen wild willekeurig woede woedend woensdag wonder woonkamer woord woorden zaak zacht
    zaken zat zaterdag zeggen zeker zekere zelden zelfbeeld zelfde zelfstandig zelfvertrouwen zenuwachtig zesde
    zetten zeuren zichtbaar ziek ziekenhuis ziekte zielig zien zin zinloos zinvol zittend zodra zogenaamd zogenoemd
    zogezegd zoiets zolang zomaar zondag zonet zoontjes zorgelijk zorgverlener zorgverzekeraar zorgvuldig
    zorgwekkend zoveel zover zowel zuinig zusje zwaar zwaarder zwager zwak zware zwarte zwijgen
    """.split()  # noqa: SIM905 - as above
)
"""Words that may stand in a question about anything: moods, times, manners, and what everybody does."""

FOREIGN = frozenset(
    """
    aandelen accu afrika afval ajax alzheimer amerika antiek aow aquarium automaat banden batterij batterijen
    begraafplaats begraven bejaarde bejaarden bejaardenhuis beleggen bestellen bestemmingsplan bibliotheekpas bingo
    bladblazer bomen boom bouwen bouwgrond bouwvergunning braderie brandweer bridge bromfiets brug bruiloft caravan
    caravans carnaval cavia concert congres container dakgoot dakkapel dansles demente dementerend dementerende
    dementie dier dieren dierenarts diploma drone druiven duif eik evenement examen examens excel factuur fanfare
    festival festivals fiets fietsen fietsenmaker fietsje fietspad file formule fossiel garage garantie
    geluidsoverlast gemeenteraad gepensioneerde gitaar glasbak gordijn gordijnen gras grasmaaier grofvuil hamster
    heg heup hond honden hondenbelasting hondje horeca huisdier huisdieren hypotheek idkaart internet kampioenschap
    kampioenschappen kapper kat katje katten kerstboom kerstmis kip kippen klaverjassen klimaat knie knieprothese
    koe konijn konijnen koor kraan kroeg kwekerij kwekerijen laadpaal lampen lantaarnpaal laptop leger loterij
    loterijen maaltijdservice mantelzorger marathon milieustraat moestuin monteren monteur motoren musea museum
    muziek muziekles navigatie ondernemer ophangen oudere ouderen overkapping paard paarden pakketje paraplu
    parkeerplaats parkeren parkinson paspoort pedicure pensioen piano plafond planten plastic pleziervaart podium
    poes postzegel postzegels printer prostaat provinciehuis racefiets reisgids rekenmachine reparatie repareren
    restaurant rijbewijs rijles riool roest rollator rommelmarkt schaatsen schaken schilder schilderen schilderij
    schutting scooter scooters scootmobiel senior senioren slijterij sneeuw snoeien snoeischaar software spijbelen
    spijbelt sportschool staaroperatie stadhuis statiegeld stoep stoeptegel stoeptegels stofzuiger studenten
    subsidie tegel tegels tennis tennisbaan tennissen terras theater ticket tickets tolweg tosti traplift trein
    treinkaartje uittreksel vacature valpreventie vechtsport vegen verbouwen verbouwing verf verhuren verkiezing
    verkiezingen verkopen verpleeghuis vervangen verwijderen vlees vlieg vliegtuig vloer voetbal voetballen vogel
    vogels vuilnis vuurwerk wasmachine wedstrijd wedstrijden weerbericht wielrennen wifi woz zaag zalm zonnepaneel
    zonnepanelen zwembad zwemles zwemmen
    """.split()  # noqa: SIM905 - as above
)
"""Words of other worlds than that of young families: whoever says one asks about that."""

HEADS = frozenset(
    """
    aanpak advies adviseur angst avond begeleider begeleiding behandelaar behandeling bijeenkomst bureau coach
    coaching consulent consult crisis cursus deskundige deskundigheid dienst docent expert gebrek gesprek gevoel
    gevoelens groep hulp hulpverlener hulpverlening interventie klacht kliniek kwestie les loket maatje medewerker
    moeilijkheid nood ondersteuning onderzoek pijn poli polikliniek preventie probleem problematiek programma risico
    screening specialist spreekuur steun stoornis stress syndroom team tekort therapeut therapie training traject
    uitslag verdriet verleenster verlener verlening verpleegkundige voorlichting vraag werker zorg zorgen
    zorgverlener
    """.split()  # noqa: SIM905 - as above
)
"""Words that name help or trouble of any kind when they end another: a tolkdienst is about a tolk."""

EVERYDAY = dict.fromkeys(sorted(FUNCTION | OURS | ASKING | ANYWHERE))
"""All of them, in alphabetical order."""
