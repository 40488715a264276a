"""Data of persons, which do not belong in a coalition's files: where they stand in a text, and a text without them."""

from ksa.text.personal.masking import mask, masked, stars

__all__ = ["mask", "masked", "stars"]
