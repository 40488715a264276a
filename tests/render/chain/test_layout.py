from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ksa.render.chain.layout import NARROW, WIDE, layout
from ksa.render.chain.shapes import Badge, Line, Loop, Picture, Shape, Text, Tip
from ksa.report.document import Arrow, Chain, Lane
from tests.render.chain.chains import WIDE_WORDS, chains, large
from tests.render.documents.telling import CHAIN

Box = tuple[float, float, float, float]
SMALL = 0.001


def box(shape: Shape) -> Box:
    """The left, the top, the right and the bottom of a shape."""
    match shape:
        case Line(x1, y1, x2, y2):
            return (x1, y1, x2, y2)
        case Badge(x, y, half):
            return (x - half, y - half, x + half, y + half)
        case Tip(x, y, to):
            return {"right": (x - 6, y - 4, x, y + 4), "left": (x, y - 4, x + 6, y + 4)}.get(
                to, (x - 4, y - 6, x + 4, y)
            )
        case Loop(x, top, y, out):
            return (min(x, out), top, max(x, out), y)
        case _:
            return (shape.x, shape.y, shape.x + shape.width, shape.y + shape.height)


def meet(one: Box, other: Box) -> bool:
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > SMALL and min(one[3], other[3]) - max(one[1], other[1]) > SMALL
    )


def lies_in(one: Box, other: Box) -> bool:
    return (
        one[0] >= other[0] - SMALL
        and one[1] >= other[1] - SMALL
        and one[2] <= other[2] + SMALL
        and one[3] <= other[3] + SMALL
    )


def sound(picture: Picture) -> None:
    """Fail where words meet words or anything drawn, an arrow runs into a badge, or something leaves the picture."""
    texts = [shape for shape in picture.shapes if isinstance(shape, Text)]
    letters = [text for text in texts if text.is_centred]
    words = [text for text in texts if not text.is_centred]
    drawn = [shape for shape in picture.shapes if isinstance(shape, Line | Badge | Tip | Loop)]
    thin = [box(shape) for shape in drawn if isinstance(shape, Line)]
    lines = [(left - 0.5, top - 0.5, right + 0.5, bottom + 0.5) for left, top, right, bottom in thin]
    others = [*lines, *(box(shape) for shape in drawn if not isinstance(shape, Line))]
    assert not [(one, other) for one, other in combinations(texts, 2) if meet(box(one), box(other))]
    assert not [(text, other) for text in words for other in others if meet(box(text), other)]
    badges = [box(shape) for shape in drawn if isinstance(shape, Badge)]
    assert not [(one, other) for one, other in combinations(badges, 2) if meet(one, other)]
    arrows = [_thick(shape) for shape in drawn if not isinstance(shape, Badge) and not _is_thin(shape)]
    assert not [(one, other) for one in arrows for other in badges if meet(one, other)]
    assert all(
        any(lies_in(box(letter), (x1 - 1, y1 - 1, x2 + 1, y2 + 1)) for x1, y1, x2, y2 in badges) for letter in letters
    )
    frame = (0, 0, picture.width, picture.height)
    assert not [shape for shape in picture.shapes if not lies_in(box(shape), frame)]


def _is_thin(shape: Shape) -> bool:
    """Whether it is a line between steps, or down a lane."""
    return isinstance(shape, Line) and shape.ink != "line"


def _thick(shape: Shape) -> Box:
    """The box of a shape, in which a line has some room beside it, but not at its ends."""
    left, top, right, bottom = box(shape)
    if not isinstance(shape, Line):
        return (left, top, right, bottom)
    return (left, top - 0.5, right, bottom + 0.5) if top == bottom else (left - 0.5, top, right + 0.5, bottom)


@settings(deadline=None, max_examples=60)
@given(chains(), st.sampled_from([NARROW, WIDE]))
def test_no_words_are_drawn_over(chain: Chain, room: int) -> None:
    sound(layout(chain, room))


@pytest.mark.parametrize("room", [NARROW, WIDE])
def test_a_large_chain(room: int) -> None:
    picture = layout(large(), room)
    sound(picture)
    assert picture.width == room


@pytest.mark.parametrize(("lanes", "width"), [(0, NARROW), (1, NARROW), (13, NARROW), (14, 308), (30, 891)])
def test_a_picture_is_only_wider_than_its_room_where_many_take_part(lanes: int, width: float) -> None:
    chain = Chain("", "", (Lane("JGZ"),) * lanes, ())
    assert layout(chain, NARROW).width == pytest.approx(width, abs=0.5)


def words(chain: Chain, room: int) -> list[str]:
    return [shape.text for shape in layout(chain, room).shapes if isinstance(shape, Text) and not shape.is_centred]


@pytest.mark.parametrize("room", [NARROW, WIDE])
def test_the_words_of_a_chain(room: int) -> None:
    assert " ".join(words(CHAIN, room)) == (
        "Kraamzorg De Wieg de moeder JGZ Voorbeeldstad Huisartsen "
        "1 infographic geven en het gesprek openen term: in de kraamweek "
        "2 signaal meegeven in de overdracht term: dag 10 "
        "3 in het team bespreken "
        "4 when: bij een score vanaf 13 verwijzen naar huisarts of POH-GGZ term: 3 werkdagen "
        "5 vertellen wat er is gedaan feedback · term: 4 weken "
        "from whom to whom feedback not a partner"
    )


def test_signs_that_a_picture_has_not_are_not_explained() -> None:
    lanes = (Lane("JGZ"), Lane("Huisartsen"))
    assert words(Chain("", "", lanes, ()), WIDE) == ["JGZ", "Huisartsen"]
    assert words(Chain("", "", lanes, (Arrow(1, (0,), (1,), ""),)), WIDE) == [
        "JGZ",
        "Huisartsen",
        "1",
        "from whom",
        "to whom",
    ]


def arrow(source: tuple[int, ...], target: tuple[int, ...]) -> list[str]:
    """The arrow of a step between three lanes in words, row by row; `A|` is a line down to that row in lane A."""
    chain = Chain("", "", (Lane("a"), Lane("b", is_partner=False), Lane("c")), (Arrow(1, source, target, ""),))
    shapes = layout(chain, WIDE).shapes
    begin = next(at for at, shape in enumerate(shapes) if isinstance(shape, Line) and shape.ink == "rule")
    step = [shape for shape in shapes[begin:] if not isinstance(shape, Badge) or shape.half == 8]
    first = min((shape.y for shape in step if isinstance(shape, Badge)), default=0)
    rows: dict[int, list[str]] = {}
    for shape in step:
        if told := _told(shape):
            rows.setdefault(round((box(shape)[3] - first) / 26), []).append(told)
    return [" ".join(rows[row]) for row in sorted(rows)]


def _lane(x: float) -> str:
    return next(name for middle, name in {20: "A", 60: "B", 100: "C"}.items() if abs(middle - x) <= 8)


def _told(shape: Shape) -> str:
    match shape:
        case Line(x1, _, x2, _, "line"):
            return f"{_lane(x1)}|" if x1 == x2 else f"{_lane(x1)}-{_lane(x2)}"
        case Tip(x, _, to):
            return f"{to} {_lane(x)}"
        case Loop(x):
            return f"loop {_lane(x)}"
        case Badge(x, _, _, is_square, is_full):
            return f"{'[]' if is_square else '()'}{_lane(x)}{'!' if is_full else ''}"
        case _:
            return ""


@pytest.mark.parametrize(
    ("source", "target", "told"),
    [
        ((0,), (2,), ["A-C right C ()A ()C!"]),
        ((2,), (0,), ["A-C left A ()C ()A!"]),
        ((1,), (0, 2), ["A-B left A B-C right C []B ()A! ()C!"]),
        ((0,), (2, 1), ["A-B right B ()A []B!", "A| A-C right C ()C!"]),
        ((0, 2), (1,), ["A-B right B B-C left B ()A ()C []B!"]),
        ((0, 1), (2,), ["A-C ()A", "C| down C B-C right C []B ()C!"]),
        ((0, 1), (1, 2), ["()A", "A-B []B", "A-B right B []B!", "A| A-C right C ()C!"]),
        ((1,), (1,), ["[]B", "loop B left B []B!"]),
        ((2,), (2,), ["()C", "loop C left C ()C!"]),
        ((0,), (0, 1), ["A-B right B ()A []B!", "A| down A ()A!"]),
        ((0, 1), (1,), ["[]B", "B| down B A-B right B ()A []B!"]),
        ((0, 0), (2, 2), ["A-C right C ()A ()C!"]),
        ((), (1,), ["[]B!"]),
        ((), (0, 2), ["()A! ()C!"]),
        ((1,), (), ["[]B"]),
        ((), (), []),
    ],
)
def test_an_arrow_goes_from_each_to_each(source: tuple[int, ...], target: tuple[int, ...], told: list[str]) -> None:
    assert arrow(source, target) == told


def test_a_loop_goes_out_where_there_is_room() -> None:
    chain = Chain("", "", (Lane("a"),) * 13, (Arrow(1, (0,), (0,), ""), Arrow(2, (12,), (12,), "")))
    loops = [shape for shape in layout(chain, NARROW).shapes if isinstance(shape, Loop)]
    assert [shape.out - shape.x for shape in loops] == pytest.approx([12, -12])


def test_who_tells_back_does_so_along_a_broken_line() -> None:
    dashes = [
        shape.dash
        for shape in layout(CHAIN).shapes
        if isinstance(shape, Line | Loop) and (isinstance(shape, Loop) or shape.ink == "line")
    ]
    assert [bool(dash) for dash in dashes] == [False, False, False, False, False, True, True]


def test_a_name_that_goes_on_and_on_ends_in_dots() -> None:
    chain = Chain("", "", (Lane("a" * 10_000),), (Arrow(1, (0,), (0,), "b" * 10_000),))
    found = words(chain, NARROW)
    assert len(found) == 12 + 1 + 8 + 2
    assert [line[-1] for line in found if "…" in line] == ["…", "…"]


HAVEN, BUITEN = (f"Samenwerkingsverband Jeugdgezondheidszorg en Kraamzorg, locatie {place}" for place in ("H.", "B."))


def names(room: int, *lanes: str) -> list[tuple[float, str]]:
    """The lines of the names in a picture of these lanes, each with where it begins."""
    shapes = layout(Chain("", "", tuple(map(Lane, lanes)), ()), room).shapes
    return [(shape.x, shape.text) for shape in shapes if isinstance(shape, Text) and not shape.is_centred]


def test_names_stand_behind_their_lanes_where_they_are_whole_there() -> None:
    assert names(WIDE, "JGZ", HAVEN) == [(33, "JGZ"), (73, HAVEN.removesuffix(" H.")), (73, "H.")]
    assert names(NARROW, "JGZ", "Kraamzorg") == [(43, "JGZ"), (103, "Kraamzorg")]


def test_long_names_stand_in_a_list() -> None:
    assert names(NARROW, HAVEN, BUITEN) == [
        (21, "Samenwerkingsverband"),
        (21, "Jeugdgezondheidszorg en"),
        (21, "Kraamzorg, locatie H."),
        (21, "Samenwerkingsverband"),
        (21, "Jeugdgezondheidszorg en"),
        (21, "Kraamzorg, locatie B."),
    ]


def test_no_name_of_a_large_chain_is_cut() -> None:
    lanes = tuple(f"{WIDE_WORDS} {number}" for number in range(12))
    assert " ".join(line for _x, line in names(NARROW, *lanes)) == " ".join(lanes)
