"""Who is party to an agreement, and who has signed which text of it."""

from collections.abc import Iterator
from typing import Literal, NamedTuple

from ksa.coalition.mentions import departed
from ksa.coalition.parties import beside_owner, newest, signatories
from ksa.model.agreement import Agreement, Signature
from ksa.report.export.scope import Scope

Part = Literal["owner", "chain", "party", "member", "outsider"]
State = Literal["signed", "stale", "missing", "departed"]


class Party(NamedTuple):
    """Who is party to an agreement or signed it, with the signature that counts.

    `part` is what makes it a party: a `member` signed for a body that owns the agreement. `state` is `stale` for a
    signature below another text, and `departed` for who did not sign the text of now and no longer takes part.
    """

    id: str
    part: Part
    state: State
    signature: Signature | None = None

    @property
    def must_sign(self) -> bool:
        """Whether its signature below the text of now is still to come."""
        return self.part in {"owner", "chain", "party"} and self.state in {"stale", "missing"}


def parties(scope: Scope, agreement: Agreement, now: str) -> tuple[Party, ...]:
    """The owners, the other parties, and whoever else signed; `now` is the digest of the text of now.

    For a body that owns an agreement, one of its members signs.
    """
    return tuple(_parties(scope, agreement, now))


def _parties(scope: Scope, agreement: Agreement, now: str) -> Iterator[Party]:
    signed = {one: agreement.signatures[number] for one, number in newest(agreement, now).items()}
    gone = departed(scope.coalition, scope.on).keys()
    signers = {owner: {owner, *signatories(scope.coalition, owner)} for owner in dict.fromkeys(agreement.owner)}
    for owner, able in signers.items():
        held = [signature for one, signature in signed.items() if one in able]
        best = next((one for one in held if one.digest == now), held[0] if held else None)
        yield Party(owner, "owner", _state(best, now, is_gone=owner in gone), best)
    others = beside_owner(agreement)
    acting = {actor for step in agreement.steps for actor in (*step.from_, *step.to)}
    for other in others:
        state = _state(signed.get(other), now, is_gone=other in gone)
        yield Party(other, "chain" if other in acting else "party", state, signed.get(other))
    members = set().union(*signers.values())
    for one, signature in signed.items():
        if one not in others and one not in signers:
            state = _state(signature, now, is_gone=one in gone)
            yield Party(one, "member" if one in members else "outsider", state, signature)


def _state(signature: Signature | None, now: str, *, is_gone: bool) -> State:
    if signature and signature.digest == now:
        return "signed"
    if is_gone:
        return "departed"
    return "stale" if signature else "missing"
