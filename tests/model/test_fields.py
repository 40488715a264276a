from typing import Annotated, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from ksa.model import fields
from ksa.model.fields import Item, Many, OneOf, PartnerRef, Pattern, Some, Within
from ksa.model.term import parse
from ksa.model.vocabulary import OUTSIDE_ACTOR, PHASE

one_of_the_phases: TypeAdapter[Any] = TypeAdapter(Annotated[str, OneOf(PHASE)])

ACCEPTED = {
    "Id": ["a", "0", "jgz-almere", "ka-1-2-3", "1000-dagen", "a" * 64, "-".join("abcdefgh")],
    "PartnerId": ["jgz-almere", "moeders", "coalitie-almere", "a" * 64],
    "Email": [
        "kansrijkestart@almere.example.nl",
        "info@ggd.example",
        "a.b+c_d%e'f-g@sub.example.museum",
        "INFO@EXAMPLE.NL",
    ],
    "Phone": [
        "112",
        "14 036",
        "0800 0000",
        "0900-1234567",
        "036 123 45 67",
        "(036) 123 45 67",
        "+31 36 123 45 67",
        "+31 (0)36 1234567",
        "0031361234567",
    ],
    "Url": [
        "https://www.example.nl",
        "http://example.nl/",
        "https://example.nl:8080/a?b=c&d=é#e",
        "https://example.nl?a",
        "https://example.nl#a",
        "https://sub.sub.example.museum/a/(b)/c,d;e",
    ],
    "Age": [
        "geboorte",
        "28 weken zwanger",
        "1 week zwanger",
        "5 maanden voor geboorte",
        "2 weken voor de geboorte",
        "10 dagen na de geboorte",
        "2,5 jaar",
        "1 jaar",
        "0 jaar",
        "6 maanden",
    ],
    "MunicipalityCode": ["GM0034", "GM1980"],
    "AreaCode": ["GM0034", "WK003401", "BU00340101"],
    "Kvk": ["00000000", "12345678"],
    "Agb": ["00000000"],
    "Ura": ["00000000"],
    "Rsin": ["000000000"],
    "Digest": ["sha256:" + "0123456789abcdef" * 4],
}

REFUSED = {
    "Id": [
        "a" * 65,
        "JGZ",
        "jgz almere",
        "jgz_almere",
        "jgz--almere",
        "-jgz",
        "jgz-",
        "-",
        "jgz.almere",
        "jgz/almere",
        "één",
        "a\u0301",
        "jgz–almere",
        "٣",
        "ａ",
        "ка",
    ],
    "PartnerId": ["JGZ", "jgz--almere", "a" * 65],
    "Email": [
        "info",
        "info@",
        "@example.nl",
        "info@example",
        "info@example.",
        "in fo@example.nl",
        "info@exam ple.nl",
        "info@example.n",
        "info@@example.nl",
        "Info <info@example.nl>",
        "mailto:info@example.nl",
        "info@example.nl, b@example.nl",
        "ínfo@example.nl",
        "a" * 250 + "@b.nl",
    ],
    "Phone": [
        "12",
        "+",
        "+112a",
        "036-123 45 67 (balie)",
        "0800-KRAAM",
        "036/1234567",
        "036.123.45.67",
        "06 12345678 of 06 87654321",
        "-112",
        "112-",
        "0" * 25,
        "٠٨٠٠٠",
        "０８００",
    ],
    "Url": [
        "www.example.nl",
        "example.nl",
        "https:/example.nl",
        "https://",
        "https://example",
        "https:///pad",
        "https://example.nl/a b",
        "https://example.nl/<script>",
        'https://example.nl/"onclick',
        "https://example.nl/\x1b[31m",
        "https://example.nl/\u202egnp.exe",
        "https://example.nl/\u200b",
        "https://example.nl/`a`",
        "https://example.nl/a|b",
        "https://example.nl/{a}",
        "https://user:pass@example.nl",
        "https://exämple.nl",
        "javascript:alert(1)",
        "javascript://example.nl/%0aalert(1)",
        "data:text/html,x",
        "ftp://example.nl",
        "HTTPS://example.nl",
        "https://example.nl\\@b.nl",
        "https://example.nl/" + "a" * 2000,
    ],
    "Age": [
        "2 jaren oud",
        "2.5 jaar",
        "twee jaar",
        "2jaar",
        "-1 jaar",
        "28 weken zwangerschap",
        "5 maanden voor bevalling",
        "0-2 jaar",
        "2 jaar en 6 maanden",
        "1000 dagen",
        "２ jaar",
        "٢ jaar",
    ],
    "MunicipalityCode": ["0034", "GM034", "GM00034", "gm0034", "WK003401", "GM٠٠٣٤"],
    "AreaCode": ["GM034", "XX0034", "BU003401011", "wk003401"],
    "Kvk": ["1234567", "123456789", "1234 5678", "12.345.678", "١٢٣٤٥٦٧٨", "１２３４５６７８"],
    "Agb": ["1234567", "123456789", "0101234x"],
    "Ura": ["1234567", "123456789"],
    "Rsin": ["12345678", "1234567890", "NL123456789B01"],
    "Digest": ["sha256:" + "0" * 63, "sha256:" + "0" * 65, "sha256:" + "A" * 64, "sha1:" + "0" * 64, "0" * 64],
}


def adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(getattr(fields, name))


def form(name: str) -> Pattern:
    """The pattern of a field type."""
    return next(mark for mark in getattr(fields, name).__metadata__ if isinstance(mark, Pattern))


def refusals(type_: TypeAdapter[Any], value: object) -> list[tuple[str, str, tuple[int | str, ...]]]:
    with pytest.raises(ValidationError) as caught:
        type_.validate_python(value)
    return [(error["type"], error["msg"], error["loc"]) for error in caught.value.errors()]


def test_every_pattern_is_in_the_tables() -> None:
    names = {
        name
        for name, value in vars(fields).items()
        if any(isinstance(mark, Pattern) for mark in getattr(value, "__metadata__", ()))
    }
    assert names == set(ACCEPTED) == set(REFUSED)


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ACCEPTED.items() for text in texts])
def test_accepted(name: str, text: str) -> None:
    assert adapter(name).validate_python(text) == text


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in REFUSED.items() for text in texts])
def test_refused(name: str, text: str) -> None:
    assert refusals(adapter(name), text) == [(form(name).rule, form(name).expected, ())]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, texts in ACCEPTED.items() for text in texts])
@pytest.mark.parametrize("stray", ["\n{}", "{}\n", "{}\r", " {}", "{} ", "{}\u2028", "{}\x00", "\ufeff{}", "x{}\n{}"])
def test_nothing_may_stand_around_it(name: str, text: str, stray: str) -> None:
    assert refusals(adapter(name), stray.format(text, text))


@pytest.mark.parametrize("name", ACCEPTED)
@pytest.mark.parametrize("value", [None, "", [], {}, ["jgz"], {"a": "b"}])
def test_only_a_text(name: str, value: object) -> None:
    assert refusals(adapter(name), value) == [(form(name).rule, form(name).expected, ())]


@given(st.sampled_from(sorted(ACCEPTED)), st.text(st.sampled_from("aZ09-@.:/+ ()\n\u2028٣é,jr"), max_size=20))
def test_only_ascii_is_accepted_in_a_fixed_form(name: str, text: str) -> None:
    try:
        adapter(name).validate_python(text)
    except ValidationError:
        return
    assert "\n" not in text
    assert text.isascii() or name == "Url"


@pytest.mark.parametrize("word", [*OUTSIDE_ACTOR.labels, "coalitie"])
def test_a_partner_cannot_be_called_as_an_actor(word: str) -> None:
    assert refusals(adapter("PartnerId"), word) == [("invalid-id", "partner id", ())]
    assert adapter("Id").validate_python(word) == word


@pytest.mark.parametrize("value", list(PHASE.labels))
def test_one_of(value: str) -> None:
    assert one_of_the_phases.validate_python(value) == value


@pytest.mark.parametrize("value", ["", "Geboorte", "geboorte\n", "alle", None, [], ["geboorte"], {}])
def test_none_of(value: object) -> None:
    assert refusals(one_of_the_phases, value) == [("invalid-value", "phase", ())]


class Sample(Item):
    many: Many[str] = ()
    some: Some[PartnerRef]
    nested: "Many[Sample]" = ()
    within: Within | None = None


@pytest.mark.parametrize(
    ("value", "read"),
    [
        (None, ()),
        ([], ()),
        ("a", ("a",)),
        (["a"], ("a",)),
        (["a", "b", "a"], ("a", "b", "a")),
    ],
)
def test_many(value: object, read: tuple[str, ...]) -> None:
    assert Sample.model_validate({"some": "x", "many": value}).many == read


def test_many_items() -> None:
    one = Sample.model_validate({"some": "x", "nested": {"some": "y"}})
    assert one.nested == Sample.model_validate({"some": "x", "nested": [{"some": ["y"]}]}).nested
    assert one.nested[0].some == ("y",)


def faults(values: dict[str, object]) -> list[tuple[str, tuple[int | str, ...]]]:
    with pytest.raises(ValidationError) as caught:
        Sample.model_validate(values)
    return [(error["type"], error["loc"]) for error in caught.value.errors()]


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, [("missing", ("some",))]),
        ({"some": None}, [("too_short", ("some",))]),
        ({"some": []}, [("too_short", ("some",))]),
        # A list of one wrong value is too short as well: `read` leaves that out.
        ({"some": [None]}, [("string_type", ("some", 0)), ("too_short", ("some",))]),
        ({"some": ["a", None, "b", []]}, [("string_type", ("some", 1)), ("string_type", ("some", 3))]),
        ({"some": {"a": "b"}}, [("string_type", ("some", 0)), ("too_short", ("some",))]),
        ({"some": ""}, [("string_too_short", ("some", 0)), ("too_short", ("some",))]),
        ({"some": "x", "nested": ["y", None]}, [("model_type", ("nested", 0)), ("model_type", ("nested", 1))]),
        ({"some": "x", "other": "y"}, [("extra_forbidden", ("other",))]),
        ({"some": "x", "verified": "misschien"}, [("invalid-value", ("verified",))]),
        ({"some": "x", "within": "zsm"}, [("invalid-term", ("within",))]),
        ({"some": "x", "within": ["direct"]}, [("invalid-term", ("within",))]),
        ({"some": "x", "note": []}, [("string_type", ("note",))]),
    ],
)
def test_a_refused_record(values: dict[str, object], found: list[tuple[str, tuple[int | str, ...]]]) -> None:
    assert faults(values) == found


def test_the_marks_of_every_record() -> None:
    bare = Sample.model_validate({"some": "x"})
    assert (bare.note, bare.source, bare.verified) == (None, None, True)
    marked = Sample.model_validate({"some": "x", "note": "a\n", "source": "b", "verified": "nee"})
    assert (marked.note, marked.source, marked.verified) == ("a\n", "b", False)


def test_within() -> None:
    assert Sample.model_validate({"some": "x", "within": "binnen 2 werkdagen"}).within == parse("binnen 2 werkdagen")


def test_a_record_is_not_changed() -> None:
    record = Sample.model_validate({"some": "x"})
    with pytest.raises(ValidationError, match="frozen"):
        setattr(record, "note", "y")  # noqa: B010 - mypy knows that it cannot be done
