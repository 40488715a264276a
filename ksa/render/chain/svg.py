"""A chain as an SVG picture: a lane for each who acts, an arrow for each step."""

from typing import Literal, assert_never

from ksa.render import clean
from ksa.render.chain.layout import WIDE, layout
from ksa.render.chain.shapes import Badge, Ink, Line, Loop, Rectangle, Shape, Text, Tip
from ksa.report.document import Chain

Colours = Literal["page", "paper"]
"""Those that the style sheet of its page names, light or dark; or its own, that can be printed in grey."""

_PAPER: dict[Ink, str] = {
    "ink": "#1b1b1b",
    "muted": "#4c4c4c",
    "line": "#1d4f7c",
    "life": "#8593a0",
    "strip": "#e6ebf1",
    "rule": "#c9cfd6",
    "paper": "#ffffff",
}
_PALETTES: dict[Colours, dict[Ink, str]] = {
    "page": {ink: f"var(--{ink})" for ink in _PAPER},
    "paper": _PAPER,
}
_FONTS = "'Noto Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif"
# From the top of the room of a line to where its letters stand, in parts of that room.
_BASELINE = 0.74
_TIPS = {"right": "-6 -4.5v9", "left": "6 -4.5v9", "down": "-4.5 -6h9"}


def svg(chain: Chain, *, name: str, colours: Colours = "paper", width: float = WIDE) -> str:
    """The picture as an element that can stand by itself and within a page, where `name` is not yet the id of any.

    It is as wide as `width` says, or wider where there are too many lanes for that.
    """
    picture = layout(chain, width)
    palette = _PALETTES[colours]
    size = f"{_number(picture.width)} {_number(picture.height)}"
    across, down = size.split()
    drawn = "\n".join(_drawn(shape, palette) for shape in picture.shapes)
    title, description = clean.xml(chain.title), clean.xml(chain.description)
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" width="{across}" height="{down}" viewBox="0 0 {size}" role="img" \
aria-labelledby="{name}-title {name}-desc" font-family="{_FONTS}">
<title id="{name}-title">{title}</title>
<desc id="{name}-desc">{description}</desc>
{drawn}
</svg>"""


def _drawn(shape: Shape, palette: dict[Ink, str]) -> str:
    match shape:
        case Text():
            return _text(shape, palette)
        case Rectangle(x, y, width, height, ink):
            return f'<rect {_values(x=x, y=y, width=width, height=height)} fill="{palette[ink]}"/>'
        case Line():
            return (
                f"<line {_values(x1=shape.x1, y1=shape.y1, x2=shape.x2, y2=shape.y2)} "
                f'stroke="{palette[shape.ink]}" stroke-width="{_number(shape.width)}"{_dashes(shape.dash)}/>'
            )
        case Badge():
            return _badge(shape, palette)
        case Tip(x, y, to):
            return f'<path d="M{_number(x)} {_number(y)}l{_TIPS[to]}z" fill="{palette["line"]}"/>'
        case Loop():
            return _loop(shape, palette)
        case _:
            assert_never(shape)


def _text(text: Text, palette: dict[Ink, str]) -> str:
    x = text.x + text.width / 2 if text.is_centred else text.x
    looks = (
        ' text-anchor="middle"' if text.is_centred else "",
        ' font-weight="bold"' if text.is_bold else "",
        ' font-style="italic"' if text.is_italic else "",
    )
    place = _values(x=x, y=text.y + text.height * _BASELINE)
    return (
        f'<text {place} font-size="{_number(text.size)}" fill="{palette[text.ink]}"{"".join(looks)}>'
        f"{clean.xml(text.text)}</text>"
    )


def _badge(badge: Badge, palette: dict[Ink, str]) -> str:
    half = badge.half - 0.75
    fill = palette["line" if badge.is_full else "paper"]
    looks = f'fill="{fill}" stroke="{palette["line"]}" stroke-width="1.5"'
    if badge.is_square:
        return f"<rect {_values(x=badge.x - half, y=badge.y - half, width=2 * half, height=2 * half)} {looks}/>"
    return f"<circle {_values(cx=badge.x, cy=badge.y, r=half)} {looks}/>"


def _loop(loop: Loop, palette: dict[Ink, str]) -> str:
    # Such a curve comes three quarters of the way to the points that it is pulled to.
    pulled = loop.x + (loop.out - loop.x) * 4 / 3
    x, out, top, y = map(_number, (loop.x, pulled, loop.top, loop.y))
    return (
        f'<path d="M{x} {top}C{out} {top} {out} {y} {x} {y}" '
        f'fill="none" stroke="{palette["line"]}" stroke-width="1.75"{_dashes(loop.dash)}/>'
    )


def _dashes(dash: tuple[float, ...]) -> str:
    return f' stroke-dasharray="{" ".join(map(_number, dash))}"' if dash else ""


def _values(**values: float) -> str:
    return " ".join(f'{name}="{_number(value)}"' for name, value in values.items())


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
