"""The page about the rules."""

import re
from pathlib import Path

import pytest

from docs import rules_page, template
from docs.generate import ROOT
from docs.markdown import headings
from ksa.diagnostic import Severity
from ksa.rules.rule import Rule, RuleFile
from tests.checking import concise, findings

MANUAL = """\
A name is shouted.

## Why is this wrong?
Nobody likes `| that`.

## Wrong
```yaml partners.yaml
# loud
partners: []
```
"""
RULES = (
    RuleFile(Rule("loud-name", Severity.WARNING), "shape", MANUAL, None),
    RuleFile(Rule("soft-name", Severity.INFO), "text", "A name is whispered.\n", None),
    RuleFile(Rule("no-name", Severity.ERROR), "shape", "There is no name.\n", None),
)
TEMPLATE = """\
<!-- rules -->

## Tekst

<!-- family: text -->

## Vorm

<!-- family: shape -->
"""

COALITION = """\
coalition:
  id: a
  name: A
  municipalities:
    - name: A
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a template of our own, for rules of our own."""
    monkeypatch.setattr(template, "FOLDER", tmp_path)
    monkeypatch.setattr(rules_page, "RULES", RULES)
    return tmp_path


def test_rules_by_family(folder: Path) -> None:
    (folder / "rules.md").write_text(
        "<!-- rules -->\n\n## Tekst\n\n<!-- family: text -->\n\n## Vorm\n\n<!-- family: shape -->\n"
    )
    assert rules_page.text() == (
        """\
| Regel | Hoe erg | Wat er aan de hand is |
| --- | --- | --- |
| [`loud-name`](#loud-name) | `warning` | A name is shouted. |
| [`soft-name`](#soft-name) | `info` | A name is whispered. |
| [`no-name`](#no-name) | `error` | There is no name. |

## Tekst

### soft-name

`info`, uit de familie `text`

A name is whispered.

## Vorm

### loud-name

`warning`, uit de familie `shape`

A name is shouted.

#### Why is this wrong?
Nobody likes `| that`.

#### Wrong
In `partners.yaml`:

```yaml
# loud
partners: []
```

### no-name

`error`, uit de familie `shape`

There is no name.
"""
    )


def test_a_family_without_a_section_is_refused(folder: Path) -> None:
    (folder / "rules.md").write_text("<!-- family: text -->\n")
    with pytest.raises(template.TemplateError) as refusal:
        rules_page.text()
    assert str(refusal.value) == "docs/templates/rules.md: `<!-- family: shape -->` stands here 0 x, and should 1 x"


def test_the_finding_that_the_page_lets_stand() -> None:
    page = (template.FOLDER / "rules.md").read_text("utf-8")
    blocks = re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert len(blocks) == 1
    files = {"coalition/coalition.yaml": COALITION, "partners.yaml": blocks[0]}
    assert concise(findings(files)) == ""
    files["partners.yaml"] = re.sub(" *# ksa.*", "", blocks[0])
    assert [finding.rule for finding in findings(files)] == ["mobile-number"]


def test_every_rule_in_the_code_stands_on_the_page() -> None:
    files = [file for file in (ROOT / "ksa/rules").glob("*/*.py") if "\nRULE = " in file.read_text("utf-8")]
    written = headings(rules_page.text())
    assert [file.stem for file in files if file.stem.replace("_", "-") not in written] == []
