"""The shapes of which a picture of a chain is made, in numbers: 1 is about a pixel on a screen."""

from typing import Literal, NamedTuple

Ink = Literal["ink", "muted", "line", "life", "strip", "rule", "paper"]
"""For what a colour is meant; the palettes say which colour that is."""


class Text(NamedTuple):
    """A line of text: `x` and `y` are the left and the top of the room that it has."""

    x: float
    y: float
    width: float
    height: float
    text: str
    size: float
    ink: Ink = "ink"
    is_bold: bool = False
    is_italic: bool = False
    is_centred: bool = False

    @property
    def bottom(self) -> float:
        """The height below it."""
        return self.y + self.height


class Rectangle(NamedTuple):
    """A surface without a border."""

    x: float
    y: float
    width: float
    height: float
    ink: Ink

    @property
    def bottom(self) -> float:
        """The height below it."""
        return self.y + self.height


class Line(NamedTuple):
    """A line from the left to the right, or from the top to the bottom."""

    x1: float
    y1: float
    x2: float
    y2: float
    ink: Ink
    width: float = 1
    dash: tuple[float, ...] = ()

    @property
    def bottom(self) -> float:
        """The height below it."""
        return max(self.y1, self.y2)


class Badge(NamedTuple):
    """A disc, or a square with `is_square`, around a middle; `is_full` says that it is filled."""

    x: float
    y: float
    half: float
    is_square: bool
    is_full: bool

    @property
    def bottom(self) -> float:
        """The height below it."""
        return self.y + self.half


class Tip(NamedTuple):
    """The head of an arrow that ends in `x`, `y`; it flies to the right, to the left, or down."""

    x: float
    y: float
    to: Literal["right", "left", "down"]

    @property
    def bottom(self) -> float:
        """The height below it."""
        return self.y


class Loop(NamedTuple):
    """A bow that leaves `x` at the height `top`, goes out to the side as far as `out`, and is back at `y`."""

    x: float
    top: float
    y: float
    out: float
    dash: tuple[float, ...] = ()

    @property
    def bottom(self) -> float:
        """The height below it."""
        return self.y


Shape = Text | Rectangle | Line | Badge | Tip | Loop


class Picture(NamedTuple):
    """Shapes, those in front last, within a width and a height."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
