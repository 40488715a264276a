import pytest

from tests.rules.one import found, said, text
from tests.rules.references.rows import PARTNERS, TOPICS, of, rows


def test_slip_of_the_pen() -> None:
    assert said(of(rows("topic: postpartum-depresie, partner: jgz-almere"))) == text("""
        coalition/rows.yaml:2:50-69: error[unknown-reference] there is no topic `postpartum-depresie`
          help: did you mean `postpartum-depressie`? Or add it to `coalition/topics.yaml`
    """)


def test_a_name_or_synonym_leads_to_the_id() -> None:
    assert said(of(rows("topic: ppd, partner: Jgz Almére"))) == text("""
        coalition/rows.yaml:2:50-53: error[unknown-reference] there is no topic `ppd`
          help: did you mean `postpartum-depressie`? Or add it to `coalition/topics.yaml`
        coalition/rows.yaml:2:64-74: error[unknown-reference] there is no partner `Jgz Almére`
          help: did you mean `jgz-almere`? Or add it to `partners.yaml`
    """)


@pytest.mark.usefixtures("dutch")
def test_nothing_like_it_in_dutch() -> None:
    assert said(of(rows("topic: huilbaby, partner: jgz-almere"))) == text("""
        coalition/rows.yaml:2:50-58: error[unknown-reference] er is geen onderwerp `huilbaby`
          help: verbeter het, of voeg het toe in `coalition/topics.yaml`
    """)


def test_id_of_another_kind() -> None:
    assert said(of(rows("topic: jgz-almere, partner: armoede"))) == text("""
        coalition/rows.yaml:2:50-60: error[unknown-reference] there is no topic `jgz-almere`
          help: correct it, or add it to `coalition/topics.yaml`
          note: `jgz-almere` is the id of another kind of record: partner
        coalition/rows.yaml:2:71-78: error[unknown-reference] there is no partner `armoede`
          help: correct it, add it to `partners.yaml`, or use one of these: `iedere-professional`
          note: `armoede` is the id of another kind of record: topic
    """)


def test_item_of_a_list_and_a_word_that_may_stand_there() -> None:
    found = said(
        of(
            rows(
                "topic: armoede, partner: [jgz-almere, iedere-professional, ggd]",
                "topic: schulden, partner: iedere-profesional",
            )
        )
    )
    assert found == text("""
        coalition/rows.yaml:2:102-105: error[unknown-reference] there is no partner `ggd`
          help: did you mean `ggd-flevoland`? Or add it to `partners.yaml`
        coalition/rows.yaml:3:69-87: error[unknown-reference] there is no partner `iedere-profesional`
          help: did you mean `iedere-professional`? Or add it to `partners.yaml`
    """)


def test_ids_with_commas_between_them() -> None:
    """Where one id belongs, a list is not what was meant."""
    assert said(of(rows("topic: 'armoede, schulden', partner: 'jgz-almere, iedere-professional'"))) == text("""
        coalition/rows.yaml:2:50-69: error[unknown-reference] there is no topic `armoede, schulden`
          help: here belongs one value: choose `armoede` or `schulden`
        coalition/rows.yaml:2:80-113: error[unknown-reference] there is no partner `jgz-almere,
              iedere-professional`
          help: put the values in a list: `[jgz-almere, iedere-professional]`
    """)
    assert said(of(rows("topic: armoede, partner: 'jgz-almere, ggd'"))) == text("""
        coalition/rows.yaml:2:68-85: error[unknown-reference] there is no partner `jgz-almere, ggd`
          help: did you mean `jgz-almere`? Or add it to `partners.yaml`
    """)


def test_actors_of_steps() -> None:
    agreement = """
        agreement:
          id: ka
          title: KA
          topics: armoede
          phases: alle
          status: concept
          owner: netwerkgroep
          steps:
            from: [jgz-almere, moder]
            to: zilverfabriek
            action: bellen
            within: direct
        """
    files = {"partners.yaml": PARTNERS, "coalition/topics.yaml": TOPICS, "coalition/agreements/ka.yaml": agreement}
    assert said(files) == text("""
        coalition/agreements/ka.yaml:8:10-22: error[unknown-reference] there is no partner or body
              `netwerkgroep`
          help: correct it, or add it to `partners.yaml` or `bodies` in `coalition/coalition.yaml`
        coalition/agreements/ka.yaml:10:24-29: error[unknown-reference] there is no partner `moder`
          help: did you mean `moeder` or `ouders`? Or add it to `partners.yaml`
        coalition/agreements/ka.yaml:11:9-22: error[unknown-reference] there is no partner `zilverfabriek`
          help: correct it, add it to `partners.yaml`, or use one of these: `zwangere`, `moeder`, `ouders`,
              `kind`, `inwoner`, `iedere-professional`, `verwijzer`, `spoedzorg`
    """)


def test_all_kinds_within_the_coalition_itself() -> None:
    profile = """
        coalition:
          id: k
          name: K
          municipalities: {name: Almere}
          bodies: {id: groep, name: Groep, members: [jgz-almere, jgz-almeer]}
          areas:
            - {id: almere, label: Almere, part_of: flevolnd}
            - {id: flevoland, label: Flevoland}
          goals: {id: punt-1, kind: punt, title: Armoede, topics: armoed}
          figures:
            - {name: geboorten, value: 2400, area: almere-hout, source: CBS}
            - {name: geboorten, value: 2400, area: almere, source: CBS}
        """
    files = {"partners.yaml": PARTNERS, "coalition/topics.yaml": TOPICS, "coalition/coalition.yaml": profile}
    assert said(files) == text("""
        coalition/coalition.yaml:6:58-68: error[unknown-reference] there is no partner `jgz-almeer`
          help: did you mean `jgz-almere`? Or add it to `partners.yaml`
        coalition/coalition.yaml:8:44-52: error[unknown-reference] there is no area `flevolnd`
          help: did you mean `flevoland`? Or add it to `areas` in `coalition/coalition.yaml`
        coalition/coalition.yaml:10:59-65: error[unknown-reference] there is no topic `armoed`
          help: did you mean `armoede`? Or add it to `coalition/topics.yaml`
        coalition/coalition.yaml:12:44-55: error[unknown-reference] there is no area `almere-hout`
          help: did you mean `almere`? Or add it to `areas` in `coalition/coalition.yaml`
    """)


def test_a_record_with_another_fault_is_checked_too() -> None:
    assert said(of(rows("topic: armoed, partner: jgz-almere, since: gisteren"))) == text("""
        coalition/rows.yaml:2:50-56: error[unknown-reference] there is no topic `armoed`
          help: did you mean `armoede`? Or add it to `coalition/topics.yaml`
        coalition/rows.yaml:2:86-94: error[invalid-date] `gisteren` is not a date
          help: write year-month-day, such as `2026-03-01`; or `2026-03`, `2026-Q1`, `2026`
    """)


def test_ids_of_records_with_a_fault_are_known() -> None:
    partners = """
        partners:
          - {id: jgz-almere, name: JGZ, kind: jgz, domain: publiek, status: aangesloten, website: geen}
          - {id: GGD Flevoland, name: GGD, kind: ggd, domain: publiek, status: aangesloten}
        """
    assert said(of(rows("topic: armoede, partner: [jgz-almere, GGD Flevoland]"), partners=partners)) == text("""
        partners.yaml:3:91-95: error[invalid-value] `geen` is not a web address
          help: write it in full, such as `https://www.example.nl`
        partners.yaml:4:10-23: error[invalid-id] `GGD Flevoland` is not an id
          help: use lower-case letters, digits and hyphens: `ggd-flevoland`
    """)


@pytest.mark.parametrize(
    ("partners", "rule"),
    [
        ("partners:\n  - id: jgz-almere\n   name: JGZ\n", "invalid-yaml"),
        ("partnrs:\n  - id: jgz-almere\n    name: JGZ\n", "unknown-kind"),
        ("partners:\n  - {idd: jgz-almere, name: JGZ, kind: jgz, domain: publiek, status: gewenst}\n", "unknown-field"),
        ("partners:\n  - jgz-almere\n", "wrong-type"),
        ("partners:\n  jgz-almere: {name: JGZ, kind: jgz, domain: publiek, status: gewenst}\n", "unknown-field"),
        ("partners: []\npartners:\n  - id: jgz-almere\n    name: JGZ\n", "duplicate-key"),
        ("partners:\n  - - id: jgz-almere\n      name: JGZ\n", "wrong-type"),
        ("id: jgz-almere\nname: JGZ\n", "unknown-kind"),
    ],
    ids=["syntax", "kind", "id", "text", "id as field", "duplicate key", "list", "no kind"],
)
def test_one_cause_one_finding_when_the_record_is_lost(partners: str, rule: str) -> None:
    """The fault in the record is reported, and not what follows from it elsewhere."""
    told = found(of(rows("topic: armoede, partner: jgz-almere"), partners=partners))
    assert [(finding.rule, finding.labels[0].path) for finding in told] == [(rule, "partners.yaml")]


def test_a_word_that_stands_in_no_broken_file_is_still_unknown() -> None:
    broken = "  - id: schulden\n   label: Schulden, bij ppd-almere\n"
    known = [f"topic: {topic}, partner: jgz-almere" for topic in ("schulden", "ppd", "almere", "bij", "ppd-almere")]
    assert said(of(rows(*known), topics=broken)) == text("""
        coalition/rows.yaml:3:50-53: error[unknown-reference] there is no topic `ppd`
          help: correct it, or add it to `coalition/topics.yaml`
        coalition/rows.yaml:4:50-56: error[unknown-reference] there is no topic `almere`
          help: correct it, or add it to `coalition/topics.yaml`
        coalition/topics.yaml:2:2-7: error[invalid-yaml] `label` is too far to the left
          at coalition/topics.yaml:1:3-5: line up with this
          help: begin the line with 2 spaces, straight below `id` on line 1
    """)


def test_without_the_record_of_the_coalition_nobody_misses_its_areas() -> None:
    partner = "  - {id: a, name: A, kind: jgz, domain: publiek, status: gewenst, areas: almere, part_of: b}"
    files = {"coalition/coalition.yaml": "", "partners.yaml": f"partners:\n{partner}\n"}
    assert said(files) == text("""
        coalition/coalition.yaml:1:1-1: error[no-coalition] no file says which coalition this is
          help: make `coalition/coalition.yaml` with `coalition:` and below it `id`, `name` and
              `municipalities`
        partners.yaml:2:91-92: error[unknown-reference] there is no partner `b`
          help: correct it, or add it to `partners.yaml`
    """)


def test_a_record_without_an_id_hides_no_slip_in_its_own_fields() -> None:
    topics = TOPICS.rstrip(" ") + "      - {label: Geldzorgen, broader: armoed}\n"
    assert said(of(rows("topic: armoede, partner: jgz-almere"), topics=topics)) == text("""
        coalition/topics.yaml:6:6-11: error[missing-field] the field `id` is missing
          help: write for example `id: postpartum-depressie`
        coalition/topics.yaml:6:34-40: error[unknown-reference] there is no topic `armoed`
          help: did you mean `armoede`? Or add it to `coalition/topics.yaml`
    """)


def test_many_unknown_ids_are_told_at_once() -> None:
    """Past a number of words no near ones are looked for: it takes but a moment."""
    topics = "topics:\n" + "".join(f"  - {{id: thema-{number}, label: L{number}}}\n" for number in range(2000))
    told = found(of(rows(*(f"topic: theme-{number}, partner: jgz-almere" for number in range(2000))), topics=topics))
    assert {finding.rule for finding in told} == {"unknown-reference"}
    assert len(told) == 1000
    assert 100 < len([finding for finding in told if "did you mean" in finding.help]) <= 200


def test_other_forms_are_no_references() -> None:
    assert said(of(rows("topic: [armoede, armoed], partner: [{id: x}, [jgz], ~, '']"))) == text("""
        coalition/rows.yaml:2:50-67: error[wrong-type] `topic` takes one value, and this is a list
          help: keep one of the values
        coalition/rows.yaml:2:60-66: error[unknown-reference] there is no topic `armoed`
          help: did you mean `armoede`? Or add it to `coalition/topics.yaml`
        coalition/rows.yaml:2:79-86: error[wrong-type] here belongs a text, and these are fields: `id`
          help: put the text in quotes when it holds a colon, or check the indentation
        coalition/rows.yaml:2:88-93: error[wrong-type] an item of `partner` is a list itself
          help: leave the inner list out
        coalition/rows.yaml:2:95-96: error[wrong-type] this list item is empty
          help: fill it in, or leave the dash out
        coalition/rows.yaml:2:98-100: error[wrong-type] this list item is empty
          help: fill it in, or leave the dash out
    """)
