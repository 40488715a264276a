import pytest

from ksa.report.document import Block, Cell, Facts, Signing, Table
from ksa.report.export.agreement_attention import attention
from ksa.report.export.agreement_parties import parties
from ksa.report.export.agreement_signatures import signatures, to_sign
from ksa.report.export.agreement_told import Told, told
from tests.report.export.agreement_town import TOWN, agreement, signed
from tests.report.export.scoping import scope

STEPS = "{from: jgz, to: [huisarts, moeder], action: bellen}"
MEANING = "a code that changes when the text changes, and so tells which text somebody signed"


def of(files: dict[str, str]) -> Told:
    made = scope({**TOWN, **files})
    (record,) = made.coalition.agreements
    return told(made, record)


def in_short(one: Told) -> list[tuple[str, str, str]]:
    return [(party.id, party.part, party.state) for party in parties(one.scope, one.item, one.digest)]


@pytest.mark.parametrize(
    ("owner", "signed_by", "found"),
    [
        ("jgz", (), [("jgz", "owner", "missing"), ("huisarts", "chain", "missing")]),
        ("jgz", (("jgz", "now"),), [("jgz", "owner", "signed"), ("huisarts", "chain", "missing")]),
        (
            "jgz",
            (("huisarts", "now"), ("huisarts", "other"), ("jgz", "other")),
            [("jgz", "owner", "stale"), ("huisarts", "chain", "signed")],
        ),
        (
            "kern",
            (("weg", "other"), ("ggd", "now")),
            [
                ("kern", "owner", "signed"),
                ("jgz", "chain", "missing"),
                ("huisarts", "chain", "missing"),
                ("weg", "member", "departed"),
                ("ggd", "member", "signed"),
            ],
        ),
        (
            "[weg, vreemd]",
            (("ggd", "other"),),
            [
                ("weg", "owner", "departed"),
                ("vreemd", "owner", "missing"),
                ("jgz", "chain", "missing"),
                ("huisarts", "chain", "missing"),
                ("ggd", "outsider", "stale"),
            ],
        ),
    ],
)
def test_who_signed_what(owner: str, signed_by: tuple[tuple[str, str], ...], found: list[tuple[str, str, str]]) -> None:
    assert in_short(of(signed("a", *signed_by, owner=owner, steps=STEPS))) == found


def test_the_parties_beside_the_chain() -> None:
    assert in_short(of(agreement("a", parties="[ggd, jgz]"))) == [
        ("jgz", "owner", "missing"),
        ("ggd", "party", "missing"),
    ]


def block(one: Told, sort: type[Block]) -> list[Block]:
    return [found for found in signatures(one) if isinstance(found, sort)]


def test_who_did_not_sign_the_text_of_now_has_a_line_to_sign_on() -> None:
    files = signed("a", ("jgz", "other"), ("huisarts", "now"), owner="[jgz, kern]", steps=STEPS, status="vastgesteld")
    one = of(files)
    lead = f"Whoever signs here agrees to do what this agreement says (fingerprint {one.digest[:19]}…)."
    assert list(to_sign(one)) == [Signing(lead, ("JGZ Oever", "a member of Kerngroep"))]
    assert block(one, Facts) == [Facts((("Fingerprint of this text", (Cell(one.digest), Cell(MEANING))),))]


def test_a_signature_for_a_body_is_counted_once() -> None:
    files = signed("a", ("ggd", "other"), owner="[kern, ggd]", status="vastgesteld")
    assert [remark.text for remark in attention(of(files))] == [
        "not signed yet by: JGZ Oever",
        "an earlier text was signed by: GGD",
    ]


def test_of_who_does_not_take_part_yet_it_is_said_where_it_is_to_sign() -> None:
    wish = "- {id: wens, name: Stopcoach, kind: anders, domain: sociaal, status: gewenst}"
    partners = f"{TOWN['partners.yaml'].rstrip()}\n          {wish}\n"
    one = of({"partners.yaml": partners, **agreement("a", parties="wens")})
    (lines,) = to_sign(one)
    assert lines.partners == ("JGZ Oever", "Stopcoach (does not take part yet)")
    (table,) = block(one, Table)
    assert isinstance(table, Table)
    assert [row[0].text for row in table.rows] == ["JGZ Oever", "Stopcoach (does not take part yet)"]


@pytest.mark.parametrize(
    ("status", "said"),
    [
        ("concept", "This agreement is not adopted yet (draft). "),
        ("in-consultatie", "This agreement is not adopted yet (in consultation). "),
        ("vastgesteld", ""),
    ],
)
def test_who_signs_what_is_not_adopted_is_told_so(status: str, said: str) -> None:
    (lines,) = to_sign(of(agreement("a", status=status)))
    assert lines.lead.partition("Whoever")[0] == said


@pytest.mark.parametrize("fields", [{"status": "ingetrokken"}, {"until": "2025"}])
def test_no_lines_below_what_no_longer_counts(fields: dict[str, str]) -> None:
    assert list(to_sign(of(agreement("a", **fields)))) == []


def test_no_lines_when_all_have_signed() -> None:
    assert list(to_sign(of(signed("a", ("jgz", "now"))))) == []


def test_a_table_without_signatures_is_narrow() -> None:
    (table,) = block(of(agreement("a")), Table)
    assert isinstance(table, Table)
    assert [column.key for column in table.columns] == ["party", "part", "state"]
