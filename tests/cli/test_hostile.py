"""What a stranger puts in a coalition does nothing to the screen, the log or the program of who reads it."""

import json
import os
import re
from pathlib import Path

import pytest

from ksa.render.diagnostics.formats import FORMATS
from ksa.render.documents.formats import FORMATS as DOCUMENT_FORMATS
from tests.cli.program import BROKEN, folder, ran
from tests.render.hostile import harmless
from tests.report.writing import validator

TEXTS = [
    r'"\e[31mred\e]0;title\a"',
    r'"\x9b31m \u202egnp.exe \u2066x\u2069 \u200f"',
    r'"a\r\n::error file=x::boo\n##[error]boo"',
    "'::error::boo'",
    "'[red]bold[/red] [link=https://example.nl]x[/link]'",
    "'<script>alert(1)</script> &amp; `code` *x* | y'",
    "'%s %(x)s {field} {0} {message!r} \\\\N{BULLET}'",
    r'"\uD83D \uDCFF"',
    "'\u202e reversed \u2067'",
    "'" + "\u0301" * 300 + "'",
]

FORMS = list(FORMATS)
OURS = re.compile(
    r"(?m)^::(?=(?:error|warning) file=[^:]+,title=[a-z-]+::|(?:error|warning)::(?:nog )?\d+ [a-z ]+[;:] )"
)
"""How an annotation of ours begins: what a stranger puts in a line has no such title."""


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_texts(tmp_path: Path, form: str, language: str) -> None:
    topics = "".join(f"  - id: {text}\n    label: {text}\n    broader: {text}\n    {text}: {text}\n" for text in TEXTS)
    files = folder(tmp_path, {**BROKEN, "coalition/topics.yaml": f"topics:\n{topics}"})
    for number, text in enumerate(TEXTS):
        (files / f"coalition/{number}.yaml").write_text(f"{text}: {text}\n", "utf-8")
    told = ran("validate", "-v", "--format", form, cwd=files, KSA_LANG=language)
    assert told.code == 1
    harmless(OURS.sub("", told.out.decode()) + told.err)
    if form == "json":
        json.loads(told.out)


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
@pytest.mark.parametrize("form", FORMS)
def test_names(tmp_path: Path, form: str) -> None:
    files = folder(tmp_path, BROKEN)
    inner = os.fsencode(files / "coalition")
    for name in (
        b"\xff.yaml",
        b"::error::x.yaml",
        b"\x1b[31m\n::warning::y.yaml",
        "\u202e##[error].yaml".encode(),
        b"[red].yml",
    ):
        Path(os.fsdecode(inner + b"/" + name)).write_text("nonsense: 1\n", "utf-8")
    Path(os.fsdecode(inner + b"/\xfe.yaml.txt")).touch()
    told = ran("validate", "-v", "--format", form, cwd=files / "coalition")
    assert told.code == 1
    harmless(OURS.sub("", told.out.decode()) + told.err)
    if form == "json":
        paths = {finding["path"] for finding in json.loads(told.out)["findings"]}
        assert r"\udcff.yaml" in paths
        assert r"\udcfe.yaml.txt" in paths
    # A backslash in a URI is written as its number.
    assert r"\udcff.yaml" in told.out.decode().replace("%5C", "\\")
    if form in ("full", "concise"):
        assert "\n\\x3a:error::x.yaml:1:1: error[unknown-kind]" in told.out.decode()


@pytest.mark.skipif(os.name == "nt", reason="names that Windows does not allow")
@pytest.mark.parametrize("form", DOCUMENT_FORMATS)
@pytest.mark.parametrize(
    "arguments", [("show", "topic:huilen"), ("show", "partner:huilen"), ("list", "topics"), ("list", "gaps"), ("list",)]
)
def test_answers(tmp_path: Path, form: str, arguments: tuple[str, ...]) -> None:
    texts = [text for text in TEXTS if "uD83D" not in text]  # YAML refuses half a character
    several = f"[huilen, {', '.join(texts)}]"
    fields = "".join(f"    {text}: {text}\n    x{at}: [{{{text}: {text}}}]\n" for at, text in enumerate(texts))
    others = "".join(f"  - {{id: {text}, label: {text}, broader: huilen, related: {text}}}\n" for text in texts)
    contacts = "".join(
        f"      - {{function: {text}, email: {text}, phone: {text}, topics: huilen}}\n" for text in texts
    )
    partner = f"  - id: huilen\n    name: {texts[0]}\n    website: {texts[0]}\n    contacts:\n{contacts}"
    files = {
        "coalition/topics.yaml": f"topics:\n  - id: huilen\n    label: {texts[2]}\n    related: {several}\n{fields}",
        "coalition/\x1b[31m\n::error::\u202e##[error].yaml": f"topics:\n{others}partners:\n{partner}",
        "coalition/gaps.yaml": f"gaps: {{topic: {several}, areas: {several}, roles: {several}}}\n",
    }
    told = ran(*arguments, "--format", form, cwd=folder(tmp_path, {**BROKEN, **files}))
    assert told.code == 0
    harmless(told.out.decode() + told.err)
    if form == "json":
        data = json.loads(told.out)
        validator(data).validate(data)


def test_the_names_that_are_offered(tmp_path: Path) -> None:
    texts = [text for text in TEXTS if "uD83D" not in text]
    topics = "".join(f"  - {{id: {text}, label: {text}}}\n" for text in texts)
    files = folder(tmp_path, {**BROKEN, "coalition/topics.yaml": f"topics:\n{topics}"})
    told = ran("show", "::error:boo", cwd=files)
    assert told.code == 1
    harmless(told.out.decode() + told.err)
    assert told.err.endswith("fout: er is geen record `::error:boo`\n  hulp: bedoelde u `::error::boo`?\n")
