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
"""

from collections.abc import Callable
from unicodedata import normalize

from ksa.model.agreement import Agreement, Step
from ksa.model.phases import Phases
from ksa.model.term import Term

_Quote = Callable[[str], str]


def _keys(names: str) -> tuple[tuple[str, str], ...]:
    """The fields with these names, in the order of the alphabet, each with how it begins in JSON."""
    return tuple((name, f'"{name.rstrip("_")}":') for name in names.split())


_OF_AGREEMENT = _keys("consent escalation parents_involved parties phases reason signal target_groups title topics")
_OF_STEP = _keys("action carrier consent from_ if_no_response phases profession roles to to_profession when within")


def digest(agreement: Agreement) -> str:
    """The fingerprint of an agreement's promise: `sha256:` and 64 hexadecimal digits."""
    from hashlib import sha256
    from json.encoder import encode_basestring

    return f"sha256:{sha256(_promise(agreement, encode_basestring).encode()).hexdigest()}"


def _promise(agreement: Agreement, quote: _Quote) -> str:
    """The JSON text, built by hand: that takes half the time of a general encoder."""
    steps = ",".join([f"{{{','.join(_members(step, _OF_STEP, quote))}}}" for step in agreement.steps])
    members = ['"format":1', f'"steps":[{steps}]', *_members(agreement, _OF_AGREEMENT, quote)]
    return f"{{{','.join(sorted(members))}}}"


def _members(item: Agreement | Step, keys: tuple[tuple[str, str], ...], quote: _Quote) -> list[str]:
    fields = vars(item)
    found = []
    for name, key in keys:
        value = fields[name]
        if value:
            kind = type(value)
            if kind is tuple:
                found.append(key + _list(value, quote))
            elif kind is Phases:
                found.append(key + _list(value.phases, quote))
            elif text := " ".join(normalize("NFC", value.typed if kind is Term else value).split()):
                found.append(key + quote(text))
    return found


def _list(values: tuple[str, ...], quote: _Quote) -> str:
    if len(values) == 1:  # most lists
        return f"[{quote(values[0])}]"
    return f"[{','.join(map(quote, sorted(set(values))))}]"
