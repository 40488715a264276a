r"""A mail address of a person stands in the data.

An address counts when it is at a provider for private persons, or when a person's name stands before the `@`:
`s.bakker`, `sanne.bakker`, `sbakker`.

## Why is this wrong?
People change jobs, and then nobody reads their mail: a referral gets lost. The address also says who works where, and
not everybody wants that on the internet. What lands in git stays there, also when a later version no longer has it.

## How to mend
Ask the partner for a shared mailbox, with the name of a function or a team: `kansrijkestart@…`, `team.noord@…`. Was the
file pushed or shared before? Then tell your privacy officer.

## Wrong
```yaml partners.yaml
partners:
  - id: praktijk-de-boog
    name: Praktijk De Boog
    kind: verloskunde
    domain: medisch
    status: netwerkpartner
    contacts:
      - function: verloskundige
        email: s.bakker@praktijkdeboog.example.nl
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
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.privacy.sightings import sightings
from ksa.rules.rule import Rule
from ksa.text.escapes import unescaped
from ksa.text.personal.mail import personal_mail
from ksa.text.personal.mail_providers import is_private_provider

RULE = Rule("personal-email", Severity.ERROR)


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the mail addresses of persons."""
    for sighting in sightings(coalition, personal_mail, "mail"):
        provider = unescaped(sighting.typed).text.rpartition("@")[2].lower()
        if is_private_provider(provider):
            message = _("this mailbox is at `{provider}`, a provider for private persons").format(provider=provider)
        else:
            message = _("this mail address has the name of a person in it")
        yield sighting.finding(
            RULE.id, message, _("put a shared mailbox in its place, such as `kansrijkestart@organisatie.example.nl`")
        )
