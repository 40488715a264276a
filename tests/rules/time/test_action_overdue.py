import pytest

from tests.rules.one import said, text


def action(fields: str) -> dict[str, str]:
    return {"coalition/actions.yaml": f"actions: {{id: a, title: A, kind: actie, {fields}}}"}


@pytest.mark.parametrize("status", ["gepland", "lopend "])
def test_the_day_has_passed(status: str) -> None:
    assert said(action(f"status: {status}, due: 2026-05"), "action-overdue") == text("""
        coalition/actions.yaml:1:63-70: warning[action-overdue] this action was due on 31 May 2026
          help: is it done? Write `status: klaar` and `done_on`; else choose a new `due` or write `status:
              vervallen`
    """)


def test_nobody_knows_whether_it_was_done() -> None:
    assert said(action("status: onbekend, due: 2025"), "action-overdue") == text("""
        coalition/actions.yaml:1:64-68: warning[action-overdue] this action was due on 31 December 2025, and
              it is not known whether it was done
          help: is it done? Write `status: klaar` and `done_on`; else choose a new `due` or write `status:
              vervallen`
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(action("status: onbekend, due: 2025"), "action-overdue") == text("""
        coalition/actions.yaml:1:64-68: warning[action-overdue] deze actie moest klaar zijn op 31 december
              2025, en het is niet bekend of dat is gelukt
          help: is de actie klaar? Schrijf `status: klaar` en `done_on`; kies anders een nieuwe `due`, of
              schrijf `status: vervallen`
    """)


@pytest.mark.parametrize(
    "fields",
    [
        "status: gepland, due: 2026-06-01",
        "status: lopend, due: 2026",
        "status: lopend, starts_on: 2022",
        "status: klaar, due: 2025",
        "status: vervallen, due: 2025",
        "status: lopend, due: 2025, done_on: 2025",
    ],
)
def test_nothing_to_wait_for(fields: str) -> None:
    assert said(action(fields), "action-overdue") == ""
