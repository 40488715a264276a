r"""Somebody notices a worry, and then nobody has a task.

## Why is this wrong?
Who notices something and can take it nowhere, will stop looking. And parents who told their worry hear nothing more.

Somebody has the role `signaleren` for a topic. But in that phase or later nobody has one of the roles `verhelderen`,
`verwijzen`, `begeleiden`, `behandelen` or `coordineren` for it, or for a broader or narrower topic. Partners that are
wished for or have departed do not count. A step of an agreement in which a professional has such a role does count, and
so does a gap: then the coalition knows it.

## How to mend
Agree on who takes it up and write that down. Is there nobody yet? Then write a gap, with a date to look at it again.

## Wrong
```yaml coalition/topics.yaml
topic:
  id: huilbaby
  label: Een baby die veel huilt
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: huilbaby
  phases: babytijd
  roles: signaleren
  partner: huisartsen-almere
```

## Right
```yaml coalition/topics.yaml
topic:
  id: huilbaby
  label: Een baby die veel huilt
```
```yaml coalition/responsibilities.yaml
responsibility:
  topic: huilbaby
  phases: babytijd
  roles: [signaleren, verwijzen]
  partner: huisartsen-almere
```
"""

from collections.abc import Iterator
from datetime import date

from ksa.coalition.chains import running
from ksa.coalition.coalition import Coalition
from ksa.coalition.duties import Rows, duties, idle, nobody
from ksa.coalition.thesaurus import broader
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.model.vocabulary import PHASE
from ksa.model.wording import listed
from ksa.rules.rule import Rule

RULE = Rule("signal-without-follow-up", Severity.WARNING, of_the_whole=True)

_NOTICES = "signaleren"
_FOLLOW_UPS = ("verhelderen", "verwijzen", "begeleiden", "behandelen", "coordineren")
_FOLLOWS_UP = frozenset(_FOLLOW_UPS)
_MOMENT = {phase: number for number, phase in enumerate(PHASE.labels)}
_NEVER = -1


def check(coalition: Coalition, on: date) -> Iterator[Diagnostic]:
    """Find the topics that somebody notices later than anybody follows them up."""
    absent = idle(coalition, on)
    rows = duties(coalition, on)
    noticed, followed = _last_moments(rows, absent)
    late = [topic for topic, moment in noticed.items() if moment > followed.get(topic, _NEVER)]
    # A row for a topic that does not exist may be meant as the follow-up of any other.
    if late and rows.keys() <= broader(coalition).keys():
        last = _last_of_all(coalition, followed, on)
        for topic in late:
            if noticed[topic] > last[topic]:
                yield _diagnostic(topic, rows, absent, last[topic])


def _last_moments(rows: Rows, absent: frozenset[str]) -> tuple[dict[str, int], dict[str, int]]:
    """The last phase, counted from 0, in which each topic is noticed, and in which it is followed up."""
    noticed: dict[str, int] = {}
    followed: dict[str, int] = {}
    for topic, group in rows.items():
        for row in group:
            item = row.item
            roles = item.roles
            notices, follows = _NOTICES in roles, not _FOLLOWS_UP.isdisjoint(roles)
            if (notices or follows) and not (absent and absent.issuperset(item.partner)):
                moment = _MOMENT[item.phases.phases[-1]]
                if notices and moment > noticed.get(topic, _NEVER):
                    noticed[topic] = moment
                if follows and moment > followed.get(topic, _NEVER):
                    followed[topic] = moment
    return noticed, followed


def _last_of_all(coalition: Coalition, followed: dict[str, int], on: date) -> dict[str, int]:
    """The last phase in which each topic is followed up in any way: by agreement, in a gap, as part of another too."""
    moments = dict(followed)
    for topic, phases in _also(coalition, on):
        moments[topic] = max(moments.get(topic, _NEVER), _MOMENT[phases[-1]])
    above = broader(coalition)
    below: dict[str, int] = {}
    for topic, moment in moments.items():
        for wider in above.get(topic, ()):
            below[wider] = max(below.get(wider, _NEVER), moment)
    return {
        topic: max(below.get(topic, _NEVER), *(moments.get(wider, _NEVER) for wider in line))
        for topic, line in above.items()
    }


def _also(coalition: Coalition, on: date) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The topics that gaps and agreements follow up, with the phases: of an agreement those of its last such step."""
    absent = nobody(coalition, on)
    for gap in coalition.gaps:
        if not _FOLLOWS_UP.isdisjoint(gap.item.roles):
            yield gap.item.topic, gap.item.phases.phases
    for chain in running(coalition, on):
        follow_ups = [
            link.phases
            for link in chain.links
            if not _FOLLOWS_UP.isdisjoint(link.step.roles) and not absent.issuperset(link.step.from_)
        ]
        if follow_ups:
            latest = max(follow_ups, key=lambda phases: _MOMENT[phases[-1]])
            for topic in chain.record.item.topics:
                yield topic, latest


def _diagnostic(topic: str, rows: Rows, absent: frozenset[str], last: int) -> Diagnostic:
    late = [
        row
        for row in rows[topic]
        if _NOTICES in row.item.roles
        and not absent.issuperset(row.item.partner)
        and _MOMENT[row.item.phases.phases[-1]] > last
    ]
    among = {phase for row in late for phase in row.item.phases.phases if _MOMENT[phase] > last}
    phases = tuple(phase for phase in PHASE.labels if phase in among)
    return Diagnostic(
        RULE.id,
        _("`{topic}` is noticed in {phases}, and nobody takes it up then or later").format(
            topic=topic, phases=listed(phases)
        ),
        (
            late[0].place.at("topic"),
            *(row.place.at("topic", text=_("noticed here too")) for row in late[1:]),
        ),
        _("write who has one of these roles for it, or write a gap: {roles}").format(roles=listed(_FOLLOW_UPS)),
        record=late[0].name,
        field="topic",
    )
