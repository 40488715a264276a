"""What was signed: a fingerprint of what an agreement promises, the same as long as the promise is.

It is `sha256:` and the SHA-256, in hexadecimal, of a JSON text in UTF-8, without spaces, its keys in the order of the
alphabet. Somebody with another program can compute it too:

- `format`: 1, for this way of computing.
- Of the agreement: `title`, `topics`, `phases`, `parties`, `reason`, `signal`, `target_groups`, `consent`, `steps`,
  `escalation`, `parents_involved`.
- Of each step: `when`, `from`, `to`, `profession`, `to_profession`, `action`, `roles`, `phases`, `within`, `consent`,
  `carrier`, `if_no_response`.

What is absent or empty is left out. A text is in Unicode's form NFC, without white space around it and with one space
for any white space within. Lists are sorted by code point, without repetition, as their order says nothing: only the
steps stay as they are. Phases are those that are meant, so `tijdens` is the same as its phases by name. A term is what
was typed: who signed for `2 weken` may be asked again for `14 dagen`. `parties` are those that were typed; the owner is
not in it, as another may take that over without a new promise.

So it pins what was typed, not what follows from it. It becomes another when `parties` also names the owner, or when a
step repeats the `consent` or `phases` of its agreement.
"""

from collections.abc import Callable
from functools import cache, lru_cache
from unicodedata import normalize

from ksa.model.agreement import Agreement, Step
from ksa.model.phases import Phases


def _keys(names: str) -> tuple[tuple[str, str], ...]:
    """The fields with these names, in the order of the alphabet, each with how it begins in JSON."""
    return tuple((name, f'"{name.rstrip("_")}":') for name in names.split())


_OF_AGREEMENT = _keys("consent escalation parents_involved parties phases reason signal target_groups title topics")
_OF_STEP = _keys("action carrier consent from_ if_no_response phases profession roles to to_profession when within")


def digest(agreement: Agreement) -> str:
    """The fingerprint of an agreement's promise: `sha256:` and 64 hexadecimal digits."""
    from hashlib import sha256

    return f"sha256:{sha256(_promise(agreement).encode()).hexdigest()}"


def _promise(agreement: Agreement) -> str:
    """The JSON text, built by hand: that takes half the time of a general encoder."""
    steps = ",".join([f"{{{','.join(_members(step, _OF_STEP))}}}" for step in agreement.steps])
    members = ['"format":1', f'"steps":[{steps}]', *_members(agreement, _OF_AGREEMENT)]
    return f"{{{','.join(sorted(members))}}}"


def _members(item: Agreement | Step, keys: tuple[tuple[str, str], ...]) -> list[str]:
    fields = vars(item)
    found = []
    for name, key in keys:
        value = fields[name]
        if value:
            kind = type(value)
            if kind is tuple:
                found.append(key + _list(value))
            elif kind is Phases:
                found.append(key + _list(value.phases))
            elif text := _text(value if kind is str else value.typed):
                found.append(key + text)
    return found


# Much is written more than once: who takes part, a term, a way to send.
@lru_cache(maxsize=2048)
def _text(value: str) -> str:
    """A text in JSON; empty when it holds nothing."""
    text = " ".join(normalize("NFC", value).split())
    return text and _quote()(text)


@lru_cache(maxsize=2048)
def _list(values: tuple[str, ...]) -> str:
    return f"[{','.join(map(_quote(), sorted(set(values))))}]"


@cache
def _quote() -> Callable[[str], str]:
    """What makes JSON of a text; imported when it is needed, as not every coalition has signatures."""
    from json.encoder import encode_basestring

    return encode_basestring
