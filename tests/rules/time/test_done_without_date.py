import pytest

from tests.rules.one import said, text


def action(fields: str) -> dict[str, str]:
    return {"coalition/actions.yaml": f"actions: {{id: a, title: A, kind: actie, {fields}}}"}


def test_done_at_an_unknown_time() -> None:
    assert said(action("status: klaar, due: 2025"), "done-without-date") == text("""
        coalition/actions.yaml:1:49-54: info[done-without-date] this action is done, but it does not say
              when
          help: add `done_on`; a month or a year will do
    """)


@pytest.mark.usefixtures("dutch")
def test_in_dutch() -> None:
    assert said(action("status: klaar"), "done-without-date") == text("""
        coalition/actions.yaml:1:49-54: info[done-without-date] deze actie is klaar, maar er staat niet bij
              wanneer
          help: voeg `done_on` toe; een maand of een jaar is genoeg
    """)


@pytest.mark.parametrize("fields", ["status: klaar, done_on: 2025", "status: lopend", "status: vervallen"])
def test_with_a_date_or_not_done(fields: str) -> None:
    assert said(action(fields), "done-without-date") == ""
