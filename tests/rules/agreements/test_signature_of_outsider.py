import pytest

from tests.rules.one import said, text

RULE = "signature-of-outsider"
KNOWN = {
    "coalition/coalition.yaml": """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          bodies:
            - {id: netwerkgroep, name: Netwerkgroep, members: [ggd, tactus]}
            - {id: leeg, name: Leeg}
        """,
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners:\n"
    + "".join(
        f"  - {{id: {one}, name: N{one}, kind: anders, domain: sociaal, status: aangesloten}}\n"
        for one in ("jgz", "ggd", "tactus", "vmca")
    ),
}
DIGEST = f"sha256:{'0' * 64}"


def signed(
    *signers: str, owner: str = "jgz", to: str = "[moeder, ggd]", status: str = "concept", more: str = ""
) -> dict[str, str]:
    lines = ["id: ka", "title: T", "topics: roken", "phases: na", f"owner: {owner}", f"status: {status}", more]
    lines += [f"steps: {{from: jgz, to: {to}, action: bellen}}", "signatures:"]
    lines += [f"  - {{partner: {one}, signed_on: 2026, digest: '{DIGEST}'}}" for one in signers]
    return KNOWN | {"coalition/ka.yaml": "agreement:\n" + "".join(f"  {line}\n" for line in lines)}


def test_an_outsider() -> None:
    assert said(signed("jgz", "tactus"), RULE) == text("""
        coalition/ka.yaml:12:17-23: error[signature-of-outsider] `tactus` signed, but is no party to this
              agreement
          help: take the signature away; or does `tactus` take part? Then name it in a step or in `parties`
    """)


@pytest.mark.usefixtures("dutch")
def test_an_outsider_in_dutch() -> None:
    assert said(signed("tactus"), RULE) == text("""
        coalition/ka.yaml:11:17-23: error[signature-of-outsider] `tactus` heeft getekend, maar is geen
              partij bij deze afspraak
          help: haal de handtekening weg; of doet `tactus` wel mee? Noem de partner dan in een stap of in
              `parties`
    """)


def test_each_signature_by_itself() -> None:
    found = said(signed("tactus", "vmca", "tactus", owner="[jgz, ggd]"), RULE)
    places = [line.split()[0] for line in found.splitlines() if RULE in line]
    assert places == ["coalition/ka.yaml:11:17-23:", "coalition/ka.yaml:12:17-21:", "coalition/ka.yaml:13:17-23:"]


def test_a_body_is_no_licence_for_who_is_no_member() -> None:
    assert said(signed("vmca", owner="netwerkgroep"), RULE).startswith("coalition/ka.yaml:11:17-21: error")


@pytest.mark.parametrize(
    ("signer", "owner", "more"),
    [
        ("jgz", "jgz", ""),
        ("jgz", "netwerkgroep", ""),
        ("ggd", "jgz", ""),
        ("tactus", "jgz", "parties: tactus"),
        ("tactus", "netwerkgroep", ""),
    ],
    ids=["the owner", "a sender", "a receiver", "a named party", "a member of the owner"],
)
def test_a_party(signer: str, owner: str, more: str) -> None:
    assert said(signed(signer, owner=owner, more=more), RULE) == ""


def test_a_body_without_members() -> None:
    assert said(signed("vmca", owner="leeg"), RULE) == ""


@pytest.mark.parametrize(
    ("status", "more"), [("ingetrokken", ""), ("vastgesteld", "until: 2026-05-31")], ids=["withdrawn", "past"]
)
def test_what_no_longer_holds(status: str, more: str) -> None:
    assert said(signed("tactus", status=status, more=more), RULE) == ""


@pytest.mark.parametrize(
    ("signer", "owner", "to"),
    [("tactus", "jggz", "ggd"), ("tactus", "jgz", "tactsu"), ("tactsu", "jgz", "ggd")],
    ids=["the owner", "a party", "the signer"],
)
def test_a_name_that_is_not_known_may_be_the_very_one(signer: str, owner: str, to: str) -> None:
    found = said(signed(signer, owner=owner, to=to), RULE)
    assert "error[unknown-reference]" in found
    assert RULE not in found
