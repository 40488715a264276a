"""The rooms of the program and the one direction of its imports, read from the code itself."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
MODULES = {
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
    for path in sorted((ROOT / "ksa").rglob("*.py"))
}

ROOMS = {
    "language": 0,
    "diagnostic": 0,
    "text": 1,
    "model": 2,
    "coalition": 3,
    "rules": 4,
    "search": 4,
    "edit": 4,
    "report": 5,
    "render": 6,
    "cli": 7,
}
"""The rooms from left to right; those with the same number do not import one another."""

LONGEST = 350
"""The most lines of a file: one that needs more does more than one thing."""

FILES_OPENED_IN = {"ksa.coalition.folder", "ksa.coalition.walk", "ksa.coalition.git", "ksa.language"}
"""Besides the cli; git looks for its own program, the last reads its own catalogue."""

PROGRAMS_STARTED_IN = {"ksa.coalition.git"}
"""Also in the cli: not even there."""


class Import(NamedTuple):
    by: str
    of: str
    line: int

    def __str__(self) -> str:
        return f"{MODULES[self.by].relative_to(ROOT)}:{self.line} imports {self.of}"


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def imports(module: str) -> Iterator[Import]:
    """Everything that a module imports, also within functions and for types only, relative names written out."""
    is_package = MODULES[module].name == "__init__.py"
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (Import(module, name.name, node.lineno) for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = module.split(".")[: len(module.split(".")) - node.level + is_package] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            for name in node.names:
                inner = f"{source}.{name.name}"
                yield Import(module, inner if inner in MODULES else source, node.lineno)


OUR_IMPORTS = [found for module in MODULES for found in imports(module) if found.of.split(".")[0] == "ksa"]
ALL_IMPORTS = [found for module in MODULES for found in imports(module)]


def room(module: str) -> str:
    return module.split(".")[1] if "." in module else ""


def at(module: str, node: ast.expr) -> str:
    return f"{MODULES[module].relative_to(ROOT)}:{node.lineno} {ast.unparse(node)[:60]}"


def test_every_file_is_in_a_room() -> None:
    assert {room(module) for module in MODULES} <= {*ROOMS, ""}
    assert len(MODULES) > 50


def test_imports_go_to_the_left() -> None:
    wrong = [
        str(found)
        for found in OUR_IMPORTS
        if room(found.by)
        and room(found.by) != room(found.of)
        and ROOMS[room(found.by)] <= ROOMS.get(room(found.of), -1)
    ]
    assert wrong == []


def test_the_package_itself_imports_no_room() -> None:
    assert [str(found) for found in OUR_IMPORTS if found.by == "ksa"] == []


def test_no_import_leads_back() -> None:
    edges: dict[str, set[str]] = {module: set() for module in MODULES}
    for found in OUR_IMPORTS:
        edges[found.by].add(found.of)
    while leaves := [module for module, below in edges.items() if not below & edges.keys()]:
        for module in leaves:
            del edges[module]
    assert {module: sorted(below & edges.keys()) for module, below in edges.items()} == {}


def test_imports_are_written_out() -> None:
    relative = [
        f"{MODULES[module].relative_to(ROOT)}:{node.lineno}"
        for module in MODULES
        for node in ast.walk(tree(module))
        if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert relative == []


def test_click_is_typers_own_affair() -> None:
    assert [str(found) for found in ALL_IMPORTS if re.match(r"click\b|typer\._click", found.of)] == []


class Forbidden(NamedTuple):
    """What a room below the cli has nothing to do with: modules, and names, wherever and however they are used."""

    modules: re.Pattern[str]
    names: re.Pattern[str]


NOT_BELOW_THE_CLI = {
    "terminal": Forbidden(
        re.compile(r"(typer|rich|argparse|getpass|readline|curses|termios|tty|shutil)\b.*"),
        re.compile(
            r"sys\.(stdout|stderr|stdin|__\w+__|exit|argv)|print|input|breakpoint|exit|quit|SystemExit|os\._exit"
        ),
    ),
    "clock": Forbidden(
        re.compile(r"time"),
        re.compile(r"(.*\.)?(date|datetime)\.(now|today|utcnow)|time\.\w+|monotonic|perf_counter|localtime|gmtime"),
    ),
    "environment": Forbidden(
        re.compile(r"(locale|socket|multiprocessing|threading|urllib|http)\b.*"),
        re.compile(r"os\.(environb?|getenv|putenv|getcwd|getlogin|getuid)|environ|(.*\.)?Path\.(cwd|home)"),
    ),
    "import by name": Forbidden(
        re.compile(r"(importlib|runpy|pkgutil)\b.*"), re.compile(r"__import__|eval|exec|sys\.modules")
    ),
}
PROGRAMS = Forbidden(
    re.compile(r"(subprocess|pty|asyncio)\b.*"),
    re.compile(r"os\.(system|popen|fork\w*|exec\w*|spawn\w*|posix_spawn\w*)"),
)
FILES = Forbidden(
    re.compile(r"(shutil|tempfile|glob|fileinput)\b.*"),
    re.compile(
        r"io\.(?!(BytesIO|StringIO)$).*"  # these two are memory
        r"|open|.*\.(open|read_text|read_bytes|write_text|write_bytes|touch|unlink|iterdir|glob|rglob|mkdir|rmdir|exists"
        r"|is_file|is_dir|is_symlink|lstat|chmod|symlink_to|hardlink_to)"
        r"|os\.(replace|remove|rename|renames|makedirs|removedirs|scandir|listdir|f?walk|stat|access|link|symlink|truncate)"
        r"|os\.path\.(l?exists|is\w+|realpath|get\w+)"
    ),
)


def uses(tree: ast.Module, forbidden: Forbidden) -> Iterator[str]:
    """What a module uses of what is forbidden to it: called, handed on as it is, or imported."""
    for node in ast.walk(tree):
        found: list[str] = []
        if isinstance(node, ast.Import):
            found = [name.name for name in node.names if forbidden.modules.fullmatch(name.name)]
        elif isinstance(node, ast.ImportFrom):
            found = [
                f"{node.module}.{name.name}"
                for name in node.names
                if forbidden.modules.fullmatch(node.module or "")
                or forbidden.names.fullmatch(f"{node.module}.{name.name}")
            ]
        elif isinstance(node, ast.Attribute | ast.Name) and forbidden.names.fullmatch(ast.unparse(node)):
            found = [ast.unparse(node)]
        yield from (f"{getattr(node, 'lineno', 0)}: {name}" for name in found)


@pytest.mark.parametrize("module", [module for module in MODULES if room(module) != "cli"])
@pytest.mark.parametrize("what", NOT_BELOW_THE_CLI)
def test_below_the_cli(module: str, what: str) -> None:
    assert list(uses(tree(module), NOT_BELOW_THE_CLI[what])) == []


@pytest.mark.parametrize(
    "module", [module for module in MODULES if room(module) != "cli" and module not in FILES_OPENED_IN]
)
def test_one_room_knows_the_disk(module: str) -> None:
    assert list(uses(tree(module), FILES)) == []


@pytest.mark.parametrize("module", [module for module in MODULES if module not in PROGRAMS_STARTED_IN])
def test_one_file_starts_programs(module: str) -> None:
    assert list(uses(tree(module), PROGRAMS)) == []


@pytest.mark.parametrize(
    "planted", ["import subprocess", "from os import system", "os.popen('x')", "run = os.execvp", "import asyncio"]
)
def test_a_program_that_is_started_is_seen(planted: str) -> None:
    assert len(list(uses(ast.parse(planted), PROGRAMS))) == 1


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("import rich.console", "terminal"),
        ("from typer import echo", "terminal"),
        ("print(1)", "terminal"),
        ("show = print", "terminal"),
        ("import sys\nsys.stdout.write('')", "terminal"),
        ("from sys import exit", "terminal"),
        ("raise SystemExit", "terminal"),
        ("from time import monotonic", "clock"),
        ("clock = date.today", "clock"),
        ("field(default_factory=datetime.date.today)", "clock"),
        ("from os import environ", "environment"),
        ("Path.cwd()", "environment"),
        ("from importlib import import_module", "import by name"),
        ("__import__('typer')", "import by name"),
    ],
)
def test_what_is_forbidden_is_seen(planted: str, what: str) -> None:
    assert len(list(uses(ast.parse(planted), NOT_BELOW_THE_CLI[what]))) == 1


@pytest.mark.parametrize(
    "planted",
    [
        "open('x')",
        "read = path.read_text",
        "os.replace(a, b)",
        "os.remove(a)",
        "os.rename(a, b)",
        "os.mkdir(a)",
        "from os import scandir",
        "path.iterdir()",
        "os.path.isfile(a)",
        "import tempfile",
        "from io import open",
        "import io\nio.FileIO(a)",
    ],
)
def test_a_touch_of_the_disk_is_seen(planted: str) -> None:
    assert len(list(uses(ast.parse(planted), FILES))) == 1


@pytest.mark.parametrize("module", MODULES)
def test_texts_are_marked_where_they_are_defined_and_translated_where_they_are_shown(module: str) -> None:
    wrong = []
    for node, is_within in _with_functions(tree(module)):
        match node:
            case ast.Call(func=ast.Name(id="_" | "ngettext")) if not is_within:
                wrong.append(f"translated too early: {at(module, node)}")
            case ast.Call(func=ast.Name(id="_"), args=[ast.Constant(value=str())] | [ast.expr()], keywords=[]):
                pass
            case ast.Call(func=ast.Name(id="N_"), args=[ast.Constant(value=str())], keywords=[]):
                pass
            case ast.Call(
                func=ast.Name(id="ngettext"),
                args=[ast.Constant(value=str(one)), ast.Constant(value=str(many)), ast.expr()],
                keywords=[],
            ) if one != many and "{count}" in many:
                pass
            case ast.Call(func=ast.Name(id="_" | "N_" | "ngettext")):
                wrong.append(f"not a literal text: {at(module, node)}")
    assert wrong == []


def _with_functions(node: ast.AST, *, is_within: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Every node below a node, and whether it stands in the body of a function."""
    for field, value in ast.iter_fields(node):
        inside = is_within or (
            field == "body" and isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        )
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield child, inside
                yield from _with_functions(child, is_within=inside)


@pytest.mark.parametrize(
    "name",
    sorted(str(path.relative_to(ROOT)) for part in ("ksa", "tests", "docs") for path in (ROOT / part).rglob("*.py")),
)
def test_files_are_short(name: str) -> None:
    assert len((ROOT / name).read_text(encoding="utf-8").splitlines()) <= LONGEST


def test_annotations_that_are_read_at_run_time_are_no_texts() -> None:
    wrong = [str(found) for found in ALL_IMPORTS if found.of == "__future__" and room(found.by) in {"model", "cli"}]
    assert wrong == []


WORDS_THAT_SAY_NOTHING = re.compile(r"(utils?|helpers?|common|misc|managers?|base|tools?)\b")


def test_names_of_files_say_what_is_in_them() -> None:
    assert [module for module in MODULES if WORDS_THAT_SAY_NOTHING.search(module.replace("_", "."))] == []
