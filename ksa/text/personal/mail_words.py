"""Words by which a mail address tells that it belongs to a function, a team or a place."""

from itertools import groupby

from ksa.text.personal.words import words

_FUNCTIONS = words(
    """
    admin administratie afdeling afspraak afspraken agenda balie bestuur bezwaar bso bureau buurt care cjg clinic
    consult contact coordinator crisis cursus cursussen data desk directie donotreply echo email enquiries events
    facturen factuur familie feedback finance financien frontoffice fysio general gezin ggd ggz gids hallo hello
    helpdesk hr hrm huisarts hulp ict inbox info inkoop intake intakes ivk jgz jip jobs jongeren kantoor kcc kdv
    kinderen klacht klachten kwaliteit leren loket marketing meldingen meldpunt midwife midwives moeders monitor
    nazorg netwerk newsletter nieuws nnz noreply office onderwijs onderzoek online opleiding opleidingen ouders pers
    personeel piket pilot planning poh poli pop popspreekuur postbus press preventie privacy project projecten
    reactie receptie reception redactie reply rooster rvp school schulden secretariaat security service sociaal
    spoed stage stages start stichting subsidie subsidies support systeem taal team teams test thuis toegang
    training triage vacature vacatures vaccinatie vaccinaties vaders veilig vereniging volunteer volunteers vragen
    vrijwilligers vsv wachtdienst web webmaster website welkom welzijn werkgroep wijk wijkteam wmo youth zorg
    """
)
"""Whole words for a function, a task or a team; none of them is a surname."""

_STEMS = words(
    """
    aandachtsf aanmeld achterwacht adviseur ambtena apothe assistent begeleid behandelaar behandelc beleid bemiddel
    bereikbaar bestuurs bewoner bibliothe boekhoud borstvoed buurthuis buurtteam casemanager casusregi centering
    centrum client coalitie communicat consulent consultat coordinat crediteur crisisdienst dagopvang debiteur
    declarati dietist doelgroep doktersa facilit functionar geboort gemeente gezinnen gezins gezondheid gynaeco
    handhav huisarts huisbezoek huiselijk hulplijn hulpverl inwoner jeugd juridisch kansrijk ketenregi ketenzorg
    kinderarts kinderopvang klanten kraambureau kraamhotel kraamverz kraamzorg lactatie leerplicht logoped
    maatschappelijk mamacafe manager mantelzorg medewerk meldcode meldkamer meldpunt moederraad nieuwsbrief
    nunietzwanger obstetr onderneme ondersteun opleid opvoed ouderraad ouderschap participat patient personeels
    planbureau polikliniek praktijk preventie procesregi programma project psychiat psycholo publieke regisseur
    samenwerk scholing schuldhulp secretar servicepunt sociaalt sociaalw sollicit spreekuur statushouder steunpunt
    stuurgroep subsidie taalhuis thuiszorg trajectregi transferp vaccinat veiligthuis verlosku verpleeg verslaving
    vertrouwensp verwijs verwijz verzekeraar vluchteling voedselb voorlicht vrijwillig vroedvrouw wijkteam wijkverpl
    ziekenhuis zorgcoord zorgloket zorgpad zorgverl zwanger
    """
)
"""Pieces of longer words for the same, such as `jeugd` in `jeugdarts`; none of them stands in a common surname."""
_BEGIN = 3
_BY_BEGIN = {begin: tuple(stems) for begin, stems in groupby(sorted(_STEMS), lambda stem: stem[:_BEGIN])}

_GROUPS = words("afdeling commissie groep kerngroep locatie stichting stuurgroep team teams werkgroep")

_NO_NAMES = words(
    """
    aalsmeer aan achterhoek af alkmaar almelo almere amersfoort amstelveen amsterdam apeldoorn arnhem assen baby
    balans barneveld betuwe bij binnenstad boek brabant breda brug buiten burger capelle centrum culemborg delft
    deventer diemen doen doet doetinchem dordrecht dorp drenthe dronten ede eerste eindhoven emmeloord emmen en
    enkhuizen enschede er ermelo flevoland friesland gelderland gezond goed gooi gouda groep groningen haag haarlem
    haarlemmermeer hardenberg harderwijk haven heemskerk heemstede heerenveen heerlen helmond help hengelo hilversum
    holland hoofddorp hoogeveen hoorn hout houten huis huizen in jij jong jou kamer kampen katwijk kennemerland kerk
    kerkrade kind kring leeuwarden leiden lelystad lijn limburg maastricht mail markt meppel met middelburg midden
    moeder na naar naarden nederland nieuwegein nijkerk nijmegen noord noordoost noordoostpolder noordwest nu
    oldenzaal om onze oost oosterhout op oss ouder over overijssel peuter plein poort post punt purmerend raad regie
    regio ridderkerk rijnmond roermond roosendaal rotterdam samen schiedam sittard sneek soest spijkenisse stad stap
    steun terneuzen tiel tilburg tip twente uit uithoorn urk utrecht vader veenendaal veldhoven velsen veluwe venlo
    venray vlaardingen vlissingen voor vraag vroeg waalwijk wacht wageningen wat waterland weert weesp weg werk
    werken west wie wij winkel woerden zaandam zaanstad zaken zandvoort zeeland zeewolde zeist zoetermeer zuid
    zuidoost zuidwest zutphen zwolle
    """
)


def is_function(word: str) -> bool:
    """Whether a word, in lower case without accents and perhaps with hyphens, names a function, a task or a team."""
    if word in _FUNCTIONS:
        return True
    if not _FUNCTIONS.isdisjoint(word.split("-")):
        return True
    for at in range(len(word) - _BEGIN + 1):
        stems = _BY_BEGIN.get(word[at : at + _BEGIN])
        if stems and word.startswith(stems, at):
            return True
    return False


def is_group(word: str) -> bool:
    """Whether what follows a word is the name of a group: `team.noord`."""
    return word in _GROUPS


def is_no_name(word: str) -> bool:
    """Whether a word, perhaps with hyphens, names a place or a thing; some are surnames too."""
    return any(part in _NO_NAMES for part in (word, *word.split("-")))
