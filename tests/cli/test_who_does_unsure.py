"""`ksa who-does` where not all could be read, or a partner does not answer."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.program import SOUND
from tests.cli.test_who_does import DOCUMENT_FORMATS, ROWS, TOWN
from tests.conftest import Ran

Run = Callable[..., Ran]
Write = Callable[[dict[str, str]], Path]

NOTE = "opmerking: 1 fout in `{}`: wat ksa niet kan lezen, ontbreekt hier; `ksa validate` zegt wat het is\n"
PAST = TOWN | {
    "partners.yaml": SOUND["partners.yaml"]
    + "  - {id: oud, name: Oude Zorg, kind: anders, domain: sociaal, status: aangesloten, until: 2025-12-31}\n"
    "  - {id: nieuw, name: Nieuw, kind: anders, domain: sociaal, status: aangesloten, since: 2027-03}\n"
    "  - {id: weg, name: Weg, kind: anders, domain: sociaal, status: uitgetreden}\n"
    "  - {id: stuk, name: Stuk, kind: anders, domain: sociaal, status: misschien}\n"
}


@pytest.mark.parametrize(
    ("partner", "code", "said"),
    [
        (
            "Oude zorg",
            1,
            (
                "fout: `oud` doet op 1 juni 2026 niet meer mee: tot en met 31 december 2025 wel\n"
                "  hulp: `ksa show oud` laat zien wat erover staat\n"
            ),
        ),
        (
            "nieuw",
            1,
            (
                "fout: `nieuw` doet op 1 juni 2026 nog niet mee: vanaf maart 2027 wel\n"
                "  hulp: `ksa show nieuw` laat zien wat erover staat\n"
            ),
        ),
        ("weg", 1, "fout: `weg` doet niet meer mee\n  hulp: `ksa show weg` laat zien wat erover staat\n"),
        (
            "stuk",
            2,
            (
                "fout: `--partner` kan `stuk` niet gebruiken: in dit record is iets fout\n"
                "  hulp: `ksa validate` zegt wat er fout is\n"
            ),
        ),
    ],
)
def test_a_partner_that_is_known_but_does_not_answer(
    coalition: Write, run: Run, partner: str, code: int, said: str
) -> None:
    folder = coalition(PAST)
    told = run("who-does", "--partner", partner, cwd=folder, KSA_ON="2026-06-01")
    assert (told.code, told.out) == (code, "")
    assert told.err == NOTE.format("partners.yaml") + said


def test_a_broken_coalition_still_answers(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN | {"coalition/broken.yaml": "topics: [\n"})
    told = run("who-does", "huilen", cwd=folder, KSA_LANG="en")
    note = "1 error in `coalition/broken.yaml`: what cannot be read is missing here; `ksa validate` says what it is"
    assert told == (0, ROWS, f"note: {note}\n")
    assert run("who-does", "huilen", "-q", cwd=folder) == (0, "", "")


MISSING = "niet alles in `{}` is te lezen; misschien ontbreekt hier iets of iemand\n"


@pytest.mark.parametrize(
    ("name", "arguments", "said"),
    [
        ("partners.yaml", ("who-does", "huilen"), "niemand heeft dit op zich genomen"),
        ("coalition/topics.yaml", ("who-does", "huilen"), "geen onderwerp in deze coalitie gaat over `huilen`"),
        ("coalition/topics.yaml", ("search", "huilen"), "niets in deze coalitie gaat over `huilen`"),
        ("coalition/topics.yaml", ("who-does", "--partner", "jgz"), "er staat nergens wat deze partner doet"),
    ],
)
def test_what_cannot_be_read_makes_an_answer_less_sure(
    coalition: Write, run: Run, name: str, arguments: tuple[str, ...], said: str
) -> None:
    folder = coalition(TOWN | {name: "topics: [\n"})
    so_far = f"voor zover te lezen is: {said}\n"
    table, markdown, plain, rows = (run(*arguments, "--format", form, cwd=folder) for form in DOCUMENT_FORMATS)
    assert {told.code for told in (table, markdown, plain, rows)} == {1}
    assert so_far in table.out
    assert f"Let op: {MISSING.format(name)}" in table.out
    assert so_far in markdown.out
    assert f"> **Let op:** {MISSING.format(name)}" in markdown.out
    assert json.loads(plain.out)["unread"] == [name]
    assert rows.err.startswith(NOTE.format(name))
    assert so_far in rows.err
    assert {told.err for told in (table, markdown, plain)} == {NOTE.format(name)}


def test_what_was_found_may_not_be_all(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN | {"coalition/broken.yaml": "topics: [\n"})
    told = run("who-does", "huilen", "--format", "table", cwd=folder)
    assert told.code == 0
    assert f"\n\nLet op: {MISSING.format('coalition/broken.yaml')}\nContact\n" in told.out


def test_a_warning_is_no_reason_to_tell(coalition: Write, run: Run) -> None:
    folder = coalition(TOWN | {"partners.yml": "partners: []\n"})
    assert run("who-does", "huilen", cwd=folder).err == ""
