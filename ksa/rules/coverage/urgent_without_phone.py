r"""What is urgent about a topic does not say whom to call.

The text of `urgent` stands above everything else that is shown about the topic. It must say by itself whom to call: a
phone number, or a service that everyone can find at once, such as 112, the general practitioner, the out-of-hours
surgery, the midwife, the hospital or Veilig Thuis. The numbers of partners do not count here: in an emergency nobody
leafs on.

## Why is this wrong?
Whoever reads this has a parent or a baby in danger before them, perhaps at night. "This is urgent" helps nobody then.

## How to mend
Write first what one sees, and then whom to call. Never make up a number: the name of the service is enough. Have a
doctor or midwife read the text.

## Wrong
```yaml coalition/huilen.yaml
topics:
  - id: excessief-huilen
    label: Excessief huilen
    broader: mentale-gezondheid
    urgent: Is een ouder bang de baby iets aan te doen? Dan is het spoed.
```

## Right
```yaml coalition/huilen.yaml
topics:
  - id: excessief-huilen
    label: Excessief huilen
    broader: mentale-gezondheid
    urgent: Is een ouder bang de baby iets aan te doen? Bel direct de huisarts of de huisartsenpost.
```
"""

from collections.abc import Iterator
from datetime import date
from re import search

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.rule import Rule

RULE = Rule("urgent-without-phone", Severity.WARNING)

_SERVICES = (
    "bel 112",
    "huisarts",
    "verloskund",
    "ziekenhuis",
    "veilig thuis",
    "crisisdienst",
    "crisisteam",
    "crisislijn",
    "spoedpost",
    "spoedlijn",
    "spoedeisende hulp",
    "eerste hulp",
    "ambulance",
    "brandweer",
    "alarmnummer",
    "meldkamer",
    "hulplijn",
    "dokter",
    "kinderarts",
    "jeugdarts",
    "tandarts",
    "gynaecolo",
    "psychiater",
    "kraamverzorg",
    "kraamzorg",
)
"""Words of whom everyone can find at once, or whom parents have the number of; the commonest first."""

_WHOLE_WORDS = r"\b(?:HAP|SEH|(?i:\w*politie))\b"
"""What is no service as a part of a longer word, or in small letters: a politician, a bite."""

_UNIT = "(?:seconden|minuten|uur|uren|dagen|weken|maanden|jaar|keer|gram|ml|cc|procent|euro|%)"

_NUMBER = (
    rf"(?<![\d.,])(?:11[23]|144)(?![.,]?\d| ?{_UNIT})"
    r"|(?<!\d)(?:116 ?\d{3}|14 ?0\d{2,3}|(?:\+\d{1,3}[ -]?|\(?0)[\d() -]{5,}\d)(?!\d)"
)
"""A short number for all of the Netherlands, unless it counts something; a number of a municipality, or in full."""

_NUMBER_OR_WORD = f"{_NUMBER}|{_WHOLE_WORDS}"


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the urgent topics for which nobody knows whom to call."""
    for record in coalition.topics:
        urgent = record.item.urgent
        if urgent and not _says_whom(urgent):
            yield Diagnostic(
                RULE.id,
                _("`urgent` does not say whom to call"),
                (record.place.at("urgent"),),
                _("name a service or a number, such as 112, the general practitioner or the out-of-hours surgery"),
                record=record.name,
                field="urgent",
            )


def _says_whom(text: str) -> bool:
    lowered = text.lower()
    return any(service in lowered for service in _SERVICES) or search(_NUMBER_OR_WORD, text) is not None
