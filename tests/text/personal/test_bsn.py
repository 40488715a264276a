"""Which numbers are taken for a BSN."""

import pytest

from ksa.text.personal.bsn import bare_bsns, bsns, labelled_bsns, passes
from tests.text.personal.marking import marked


@pytest.mark.parametrize(
    ("number", "is_one"),
    [
        ("123456782", True),
        ("123456789", False),
        ("999999990", True),
        ("000000000", False),
        ("012345672", True),
        ("12345672", True),
        ("12345678", False),
        ("1234.56.782", True),
    ],
)
def test_the_11_test(number: str, is_one: bool) -> None:  # noqa: FBT001 - a column of the table
    assert passes(number) is is_one


@pytest.mark.parametrize(
    "text",
    [
        "«123456782»",
        "«123 456 782»",
        "«1234.56.782»",
        "«123-456-782»",
        "«1234 56 782»",
        "«123.456.782»",
        "«123–456–782»",
        "«123\u00a0456\u00a0782»",
        "«123 456\n    782»",
        "nummer «123456782».",
        "(«123456782»)",
        "«123456782», geboren in 2021",
        "«123456782»,2021-05-03",
        "1,«123456782»,Sanne",
        "kind-«123456782»",
        "dossier_«123456782».yaml",
        "dossier-«123456782».yaml",
        "Het gaat om «123456782»",
        "- «123456782»\n- «111222333»",
        "**«123456782»**",
        "«123456782»/«111222333»",
        "«123_456_782»",
        "«123/456/782»",
        "«1234/56/782»",
        "«123−456−782»",
        "«123\u200b456\u200b782»",
        "«123\u00ad456\u00ad782»",
        "«1\u200b2\u200d3456782»",
        "«123\u00ad \u200b456 782»",
        "de helft van «123456782» is inwoner",
        "in 2021 «123 456 782»",
        "2021. «123456782»",
        "«123456782».«111222333»",
        "«123456782»-«111222333»",
        "zie bsn123456782 en «111222333»",
        "https://example.nl/ en «123456782»",
    ],
)
def test_on_its_own(text: str) -> None:
    assert marked(text, bare_bsns) == text


@pytest.mark.parametrize(
    "text",
    [
        "123456789",
        "12345672",
        "1234567820",
        "x123456782",
        "123456782x",
        "é123456782",
        "12 34 56 782",
        "123 456-782",
        "123.456 782",
        "1234-567-82",
        "0.123456782",
        "0,123456782",
        "123456782,5",
        "123456782.25",
        "2021-123456782",
        "123456782-2021",
        "1 123 456 782",
        "123 456 782 000",
        "1.123.456.782",
        "978-123-456-782",
        "€ 123.456.782",
        "€123456782",
        "+31 123456782",
        "+31 (0) 123456782",
        "0031 123456782",
        "https://example.nl/123456782",
        "https://example.nl/bestand?nummer=123456782&taal=nl",
        "www.example.nl/123456782",
        "sha256:123456782",
        "sha256:0a1b123456782c3d",
        "NL123456782B01",
        "doi 10.1000/123456782",
        "https://doi.org/10.1000/123456782",
        "123.456.782 inwoners",
        "123 456 782 euro",
        "123456782 inwoners",
        "1_123_456_782",
        "123/456/782/000",
        "2021-05-12 2022-05-12",
    ],
)
def test_not_on_its_own(text: str) -> None:
    assert list(bare_bsns(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "bsn: «123456782»",
        "BSN «12345672»",
        "BSN«12345672»",
        "bsnr. «12345672»",
        "bsn-nummer: «123456782»",
        "client_bsn: «12345672»",
        "BSN van de moeder is «12 34 56 782»",
        "burgerservicenummer «1234 5672»",
        "Burger Service Nummer = «123456782»",
        "burgerservicenr «12345672»",
        "sofinummer «12345672»",
        "SOFI-nr: «12.34.56.72»",
        "bsn: >-\n    «12345672»",
        'bsn:\n  - "«12345672»"',
        "https://example.nl/?bsn=«123456782»",
        "BSN «12345672» 2 kinderen",
        "€ BSN 123456789 of bsn «123456782»",
        "BSN «123/456/782»",
        "BSN: «1234_5672»",
        "b\u00adsn: «1234\u200b5672»",
        "BSN «123456782» inwoners",
    ],
)
def test_after_a_label(text: str) -> None:
    assert marked(text, labelled_bsns) == text


@pytest.mark.parametrize(
    "text",
    [
        "bsn 12345678",
        "bsn 123456789",
        "kvk 12345672",
        "agb: 12345672",
        "xbsn 12345672",
        "Sofia 12345672",
        "burger 12345672",
        "BSN niet noteren; kvk 12345672",
        "BSN niet noteren, 12345672",
        "geen bsn maar kvk 12345672",
        "Het BSN staat nooit in dit bestand en dat weet 12345672",
        "bsn 123456720",
        "bsn\n\nnaam 12345672",
    ],
)
def test_no_label_or_no_bsn(text: str) -> None:
    assert list(labelled_bsns(text)) == []


def test_each_number_once() -> None:
    assert bsns("bsn 123456782, bsn 12345672 en 111222333") == [(4, 13), (19, 27), (31, 40)]
