from ksa import language
from ksa.language import N_, _, ngettext

MESSAGE = "did you mean {names}?"


def test_dutch_and_english_in_one_process() -> None:
    language.speak("nl")
    assert (language.spoken(), _(MESSAGE)) == ("nl", "bedoelde u {names}?")
    language.speak("en")
    assert (language.spoken(), _(MESSAGE)) == ("en", MESSAGE)
    language.speak("nl")
    assert _(MESSAGE) == "bedoelde u {names}?"


def test_a_marked_text_is_itself() -> None:
    language.speak("nl")
    assert N_(MESSAGE) == MESSAGE


def test_nothing_is_nothing() -> None:
    # The empty message of a catalogue is its header.
    language.speak("nl")
    assert _("") == ""


def test_what_has_no_translation_is_shown_in_english() -> None:
    language.speak("nl")
    unknown = "a text that no catalogue has"
    assert _(unknown) == unknown


def test_one_and_many() -> None:
    forms = {}
    for spoken in ("nl", "en"):
        language.speak(spoken)
        forms[spoken] = [ngettext("{count} error", "{count} errors", count).format(count=count) for count in (0, 1, 2)]
    assert forms == {"nl": ["0 fouten", "1 fout", "2 fouten"], "en": ["0 errors", "1 error", "2 errors"]}
