"""A PDF as a screen reader reads it: by its tags, in their order, each with the text that belongs to it."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from typing import Any, NamedTuple

from pikepdf import Array, Dictionary, Name, Page, Pdf, String, parse_content_stream

_PAIR = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)>")
_RANGE = re.compile(r"<([0-9A-F]+)> <([0-9A-F]+)> <([0-9A-F]+)>")

_NO_TAG = -1


class Tag(NamedTuple):
    """A tag: what it is, how deep it lies, the text that is its own or lies in it, what is said of a picture."""

    name: str
    depth: int
    text: str
    alt: str = ""


class Sheet(NamedTuple):
    """A page: its size, its text, what stands at its edges and repeats, and how far to the right its letters begin."""

    width: float
    height: float
    text: str
    edges: str
    right: float


def opened(data: bytes) -> Pdf:
    """The file."""
    return Pdf.open(BytesIO(data))


def tags(data: bytes) -> list[Tag]:
    """All tags, in reading order."""
    pdf = opened(data)
    texts = {page.obj.objgen: _marked(page) for page in pdf.pages}
    return list(_tags(pdf.Root.StructTreeRoot.K, texts, 0))


def pages(data: bytes) -> list[Sheet]:
    """The pages."""
    return list(map(_sheet, opened(data).pages))


def read_aloud(data: bytes) -> str:
    """All text, in reading order."""
    return "".join(tag.text for tag in tags(data) if tag.depth == 0)


def bare(text: str) -> str:
    """A text without white space, and without the hyphens that stand at the end of a line only."""
    return re.sub(r"[\s\xad]+", "", text)


def fonts(data: bytes) -> dict[str, bool]:
    """The fonts, and of each whether the file holds its letters."""
    pdf = opened(data)
    all_ = [one for one in pdf.objects if isinstance(one, Dictionary) and one.get("/Type") == Name.Font]
    return {
        str(font.BaseFont).partition("+")[2].partition("-Identity")[0]: "/FontFile2" in font.FontDescriptor
        for font in all_
        if "/FontDescriptor" in font
    }


_Texts = Mapping[tuple[int, int], Mapping[int, str]]


def _tags(node: Any, texts: _Texts, depth: int, page: Any = None) -> Iterator[Tag]:  # noqa: ANN401 - any part of a PDF
    if isinstance(node, int):
        yield Tag("", depth, texts[page.objgen][node])
    elif isinstance(node, Array):
        for one in node:
            yield from _tags(one, texts, depth, page)
    elif "/S" in node:
        inner = list(_tags(node.get("/K", Array()), texts, depth + 1, node.get("/Pg", page)))
        text = "".join(one.text for one in inner if one.depth == depth + 1)
        yield Tag(str(node.S)[1:], depth, text, str(node.get("/Alt", "")))
        yield from (one for one in inner if one.name)
    elif node.get("/Type") == Name.MCR:
        yield Tag("", depth, texts[node.get("/Pg", page).objgen][int(node.MCID)])


def _sheet(page: Page) -> Sheet:
    texts = dict(_marked(page))
    edges = texts.pop(_NO_TAG, "")
    right = max(float(operands[4]) for operands, operator in _instructions(page) if operator == "cm")
    return Sheet(float(page.mediabox[2]), float(page.mediabox[3]), "".join(texts.values()), edges, right)


def _instructions(page: Page) -> Iterator[tuple[Sequence[Any], str]]:
    for found in parse_content_stream(page, "BDC BMC EMC Tf Tj TJ cm"):
        yield list(found.operands), str(found.operator)


def _marked(page: Page) -> dict[int, str]:
    """The text of each stretch of a page that a tag holds, by its number."""
    known = {name: _letters(font) for name, font in page.resources.get("/Font", Dictionary()).items()}
    texts: dict[int, list[str]] = {}
    letters: Mapping[int, str] = {}
    within = [(_NO_TAG, False)]
    for operands, operator in _instructions(page):
        number, is_told = within[-1]
        match operator:
            case "BDC" | "BMC":
                facts = operands[1] if operator == "BDC" else Dictionary()
                number = int(facts.get("/MCID", number))
                if "/ActualText" in facts:
                    texts.setdefault(number, []).append(str(facts.ActualText))
                within.append((number, is_told or "/ActualText" in facts))
            case "EMC":
                within.pop()
            case "Tf":
                letters = known[str(operands[0])]
            case "Tj" | "TJ" if not is_told:
                parts = operands[0] if operator == "TJ" else operands
                shown = b"".join(bytes(part) for part in parts if isinstance(part, String))
                numbers = (int.from_bytes(shown[at : at + 2]) for at in range(0, len(shown), 2))
                texts.setdefault(number, []).extend(letters[number] for number in numbers)
    return defaultdict(str, {number: "".join(parts) for number, parts in texts.items()})


def _letters(font: Any) -> dict[int, str]:  # noqa: ANN401 - as it is
    """What each number in a text stands for."""
    plan = font.ToUnicode.read_bytes().decode()
    found: dict[int, str] = {}
    for table in re.findall(r"beginbfchar(.*?)endbfchar", plan, re.DOTALL):
        found |= {int(number, 16): bytes.fromhex(text).decode("utf-16-be") for number, text in _PAIR.findall(table)}
    for table in re.findall(r"beginbfrange(.*?)endbfrange", plan, re.DOTALL):
        for first, last, text in _RANGE.findall(table):
            start = int(first, 16)
            found |= {at: chr(int(text, 16) + at - start) for at in range(start, int(last, 16) + 1)}
    return found
