"""The parties of an agreement with what they signed, and lines for those that still have to."""

from collections.abc import Iterable, Iterator

from ksa.coalition.parties import members
from ksa.language import _
from ksa.model.vocabulary import ADOPTED
from ksa.report import words
from ksa.report.document import Block, Cell, Column, Facts, Signing, Table
from ksa.report.export import agreement_words as said
from ksa.report.export import naming
from ksa.report.export.agreement_parties import Part, Party, State
from ksa.report.export.agreement_told import Told
from ksa.report.export.days import day

_SHORT = len("sha256:") + 12
"""So many characters of a fingerprint are enough to tell one from another."""


def signatures(told: Told) -> Iterator[Block]:
    """Who is party and who signed what, and the fingerprint of the text of now."""
    yield _table(told)
    meaning = _("a code that changes when the text changes, and so tells which text somebody signed")
    yield Facts(((_("Fingerprint of this text"), (Cell(told.digest), Cell(meaning))),))


def to_sign(told: Told) -> Iterator[Signing]:
    """Lines for who has not signed the text of now."""
    waiting = tuple(_signer(told, party) for party in told.parties if party.must_sign)
    if waiting and not told.is_withdrawn and not told.is_past:
        lead = _("Whoever signs here agrees to do what this agreement says (fingerprint {digest}).")
        yield Signing(" ".join((*_not_adopted(told), lead.format(digest=short(told.digest)))), waiting)


def _not_adopted(told: Told) -> Iterator[str]:
    """That the text may still change, before somebody signs it."""
    if told.item.status != ADOPTED:
        yield _("This agreement is not adopted yet ({status}).").format(status=said.status(told.item))


def short(digest: str) -> str:
    """A fingerprint in short, as people compare it."""
    return f"{digest[:_SHORT]}…"


def part_word(part: Part) -> str:
    """What makes somebody a party."""
    return {
        "owner": _("owner"),
        "chain": _("in the chain"),
        "party": _("other party"),
        "member": _("signed for the owner"),
        "outsider": _("no party"),
    }[part]


def state_word(state: State) -> str:
    """How far somebody is with signing."""
    return {
        "signed": _("signed"),
        "stale": _("signed an earlier text"),
        "missing": _("not signed yet"),
        "departed": _("no longer takes part"),
    }[state]


def flat(several: Iterable[Told]) -> Table:
    """A row for each party of each agreement, with the signature that counts if there is one."""
    columns = (
        Column("agreement", _("Agreement")),
        Column("title", _("Title")),
        Column("partner", _("Party")),
        Column("name", _("Name")),
        Column("part", _("Takes part as")),
        Column("state", _("Signature")),
        Column("signed_by", _("Signed by")),
        Column("signed_on", _("Signed on")),
        Column("digest", _("Fingerprint")),
        Column("digest_now", _("Fingerprint of this text")),
        Column("note", _("Remark")),
        Column("verified", _("Checked")),
    )
    rows = tuple(_flat(told, party) for told in several for party in told.parties)
    return Table(columns, rows, _("Signatures"))


def _flat(told: Told, party: Party) -> tuple[Cell, ...]:
    held = party.signature
    return (
        Cell(told.item.id),
        Cell(told.item.title),
        Cell(party.id),
        Cell(naming.who(told.scope, party.id)),
        Cell(part_word(party.part)),
        Cell(state_word(party.state)),
        Cell(held.partner if held else ""),
        day(held.signed_on if held else None),
        Cell(held.digest if held else ""),
        Cell(told.digest),
        Cell((held.note if held else None) or ""),
        naming.checked(verified=held.verified) if held else Cell(""),
    )


def _table(told: Told) -> Table:
    columns = (
        Column("party", _("Party")),
        Column("part", _("Takes part as")),
        Column("state", _("Signature")),
        Column("signed_on", _("Signed on")),
        Column("digest", _("Fingerprint")),
        Column("note", _("Remark")),
    )
    return naming.filled(Table(columns, tuple(_row(told, party) for party in told.parties)))


def _row(told: Told, party: Party) -> tuple[Cell, ...]:
    held = party.signature
    state = state_word(party.state)
    if held and held.partner != party.id:
        state = f"{state} ({naming.who(told.scope, held.partner)})"
    # Of who no longer takes part, the state says so.
    name = naming.who if party.state == "departed" else naming.provider
    return (
        Cell(name(told.scope, party.id)),
        Cell(part_word(party.part)),
        Cell(words.example(state, verified=held is None or held.verified)),
        day(held.signed_on if held else None),
        Cell(short(held.digest) if held else ""),
        Cell((held.note if held else None) or ""),
    )


def _signer(told: Told, party: Party) -> str:
    """Who signs: for a body one of its members does."""
    name = naming.provider(told.scope, party.id)
    if party.id in members(told.scope.coalition):
        return _("a member of {body}").format(body=name)
    return name
