import pytest

from tests.rules.agreements.chain import chain
from tests.rules.one import found, said, text

RULE = "missing-consent"
PARENT = "from: jgz, to: moeder, action: bellen"
SILENT = "from: jgz, to: huisarts, action: bellen"
ADOPTED = "status: vastgesteld, topics: roken"


def test_one_step() -> None:
    files = chain(PARENT, SILENT, f"{SILENT}, consent: toestemming")
    assert said(files, RULE) == text("""
        coalition/ka.yaml:4:8-12: warning[missing-consent] step 2 does not say what the parent must have
              agreed to
          help: put `consent` on the agreement or on the step; `niet-nodig` is an answer too
    """)
    assert [finding.field for finding in found(files, RULE)] == ["steps.1"]


def test_several_steps_have_one_cause() -> None:
    files = chain(PARENT, SILENT, SILENT, PARENT, "from: iedere-professional, to: spoedzorg, action: bellen")
    assert said(files, RULE) == text("""
        coalition/ka.yaml:8:7-9: warning[missing-consent] steps 2, 3, 5 do not say what the parent must have
              agreed to
          at coalition/ka.yaml:4:8-12: the first of these steps
          help: put `consent` on the agreement or on the step; `niet-nodig` is an answer too
    """)
    assert [finding.field for finding in found(files, RULE)] == [""]


@pytest.mark.parametrize("count", [1, 2])
def test_adopted(count: int) -> None:
    assert ": error[missing-consent] step" in said(chain(*[SILENT] * count, more=ADOPTED), RULE)


def test_what_the_agreement_says_holds_for_all_steps() -> None:
    assert said(chain(SILENT, SILENT, more="status: concept, topics: roken, consent: niet-nodig"), RULE) == ""


@pytest.mark.parametrize("consent", ["niet-nodig", "informeren", "meldcode", "spoed"])
def test_any_answer_will_do(consent: str) -> None:
    assert said(chain(f"{SILENT}, consent: {consent}"), RULE) == ""


@pytest.mark.parametrize("roles", ["scholen", "[monitoren, financieren]"])
def test_not_about_one_family(roles: str) -> None:
    assert said(chain(f"{SILENT}, roles: {roles}"), RULE) == ""


@pytest.mark.parametrize("roles", ["[]", "coordineren", "[scholen, verwijzen]"])
def test_perhaps_about_one_family(roles: str) -> None:
    assert said(chain(f"{SILENT}, roles: {roles}"), RULE).startswith("coalition/ka.yaml:3:8-12: warning")


@pytest.mark.parametrize("step", [PARENT, "from: ouders, to: jgz, action: bellen", "from: jgz, to: jgz, action: x"])
def test_within_an_organisation_or_with_parents(step: str) -> None:
    assert said(chain(step, step), RULE) == ""


@pytest.mark.parametrize("more", ["status: ingetrokken, topics: roken", "status: concept, topics: roken, until: 2025"])
def test_agreements_that_are_over(more: str) -> None:
    assert said(chain(SILENT, more=more), RULE) == ""


@pytest.mark.usefixtures("dutch")
@pytest.mark.parametrize(
    ("count", "message"),
    [
        (1, "stap 1 zegt niet wat de ouder goed moet vinden"),
        (2, "de stappen 1, 2 zeggen niet wat de ouder goed moet vinden"),
    ],
)
def test_in_dutch(count: int, message: str) -> None:
    assert [finding.message for finding in found(chain(*[SILENT] * count), RULE)] == [message]
