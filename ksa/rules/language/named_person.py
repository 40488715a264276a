r"""Where a function belongs, a person seems to be named.

It is about `function`, of a contact and of who signed a declaration.

## Why is this wrong?
People change jobs. Then a colleague calls somebody who left long ago, and a parent waits for help. A function stays.
Not everybody wants to be on the internet with name and work either, and what lands in git stays there.

## How to mend
Write what the person does: `aandachtsfunctionaris Kansrijke Start`, `wethouder Jeugd`. Is it no name of a person, but
of a team or a building? Then put `# ksa: ignore[named-person]` behind it, and the reason.

## Wrong
```yaml partners.yaml
partners:
  - id: praktijk-de-boog
    name: Praktijk De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
    contacts:
      - function: mevrouw De Vries
        email: verloskunde@praktijkdeboog.example.nl
```

## Right
```yaml partners.yaml
partners:
  - id: praktijk-de-boog
    name: Praktijk De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
    contacts:
      - function: verloskundige
        email: verloskunde@praktijkdeboog.example.nl
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _
from ksa.model.instrument import Instrument
from ksa.model.intervention import Intervention
from ksa.model.partner import Partner
from ksa.rules.rule import Rule
from ksa.text.locate import Place, Route

RULE = Rule("named-person", Severity.INFO)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the names; a finding does not repeat them."""
    functions = list(_functions(coalition))
    if not functions:
        return
    # The lists of names are read only where there is something to compare with them.
    from ksa.text.personal.person import names_a_person

    for name, place, route, text in functions:
        if names_a_person(text) and names_a_person(_without(coalition.once(_own_names), text)):
            yield Diagnostic(
                RULE.id,
                _("this looks like the name of a person"),
                (place.at(*route),),
                _("write the function in its place, such as `aandachtsfunctionaris` or `wethouder Jeugd`"),
                _("what lands in git stays there: if this was pushed or shared before, tell your privacy officer"),
                name,
                ".".join(map(str, route)),
            )


def _functions(coalition: Coalition) -> Iterator[tuple[RecordName, Place, Route, str]]:
    for partner in coalition.partners:
        for number, contact in enumerate(partner.item.contacts):
            yield partner.name, partner.place, ("contacts", number, "function"), contact.function
    for profile in coalition.profiles:
        for first, declaration in enumerate(profile.item.declarations):
            for number, one in enumerate(declaration.signatories):
                if one.function:
                    route = ("declarations", first, "signatories", number, "function")
                    yield profile.name, profile.place, route, one.function


def _own_names(coalition: Coalition) -> list[str]:
    """What partners, areas and the like are called, the longest first: that names no person in a function either."""
    names: set[str] = set()
    for item in _with_aliases(coalition):
        names.update((item.name, *item.aliases))
    for profile in coalition.profiles:
        names.update(body.name for body in profile.item.bodies)
        names.update(municipality.name for municipality in profile.item.municipalities)
        names.update(name for area in profile.item.areas for name in (area.label, *area.aliases))
    return sorted(names, key=len, reverse=True)


def _with_aliases(coalition: Coalition) -> Iterator[Partner | Intervention | Instrument]:
    yield from (record.item for record in coalition.partners)
    yield from (record.item for record in coalition.interventions)
    yield from (record.item for record in coalition.instruments)


def _without(names: list[str], text: str) -> str:
    for name in names:
        text = text.replace(name, "…")
    return text
