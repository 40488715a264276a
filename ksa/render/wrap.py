"""Text on lines that fit a screen."""


def wrap(text: str, width: int | None, first: str = "", rest: str = "") -> str:
    """The text with its lines broken between words where they would pass the width; one line when there is no width.

    `first` stands before the first line, `rest` before the others.
    """
    if width is None:
        return first + text
    lines = [first]
    is_new = True
    for word in text.split():
        if not is_new and len(lines[-1]) + 1 + len(word) > width:
            lines.append(rest)
            is_new = True
        lines[-1] += word if is_new else f" {word}"
        is_new = False
    return "\n".join(lines)
