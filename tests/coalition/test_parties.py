from datetime import date

import pytest

from ksa.coalition.coalition import Coalition
from ksa.coalition.parties import adopted, all_parties, beside_owner, may_sign, newest, signatories, signing
from tests.checking import loaded

ON = date(2026, 6, 1)
SIGNED = f"signatures: {{partner: jgz, signed_on: 2026, digest: 'sha256:{'0' * 64}'}}"


def coalition(**agreements: str) -> Coalition:
    rest = "title: T, topics: roken, phases: na"
    partners = [
        f"  - {{id: {one}, name: {one}, kind: anders, domain: sociaal, status: aangesloten}}\n"
        for one in ("jgz", "ggd", "tactus", "vmca")
    ]
    bodies = "[{id: groep, name: G, members: [ggd, tactus]}, {id: leeg, name: L}, {id: vreemd, name: V, members: bieb}]"
    rows = [f"  - {{id: {one}, {rest}, {fields}}}\n" for one, fields in agreements.items()]
    return loaded(
        {
            "coalition/k.yaml": f"coalition: {{id: k, name: K, municipalities: {{name: A}}, bodies: {bodies}}}",
            "partners.yaml": "partners:\n" + "".join(partners),
            "coalition/ka.yaml": "agreements:\n" + "".join(rows),
        }
    ).coalition


STEP = "{from: jgz, to: [moeder, ggd], action: a}"


def test_which_agreements_are_adopted_and_are_signed() -> None:
    whole = coalition(
        a=f"owner: jgz, steps: {STEP}, status: concept, {SIGNED}",
        b=f"owner: jgz, steps: {STEP}, status: vastgesteld, until: 2026-06-01",
        c=f"owner: jgz, steps: {STEP}, status: vastgesteld, until: 2026-05-31, {SIGNED}",
        d=f"owner: jgz, steps: {STEP}, status: ingetrokken, {SIGNED}",
        e=f"owner: jgz, steps: {STEP}, status: vastgesteld, since: 2027, {SIGNED}",
    )
    assert [record.item.id for record in adopted(whole, ON)] == ["b", "e"]
    assert [record.item.id for record in signing(whole, ON)] == ["a", "e"]


def test_whoever_has_a_part_in_an_agreement() -> None:
    whole = coalition(a=f"owner: groep, steps: {STEP}, parties: [vmca, bieb], status: concept")
    (record,) = whole.agreements
    assert all_parties(record.item) == {"groep", "jgz", "moeder", "ggd", "vmca", "bieb"}


@pytest.mark.parametrize(
    ("fields", "others", "welcome"),
    [
        (f"owner: jgz, steps: {STEP}", ("ggd",), {"jgz", "ggd"}),
        (f"owner: jgz, steps: {STEP}, parties: [vmca, ggd, jgz]", ("ggd", "vmca"), {"jgz", "ggd", "vmca"}),
        (f"owner: groep, steps: {STEP}", ("jgz", "ggd"), {"jgz", "ggd", "tactus"}),
        (f"owner: [vmca, groep], steps: {STEP}", ("jgz", "ggd"), {"jgz", "ggd", "tactus", "vmca"}),
        ("owner: jgz, steps: {from: verwijzer, to: spoedzorg, action: a}", (), {"jgz"}),
        (f"owner: leeg, steps: {STEP}", ("jgz", "ggd"), None),
        (f"owner: vreemd, steps: {STEP}", ("jgz", "ggd"), None),
        (f"owner: [jgz, bieb], steps: {STEP}", ("ggd",), None),
        (f"owner: jgz, steps: {STEP}, parties: bieb", ("ggd", "bieb"), None),
    ],
)
def test_who_is_party_and_who_may_sign(fields: str, others: tuple[str, ...], welcome: set[str] | None) -> None:
    whole = coalition(a=f"{fields}, status: concept")
    (record,) = whole.agreements
    assert beside_owner(record.item) == others
    assert all_parties(record.item) >= {*others, *record.item.owner, *record.item.parties}
    assert may_sign(whole, record.item) == welcome


@pytest.mark.parametrize(
    ("owner", "signers"),
    [("jgz", {"jgz"}), ("groep", {"ggd", "tactus"}), ("leeg", set()), ("bieb", set())],
    ids=["a partner", "a body", "a body without members", "unknown"],
)
def test_whose_signature_is_enough(owner: str, signers: set[str]) -> None:
    assert signatories(coalition(), owner) == signers


@pytest.mark.parametrize(
    ("signed", "counts"),
    [
        ([("jgz", "2025-01-01", "0"), ("ggd", "2025-01-01", "1"), ("jgz", "2026-01-01", "0")], {"jgz": 2, "ggd": 1}),
        ([("jgz", "2026-01-01", "0"), ("jgz", "2025-01-01", "1")], {"jgz": 0}),
        ([("jgz", "2026", "1"), ("jgz", "2026-03-01", "0")], {"jgz": 0}),
        ([("jgz", "2025-01-01", "1"), ("jgz", "2025-01-01", "1")], {"jgz": 0}),
    ],
)
def test_which_signature_counts(signed: list[tuple[str, str, str]], counts: dict[str, int]) -> None:
    rows = ", ".join(f"{{partner: {who}, signed_on: {on}, digest: 'sha256:{digit * 64}'}}" for who, on, digit in signed)
    (record,) = coalition(a=f"owner: jgz, steps: {STEP}, status: concept, signatures: [{rows}]").agreements
    assert newest(record.item, f"sha256:{'1' * 64}") == counts
