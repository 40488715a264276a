from collections.abc import Callable
from pathlib import Path

import pytest

from ksa.coalition.folder import read_folder
from ksa.coalition.reading import Folder
from ksa.diagnostic import START, Diagnostic, Label

Builder = Callable[[dict[str, str]], Path]


SILENT = "until then, rules about what is missing say nothing"


def not_read(name: str, help_: str, field: str = "") -> Diagnostic:
    note = SILENT if field else ""
    return Diagnostic("unread-file", "this file is not read", (Label(name, START),), help_, note, field=field)


@pytest.mark.parametrize(
    ("name", "better", "word"),
    [
        ("partners.yml", "partners.yaml", "partners"),
        ("Partners.yaml", "partners.yaml", "partners"),
        ("partners.yaml.txt", "partners.yaml", "partners"),
        ("interventions.YML", "interventions.yaml", "interventions"),
        ("agreements.yaml", "coalition/agreements.yaml", "agreements"),
        ("coalition.yml", "coalition/coalition.yaml", "coalition"),
        ("gaps.yaml", "coalition/gaps.yaml", "gaps"),
        ("coalition/topics.YAML", "coalition/topics.yaml", "topics"),
        ("coalition/topics.Yml", "coalition/topics.yaml", "topics"),
        ("coalition/topics.yaml.txt", "coalition/topics.yaml", "topics"),
        ("coalition/topics.YML.TXT", "coalition/topics.yaml", "topics"),
        ("coalition/Agreements/KA-a.yml.txt", "coalition/Agreements/KA-a.yaml", ""),
    ],
)
def test_a_file_that_is_not_read(coalition: Builder, name: str, better: str, word: str) -> None:
    assert read_folder(coalition({name: "x"})) == Folder((), (not_read(name, f"call it `{better}`", word),))


@pytest.mark.parametrize(
    ("name", "text", "word", "help_"),
    [
        ("ka-a.yaml", "agreement:\n  id: ka-a\n", "agreement", "move it to `coalition/agreements/ka-a.yaml`"),
        (
            "KA-a.YML",
            "\ufeff# a\n---\nagreements: # b\r\n",
            "agreements",
            "move it to `coalition/agreements/KA-a.yaml`",
        ),
        ("a.yaml", "\n\n'topics' : [{id: a}]\n", "topics", "move it to `coalition/a.yaml`"),
        ("partners almere.yaml", "partners:\n- id: a\n", "partners", "call it `partners.yaml`"),
        ("copy.yml.txt", "intervention: {id: a}\n", "intervention", "call it `interventions.yaml`"),
        ("coalition/ka.txt", "agreement:\n  id: ka\n", "agreement", "call it `coalition/ka.yaml`"),
    ],
)
def test_a_file_that_begins_as_a_coalitions_does(
    coalition: Builder, name: str, text: str, word: str, help_: str
) -> None:
    assert read_folder(coalition({name: text})).diagnostics == (not_read(name, help_, word),)


def test_a_second_file_of_partners_goes_into_the_folder(coalition: Builder) -> None:
    found = read_folder(coalition({"partners.yaml": "", "partners 2.yaml": "partners:\n- id: a\n"})).diagnostics
    assert found == (not_read("partners 2.yaml", "move it to `coalition/partners 2.yaml`", "partners"),)


@pytest.mark.parametrize("suffix", [".xlsx", ".xls", ".ods", ".csv", ".docx", ".doc", ".odt", ".txt"])
def test_a_file_of_another_program(coalition: Builder, suffix: str) -> None:
    help_ = f"ksa reads no `{suffix}`: type the data over into a `.yaml` file, or put this file elsewhere"
    name, topics = f"coalition/a/nieuw{suffix}", f"coalition/Topics{suffix}"
    found = read_folder(coalition({name: "x", topics: "x", f"coalition/a/~$nieuw{suffix}": ""}))
    assert found == Folder((), (not_read(topics, help_, "topics"), not_read(name, help_)))


@pytest.mark.usefixtures("dutch")
def test_in_dutch(coalition: Builder) -> None:
    found = read_folder(coalition({"coalition/a.xlsx": "x", "b.yaml": "topics:\n", "map/c.yaml": ""})).diagnostics
    assert [(finding.message, finding.help) for finding in found] == [
        ("dit bestand wordt niet gelezen", "verplaats het naar `coalition/b.yaml`"),
        (
            "dit bestand wordt niet gelezen",
            "ksa leest geen `.xlsx`: typ de gegevens over in een `.yaml`-bestand, of zet dit bestand ergens anders",
        ),
    ]


@pytest.mark.parametrize("link", ["../outside.yaml", "/dev/zero", "not-there.yaml", ".hidden.yaml"])
def test_no_link_is_followed_to_see_how_a_file_begins(tmp_path: Path, link: str) -> None:
    (tmp_path / "root").mkdir()
    for name in ("outside.yaml", "root/.hidden.yaml"):
        (tmp_path / name).write_text("topics:\n", encoding="utf-8")
    (tmp_path / "root" / "a.yaml").symlink_to(link)
    assert read_folder(tmp_path / "root") == Folder((), ())


def test_another_name_for_the_folder(coalition: Builder) -> None:
    files = {"coalitie/topics.yaml": "topics:\n", "map/a.yaml": "x: y\n", "shared/partners.yaml": "partners:\n"}
    message, help_ = "this folder is not read", "call it `coalition`"
    found = (Diagnostic("unread-file", message, (Label("coalitie", START),), help_, SILENT, field="coalition"),)
    assert read_folder(coalition(files)).diagnostics == found
    assert read_folder(coalition({"coalition/a.yaml": ""})).diagnostics == ()


@pytest.mark.parametrize(
    "name", ["mkdocs.yml", "action.yml", "coalition/a.yaml.bak", "coalition/a.md", "coalition/yaml", "a.yaml"]
)
def test_a_file_that_nobody_expects_to_be_read(coalition: Builder, name: str) -> None:
    assert read_folder(coalition({name: "x"})) == Folder((), ())


@pytest.mark.parametrize(
    "text",
    [
        "name: Check\nruns:\n  using: composite\n",
        "site_name: KSA\ntopics:\n",
        "topics: roken\n",
        "- topics:\n",
        "topic\n",
        "",
        "# topics:\n",
        "topicsen:\n",
        "action: deploy\n",
        "\udcff".encode("utf-8", "surrogateescape").decode("latin-1"),
    ],
)
def test_a_file_of_something_else(coalition: Builder, text: str) -> None:
    assert read_folder(coalition({"other.yaml": text})) == Folder((), ())
