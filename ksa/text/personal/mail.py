"""Mail addresses of persons, told from those of a function or a team."""

from collections.abc import Iterator
from re import compile as pattern
from re import sub
from unicodedata import combining, normalize

from ksa.text.escapes import Stretch
from ksa.text.personal.words import words

_LOCAL = pattern(r"[\w.+%'-]+\Z")
_PLAIN_LOCAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.+%'-"
_LONGEST_LOCAL = 64
_DOMAIN = pattern(r"(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,24}")
_BEFORE_SURNAMES = words("al bin de del della den der di dos du el la le ten ter van vd von")
_TWO = 2


def personal_mail(text: str) -> Iterator[Stretch]:
    """Every mail address in a text that is at a provider for private persons or that has a person's name in it."""
    at = text.find("@")
    while at >= 0:
        found = _DOMAIN.match(text, at + 1)
        if found and (name := _local_before(text, at).lstrip(".'-%+")):
            # An address may be the name of a file.
            domain = found[0].removesuffix(".yaml").removesuffix(".yml")
            if is_personal(name, domain):
                yield at - len(name), at + 1 + len(domain)
        at = text.find("@", at + 1)


def _local_before(text: str, at: int) -> str:
    """What stands before an `@` as part of a mail address."""
    before = text[max(0, at - _LONGEST_LOCAL) : at]
    rest = before.rstrip(_PLAIN_LOCAL)
    if not rest or rest[-1].isascii():
        return before[len(rest) :]
    found = _LOCAL.search(before)  # it may have letters with accents
    return found[0] if found else ""


def is_personal(local: str, domain: str) -> bool:
    """Whether a mail address, given as what stands before and after its `@`, belongs to a person."""
    # The word lists are read only where a file has a mail address.
    from ksa.text.personal.mail_providers import is_private_provider

    domain = domain.lower()
    return is_private_provider(domain) or _names_person(_bare(local.partition("+")[0]), domain.replace("-", ""))


def _bare(local: str) -> str:
    """The name in lower case, without accents."""
    if local.isascii():
        return local.lower()
    return "".join(sign for sign in normalize("NFKD", local.lower()) if not combining(sign))


def _letters(part: str) -> str:
    """A part of the name with a hyphen for whatever is no letter."""
    return part if part.isascii() and part.isalpha() else sub("[^a-z]+", "-", part).strip("-")


def _names_person(local: str, domain: str) -> bool:
    """Whether what stands before the `@` is a person's name, such as `j.jansen`, `sanne.bakker` or `sbakker`."""
    from ksa.text.personal.mail_words import is_function, is_group, is_no_name

    if local.isascii() and local.isalpha() and is_function(local):
        return False  # as most do: soon known
    from ksa.text.personal.names import FIRST_NAMES, SURNAMES, TITLES, is_full_name

    parts = [part for part in map(_letters, local.replace("_", ".").split(".")) if part]
    rest = [part for part in parts if not is_function(part)]
    if not any(len(part) > 1 for part in rest) or is_group(parts[0]):
        return False
    if len(rest) == 1:
        word = rest[0]
        return len(parts) == 1 and (word in SURNAMES or is_full_name(word)) and word.replace("-", "") not in domain
    first = rest[0].partition("-")[0]
    if 1 in (len(first), len(rest[-1])) or first in FIRST_NAMES or first in TITLES:
        return True
    if len(rest) < len(parts) or any(is_no_name(word) or word.replace("-", "") in domain for word in rest):
        return False
    return len(rest) == _TWO or rest[1] in _BEFORE_SURNAMES
