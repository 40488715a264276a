from unicodedata import normalize

import pytest

from ksa.model.term import (
    LONGEST,
    EventPlace,
    Link,
    Moment,
    Now,
    Numbers,
    Occasion,
    Part,
    Rhythm,
    Span,
    Term,
    TermError,
    parse,
)

ONE_PART: list[tuple[str, Part]] = [
    ("direct", Now("direct")),
    ("direct bij klachten", Now("direct", "klachten")),
    ("zelfde dag", Now("zelfde dag")),
    ("zelfde dag bij alarmsignalen", Now("zelfde dag", "alarmsignalen")),
    ("volgende werkdag", Now("volgende werkdag")),
    ("volgende werkdag bij ernstige zorgen", Now("volgende werkdag", "ernstige zorgen")),
    ("3 werkdagen", Span("", Numbers((3,)), "werkdag")),
    ("1 werkdag", Span("", Numbers((1,)), "werkdag")),
    ("4 weken", Span("", Numbers((4,)), "week")),
    ("3 maanden", Span("", Numbers((3,)), "maand")),
    ("2 weken na bevalling", Span("", Numbers((2,)), "week", "na", "bevalling")),
    ("1 week na ontslag", Span("", Numbers((1,)), "week", "na", "ontslag")),
    ("6 wk", Span("", Numbers((6,)), "week")),
    ("3 mnd", Span("", Numbers((3,)), "maand")),
    ("1000 dagen na geboorte", Span("", Numbers((1000,)), "dag", "na", "geboorte")),
    ("binnen 24 uur", Span("binnen", Numbers((24,)), "uur")),
    ("binnen 48 uren na ontslag", Span("binnen", Numbers((48,)), "uur", "na", "ontslag")),
    ("binnen 1 jaar", Span("binnen", Numbers((1,)), "jaar")),
    ("binnen 2 jaren", Span("binnen", Numbers((2,)), "jaar")),
    ("binnen 5 werkdagen na positieve test", Span("binnen", Numbers((5,)), "werkdag", "na", "positieve test")),
    ("uiterlijk 14 dagen na bevalling", Span("uiterlijk", Numbers((14,)), "dag", "na", "bevalling")),
    ("uiterlijk 14 dagen na de bevalling", Span("uiterlijk", Numbers((14,)), "dag", "na", "bevalling")),
    ("na 4 weken", Span("na", Numbers((4,)), "week")),
    ("5 dagen voor ontslag", Span("", Numbers((5,)), "dag", "voor", "ontslag")),
    ("2 dagen voor het eerste huisbezoek", Span("", Numbers((2,)), "dag", "voor", "eerste huisbezoek")),
    ("8-10 dagen na bevalling", Span("", Numbers((8, 10), is_range=True), "dag", "na", "bevalling")),
    ("1, 3 en 6 maanden na bevalling", Span("", Numbers((1, 3, 6)), "maand", "na", "bevalling")),
    ("1 en 3 maanden", Span("", Numbers((1, 3)), "maand")),
    ("6, 1 en 3 maanden", Span("", Numbers((1, 3, 6)), "maand")),
    ("dag 10", Moment("", "dag", Numbers((10,)))),
    ("dag 8-10", Moment("", "dag", Numbers((8, 10), is_range=True))),
    ("week 32", Moment("", "week", Numbers((32,)))),
    ("week 34", Moment("", "week", Numbers((34,)))),
    ("week 12, 20 en 30", Moment("", "week", Numbers((12, 20, 30)))),
    ("maand 6 na bevalling", Moment("", "maand", Numbers((6,)), "bevalling")),
    ("uiterlijk week 20", Moment("uiterlijk", "week", Numbers((20,)))),
    ("voor week 30", Moment("voor", "week", Numbers((30,)))),
    ("vanaf week 16", Moment("vanaf", "week", Numbers((16,)))),
    ("tot maand 24", Moment("tot", "maand", Numbers((24,)))),
    ("rond dag 5", Moment("rond", "dag", Numbers((5,)))),
    ("dag 0", Moment("", "dag", Numbers((0,)))),
    ("elk kwartaal", Rhythm(Numbers((1,)), "kwartaal")),
    ("ieder kwartaal", Rhythm(Numbers((1,)), "kwartaal")),
    ("elk consult", Rhythm(Numbers((1,)), "consult")),
    ("elke week", Rhythm(Numbers((1,)), "week")),
    ("elke 2 weken", Rhythm(Numbers((2,)), "week")),
    ("elke 2-3 weken", Rhythm(Numbers((2, 3), is_range=True), "week")),
    ("iedere 3 consulten", Rhythm(Numbers((3,)), "consulten")),
    ("dagelijks", Rhythm(Numbers((1,)), "dag")),
    ("wekelijks", Rhythm(Numbers((1,)), "week")),
    ("maandelijks", Rhythm(Numbers((1,)), "maand")),
    ("jaarlijks", Rhythm(Numbers((1,)), "jaar")),
    ("bij positieve test", Occasion("bij", "positieve test")),
    ("bij de intake", Occasion("bij", "intake")),
    ("bij een melding van derden", Occasion("bij", "melding van derden")),
    ("bij vragen na ontslag", Occasion("bij", "vragen na ontslag")),
    ("bij match", Occasion("bij", "match")),
    ("bij POH-GGZ", Occasion("bij", "poh-ggz")),
    ("tijdens het kraambed", Occasion("tijdens", "kraambed")),
    ("in de kraamweek", Occasion("in de", "kraamweek")),
    ("in het kraambed", Occasion("in de", "kraambed")),
    ("voor het ontslag", Occasion("voor", "ontslag")),
    ("na ontslag", Occasion("na", "ontslag")),
    ("direct na ontslag", Now("direct", "ontslag")),
    ("op verzoek", Occasion("op", "verzoek")),
    ("eerste en volgende consult", Occasion("eerste en volgende", "consult")),
]

MORE_PARTS: list[tuple[str, tuple[Part, ...], tuple[Link, ...]]] = [
    (
        "voor week 20 of direct bij klachten",
        (Moment("voor", "week", Numbers((20,))), Now("direct", "klachten")),
        ("of",),
    ),
    ("dag 3, of bij klachten", (Moment("", "dag", Numbers((3,))), Occasion("bij", "klachten")), ("of",)),
    (
        "voor week 10, anders binnen 1 week",
        (Moment("voor", "week", Numbers((10,))), Span("binnen", Numbers((1,)), "week")),
        ("anders",),
    ),
    (
        "binnen 2 dagen, daarna wekelijks",
        (Span("binnen", Numbers((2,)), "dag"), Rhythm(Numbers((1,)), "week")),
        ("daarna",),
    ),
    (
        "1, 3 en 6 maanden, daarna jaarlijks",
        (Span("", Numbers((1, 3, 6)), "maand"), Rhythm(Numbers((1,)), "jaar")),
        ("daarna",),
    ),
    (
        "dag 8 of dag 10 of op verzoek, anders bij de intake",
        (
            Moment("", "dag", Numbers((8,))),
            Moment("", "dag", Numbers((10,))),
            Occasion("op", "verzoek"),
            Occasion("bij", "intake"),
        ),
        ("of", "of", "anders"),
    ),
]

REFUSED = [
    ("zsm", "zsm"),
    ("snel", "snel"),
    ("P3D", "P3D"),
    ("binnen 5 werkdgen", "werkdgen"),
    ("dag acht", "acht"),
    ("één week", "één"),
    ("vóór wéék twintig", "twintig"),
    ("week twintig", "twintig"),
    ("2,5 weken", "2,5"),
    ("1, 3 maanden na bevalling", "1, 3"),
    ("binnen 2.5 dagen", "2.5"),
    ("binnen 2¹ dagen", "2¹"),
    ("binnen 10000 dagen", "10000"),
    ("binnen -3 dagen", "-3"),
    ("dag 10-8", "10-8"),
    ("dag 8-8", "8-8"),
    ("1-2 en 4 maanden", "en"),
    ("1 en 2-4 maanden", "2-4"),
    ("1, 2-4 en 6 maanden", "2-4"),
    ("5werkdagen", "5werkdagen"),
    ("binnen 5 werkdagen.", "werkdagen."),
    ("binnen 3 kwartalen", "kwartalen"),
    ("binnen week 3", "week"),
    ("dagen 8-10", "dagen"),
    ("in kraamweek", "kraamweek"),
    ("in de week", "week"),
    ("op afspraak", "afspraak"),
    ("zelfde week", "week"),
    ("volgende dag", "dag"),
    ("eerste consult", "consult"),
    ("eerste en volgende lange gesprekken", "gesprekken"),
    ("elk lang consult", "consult"),
    ("voor dag ontslag", "ontslag"),
    ("voor 3 weken", "3"),
    ("na binnen", "binnen"),
    ("week 20 voor bevalling", "voor"),
    ("binnen 5 dagen na na bevalling", "na"),
    ("5 dagen na ontslag bij", "bij"),
    ("5 dagen na ontslag direct", "direct"),
    ("5 dagen na ontslag daarna wekelijks", "daarna"),
    ("5 dagen na ontslag wekelijks", "wekelijks"),
    ("5 dagen na ontslag elke week", "week"),
    ("bij klachten van de", "de"),
    ("bij elk", "elk"),
    ("bij bij klachten", "bij"),
    ("bij intake en evaluatie", "en"),
    ("bij aanmelding of intake", "intake"),
    ("bij een heel erg positieve test", "test"),
    ("bij 2 klachten", "2"),
    ("bij alarm/spoed", "alarm/spoed"),
    ("bij klachten_", "klachten_"),
    ("binnen 2 dagen, wekelijks", "wekelijks"),
    ("binnen 2 dagen wekelijks", "wekelijks"),
    ("binnen 2 dagen,, daarna wekelijks", ","),
    ("1, 3, en 6 maanden", "1, 3"),
    ("direct\u202e", "direct\u202e"),
]

UNFINISHED = [
    ("binnen", "binnen"),
    ("binnen 5", "5"),
    ("uiterlijk 5 dagen na", "na"),
    ("uiterlijk 5 dagen na de", "de"),
    ("direct bij", "bij"),
    ("voor week", "week"),
    ("elke", "elke"),
    ("elke 2", "2"),
    ("op ", "op"),
    ("in de", "de"),
    ("eerste en", "en"),
    ("1, 3 en", "en"),
    ("direct of", "of"),
    ("binnen 2 dagen,", ","),
    ("binnen 2 dagen, daarna ", "daarna"),
    (" vóór", "vóór"),
    ("", ""),
    ("   ", "   "),
]


@pytest.mark.parametrize(("text", "part"), ONE_PART)
def test_reads_one_part(text: str, part: Part) -> None:
    term = parse(text)

    assert term == Term(text, (part,), ())
    assert type(term.parts[0]) is type(part)


@pytest.mark.parametrize(("text", "parts", "links"), MORE_PARTS)
def test_reads_parts_and_what_joins_them(text: str, parts: tuple[Part, ...], links: tuple[Link, ...]) -> None:
    assert parse(text) == Term(text, parts, links)


@pytest.mark.parametrize(("text", "word"), REFUSED)
def test_points_at_the_first_word_that_does_not_fit(text: str, word: str) -> None:
    with pytest.raises(TermError) as caught:
        parse(text)

    assert text[caught.value.word_start : caught.value.word_end] == word
    assert not caught.value.unfinished


@pytest.mark.parametrize(("text", "word"), UNFINISHED)
def test_points_at_the_last_word_when_more_is_missing(text: str, word: str) -> None:
    with pytest.raises(TermError) as caught:
        parse(text)

    assert text[caught.value.word_start : caught.value.word_end] == word
    assert caught.value.unfinished


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("binnen 5 dagen na na bevalling", 18, 20),
        ("  binnen \t5  werkdgen  ", 13, 21),
        ("binnen 5 werkdagen, daarna zsm", 27, 30),
        ("binnen 2 dagen,, daarna wekelijks", 15, 16),
        (normalize("NFD", "vóór wéék áchtá"), 14, 21),
        ("vóór week 8 – 10 of ½ dag", 20, 21),
        ("ĳ", 0, 1),
    ],
)
def test_counts_in_characters_as_typed(text: str, start: int, end: int) -> None:
    with pytest.raises(TermError) as caught:
        parse(text)

    assert (caught.value.word_start, caught.value.word_end) == (start, end)


def test_an_error_does_not_repeat_what_was_typed() -> None:
    with pytest.raises(TermError, match=r"^no term: characters 4 to 11 cannot be read$"):
        parse("bij 0612345 bellen")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Vóór Week 20", "voor week 20"),
        (normalize("NFD", "vóór week 20"), "voor week 20"),
        ("dag 8–10", "dag 8-10"),
        ("dag 8 — 10", "dag 8-10"),
        ("bij POH‑GGZ", "bij poh-ggz"),
        ("BINNEN  5\n\t WERKDAGEN", "binnen 5 werkdagen"),
        ("1 ,3  en 6 maanden", "1, 3 en 6 maanden"),
        ("1,3 en 6 maanden", "1, 3 en 6 maanden"),
        ("binnen 2 dagen ,daarna wekelijks", "binnen 2 dagen, daarna wekelijks"),
        ("binnen 05 dagen", "binnen 5 dagen"),
    ],
)
def test_case_accents_dashes_and_spaces_do_not_matter(text: str, plain: str) -> None:
    assert (parse(text).parts, parse(text).links) == (parse(plain).parts, parse(plain).links)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("  Vóór  Week 20 ", "Vóór  Week 20"),
        ("dag 8–10", "dag 8–10"),
        ("1 ,3 en 6 Mnd", "1 ,3 en 6 Mnd"),
    ],
)
def test_prints_as_typed(text: str, printed: str) -> None:
    assert str(parse(text)) == printed


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("week 20", ()),
        ("elk kwartaal", ()),
        ("op verzoek", ()),
        ("elk Consult", (EventPlace("consult", 4, 11),)),
        ("  5 dagen na de  Bevaling", (EventPlace("bevaling", 15, 23),)),
        (
            "binnen 2 dagen na één possitieve  test of direct bij kláchten, daarna bij intake",
            (EventPlace("possitieve test", 22, 38), EventPlace("klachten", 53, 61), EventPlace("intake", 74, 80)),
        ),
    ],
)
def test_says_where_its_events_stand(text: str, events: tuple[EventPlace, ...]) -> None:
    assert parse(text).events == events


def test_refuses_a_long_text_as_a_whole() -> None:
    fits = "bij " + "a" * (LONGEST - 4)
    assert parse(fits).event == "a" * (LONGEST - 4)

    with pytest.raises(TermError) as caught:
        parse(fits + "a")
    assert (caught.value.word_start, caught.value.word_end) == (0, LONGEST + 1)


def test_reads_an_equal_text_once() -> None:
    assert parse("binnen 5 werkdagen") is parse("binnen 5 werkdagen")
