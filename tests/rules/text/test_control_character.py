"""The whole words about a hidden character, for the manual's example."""

import pytest

from ksa.rules.engine import check
from ksa.rules.selection import Selection
from ksa.rules.text import control_character
from tests.checking import ON, concise
from tests.rules.manuals import examples, laid_over, sections
from tests.rules.one import HOW_IT_IS_WRITTEN, found

WRONG = examples(sections(control_character.__doc__ or "")["Wrong"])
ONLY = Selection(select=HOW_IT_IS_WRITTEN)


def test_in_english() -> None:
    assert (
        concise(check(laid_over(WRONG), ON, ONLY))
        == """\
coalition/topics.yaml:3:18-22: error[control-character] hidden character `\\x1b`
  help: remove it; to find it in VS Code, search for `\\x1b` with `.*` on"""
    )


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert (
        concise(check(laid_over(WRONG), ON, ONLY))
        == """\
coalition/topics.yaml:3:18-22: error[control-character] onzichtbaar teken `\\x1b`
  help: haal het weg; zoek het in VS Code met `\\x1b` en de knop `.*` aan"""
    )


def test_what_follows_from_a_character_without_a_width_is_not_told() -> None:
    """Not that there is no such field, value, date or id; what is wrong besides is told."""
    fields = "id: j\xadgz, na\u200bme: J, kind: jg\u2060z, domain: publiek, status: no\u200cg, since: mor\u200dgen"
    partner = f"partners: {{{fields}}}"
    assert {finding.rule for finding in found({"partners.yaml": partner})} == {"control-character"}
    both = found({"partners.yaml": partner.replace("domain: publiek", "domain: privee")})
    assert [finding.rule for finding in both if finding.rule != "control-character"] == ["invalid-value"]
