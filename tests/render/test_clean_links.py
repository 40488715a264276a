"""Where links in Markdown lead."""

import pytest
from hypothesis import given

from ksa.render import clean
from tests.render.hostile import TEXTS
from tests.render.marked import as_target, only_words_and_code, targets_of


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("https://example.nl/(a)?b=1&copy;=2", "https://example.nl/%28a%29?b=1&amp;copy;=2"),
        ("javascript:x", ""),
    ],
)
def test_a_link_in_markdown(address: str, target: str) -> None:
    assert clean.markdown_target(address) == target


@given(TEXTS)
def test_a_link_in_markdown_is_read_back(data: str) -> None:
    link = f"[x]({clean.markdown_target(f'https://example.nl/{data}')})"
    only_words_and_code(link, frozenset({"link_open", "link_close"}))
    assert targets_of(link) == {as_target(clean.link(f"https://example.nl/{data}"))}
