"""The example of a party that did not sign, which is too long for a manual, and what is said of such parties."""

from pathlib import Path
from shutil import copytree

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.load import load
from ksa.rules.agreements import unsigned_party
from ksa.rules.engine import check
from ksa.rules.selection import Selection
from tests.checking import ON
from tests.rules.agreements.excerpt import ADOPTED, excerpt, write
from tests.rules.manuals import SOUND
from tests.rules.one import said, text

RULE = "unsigned-party"
PARTNERS = {"jgz": "aangesloten", "ggd": "aangesloten", "tactus": "gewenst", "vmca": "uitgetreden"}
KNOWN = {
    "coalition/topics.yaml": "topics: {id: roken, label: Roken}",
    "partners.yaml": "partners:\n"
    + "".join(
        f"  - {{id: {one}, name: N{one}, kind: anders, domain: sociaal, status: {status}}}\n"
        for one, status in PARTNERS.items()
    ),
}
STEP = "{from: jgz, to: [moeder, ggd], action: bellen}"
BACK = "{from: tactus, to: verwijzer, action: bellen}"
DIGEST = "sha256:2e1d3ab5fea1a9c1ab9c0a43bc9cc4f40a5bd1ed2e9cb6f6ea2d1a25c55f1a01"


def wrong(root: Path) -> None:
    """Put the agreement of the manual there."""
    write(root, "  status: vastgesteld\n", ADOPTED, excerpt(unsigned_party.__doc__ or "", "Wrong"))


def right(root: Path) -> None:
    """Put the agreement of the manual there."""
    write(root, "  status: vastgesteld\n", ADOPTED, excerpt(unsigned_party.__doc__ or "", "Right"))


def test_the_digests_in_the_manual_are_right(tmp_path: Path) -> None:
    copytree(SOUND, tmp_path / "coalition")
    right(tmp_path)
    assert check(load(*read_folder(tmp_path)), ON, Selection(select=frozenset({"stale-signature"}))) == ()


def agreement(steps: str, *signers: str, status: str = "vastgesteld", more: str = "") -> dict[str, str]:
    lines = [
        "id: ka",
        "title: T",
        "topics: roken",
        "phases: na",
        "owner: jgz",
        f"status: {status}",
        f"steps: [{steps}]",
    ]
    lines += ["signatures:"] if signers else []
    lines += [f"  - {{partner: {one}, signed_on: 2026-04, digest: '{DIGEST}'}}" for one in signers]
    return KNOWN | {"coalition/ka.yaml": "agreement:\n" + "".join(f"  {line}\n" for line in [*lines, more])}


def test_one_party() -> None:
    assert said(agreement(STEP, "jgz"), RULE) == text("""
        coalition/ka.yaml:9:3-13: warning[unsigned-party] 1 party has not signed yet: `ggd`
          help: ask for a signature; or is this no party? Then take it out of the steps and of `parties`
          note: a signature below the text of now has `digest:
              sha256:59c8bf926d6adca9c50c9d553d491491ed999d354008919d3223051865187e78`
    """)


def test_all_parties_and_no_signature_at_all() -> None:
    """Of the owner another rule speaks."""
    assert said(agreement(f"{STEP}, {BACK}"), RULE) == text("""
        coalition/ka.yaml:2:7-9: warning[unsigned-party] 2 parties have not signed yet: `ggd`, `tactus`
          help: ask for a signature; or is this no party? Then take it out of the steps and of `parties`
          note: a signature below the text of now has `digest:
              sha256:195d4c10148544840260dadca7dc80b3c402eb000dea6b88cdcc795366f63550`
    """)


@pytest.mark.usefixtures("dutch")
def test_a_party_outside_the_steps_in_dutch() -> None:
    assert said(agreement(STEP, "jgz", more="parties: tactus"), RULE) == text("""
        coalition/ka.yaml:9:3-13: warning[unsigned-party] 2 partijen hebben nog niet getekend: `ggd`,
              `tactus`
          help: vraag om een handtekening; of is dit geen partij? Haal de naam dan uit de stappen en uit
              `parties`
          note: wie de tekst van nu tekent, krijgt `digest:
              sha256:7e66edc46f8c59cb957b1cff9be10784f76a5fdcb716adcc7c030cb596f79543`
    """)


@pytest.mark.usefixtures("dutch")
def test_one_party_in_dutch() -> None:
    assert said(agreement(STEP, "jgz"), RULE).startswith(
        "coalition/ka.yaml:9:3-13: warning[unsigned-party] 1 partij heeft nog niet getekend: `ggd`\n"
    )


@pytest.mark.parametrize(
    ("steps", "signers"),
    [
        (STEP, ["jgz", "ggd"]),
        (STEP, ["ggd"]),
        ("{from: jgz, to: vmca, action: bellen}", ["jgz"]),
        ("{from: jgz, to: [moeder, iedere-professional, verwijzer, spoedzorg], action: bellen}", ["jgz"]),
    ],
    ids=["all signed", "the owner did not", "departed", "others than partners"],
)
def test_no_party_that_should_have_signed(steps: str, signers: list[str]) -> None:
    assert said(agreement(steps, *signers), RULE) == ""


@pytest.mark.parametrize(
    ("status", "more"),
    [("concept", ""), ("in-consultatie", ""), ("ingetrokken", ""), ("vastgesteld", "until: 2026-05-31")],
)
def test_not_adopted_or_past(status: str, more: str) -> None:
    assert said(agreement(STEP, status=status, more=more), RULE) == ""


def test_a_party_that_is_not_known_is_told_by_another_rule() -> None:
    found = said(agreement("{from: jgz, to: gdg, action: bellen}", "jgz"), RULE)
    assert found.startswith("coalition/ka.yaml:8:27-30: error[unknown-reference] ")
    assert "unsigned-party" not in found
