"""What is seen in a text, also where an escape hides it."""

import pytest

from ksa.text.personal.bsn import bsns
from ksa.text.personal.mail import personal_mail
from ksa.text.personal.mobile import mobile_numbers
from ksa.text.personal.seen import Detector, seen
from tests.text.personal.marking import marked


@pytest.mark.parametrize(
    ("detect", "text"),
    [
        (bsns, r'"«123456782»"'),
        (bsns, r'"«\x3123456782»"'),
        (bsns, r'"«12345\u0036782»" en «111222333»'),
        (bsns, r'"\n«123456782»\n"'),
        (bsns, '"«1234\\\n      56782»"'),
        (bsns, r'"«123\_456\_782»"'),
        (personal_mail, r'"«j.jansen\x40jgz.example.nl»"'),
        (mobile_numbers, r'"\t«06-12345678»"'),
        (bsns, r"C:\map\«123456782»"),
    ],
)
def test_escapes(detect: Detector, text: str) -> None:
    assert marked(text, detect) == text


def test_what_overlaps_is_joined() -> None:
    def first(_text: str) -> list[tuple[int, int]]:
        return [(0, 4), (8, 9), (20, 21)]

    def second(_text: str) -> list[tuple[int, int]]:
        return [(2, 6), (3, 5), (9, 12)]

    assert seen((first, second), "") == [(0, 6), (8, 9), (9, 12), (20, 21)]
    assert seen((), "text") == []
