from ksa.render.diagnostics import concise, full, json
from ksa.render.diagnostics.formats import FORMATS


def test_the_formats() -> None:
    assert {"full": full.render, "concise": concise.render, "json": json.render} == FORMATS
