import pytest
import yaml

from ksa.text import event_source as module
from ksa.text.event_source import event_source


@pytest.fixture(params=["libyaml", "python"], autouse=True)
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "python":
        monkeypatch.setattr(module, "_LIBYAML", None)


def drain(text: str) -> list[str]:
    get_event = event_source(text)
    names = []
    while (event := get_event()) is not None:
        names.append(type(event).__name__)
    return names


def test_events() -> None:
    assert drain('a: "\\u00e9"\n') == [
        "StreamStartEvent",
        "DocumentStartEvent",
        "MappingStartEvent",
        "ScalarEvent",
        "ScalarEvent",
        "MappingEndEvent",
        "DocumentEndEvent",
        "StreamEndEvent",
    ]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('a: "\\U00110000"', "found invalid Unicode character escape code"),
        ('a: "\\uD800"', "found invalid Unicode character escape code"),
        ('"\\uDFFF": b', "found invalid Unicode character escape code"),
        ("%YAML 3.0\n--- a\n", "found incompatible YAML document"),
    ],
)
def test_what_has_no_meaning_is_refused(text: str, problem: str) -> None:
    with pytest.raises(yaml.MarkedYAMLError) as caught:
        drain(text)
    assert str(caught.value.problem).startswith(problem)
    assert caught.value.problem_mark is not None
