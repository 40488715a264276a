"""Strategies for YAML texts: scraps that hardly ever make sense, whole documents in every style, and spoiled ones."""

from hypothesis import strategies as st

SCRAPS = [
    *("a", "b c", "é", "\U0001f930", "id", "12"),
    *(": ", ":", "a: ", "b:\n", "- ", "-", "? ", "?", ", ", ","),
    *("\n", "\n  ", "\n    ", "\n- ", "  ", " ", "\r\n", "\r", "\t"),
    *("'", '"', "''", '"b"', "'c'", "\\", "\\n", "\\x41", "\\u", '"\\u00e9"'),
    *("[", "]", "{", "}", "[]", "{}"),
    *("|", ">", "|\n  ", ">-\n  ", "|2\n", "+"),
    *("#", " # b", "# c\n"),
    *("&a", "*a", "!t ", "!", "<<: ", "~", "null", "---\n", "...\n", "--- ", "%YAML 1.1\n", "%"),
    *("@", "`", "=", "\u2028", "\x85", "\ufeff", "\u202e", "\x00", "\x0b"),
]

scraps = st.lists(st.sampled_from(SCRAPS), max_size=25).map("".join)
anything = st.text(max_size=60)

_words = st.text(st.sampled_from("abz09 .,:#-_'\"?!&*|>[]{}%@é\U0001f930\\/~="), min_size=1, max_size=12)
_names = st.sampled_from(["id", "name", "topics", "when", "a b", "é"])
_values = st.recursive(
    st.one_of(st.none(), _words),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(_names, inner, max_size=3)),
    max_leaves=12,
)


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document that makes sense, with comments and blank lines, in the styles that people and programs write."""
    lines = _block(draw, draw(_values), 0)
    line_break = draw(st.sampled_from(["\n", "\n", "\r\n"]))
    return line_break.join(lines) + line_break


@st.composite
def spoiled(draw: st.DrawFn, texts: st.SearchStrategy[str]) -> str:
    """A text with lines left out, moved in or out, or with characters changed."""
    lines = draw(texts).splitlines(keepends=True)
    for _turn in range(draw(st.integers(1, 4))):
        if not lines:
            break
        at = draw(st.integers(0, len(lines) - 1))
        match draw(st.sampled_from(["drop", "double", "deeper", "shallower", "change", "swap"])):
            case "drop":
                del lines[at]
            case "double":
                lines.insert(at, lines[at])
            case "deeper":
                lines[at] = draw(st.sampled_from([" ", "  ", "\t", "- "])) + lines[at]
            case "shallower":
                lines[at] = lines[at][1:]
            case "change":
                where = draw(st.integers(0, len(lines[at])))
                lines[at] = lines[at][:where] + draw(st.sampled_from(SCRAPS)) + lines[at][where + 1 :]
            case _:
                other = draw(st.integers(0, len(lines) - 1))
                lines[at], lines[other] = lines[other], lines[at]
    return "".join(lines)


def _block(draw: st.DrawFn, value: object, indent: int) -> list[str]:
    """The lines of a value that stands by itself."""
    pad = " " * indent
    if isinstance(value, dict) and value:
        rows = [(f"{pad}{_scalar(draw, name)}:", inner) for name, inner in value.items()]
    elif isinstance(value, list) and value:
        rows = [(f"{pad}-", inner) for inner in value]
    else:
        return [pad + _flow(draw, value)]
    lines: list[str] = []
    for head, inner in rows:
        lines += [""] * draw(st.integers(0, 1)) + [f"{pad}# {draw(_words)}"] * draw(st.integers(0, 1))
        lines += _row(draw, head, inner, indent)
    return lines


def _row(draw: st.DrawFn, head: str, value: object, indent: int) -> list[str]:
    comment = draw(st.sampled_from(["", "", " # b", "  # c: d"]))
    if isinstance(value, dict | list) and value and draw(st.booleans()):
        inside = _block(draw, value, indent + 2)
        # A list item may begin on the line of its dash.
        is_compact = head.endswith("-") and not inside[0].lstrip().startswith("#") and inside[0].strip()
        return [f"{head} {inside[0].lstrip()}", *inside[1:]] if is_compact else [head + comment, *inside]
    if isinstance(value, str) and draw(st.integers(0, 4)) == 0:
        mark = draw(st.sampled_from(["|", ">", "|-", ">+"]))
        return [f"{head} {mark}{comment}", *(f"{' ' * (indent + 2)}{word.strip()}" for word in (value, "x"))]
    return [f"{head} {_flow(draw, value)}{comment}"]


def _flow(draw: st.DrawFn, value: object, *, inside: bool = False) -> str:
    """A value on one line."""
    if isinstance(value, dict):
        fields = (f"{_scalar(draw, name)}: {_flow(draw, inner, inside=True)}" for name, inner in value.items())
        return "{" + ", ".join(fields) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(_flow(draw, inner, inside=True) for inner in value) + "]"
    return _scalar(draw, value, inside=inside)


def _scalar(draw: st.DrawFn, value: object, *, inside: bool = False) -> str:
    if not isinstance(value, str):
        return draw(st.sampled_from(["~", "null", "NULL"] if inside else ["", "~", "null"]))
    style = draw(st.sampled_from(["plain", "single", "double"]))
    if style == "plain" and _is_plain(value, ",[]{}:?" if inside else ""):
        return value
    if style == "double":
        return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return "'" + value.replace("'", "''") + "'"


def _is_plain(text: str, marks: str) -> bool:
    """Whether a text needs no quotes, where these marks do."""
    bare = text.strip(" .,:#-'\"?!&*|>[]{}%@\\/~=")
    return text == bare and ": " not in text and " #" not in text and not set(marks) & set(text)
