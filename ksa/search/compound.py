"""Compounds: words put together of others, with or without a letter between."""

from collections.abc import Iterator

_LINKS = ("", "s", "en", "n", "e", "er")
_SHORTEST_LEFT = 3
_SHORTEST_RIGHT = 4
_ENDINGS = frozenset(
    (
        "schap",
        "heid",
        "loos",
        "loosheid",
        "lijk",
        "elijk",
        "baar",
        "achtig",
        "ing",
        "ingen",
        "tje",
        "tjes",
        "pje",
        "ster",
    )
)
"""What makes one word of another, and is no word itself."""


def rests_of(name: str, part: str) -> list[str]:
    """What a name may hold besides one of its parts, at its beginning or end; nothing where that is no word.

    Of `babyspullen` and `baby` that is `spullen`, or `pullen` after a letter between.
    """
    if name.startswith(part):
        found = [name[len(part) :].removeprefix(link) for link in _LINKS if name.startswith(link, len(part))]
        return [rest for rest in found if len(rest) >= _SHORTEST_RIGHT and name[len(part) :] not in _ENDINGS]
    rest = name[: -len(part)]
    return [rest] if name.endswith(part) and len(rest) >= _SHORTEST_LEFT else []


def splits(word: str) -> Iterator[tuple[str, str]]:
    """The ways to take a word apart in two, the shortest first part first."""
    for at in range(_SHORTEST_LEFT, len(word) - _SHORTEST_RIGHT + 1):
        yield word[:at], word[at:]
