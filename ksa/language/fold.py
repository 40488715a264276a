"""Words as a hurried reader compares them: without case, accents, or the kind of dash."""

import unicodedata

_DASHES = dict.fromkeys(map(ord, "‐‑‒–—−_"), "-")


def fold(text: str) -> str:
    """The text in lower case, without accents, with plain dashes and single spaces."""
    if text.isascii():
        return " ".join(text.lower().replace("_", "-").split())
    bare = "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return " ".join(bare.casefold().translate(_DASHES).split())
