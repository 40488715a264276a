"""How much two colours differ to whoever sees little, as WCAG reckons it: letters need 4.5, lines 3."""


def contrast(one: str, other: str) -> float:
    """How much lighter one colour is than the other, at least 1."""
    dark, bright = sorted(map(_light, (one, other)))
    return (bright + 0.05) / (dark + 0.05)


def _light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
