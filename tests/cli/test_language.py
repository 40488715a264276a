from collections.abc import Callable

import pytest

from tests.conftest import Ran

Run = Callable[..., Ran]


@pytest.mark.parametrize("asked", ["", "nl", "NL", "nl_NL.UTF-8", "nl-BE"])
def test_dutch_by_default(run: Run, asked: str) -> None:
    told = run("--help", KSA_LANG=asked)
    assert (told.code, told.err) == (0, "")
    assert "\nGebruik:\n  ksa [OPTIES] OPDRACHT …\n" in told.out


@pytest.mark.parametrize("asked", ["en", "EN", "en_GB.UTF-8", "en@euro"])
def test_english_on_request(run: Run, asked: str) -> None:
    told = run("--help", KSA_LANG=asked)
    assert (told.code, told.err) == (0, "")
    assert "\nUsage:\n  ksa [OPTIONS] COMMAND …\n" in told.out


def test_another_language_is_dutch_and_says_so(run: Run) -> None:
    told = run("--version", KSA_LANG="fr\x1b")
    assert told.code == 0
    assert told.err == "opmerking: `KSA_LANG` kent `nl` en `en`, niet `fr\\x1b`: u leest nu Nederlands\n"


def test_another_language_is_shown_without_personal_data(run: Run) -> None:
    told = run("--version", KSA_LANG="123456782")
    assert told.err == "opmerking: `KSA_LANG` kent `nl` en `en`, niet `*********`: u leest nu Nederlands\n"
