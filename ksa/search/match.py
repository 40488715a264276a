"""From a typed word to the words of a coalition that it may mean, each with how sure that is."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import Literal, NamedTuple

from ksa.search.compound import rests_of, splits
from ksa.search.everyday import EVERYDAY
from ksa.search.question import is_head, is_ours, may_be_anywhere, only_asks
from ksa.search.shape import FIELDS, NAMING, Lexicon
from ksa.search.stem import forms, roots
from ksa.search.typo import nearest

How = Literal["exact", "joined", "inflection", "compound", "derivation", "typo"]
"""The layers by which a typed word is one of the coalition's, the surest first."""

EXACT, INFLECTED, SURE, ALIKE, HEADED, DERIVED, ONE_ERROR, TWO_ERRORS, PART, AKIN, LOOSE_PART = (
    *(1.0, 0.95, 0.9),
    *(0.85, 0.8, 0.76, 0.75, 0.6, 0.49, 0.45, 0.4),
)
"""How sure each layer is. From SURE on it is the same word, in whichever form.

A part of a name says less where the rest is no known word; so does a part of a typed word that is not known whole.
"""

_SHORTEST_PART = 4
_SHORTEST_HEAD = 5
_NEAREST_FORMS = 2
_HEAD = 2


class Hit(NamedTuple):
    """A word of the coalition that a typed one may mean: how sure that is, and by which layer."""

    word: str
    quality: float
    how: How


class Matcher:
    """Finds the words of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        """Keep the lexicon."""
        self._lexicon = lexicon
        self._words = lexicon["words"]
        self._sorted = list(lexicon["words"])
        self._naming = frozenset(lexicon["naming"])
        self._abbreviations = frozenset(lexicon["abbreviations"])
        self._whole: dict[str, list[Hit]] = {}
        self._near: dict[str, list[Hit]] = {}

    def whole(self, word: str) -> list[Hit]:
        """The words that a typed word is, of which it is another form, or which it names as one word."""
        found = self._whole.get(word)
        if found is None:
            exact = [Hit(word, EXACT, "exact")] if word in self._words else []
            others = [hit for hit in self._other_forms(word) if hit.word != word]
            found = self._whole[word] = [*exact, *others] or self.name(word)
        return found

    def name(self, joined: str) -> list[Hit]:
        """The words of the names that are this when they are written as one word."""
        names = [self._lexicon["names"][number]["words"] for number in self._lexicon["joined"].get(joined, ())]
        return [Hit(word, EXACT, "joined") for word in dict.fromkeys(word for name in names for word in name)]

    def parts(self, word: str) -> Iterator[tuple[Hit, list[str]]]:
        """The words of names that a typed word is a part of, each with what may be left of it."""
        made = (hit.word for hit in self.whole(word) if hit.how == "derivation" and hit.word in self._naming)
        for form in dict.fromkeys((*forms(word)[:_NEAREST_FORMS], *made)):
            for name in self._lexicon["naming"] if len(form) >= _SHORTEST_PART else ():
                rests = rests_of(name, form) if form in name else []
                if rests:
                    is_known = any(self._is_written(rest) for rest in rests)
                    yield Hit(name, PART if is_known else LOOSE_PART, "compound"), rests

    def is_name(self, word: str) -> bool:
        """Whether a word stands in a name, and not just in a sentence."""
        return word in self._naming or word in self._abbreviations

    def headed(self, word: str) -> list[Hit]:
        """The words of names that a compound is about whose end only says that there is help or trouble.

        A tolkdienst is about a tolk, and a relatiecoach about relatieproblemen.
        """
        found: dict[str, Hit] = {}
        for left, right in splits(word):
            if not is_head(right) or only_asks(left):
                continue
            for hit in self.whole(left):
                if hit.quality >= SURE and hit.word in self._naming:
                    found[hit.word] = Hit(hit.word, HEADED, "compound")
            for name in self._headed_alike(left):
                found[name] = Hit(name, ALIKE, "compound")
        return list(found.values())

    def _headed_alike(self, left: str) -> Iterator[str]:
        """The words of names that begin so, and end in help or trouble as well."""
        for name in self._lexicon["naming"] if len(left) >= _SHORTEST_PART else ():
            if any(
                is_head(rest)
                for form in forms(left)[:_NEAREST_FORMS]
                if name.startswith(form)
                for rest in rests_of(name, form)
            ):
                yield name

    def within(self, word: str) -> list[Hit]:
        """The words of names that hold one part of a compound, in a record that has a name for the other.

        A huurschuld is about schulden, as those have to do with a huurachterstand.
        """
        found: dict[str, Hit] = {}
        for left, right in splits(word):
            if min(len(left), len(right)) < _SHORTEST_PART or {left, right} & EVERYDAY.keys():
                continue
            for known, other in ((right, left), (left, right)):
                records = {
                    record for hit in self.whole(known) if hit.quality >= SURE for record in self._named(hit.word)
                }
                for hit, _rests in self.parts(other) if records else ():
                    is_turned = hit.word.startswith(other[:_HEAD]) != (other == left)
                    if not is_turned and not records.isdisjoint(self._named(hit.word)):
                        found[hit.word] = hit._replace(quality=HEADED)
        return list(found.values())

    def _named(self, word: str) -> Iterator[int]:
        """The records that have a word in a name."""
        flat = self._words.get(word, ())
        return (record for record, field in zip(flat[::2], flat[1::2], strict=True) if FIELDS[field] in NAMING)

    def split(self, word: str) -> tuple[str, ...]:
        """The two known words of which a typed word is put together; nothing where there are none.

        The last may also be a word that only asks: a borstvoedingsprobleem is about borstvoeding.
        """
        for left, right in splits(word):
            is_spoken_of = is_ours(left) or not (only_asks(left) or may_be_anywhere(left))
            if is_spoken_of and (is_head(right) or self._is_known(right)) and self._is_known(left):
                return left, right
        return ()

    def akin(self, word: str) -> list[Hit]:
        """The known word in which a typed one ends, and that with which it begins.

        A huurwoning is a woning, whatever it is besides, and rouwverwerking is about rouw.
        """
        found: dict[str, Hit] = {}
        for left, right in splits(word):
            if right in self._words and len(right) >= _SHORTEST_HEAD and not found:
                found[right] = Hit(right, AKIN, "compound")
            if left in self._words and len(left) >= _SHORTEST_PART:
                found[left] = Hit(left, AKIN, "compound")
        return list(found.values())

    def near(self, word: str) -> list[Hit]:
        """The words of names that a typed word becomes when one error or two are mended."""
        found = self._near.get(word)
        if found is None:
            near = nearest(word, self._lexicon["naming"])
            found = self._near[word] = [
                Hit(one, ONE_ERROR if errors == 1 else TWO_ERRORS, "typo") for one, errors in near
            ]
        return found

    def _is_known(self, word: str) -> bool:
        return self._is_written(word) or any(hit.quality >= SURE for hit in self.whole(word))

    def _is_written(self, word: str) -> bool:
        return any(form in self._words for form in forms(word))

    def _other_forms(self, word: str) -> Iterator[Hit]:
        ours, deeper = frozenset(forms(word)), roots(word)
        for other in self._beginning_alike(ours | deeper):
            if other in self._abbreviations:
                continue
            if not ours.isdisjoint(forms(other)):
                yield Hit(other, INFLECTED, "inflection")
            elif not deeper.isdisjoint(roots(other)):
                yield Hit(other, DERIVED, "derivation")

    def _beginning_alike(self, stems: frozenset[str]) -> Iterator[str]:
        """The words that begin as one of these; the first vowel may be single in one and double in the other."""
        seen: set[str] = set()
        for stem in sorted(stems):
            third, fourth = stem[_HEAD : _HEAD + 1], stem[_HEAD + 1 : _HEAD + 2]
            if not third:
                continue
            at = bisect_left(self._sorted, stem[:_HEAD])
            while at < len(self._sorted) and self._sorted[at].startswith(stem[:_HEAD]):
                word = self._sorted[at]
                at += 1
                is_alike = word[_HEAD : _HEAD + 1] in (third, fourth) or word[_HEAD + 1 : _HEAD + 2] == third
                if is_alike and word not in seen:
                    seen.add(word)
                    yield word
