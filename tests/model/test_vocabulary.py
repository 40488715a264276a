import re

import pytest

from ksa import language
from ksa.language import _
from ksa.model import vocabulary
from ksa.model.vocabulary import EVERY_PROFESSIONAL, OUTSIDE_ACTOR, PHASE, PILLARS, THOUSAND_DAYS, Vocabulary

ALL = [value for value in vars(vocabulary).values() if isinstance(value, Vocabulary)]


@pytest.mark.parametrize("among", ALL, ids=lambda among: str(among.name))
def test_values_and_labels(among: Vocabulary) -> None:
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", value) for value in among.labels)
    assert all(among.labels.values())
    labels = list(among.labels.values())
    assert sorted(set(labels)) == sorted(labels)


@pytest.mark.parametrize("among", ALL, ids=lambda among: str(among.name))
def test_labels_in_dutch(among: Vocabulary) -> None:
    language.speak("nl")
    labels = [_(label) for label in among.labels.values()]
    assert sorted(set(labels)) == sorted(labels)


def test_names_are_their_own() -> None:
    names = [among.name for among in ALL]
    assert sorted(set(names)) == sorted(names)
    assert len({hash(among) for among in ALL}) == len(ALL)


def test_the_thousand_days() -> None:
    assert tuple(PHASE.labels) == (*THOUSAND_DAYS, "na-1000-dagen")
    assert not set(PILLARS) & set(PHASE.labels)


def test_every_professional_acts() -> None:
    assert EVERY_PROFESSIONAL in OUTSIDE_ACTOR.labels
