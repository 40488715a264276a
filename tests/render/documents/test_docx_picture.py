from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest

from ksa.render.documents.docx import render
from ksa.report.document import Lane
from tests.render.documents.telling import CHAIN, document

JOINER = "\u200d"


def drawn(name: str) -> bytes:
    """The dots of a picture in which somebody has this name."""
    file = render(document(CHAIN._replace(lanes=(Lane(name), *CHAIN.lanes[1:]))), datetime(2026, 6, 1, tzinfo=UTC))
    with ZipFile(BytesIO(file)) as parts:
        (picture,) = (parts.read(part) for part in parts.namelist() if part.endswith(".png"))
    return picture


@pytest.mark.parametrize(
    ("one", "other"),
    [("👶", "👧"), (f"👩{JOINER}👧", f"👨{JOINER}👦"), ("🇳🇱", "🇧🇪"), ("👶🏽", "👧🏽"), ("❤\ufe0f", "☎\ufe0f")],
)
def test_emoji_beside_letters_are_no_empty_boxes(one: str, other: str) -> None:
    assert drawn(f"koffie {one} JGZ") != drawn(f"koffie {other} JGZ")
