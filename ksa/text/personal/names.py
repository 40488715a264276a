"""First names and surnames as mail addresses in the Netherlands have them."""

from re import compile as pattern

from ksa.text.personal.words import words

TITLES = words("dhr dr drs fam ing ir meneer mevr mevrouw mw prof")
"""What stands before a name."""

FIRST_NAMES = words(
    """
    aafke aaltje aart abdel abdul abdullah achmed adriaan agnes ahmed aicha ali alice alies amina amira amy andre
    andrea angela angelique anika anita anja anke ann anna anne anneke annelies annemarie annemiek annet annette
    annie anouk ans antoinette anton arend arie arjan arjen arnold arthur asha astrid ayla ayse aziz barbara bart
    bas bastiaan beatrijs ben bernard bert bianca bilal birgit boudewijn bram brenda brigitte britt cacilia carla
    carlijn carlo carmen carolien carolina caroline catharina cees chantal charlotte chris christel christiaan
    christian christina christine cindy claire claudia coen colette conny cor corine cornelis corrie daan daniel
    danielle danny daphne david debbie deniz dennis derk desiree dewi diana dianne dick dineke dirk donna doreen
    dorien dorine dorothea douwe edith eduard edwin eefje elif elisabeth elise elke ellen elles ellis els elsbeth
    emiel emine emma emmy eric erica erik erika erna ernst esmee esther evelien eveline evert fabian fatih fatiha
    fatima fatma femke ferdinand ferry floor floris frank franka frans fred frederik freek frits gea geert geertje
    geke gerard gerben gerda gerdien germa gerrie gerrit gertrud gijs gijsbert gonda greet greetje guus halima hamza
    hanneke hannie hans harm harry hasan hassan hatice heidi heleen helena hendrik henk henny henriette herman hetty
    hilda hilde hugo huib huseyin ibrahim ilona ilse imane imke ineke inge ingeborg ingrid ireen irene irma isabel
    isabelle ismail ivo ivonne jaap jacco jacob jacqueline jamila jan janet janine janna janneke jannie jantine
    jasmijn jasper jeanette jeanine jelle jennifer jenny jeroen jesse jessica jet jetske jill joan joanne jochem
    joep joeri johan johanna johannes john jolanda jolien jolijn joost joris jos jose josefien josephine joyce
    judith julia julie jurgen jurriaan kamil karen karim karin karlijn katarzyna katja katrien kees kelly kevin
    khadija kim kimberly klaas koen lars laura laurens lena leo leonie lianne lidwien lieke lies liesbeth lieve
    lilian linda linde lisa lisanne lisette loes lonneke lotte louise lucas lucy luuk maaike maarten madelon magda
    mahmoud malika manon manuela marc marcel marco margot margreet margriet maria marianne marie marieke mariel
    marielle marije marijke marijn marina marion mariska marit marja marjan marjo marjolein marjon mark marleen
    marlies marloes martha martijn martin martine mary maryam mathilde matthijs maud maurice maurits mehmet meike
    melanie melissa menno merel mia michael michel michelle mieke miep mike milou mirella miriam mirjam mirte
    mohamed mohammed monica monique mostafa murat mustafa myrthe nadia nancy naomi natalie natasja nathalie nicolaas
    nicole nicolette niels nienke nina noor noortje nora olga omar oscar otto pascal patricia patrick paul paula
    paulien pauline peter petra piet pieter pim priscilla quinten rachel rachida ralph ramona raoul raymond rebecca
    regina reinier remco renate rene renee renske ria rianne richard rick rik rita rob robbert robert robin roel
    roelof roland rolf romy ronald rosa rosalie rosan roxanne ruben rudolf ruud sabine sabrina said salima samantha
    samira sander sandra sanne sara sarah saskia sebastiaan selma serena sharon shirley sigrid silvia simon simone
    sjaak sjoerd sofie sonja sophie stan stefan stephan stephanie steven susan susanne suzan suzanne sven sylvia
    tamara tanja tatjana teun thea theo theresa thijs thomas tim tineke tinka tjeerd tom toos trudy truus ursula
    valerie vanessa veerle vera veronique victor vincent wendy wiebe wietske wijnand wilco wilfred wilhelmina
    willeke willem willemien wim wouter xander yasmin yasmina yolanda youssef yusuf yvette yvon yvonne zeynep zohra
    """
)

SURNAMES = words(
    """
    aarts bakker beek berg bijl blom boer boon bos bosch bosman bouwman brink broek brouwer bruijn bruin claassen
    cornelissen dekker dijk dijkman dijkstra driessen dubois evers faber franken gerritsen graaf groot haan hendriks
    hendriksen hermans hoek hoekstra hoeven hofman huisman hulst jacobs jansen janssen janssens jong jonge jonker
    kaya kok koning koster kramer kuijpers kuiper lange leeuw linden maas martens meer meijer meulen molenaar mulder
    nguyen nijland oosten peeters peters pietersen pool postma prins roos ruiter sanders schipper scholten schouten
    singh smeets smit smits stam timmermans veen velde ven verbeek verhoeven vermeer vermeulen vink visser vliet vos
    vries wal wijk willems willemsen wit witte yildiz yilmaz zanden zwart
    """
)

_SURNAME = pattern(r"-?(?:van(?:de[nr]?|het|t)?|vd|de[nr]?|te[nr]|el)?-?([a-z]+)")
_INITIALS = 2


def is_full_name(word: str) -> bool:
    """Whether a word is a first name, or a first name or initials with a surname: `sanne`, `jandevries`, `sbakker`."""
    return word in FIRST_NAMES or any(_is_name(word[:at], word[at:]) for at in range(1, len(word)))


def _is_name(first: str, rest: str) -> bool:
    if first not in FIRST_NAMES and len(first) > _INITIALS:
        return False
    surname = _SURNAME.fullmatch(rest)
    return surname is not None and surname[1] in SURNAMES
