"""The tool that keeps the Dutch catalogue in step with the code, on a small tree and on the real one."""

from gettext import GNUTranslations
from pathlib import Path

import pytest

from docs import catalogue

GREETING = """\
from ksa.language import N_, _, ngettext

LABEL = N_("a label")


def greet(name: str, count: int) -> str:
    greeting = _("hello {name}, see `ksa`").format(name=name)
    return greeting + _(LABEL) + ngettext("{count} error", "{count} errors", count)
"""
RULE = '''\
r"""A rule speaks
of `\\x1b`.

## Wrong
```yaml
partners: []
```
"""

from ksa.rules.rule import Rule

RULE = Rule("a-rule")
'''
TRANSLATED = r"""
# The Dutch texts of ksa. The lines that start with msgid come from the code; the Dutch stands after msgstr.
# Words in `backticks` and names in {braces} stay as they are. After an edit: `make docs`.
msgid ""
msgstr ""
"Project-Id-Version: ksa\n"
"Language: nl\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"

#: ksa/rules/text/a_rule.py
msgid "A rule speaks of `\\x1b`."
msgstr "Een regel gaat over `\\x1b`."

#: ksa/rules/text/a_rule.py
msgid "Wrong"
msgstr "Fout"

#: ksa/greeting.py
msgid "a label"
msgstr "een naam"

# a translator's remark
#: ksa/greeting.py
#, python-brace-format
msgid "hello {name}, see `ksa`"
msgstr "dag {name}, zie `ksa`"

#: ksa/greeting.py
#, python-brace-format
msgid "{count} error"
msgid_plural "{count} errors"
msgstr[0] "{count} fout"
msgstr[1] "{count} fouten"
""".lstrip()


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A small copy of the project whose catalogue is in order."""
    write(tmp_path, "ksa/greeting.py", GREETING)
    write(tmp_path, "ksa/rules/text/a_rule.py", RULE)
    write(tmp_path, catalogue.PO, TRANSLATED)
    assert catalogue.main([], tmp_path) == 0
    return tmp_path


def write(root: Path, path: str, text: str) -> None:
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(text.encode(errors="surrogateescape"))


def po(root: Path) -> str:
    return (root / catalogue.PO).read_bytes().decode()


def test_the_real_catalogue_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    status = catalogue.main(["--check"])
    assert (status, capsys.readouterr().out) == (0, "")


def test_a_sound_catalogue_stays_as_it_is(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert po(tree) == TRANSLATED
    assert catalogue.main(["--check"], tree) == 0
    assert capsys.readouterr().out == ""


def test_the_compiled_catalogue_translates(tree: Path) -> None:
    with (tree / catalogue.MO).open("rb") as file:
        dutch = GNUTranslations(file)
    assert dutch.gettext("a label") == "een naam"
    assert dutch.gettext("A rule speaks of `\\x1b`.") == "Een regel gaat over `\\x1b`."
    assert [dutch.ngettext("{count} error", "{count} errors", n) for n in (0, 1, 2)] == [
        "{count} fouten",
        "{count} fout",
        "{count} fouten",
    ]


def test_a_catalogue_grows_from_nothing(tree: Path) -> None:
    (tree / catalogue.PO).unlink()
    (tree / catalogue.MO).unlink()
    assert catalogue.main([], tree) == 0
    assert [line for line in po(tree).splitlines() if line.startswith(("msgid", "msgstr"))] == [
        'msgid ""',
        'msgstr ""',
        'msgid "A rule speaks of `\\\\x1b`."',
        'msgstr ""',
        'msgid "Wrong"',
        'msgstr ""',
        'msgid "a label"',
        'msgstr ""',
        'msgid "hello {name}, see `ksa`"',
        'msgstr ""',
        'msgid "{count} error"',
        'msgid_plural "{count} errors"',
        'msgstr[0] ""',
        'msgstr[1] ""',
    ]


def test_a_text_that_left_the_code_leaves_the_catalogue(tree: Path) -> None:
    write(tree, "ksa/greeting.py", GREETING.replace('N_("a label")', '"a label"'))
    catalogue.main([], tree)
    assert po(tree) == TRANSLATED.replace('#: ksa/greeting.py\nmsgid "a label"\nmsgstr "een naam"\n\n', "")


def test_a_text_that_became_a_plural_is_translated_anew(tree: Path) -> None:
    write(tree, "ksa/more.py", 'ngettext("a label", "{count} labels", 2)\n')
    catalogue.main([], tree)
    assert 'msgid "a label"\nmsgid_plural "{count} labels"\nmsgstr[0] ""\nmsgstr[1] ""\n' in po(tree)


def test_lines_that_move_change_nothing(tree: Path) -> None:
    write(tree, "ksa/greeting.py", "\n\n\n" + GREETING)
    assert catalogue.main(["--check"], tree) == 0


@pytest.mark.parametrize(
    ("old", "new", "complaints"),
    [
        ('"een naam"', '""', ["ksa.po: no translation: 'a label'"]),
        ('"{count} fouten"', '""', ["ksa.po: no translation: '{count} error'"]),
        (
            '#: ksa/greeting.py\nmsgid "a label"',
            '#: ksa/greeting.py\n#, fuzzy\nmsgid "a label"',
            ["ksa.po: marked as fuzzy, so not used: 'a label'"],
        ),
        (
            "dag {name}, zie",
            "dag {naam}, zie",
            ["ksa.po: other names in braces ({naam} for {name}): 'hello {name}, see `ksa`'"],
        ),
        (
            "zie `ksa`",
            "zie ksa",
            ["ksa.po: other words in backticks (none for `ksa`): 'hello {name}, see `ksa`'"],
        ),
        (
            'msgstr[0] "{count} fout"',
            'msgstr[0] "een fout"',
            ["ksa.po: other names in braces (none for {count}): '{count} error'"],
        ),
    ],
)
def test_an_unsound_translation_is_reported(
    tree: Path, capsys: pytest.CaptureFixture[str], old: str, new: str, complaints: list[str]
) -> None:
    assert old in TRANSLATED
    write(tree, catalogue.PO, TRANSLATED.replace(old, new))
    catalogue.main([], tree)
    assert catalogue.main(["--check"], tree) == 1
    assert capsys.readouterr().out.splitlines() == [f"{catalogue.FOLDER}/{complaint}" for complaint in complaints]


def test_a_new_text_makes_both_files_stale(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tree, "ksa/new.py", 'N_("a label")\nN_("new")\n')
    before = po(tree)
    assert catalogue.main(["--check"], tree) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{catalogue.PO}: stale: run `make docs`",
        f"{catalogue.PO}: no translation: 'new'",
    ]
    assert po(tree) == before


def test_a_translation_that_was_not_compiled_is_reported(tree: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tree, catalogue.PO, TRANSLATED.replace("een naam", "een label"))
    assert catalogue.main(["--check"], tree) == 1
    assert capsys.readouterr().out == f"{catalogue.MO}: stale: run `make docs`\n"


@pytest.mark.parametrize(
    ("path", "text", "complaint"),
    [
        ("ksa/bad.py", 'x = 1\n_(f"hello {x}")\n', "ksa/bad.py:2: `_()` is not called with a literal text"),
        ("ksa/bad.py", '_("a" + x)\n', "ksa/bad.py:1: `_()` is not called with a literal text"),
        ("ksa/bad.py", '_("a".format(x))\n', "ksa/bad.py:1: `_()` is not called with a literal text"),
        ("ksa/bad.py", '_(a if x else "b")\n', "ksa/bad.py:1: `_()` is not called with a literal text"),
        ("ksa/bad.py", "_(1)\n", "ksa/bad.py:1: `_()` is not called with a literal text"),
        ("ksa/bad.py", "N_(x)\n", "ksa/bad.py:1: `N_()` is not called with a literal text"),
        ("ksa/bad.py", 'ngettext("a", x, 2)\n', "ksa/bad.py:1: `ngettext()` is not called with a literal text"),
        ("ksa/bad.py", "x =\n", "ksa/bad.py:1: invalid syntax"),
        (
            catalogue.PO,
            'msgid "a"\nmsgstr "b\n',
            f"{catalogue.PO}:2: no comment, and no keyword with one text in double quotes",
        ),
        (
            catalogue.PO,
            'msgid "a"\nmsgstr "b"c"\n',
            f"{catalogue.PO}:2: no comment, and no keyword with one text in double quotes",
        ),
        (catalogue.PO, '\nmsgid "a"\n\n', f"{catalogue.PO}:2: missing msgstr for msgid 'a'"),
        (catalogue.PO, "\udcff", f"{catalogue.PO}: not UTF-8"),
    ],
)
def test_what_cannot_be_read_is_reported(
    tree: Path, capsys: pytest.CaptureFixture[str], path: str, text: str, complaint: str
) -> None:
    write(tree, path, text)
    for arguments in ([], ["--check"]):
        assert catalogue.main(arguments, tree) == 1
        assert capsys.readouterr().out == f"{complaint}\n"


@pytest.mark.parametrize("call", ["_(x)", "_(x.y)", '_(x["y"])', "_(label(x))", "other(x)"])
def test_a_text_that_was_marked_elsewhere_may_be_translated(tree: Path, call: str) -> None:
    write(tree, "ksa/reader.py", f"{call}\n")
    assert catalogue.main(["--check"], tree) == 0


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("ksa/rules/rule.py", '"""No rule."""\nRULE = 1\n'),
        ("ksa/rules/text/engine.py", '"""No rule."""\nRULES = 1\n'),
        ("ksa/rules/text/bare.py", "RULE: int = 1\n"),
        ("tests/rules/test_a.py", 'N_("no text of ksa")\n'),
    ],
)
def test_what_is_no_text_stays_out(tree: Path, path: str, text: str) -> None:
    write(tree, path, text)
    assert catalogue.main(["--check"], tree) == 0
