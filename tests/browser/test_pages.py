"""Pages in a real browser: can everybody use them, and do they keep to themselves?

`make test-browser` installs what these tests need.
"""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.language import speak
from ksa.render.documents.html import render
from ksa.report.document import Document, Heading
from ksa.report.export.registry import REPORTS
from tests.render.chain.chains import large
from tests.render.documents.telling import CHAIN, REPORT
from tests.report.export.scoping import almere

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium")
NODE = shutil.which("node")

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and NODE and (HERE / "node_modules").is_dir()),
    reason="not looked at in a browser: `make test-browser` installs Chromium and axe-core",
)


def large_chain() -> Document:
    return REPORT._replace(blocks=(Heading(1, "Een grote keten"), large()))


def looked_at(*pages: Path) -> list[str]:
    """The complaints about pages."""
    done = subprocess.run(
        [str(NODE), HERE / "look.mjs", str(CHROMIUM), *pages], capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
    complaints: list[str] = json.loads(done.stdout)
    return complaints


@pytest.mark.parametrize(
    "make",
    [
        pytest.param(lambda: REPORT, id="every block"),
        pytest.param(large_chain, id="a large chain"),
        *(pytest.param(lambda report=report: report.make(almere()), id=name) for name, report in REPORTS.items()),
    ],
)
def test_a_page_is_for_everybody(make: Callable[[], Document], tmp_path: Path) -> None:
    speak("nl")
    page = tmp_path / "page.html"
    page.write_text(render(make()), encoding="utf-8")
    assert looked_at(page) == []


@pytest.mark.parametrize(
    ("found", "put", "complaint"),
    [
        ("</main>", "<p><font color='#aaaaaa'>bleek</font></p></main>", "color-contrast"),
        ("<h2 ", "<h4 ", "heading-order"),
        ("</main>", "<img src='https://example.nl/x.png' alt=''></main>", "Content Security Policy"),
        ("</main>", "<script>document.title = 'x'</script></main>", "Content Security Policy"),
        ("</main>", "<pre>" + "x" * 300 + "</pre></main>", "the page is"),
        ('x="182.85"', 'x="160"', "lies on"),
        ('font-size="13"', 'font-size="40"', "leaves the picture"),
    ],
)
def test_what_is_wrong_is_seen(found: str, put: str, complaint: str, tmp_path: Path) -> None:
    whole = render(REPORT._replace(blocks=(Heading(1, "Ketens"), Heading(2, "Een"), CHAIN)))
    assert found in whole
    page = tmp_path / "page.html"
    page.write_text(whole.replace(found, put), encoding="utf-8")
    assert any(complaint in one for one in looked_at(page))
