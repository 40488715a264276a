"""The example of an adopted agreement, which is too long for a manual, and what is said of such agreements."""

from pathlib import Path
from shutil import copytree

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.diagnostic import Diagnostic, Label, RecordName, Severity, Span
from ksa.rules.agreements import incomplete_adopted
from ksa.rules.engine import check
from ksa.rules.selection import Selection
from tests.checking import ON
from tests.rules.agreements.excerpt import STEPS, excerpt, write
from tests.rules.manuals import SOUND
from tests.rules.one import found, said, text

RULE = "incomplete-adopted"
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
    "partners.yaml": """
        partners:
          - {id: jgz, name: JGZ, kind: jgz, domain: publiek, status: aangesloten}
          - {id: ggd, name: GGD, kind: ggd, domain: publiek, status: gewenst}
          - {id: tactus, name: Tactus, kind: anders, domain: medisch, status: uitgetreden}
        """,
}
DIGEST = "sha256:8e0279b55307b89e83938abcc0cd4fb32cea341801fd81423b76451bd58fd61a"
SIGNED = f"signatures: {{partner: jgz, signed_on: 2026, digest: '{DIGEST}'}}"
FIELDS = ["level: uitvoering", "adopted_on: 2026-04", "evaluate_on: 2027"]


def wrong(root: Path) -> None:
    """Put the agreement of the manual there."""
    write(root, excerpt(incomplete_adopted.__doc__ or "", "Wrong"), STEPS)


def right(root: Path) -> None:
    """Put the agreement of the manual there."""
    write(root, excerpt(incomplete_adopted.__doc__ or "", "Right"), STEPS)


def test_the_digests_in_the_manual_are_right(tmp_path: Path) -> None:
    copytree(SOUND, tmp_path / "coalition")
    right(tmp_path)
    assert check(load(*read_folder(tmp_path)), ON, Selection(select=frozenset({"stale-signature"}))) == ()


def agreement(*lines: str, status: str = "vastgesteld", owner: str = "jgz") -> dict[str, str]:
    head = ["id: ka", "title: T", "topics: roken", "phases: na", f"owner: {owner}", f"status: {status}"]
    steps = ["steps: {from: jgz, to: moeder, action: bellen}"]
    return KNOWN | {"coalition/ka.yaml": "agreement:\n" + "".join(f"  {line}\n" for line in [*head, *steps, *lines])}


def test_nothing_is_filled_in() -> None:
    assert said(agreement(), RULE) == text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] this agreement is adopted, but lacks: `level`,
              `adopted_on`, `evaluate_on`, the signature of `jgz`
          help: fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`
          note: a signature below the text of now has `digest:
              {DIGEST}`
    """)


@pytest.mark.usefixtures("dutch")
def test_nothing_is_filled_in_in_dutch() -> None:
    assert said(agreement(), RULE) == text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] deze afspraak is vastgesteld, maar mist:
              `level`, `adopted_on`, `evaluate_on`, de handtekening van `jgz`
          help: vul in wat ontbreekt; of is de afspraak nog niet vastgesteld? Maak de status dan
              `in-consultatie`
          note: wie de tekst van nu tekent, krijgt `digest:
              {DIGEST}`
    """)


@pytest.mark.parametrize("field", FIELDS)
def test_one_field_is_missing(field: str) -> None:
    name = field.partition(":")[0]
    others = [other for other in FIELDS if other != field]
    (finding,) = found(agreement(*others, SIGNED), RULE)
    assert finding == Diagnostic(
        RULE,
        f"this agreement is adopted, but lacks: `{name}`",
        (Label("coalition/ka.yaml", Span(7, 11, 7, 22)),),
        "fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`",
        record=RecordName("agreement", "ka"),
        field="status",
        severity=Severity.ERROR,
    )


@pytest.mark.parametrize(
    ("owner", "signer"),
    [
        ("jgz", "ggd"),
        ("[jgz, ggd]", "jgz"),
        ("ggd", "jgz"),
    ],
    ids=["another", "one of two", "only wished for"],
)
def test_no_signature_of_an_owner(owner: str, signer: str) -> None:
    signed = f"signatures: {{partner: {signer}, signed_on: 2026, digest: '{DIGEST}'}}"
    missed = "ggd" if owner == "[jgz, ggd]" else owner
    assert said(agreement(*FIELDS, signed, owner=owner), RULE).startswith(
        text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] this agreement is adopted, but lacks: the
              signature of `{missed}`
    """)
    )


@pytest.mark.parametrize(
    ("owner", "signer"),
    [
        ("jgz", "jgz"),
        ("netwerkgroep", "ggd"),
        ("netwerkgroep", "tactus"),
        ("tactus", "jgz"),
    ],
    ids=["the owner", "a member", "a former member", "a departed owner"],
)
def test_signed_or_not_to_be_judged(owner: str, signer: str) -> None:
    signed = f"signatures: {{partner: {signer}, signed_on: 2026, digest: '{DIGEST}'}}"
    assert said(agreement(*FIELDS, signed, owner=owner), RULE) == ""


@pytest.mark.parametrize(
    ("status", "until"),
    [("concept", ""), ("in-consultatie", ""), ("ingetrokken", ""), ("vastgesteld", "until: 2026-05-31")],
)
def test_not_adopted_or_past(status: str, until: str) -> None:
    assert said(agreement(until, status=status), RULE) == ""


def test_an_owner_that_is_not_known_is_told_by_another_rule() -> None:
    assert said(agreement(*FIELDS, owner="jggz"), RULE) == text("""
        coalition/ka.yaml:6:10-14: error[unknown-reference] there is no partner or body `jggz`
          help: did you mean `jgz`? Or add it to `partners.yaml` or `bodies` in `coalition/coalition.yaml`
    """)


def signed_by_jgz(owner: str) -> dict[str, str]:
    return agreement(*FIELDS, SIGNED, owner=owner)


def test_no_member_of_a_body_signed() -> None:
    """Of the two members one has departed."""
    assert said(signed_by_jgz("netwerkgroep"), RULE) == text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] this agreement is adopted, but lacks: the
              signature of a member of `netwerkgroep`
          help: fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`
          note: of `netwerkgroep` can sign: `ggd`; a signature below the text of now has `digest:
              {DIGEST}`
    """)


@pytest.mark.parametrize("owner", ["leeg", "[jgz, leeg]"])
def test_a_body_without_members(owner: str) -> None:
    assert said(signed_by_jgz(owner), RULE) == text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] this agreement is adopted, but lacks: the
              signature of a member of `leeg`
          help: fill in what is missing; or is it not adopted yet? Then make its status `in-consultatie`
          note: `leeg` has no members who can sign: put them in `members`; a signature below the text of now
              has `digest: {DIGEST}`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_body_without_members_in_dutch() -> None:
    assert said(signed_by_jgz("leeg"), RULE) == text(f"""
        coalition/ka.yaml:7:11-22: error[incomplete-adopted] deze afspraak is vastgesteld, maar mist: de
              handtekening van een lid van `leeg`
          help: vul in wat ontbreekt; of is de afspraak nog niet vastgesteld? Maak de status dan
              `in-consultatie`
          note: `leeg` heeft geen leden die kunnen tekenen: zet ze bij `members`; wie de tekst van nu
              tekent, krijgt `digest:
              {DIGEST}`
    """)


def test_a_fault_in_the_file_of_the_coalition_may_have_taken_the_members() -> None:
    files = signed_by_jgz("leeg")
    files["coalition/coalition.yaml"] = files["coalition/coalition.yaml"].replace("name: Leeg", "name: Leeg, name: L")
    assert "duplicate-key" in said(files, RULE)
    assert RULE not in said(files, RULE)
