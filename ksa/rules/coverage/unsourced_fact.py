r"""Facts without a source, that are not marked as an example either.

A source is asked of what you say about others: partners, responsibilities, interventions, instruments, indicators and
actions, and of gaps and agreements. Not of what you decided yourselves: a partner that you wish for, an adopted
agreement, a gap with `decided_on`, an action that is planned, an indicator of your own (`set: eigen`), or a
responsibility that names its `agreement`. The count and the ids stand in the note of one finding.

## Why is this wrong?
What stands here is read as true, also in print. Without a source nobody can check it when a partner says that it is not
right.

## How to mend
Write in `source` who said it and when: a website, a report, a conversation with the partner. Did you make it up to show
how it could be? Then write `verified: nee`. Everyone then sees that it is an example.

## Wrong
```yaml coalition/bibliotheek.yaml
partners:
  - id: bibliotheek-almere
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner
```

## Right
```yaml coalition/bibliotheek.yaml
partners:
  - id: bibliotheek-almere
    name: Bibliotheek Almere
    kind: bibliotheek
    domain: sociaal
    status: netwerkpartner
    source: Gesprek met de directeur, maart 2026
```
"""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TypeVar

from ksa.coalition.coalition import Coalition, Record
from ksa.coalition.names import kind_labels
from ksa.diagnostic import Diagnostic, RecordName, Severity
from ksa.language import _, ngettext
from ksa.model.fields import Item
from ksa.model.vocabulary import ADOPTED, DROPPED, PLANNED, WISHED, WITHDRAWN
from ksa.rules.rule import Rule
from ksa.rules.summary import of_the_whole, shortened

T = TypeVar("T", bound=Item)

RULE = Rule("unsourced-fact", Severity.INFO, of_the_whole=True)

_MOST_LISTED = 15
_OWN_WORDS = frozenset({ADOPTED, WITHDRAWN})
_NO_FACT_YET = frozenset({PLANNED, DROPPED})
_OUR_OWN = "eigen"


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the facts of which nobody can tell where they come from; all of them in one finding."""
    found = [
        *(partner.name for partner in _bare(coalition.partners) if partner.item.status != WISHED),
        *(row.name for row in _bare(coalition.responsibilities) if not row.item.agreement),
        *(gap.name for gap in _bare(coalition.gaps) if not gap.item.decided_on),
        *(intervention.name for intervention in _bare(coalition.interventions)),
        *(agreement.name for agreement in _bare(coalition.agreements) if agreement.item.status not in _OWN_WORDS),
        *(indicator.name for indicator in _bare(coalition.indicators) if indicator.item.set != _OUR_OWN),
        *(action.name for action in _bare(coalition.actions) if action.item.status not in _NO_FACT_YET),
        *(instrument.name for instrument in _bare(coalition.instruments)),
    ]
    if found:
        count = len(found)
        yield of_the_whole(
            RULE,
            coalition,
            ngettext(
                "{count} fact has no source, and is not marked as an example",
                "{count} facts have no source, and are not marked as examples",
                count,
            ).format(count=count),
            _by_kind(found),
            _("write in `source` where it comes from, or `verified: nee` when it is an example"),
        )._replace(about=tuple(f"{name.kind}:{name.id}" for name in found))


def _bare(records: tuple[Record[T], ...]) -> list[Record[T]]:
    return [record for record in records if (item := record.item).verified and not item.source]


def _by_kind(names: Iterable[RecordName]) -> str:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(name.kind, []).append(name.id)
    return "; ".join(
        f"{kind_labels(kind)}: {shortened(ids, _MOST_LISTED) if all(ids) else len(ids)}" for kind, ids in found.items()
    )
