r"""Where a function belongs, a person seems to be named.

It is about `function`, of a contact and of who signed a declaration. Nothing that `ksa` says shows such a name: not in
another finding either, nor where `contact` repeats it.

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
from ksa.coalition.persons import functions, persons
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.in_history import in_history
from ksa.rules.rule import Rule
from ksa.text.locate import dotted

RULE = Rule("named-person", Severity.INFO)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the names, also in what is not whole; a finding does not repeat them."""
    found = list(functions(coalition))
    names = persons(coalition, (one.text for one in found))
    for name, place, route, text in found if names else ():
        if text in names:
            yield Diagnostic(
                RULE.id,
                _("this looks like the name of a person"),
                (place.at(*route),),
                _("write the function in its place, such as `aandachtsfunctionaris` or `wethouder Jeugd`"),
                in_history(),
                name,
                dotted(route),
            )
