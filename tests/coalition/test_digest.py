import json
import textwrap
from hashlib import sha256
from itertools import pairwise
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ksa.coalition.digest import digest
from ksa.coalition.load import load
from ksa.model.agreement import Agreement, Step
from ksa.text.source import SourceFile

SMALL = """\
agreement:
  id: ka-roken
  title: Samen stoppen
  topics: roken
  phases: zwangerschap
  status: concept
  owner: jgz
  steps: {from: jgz, to: moeder, action: vragen of zij rookt}
"""
SMALL_JSON = (
    '{"format":1,"phases":["zwangerschap"],'
    '"steps":[{"action":"vragen of zij rookt","from":["jgz"],"to":["moeder"]}],'
    '"title":"Samen stoppen","topics":["roken"]}'
)

LARGE = """\
# Everything that an agreement can hold.
agreement:
  id: ka-roken
  title: Stoppen met roken, ook voor de vader
  topics: [verslaving, roken]
  phases: [na, tijdens]
  status: vastgesteld
  owner: [jgz, ggd]
  level: uitvoering
  parties: [tactus, gemeente]
  reason: Eén op de vijf zwangeren rookt.
  signal: Een ouder rookt.
  target_groups: [zwangeren, rokende-ouders]
  consent: toestemming
  steps:
    - when: bij ja
      from: [verloskundigen, jgz]
      to: [tactus, huisartsen]
      profession: verloskundige
      to_profession: coach
      action: verwijzen
      roles: [verwijzen, bespreken]
      phases: [geboorte, zwangerschap]
      within: binnen 2 werkdagen
      consent: uitdrukkelijke-toestemming
      carrier: telefoon
      if_no_response: Bel nog eens.
    - from: tactus
      to: verwijzer
      action: vertellen hoe het ging
      roles: terugkoppelen
      within: 4 weken
  escalation: Bel de aandachtsfunctionaris.
  parents_involved: Twee vaders lazen mee.
  goals: punt-1
  indicators: rokers
  version: 1.0
  adopted_on: 2026-04-01
  since: 2026-04
  until: 2028
  evaluate_on: 2027-04
  evaluations: {held_on: 2026-05, result: Goed.}
  replaces: ka-oud
"""
LARGE_DIGEST = "sha256:20fa97223ab78029ad7c3dd125fc529984785ccf3bfa3c4a91aab476f8a074c2"


def of(yaml: str) -> str:
    (record,) = load([SourceFile("coalition/a.yaml", yaml)]).coalition.agreements
    return digest(record.item)


def changed(old: str, new: str) -> str:
    assert LARGE.count(old) == 1
    return of(LARGE.replace(old, new))


def test_the_digest_of_a_small_agreement_is_that_of_its_canonical_json() -> None:
    assert of(SMALL) == f"sha256:{sha256(SMALL_JSON.encode()).hexdigest()}"
    assert of(SMALL) == "sha256:af6fab17973d3589ad7e91929b7b7de17b90ff5feefa2b0c86926ec7bf032d02"


def test_the_digest_of_a_large_agreement() -> None:
    assert of(LARGE) == LARGE_DIGEST


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  id: ka-roken\n", "  id: ka-niet-roken\n"),
        ("status: vastgesteld", "status: concept"),
        ("owner: [jgz, ggd]", "owner: tactus"),
        ("level: uitvoering", "level: bestuur"),
        ("adopted_on: 2026-04-01", "adopted_on: 2026-05-01"),
        ("  since: 2026-04\n", ""),
        ("until: 2028", "until: 2029"),
        ("evaluate_on: 2027-04", "evaluate_on: 2027-05"),
        ("  evaluations: {held_on: 2026-05, result: Goed.}\n", ""),
        ("version: 1.0", "version: 1.1"),
        ("goals: punt-1", "goals: [punt-1, punt-2]"),
        ("indicators: rokers", "indicators: []"),
        ("  replaces: ka-oud\n", ""),
        ("  goals: punt-1", f"  signatures: {{partner: jgz, signed_on: 2026, digest: 'sha256:{'0' * 64}'}}"),
        ("  goals: punt-1", "  note: Nog bespreken.\n  source: JGZ\n  verified: nee"),
        (
            "      carrier: telefoon",
            "      carrier: telefoon\n      note: bellen\n      source: JGZ\n      verified: nee",
        ),
        ("# Everything", "# Nothing"),
        ("action: verwijzen", "action: verwijzen  # naar de coach"),
        ("reason: Eén op de vijf zwangeren rookt.", "reason: 'Eén op de vijf zwangeren rookt.'"),
        ("reason: Eén op de vijf zwangeren rookt.", "reason: >-\n    Eén op de\n    vijf zwangeren rookt."),
        ("reason: Eén op de vijf zwangeren rookt.", 'reason: " Eén  op\\tde\\nvijf\\u00a0zwangeren rookt. "'),
        ("reason: Eén", "reason: Ee\N{COMBINING ACUTE ACCENT}n"),
        ("topics: [verslaving, roken]", "topics: [roken, verslaving, roken]"),
        ("phases: [na, tijdens]", "phases: zwangerschap t/m na-1000-dagen"),
        ("parties: [tactus, gemeente]", "parties: [gemeente, tactus]"),
        ("target_groups: [zwangeren, rokende-ouders]", "target_groups: [rokende-ouders, zwangeren]"),
        ("from: [verloskundigen, jgz]", "from: [jgz, verloskundigen]"),
        ("to: [tactus, huisartsen]", "to: [huisartsen, tactus]"),
        ("roles: [verwijzen, bespreken]", "roles: [bespreken, verwijzen]"),
        ("phases: [geboorte, zwangerschap]", "phases: tijdens"),
        ("from: tactus", "from: [tactus]"),
        ("within: binnen 2 werkdagen", "within: ' binnen  2 werkdagen '"),
        ("  escalation: Bel", "\n\n  escalation:   Bel"),
    ],
)
def test_what_makes_no_difference(old: str, new: str) -> None:
    assert changed(old, new) == LARGE_DIGEST


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Stoppen met roken, ook", "title: Stoppen met roken; ook"),
        ("topics: [verslaving, roken]", "topics: roken"),
        ("phases: [na, tijdens]", "phases: alle"),
        ("parties: [tactus, gemeente]", "parties: gemeente"),
        ("  parties: [tactus, gemeente]\n", ""),
        ("reason: Eén", "reason: Een"),
        ("reason: Eén", "reason: eén"),
        ("  signal: Een ouder rookt.\n", ""),
        ("target_groups: [zwangeren, rokende-ouders]", "target_groups: zwangeren"),
        ("  consent: toestemming\n", ""),
        ("escalation: Bel", "escalation: Mail"),
        ("  parents_involved: Twee vaders lazen mee.\n", ""),
        ("when: bij ja", "when: bij nee"),
        ("from: [verloskundigen, jgz]", "from: jgz"),
        ("to: [tactus, huisartsen]", "to: tactus"),
        ("      profession: verloskundige\n", ""),
        ("to_profession: coach", "to_profession: arts"),
        ("action: verwijzen", "action: Verwijzen"),
        ("roles: [verwijzen, bespreken]", "roles: verwijzen"),
        ("      phases: [geboorte, zwangerschap]\n", ""),
        ("within: binnen 2 werkdagen", "within: binnen 3 werkdagen"),
        ("within: binnen 2 werkdagen", "within: 2 werkdagen"),
        ("consent: uitdrukkelijke-toestemming", "consent: meldcode"),
        ("carrier: telefoon", "carrier: ZorgDomein"),
        ("      if_no_response: Bel nog eens.\n", ""),
    ],
)
def test_what_makes_a_difference(old: str, new: str) -> None:
    assert changed(old, new) != LARGE_DIGEST


def test_the_order_of_steps_makes_a_difference() -> None:
    step, other = ('{from: jgz, to: moeder, action: "eerst"}', '{from: jgz, to: moeder, action: "dan"}')
    head = SMALL.partition("  steps:")[0]
    assert of(f"{head}  steps: [{step}, {other}]\n") != of(f"{head}  steps: [{other}, {step}]\n")


def test_a_text_in_another_field_makes_a_difference() -> None:
    assert of(f"{SMALL}  reason: Bel.\n") != of(f"{SMALL}  signal: Bel.\n")


WORDS = st.lists(st.text("aé\N{COMBINING DIAERESIS}Z1.,:'\"#", min_size=1, max_size=4), min_size=1, max_size=4)
SPACES = st.text(" \n\t\N{NO-BREAK SPACE}", min_size=1, max_size=3)
TOPICS = st.lists(st.sampled_from(["roken", "slapen", "hechting", "geldzorgen"]), min_size=1)
NEXT_TO = "\n\n# later\n"


def agreement(title: str, topics: list[str], indent: int | None = None, *, escaped: bool = True) -> str:
    """An agreement in JSON, which is YAML too."""
    step = {"from": topics, "to": topics[0], "action": title, "roles": [], "when": None}
    record = {"id": "ka", "title": title, "topics": topics, "phases": "na", "status": "concept", "owner": "jgz"}
    return json.dumps({"agreement": record | {"steps": [step]}}, indent=indent, ensure_ascii=escaped)


@given(WORDS, st.data())
def test_white_space_and_the_form_of_accents_make_no_difference(words: list[str], data: st.DataObject) -> None:
    between = [data.draw(SPACES) for _word in words]
    spaced = "".join(word + space for word, space in zip(words, between, strict=True))
    spaced = normalize("NFD", spaced) if data.draw(st.booleans()) else normalize("NFC", spaced)
    assert of(agreement(spaced, ["roken"])) == of(agreement(" ".join(words), ["roken"]))


@given(TOPICS, st.data())
def test_the_order_of_a_list_and_the_layout_make_no_difference(topics: list[str], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations([*topics, data.draw(st.sampled_from(topics))]))
    deep, escaped = data.draw(st.sampled_from([None, 1, 4])), data.draw(st.booleans())
    step_to = topics[0]
    one = agreement("Eén", [step_to, *(topic for topic in topics if topic != step_to)])
    other = agreement("Eén", [step_to, *shuffled], deep, escaped=escaped)
    assert of(other + NEXT_TO) == of(one)


@given(st.lists(WORDS, min_size=2, max_size=2, unique_by=lambda words: normalize("NFC", " ".join(words))))
def test_other_words_make_another_digest(texts: list[list[str]]) -> None:
    one, other = (" ".join(words) for words in texts)
    assert of(agreement(one, ["roken"])) != of(agreement(other, ["roken"]))


def test_the_large_agreement_has_every_field_so_that_a_new_one_is_thought_about() -> None:
    marks = {"note", "source", "verified"}
    (record,) = load([SourceFile("coalition/a.yaml", LARGE)]).coalition.agreements
    assert record.item.model_fields_set | marks | {"signatures"} == set(Agreement.model_fields)
    assert record.item.steps[0].model_fields_set | marks == set(Step.model_fields)


def test_what_holds_nothing_is_left_out() -> None:
    assert of(f'{SMALL}  reason: " "\n  signal: ~\n  parties: []\n  escalation:\n') == of(SMALL)


def test_each_field_of_a_step_counts() -> None:
    fields = [
        "when: bij ja",
        "profession: arts",
        "to_profession: arts",
        "roles: nazorg",
        "phases: na",
        "within: 2 weken",
        "consent: spoed",
        "carrier: fax",
        "if_no_response: bellen",
    ]
    head = SMALL.partition("  steps:")[0] + "  steps:\n    - from: jgz\n      to: moeder\n      action: bellen\n"
    found = [of(head + textwrap.indent("\n".join(fields[:count]), "      ")) for count in range(len(fields) + 1)]
    assert all(before != after for before, after in pairwise(found))
    assert len(set(found)) == len(found)
