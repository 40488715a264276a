from typing import NamedTuple
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.model.term import LONGEST, Term, TermError, parse
from ksa.model.term_parts import SPAN_UNITS, UNITS

NOT_IN_EVENTS = {
    *UNITS,
    *("daarna", "anders", "of", "en", "de", "het", "een"),
    *("binnen", "uiterlijk", "na", "voor", "vanaf", "tot", "rond", "bij", "tijdens", "in", "op"),
    *("direct", "elk", "elke", "ieder", "iedere", "dagelijks", "wekelijks", "maandelijks", "jaarlijks"),
}

OTHER_LETTERS = {"a": "á", "e": "ë", "i": "ï", "o": "ö", "u": "ú", "-": "–"}


class Place(NamedTuple):
    """Where an error points."""

    start: int
    end: int
    unfinished: bool


def words_in_order(*choices: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """One of each, with the empty ones left out."""
    return st.tuples(*choices).map(lambda words: " ".join(filter(None, words)))


def some_numbers(numbers: list[int]) -> str:
    return f"{', '.join(map(str, numbers[:-1]))} en {numbers[-1]}"


def maybe(words: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.just("") | words


numbers = st.integers(0, 999)
many = (
    numbers.map(str)
    | st.tuples(numbers, st.integers(1, 99)).map(lambda pair: f"{pair[0]}-{sum(pair)}")
    | st.lists(numbers, min_size=2, max_size=4).map(some_numbers)
)
word = st.from_regex(r"[a-z]{1,9}(-[a-z]{1,5})?", fullmatch=True).filter(lambda word: word not in NOT_IN_EVENTS)
event = words_in_order(
    maybe(st.sampled_from(["de", "het", "een"])), st.lists(word, min_size=1, max_size=3).map(" ".join)
)

now = words_in_order(
    st.sampled_from(["direct", "zelfde dag", "volgende werkdag"]),
    maybe(words_in_order(st.sampled_from(["bij", "na"]), event)),
)
span = words_in_order(
    st.sampled_from(["", "binnen", "uiterlijk", "na"]),
    many,
    st.sampled_from(sorted(SPAN_UNITS)),
    maybe(words_in_order(st.sampled_from(["na", "voor"]), event)),
)
moment = words_in_order(
    st.sampled_from(["", "voor", "vanaf", "tot", "rond", "uiterlijk"]),
    st.sampled_from(["dag", "week", "maand"]),
    many,
    maybe(words_in_order(st.just("na"), event)),
)
rhythm = st.sampled_from(["dagelijks", "wekelijks", "maandelijks", "jaarlijks"]) | words_in_order(
    st.sampled_from(["elk", "elke", "ieder", "iedere"]),
    maybe(many),
    st.sampled_from(sorted(UNITS)) | word,
)
occasion = (
    words_in_order(st.sampled_from(["bij", "tijdens", "in de", "in het", "voor", "na"]), event)
    | st.just("op verzoek")
    | words_in_order(st.just("eerste en volgende"), word)
)
KINDS = {"now": now, "span": span, "moment": moment, "rhythm": rhythm, "occasion": occasion}
links = st.sampled_from([", daarna", ", anders", " of", ", of"])


@st.composite
def typed_terms(draw: st.DrawFn) -> tuple[str, list[str], list[str]]:
    """A term of the grammar, with the kinds of its parts and the links between them."""
    kinds = draw(st.lists(st.sampled_from(sorted(KINDS)), min_size=1, max_size=3))
    between = [draw(links) for _ in kinds[1:]]
    parts = [draw(KINDS[kind]) for kind in kinds]
    text = parts[0] + "".join(f"{link} {part}" for link, part in zip(between, parts[1:], strict=True))
    return text, kinds, [link.strip(", ") for link in between]


terms = typed_terms().map(lambda typed: typed[0]).filter(lambda text: len(text) <= LONGEST)


@st.composite
def spoiled_terms(draw: st.DrawFn) -> str:
    """A term with one stretch of it replaced by something else."""
    text = draw(terms)
    start, end = sorted((draw(st.integers(0, len(text))), draw(st.integers(0, len(text)))))
    return text[:start] + draw(st.text(max_size=3)) + text[end:]


def restyle(letter: str, style: str) -> str:
    if style == "accented":
        return OTHER_LETTERS.get(letter, letter)
    return letter.upper() if style == "upper" else letter


def term_or_place(text: str) -> Term | Place:
    try:
        return parse(text)
    except TermError as error:
        return Place(error.word_start, error.word_end, unfinished=error.unfinished)


@given(typed_terms().filter(lambda typed: len(typed[0]) <= LONGEST))
def test_every_term_of_the_grammar_is_read_for_what_it_is(typed: tuple[str, list[str], list[str]]) -> None:
    text, kinds, between = typed

    term = parse(text)

    assert [part.kind for part in term.parts] == kinds
    assert list(term.links) == between


@given(terms.filter(lambda text: len(text) <= LONGEST - 6), st.sampled_from(["", " ", "\t", "\n  "]))
def test_prints_what_was_typed_and_reads_it_again(text: str, around: str) -> None:
    term = parse(around + text + around)

    assert str(term) == text
    assert parse(str(term)) == term


@given(terms, st.data())
def test_case_accents_dashes_and_spaces_change_nothing(text: str, data: st.DataObject) -> None:
    styles = st.sampled_from(["as it is", "upper", "accented"])
    spaced = data.draw(st.sampled_from([" ", "  ", "\u00a0", "\n"])).join(text.split(" "))
    restyled = "".join(restyle(letter, data.draw(styles)) for letter in spaced)
    decomposed = normalize(data.draw(st.sampled_from(["NFC", "NFD"])), restyled)
    if len(decomposed) > LONGEST:
        decomposed = text.upper()

    assert parse(decomposed)[1:] == parse(text)[1:]


@given(terms)
def test_the_meaning_of_a_part_is_its_own_meaning(text: str) -> None:
    for part in parse(text).parts:
        assert part.meaning.meaning == part.meaning
        assert part.meaning.kind == part.kind


@given(terms)
def test_every_event_stands_where_it_says(text: str) -> None:
    term = parse(text)

    places = term.events

    assert [term.typed[place.start : place.end] for place in places] == [place.event for place in places]
    written = [part.event for part in term.parts if part.event and part.event != "verzoek"]
    assert [place.event for place in places if place.event != "verzoek"] == written


@given(st.text(max_size=LONGEST + 10) | spoiled_terms())
def test_any_text_is_a_term_or_gives_the_place_of_a_word(text: str) -> None:
    read = term_or_place(text)
    if isinstance(read, Term):
        assert read.typed == text.strip()
        return
    word = text[read.start : read.end]
    assert 0 <= read.start <= read.end <= len(text)
    assert word == text or word == word.strip() != ""


@given(spoiled_terms())
def test_accents_do_not_move_an_error(text: str) -> None:
    composed = normalize("NFC", text)
    accented = "".join(OTHER_LETTERS.get(letter, letter) for letter in composed)

    plain = term_or_place(composed)
    expected = plain._replace(typed=accented.strip()) if isinstance(plain, Term) else plain
    assert term_or_place(accented) == expected


@pytest.mark.parametrize("stuff", ["1, ", "8 - ", "bij ", "a-", "direct of ", " ", "\u0301", "9", "één ", "1-", ","])
def test_a_very_long_text_is_refused_at_once(stuff: str) -> None:
    text = stuff * (20_000 // len(stuff))

    with pytest.raises(TermError) as caught:
        parse(text)
    assert (caught.value.word_start, caught.value.word_end) == (0, len(text))


@pytest.mark.parametrize("stuff", ["1, ", "8 - ", "bij ", "a-", "direct of ", " ", "\u0301", "9", "één ", "1-", ","])
def test_the_longest_text_that_is_read_ends_in_an_error(stuff: str) -> None:
    text = (stuff * LONGEST)[:LONGEST]

    with pytest.raises(TermError) as caught:
        parse(text)
    assert caught.value.word_end <= LONGEST
