"""The chain of an agreement as a picture: lanes, arrows, and in words what it shows."""

from collections.abc import Iterable, Iterator

from ksa.coalition.chains import OUTSIDE
from ksa.language import _, ngettext
from ksa.model.agreement import Step
from ksa.report.document import Arrow, Chain, Lane
from ksa.report.export import naming
from ksa.report.export.agreement_told import Told
from ksa.report.export.scope import Scope

_FEEDBACK = "terugkoppelen"


def chain(told: Told) -> Chain:
    """Who acts as lanes, the steps as arrows."""
    scope, steps = told.scope, told.item.steps
    order = lanes(steps)
    at = {actor: number for number, actor in enumerate(order)}
    return Chain(
        _("The chain: {title}").format(title=told.item.title),
        " ".join(_sentences(scope, steps, order)),
        tuple(Lane(naming.provider(scope, actor), actor not in OUTSIDE) for actor in order),
        tuple(_arrow(number, step, at) for number, step in enumerate(steps, start=1)),
    )


def lanes(steps: Iterable[Step]) -> list[str]:
    """Who acts, in the order of first appearance.

    Who comes in later to start something towards others that are there already, stands just before them: so arrows go
    on to the right, but for those that tell back.
    """
    order: list[str] = []
    for step in steps:
        there = [order.index(actor) for actor in step.to if actor in order]
        place = min(there) if there and not _is_feedback(step) else len(order)
        fresh = [actor for actor in dict.fromkeys(step.from_) if actor not in order]
        order[place:place] = fresh
        order += [actor for actor in dict.fromkeys(step.to) if actor not in order]
    return order


def _arrow(number: int, step: Step, at: dict[str, int]) -> Arrow:
    return Arrow(
        number,
        _places(step.from_, at),
        _places(step.to, at),
        step.action,
        step.within.typed if step.within else "",
        step.when or "",
        is_feedback=_is_feedback(step),
    )


def _places(actors: Iterable[str], at: dict[str, int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(at[actor] for actor in actors))


def _is_feedback(step: Step) -> bool:
    return _FEEDBACK in step.roles


def _sentences(scope: Scope, steps: tuple[Step, ...], order: list[str]) -> Iterator[str]:
    """What the picture shows, to whoever does not see it."""
    count = len(steps)
    yield ngettext("A picture of {count} step.", "A picture of {count} steps.", count).format(count=count)
    yield _("From left to right: {names}.").format(names="; ".join(naming.provider(scope, actor) for actor in order))
    yield _("It begins with “{action}”, {between}.").format(**_told(scope, steps[0]))
    if count > 1:
        yield _("It ends with “{action}”, {between}.").format(**_told(scope, steps[-1]))
    if numbers := _numbers(step.when is not None for step in steps):
        yield _("Only in some cases: step {numbers}.").format(numbers=numbers)
    if numbers := _numbers(map(_is_feedback, steps)):
        yield _("Feedback: step {numbers}.").format(numbers=numbers)
    yield _("The table with the picture tells the same.")


def _told(scope: Scope, step: Step) -> dict[str, str]:
    """What is done in a step, and between whom."""
    sender, receiver = naming.all_who(scope, step.from_), naming.all_who(scope, step.to)
    if set(step.from_) == set(step.to):
        between = _("by {sender}").format(sender=sender)
    else:
        between = _("from {sender} to {receiver}").format(sender=sender, receiver=receiver)
    return {"action": step.action.rstrip(". "), "between": between}


def _numbers(chosen: Iterable[bool]) -> str:
    return ", ".join(str(number) for number, is_it in enumerate(chosen, start=1) if is_it)
