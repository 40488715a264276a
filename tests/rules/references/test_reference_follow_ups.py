"""A reference beside another fault: what follows from that fault is not told as well."""

import pytest

from tests.rules.one import found, said, text
from tests.rules.references.rows import PARTNERS, of, rows


@pytest.mark.parametrize("named", ["GGD-Flevoland", "ggd-flevoland"])
def test_an_id_that_has_to_be_mended_is_known_as_it_is_and_as_it_will_be(named: str) -> None:
    partners = PARTNERS.replace("id: ggd-flevoland", "id: GGD-Flevoland")
    assert said(of(rows(f"topic: armoede, partner: [{named}, ggd-flevolan]"), partners=partners)) == text("""
        coalition/rows.yaml:2:84-96: error[unknown-reference] there is no partner `ggd-flevolan`
          help: did you mean `ggd-flevoland`? Or add it to `partners.yaml`
        partners.yaml:4:10-23: error[invalid-id] `GGD-Flevoland` is not an id
          help: use lower-case letters, digits and hyphens: `ggd-flevoland`
    """)


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("123456782", "bsn-number"),
        ("jan.jansen@gmail.com", "personal-email"),
    ],
)
def test_data_of_a_person_is_told_once(typed: str, rule: str) -> None:
    assert [finding.rule for finding in found(of(rows(f"topic: armoede, partner: {typed}")))] == [rule]


@pytest.mark.parametrize(("typed", "rule"), [("NL91ABNA0417164300", "iban"), ("'06 12345678'", "mobile-number")])
def test_a_warning_explains_no_error_away(typed: str, rule: str) -> None:
    told = {finding.rule for finding in found(of(rows(f"topic: armoede, partner: {typed}")))}
    assert told == {"unknown-reference", rule}


def test_a_long_number_that_is_of_nobody() -> None:
    assert said(of(rows("topic: armoede, partner: 123456789"))) == text("""
        coalition/rows.yaml:2:68-77: error[unknown-reference] there is no partner `123456789`
          help: correct it, add it to `partners.yaml`, or use one of these: `iedere-professional`
    """)


def test_characters_that_nobody_sees() -> None:
    """They are told of once, at the id of the record or at the reference, and nothing follows from them."""
    partners = PARTNERS.replace("jgz-almere", "jgz-al\xadmere").replace("ggd-flevoland", "ggd\u200b-flevoland")
    files = of(rows("topic: armo\u2060ede, partner: [jgz-almere, ggd-flevoland]"), partners=partners)
    assert said(files) == text(r"""
        coalition/rows.yaml:2:54-55: error[control-character] hidden character `\u2060`
          help: remove it; to find it in VS Code, search for `\u2060` with `.*` on
        partners.yaml:3:16-17: error[control-character] hidden character `\xad`
          help: remove it; to find it in VS Code, search for `\xad` with `.*` on
        partners.yaml:4:13-14: error[control-character] hidden character `\u200b`
          help: remove it; to find it in VS Code, search for `\u200b` with `.*` on
    """)


def test_a_special_space() -> None:
    told = found(of(rows("topic: armoede, partner: [jgz-almere\u00a0, ggd\u2009flevoland]")))
    help_ = "there is a special space (`{}`) in it: take it out, or type an ordinary space or a hyphen"
    assert [(finding.message, finding.help) for finding in told] == [
        ("there is no partner `jgz-almere\u00a0`", help_.format(r"\u00a0")),
        ("there is no partner `ggd\u2009flevoland`", help_.format(r"\u2009")),
    ]


@pytest.mark.usefixtures("dutch")
def test_a_special_space_in_dutch() -> None:
    [finding] = found(of(rows("topic: armoede\u00a0, partner: jgz-almere")))
    assert finding.help == (
        r"er staat een bijzondere spatie in (`\u00a0`): haal die weg, of typ een gewone spatie of een streepje"
    )
