"""Which numbers are taken for an IBAN."""

import pytest

from ksa.text.personal.iban import ibans
from tests.text.personal.marking import marked


@pytest.mark.parametrize(
    "text",
    [
        "«NL91ABNA0417164300»",
        "«NL91 ABNA 0417 1643 00»",
        "«NL91 ABNA 0417 1643 00» op naam van de stichting",
        "«NL 91 ABNA 0417 1643 00»",
        "«NL91.ABNA.0417.1643.00»",
        "«NL91-ABNA-0417-1643-00»",
        "«nl91abna0417164300»",
        "«NL91 ABNA\n    0417 1643 00»",
        "IBAN:«NL91ABNA0417164300».",
        "op «NL91ABNA0417164300»",
        "«BE68 5390 0754 7034»",
        "«DE89 3704 0044 0532 0130 00»",
        "«GB82 WEST 1234 5698 7654 32»",
        "«FR14 2004 1010 0505 0001 3M02 606»",
        "«NO93 8601 1117 947»",
        "«MT84MALT011000012345MTLCAST001S»",
        "«NL91ABNA0417164300», «NL02 ABNA 0123 4567 89»",
    ],
)
def test_an_iban(text: str) -> None:
    assert marked(text, ibans) == text


@pytest.mark.parametrize(
    "text",
    [
        "NL92ABNA0417164300",
        "NL91ABNA041716430",
        "NL91ABNA04171643001",
        "NL91ABNA0417164300x",
        "XNL91ABNA0417164300",
        "XX91ABNA0417164300",
        "NL91 ABNA 0417 1643 …",
        "US91ABNA0417164300",
        "WK003401",
        "op 12 december",
        "1 12 december",
        " 12 december",
        "A12",
        "12",
    ],
)
def test_no_iban(text: str) -> None:
    assert list(ibans(text)) == []
