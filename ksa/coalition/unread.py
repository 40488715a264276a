"""What looks like a coalition's file but is not read: another name, another place, another program's."""

from collections.abc import Callable, Collection, Iterable, Iterator
from re import MULTILINE, match, search

from ksa.coalition.walk import SUFFIXES, Walked
from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.model.kinds import BY_KEY, KINDS

# Of the words for one record only this: a file `action.yml` at a root is GitHub's.
_STEMS = frozenset({"coalition", *(kind.plural for kind in KINDS)})
_HOME = "coalition"
_OTHERS = (".txt", ".xlsx", ".xls", ".ods", ".csv", ".docx", ".doc", ".odt")
"""How the names of other programs' files end in which somebody may have put data."""

_MOST_OPENED = 200
_TOP_WORD = r"""^["']?([^\s"'#:%-][^\s"':]*)["']?[ \t]*:(?:[ \t]*[\[{#].*|[ \t]*)\r?$"""
_TOP_LINE = r"^[^\s#%-].*$"


def unread(
    top: Walked,
    below: Walked,
    top_files: Collection[str],
    beside: Iterable[Walked],
    head: Callable[[str], str],
) -> Iterator[Diagnostic]:
    """The findings where a root and the coalition's own folder hold this, and `top_files` are read at the root.

    `beside` is what other folders hold, when the coalition's own holds nothing; `head` gives the first part of a file's
    text. The `field` of each finding is the word for the records that the file seems to hold.
    """
    names = [name for name in top.files if _stem(name) and name not in top_files]
    for name in names[:_MOST_OPENED]:
        yield from _at_the_top(name, top, top_files, head)
    for name in below.files:
        if not name.endswith(SUFFIXES):
            yield from _in_folder(name, head)
    for folder in beside:
        names = [name for name in folder.files if name.endswith(SUFFIXES)][:_MOST_OPENED]
        # Where partners and interventions stand is up to the one who made a link to them.
        if any(word and "/" in BY_KEY[word].home for word in map(_top_word, map(head, names))):
            yield _folder_not_read(names[0].partition("/")[0])


def _at_the_top(name: str, top: Walked, top_files: Collection[str], head: Callable[[str], str]) -> Iterator[Diagnostic]:
    stem = _stem(name)
    if stem in _STEMS:
        home = f"{stem}.yaml"
        yield _not_read(name, stem, _call_it(home if home in top_files else f"{_HOME}/{home}"))
    elif word := _top_word(head(name)):
        yield _not_read(name, word, _to_its_place(name, word, top))


def _in_folder(name: str, head: Callable[[str], str]) -> Iterator[Diagnostic]:
    stem, suffix = _stem(name), next((suffix for suffix in _OTHERS if name.lower().endswith(suffix)), "")
    bare = name.rpartition("/")[2]
    if stem:
        yield _not_read(name, _word(stem), _call_it(f"{name[: len(stem)]}.yaml"))
    # What begins with these is no file of somebody, but the mark of a program that has one open.
    elif suffix and not bare.startswith(("~$", ".~")):
        word = _top_word(head(name)) if suffix == ".txt" else ""
        if word:
            yield _not_read(name, word, _call_it(f"{name[: -len(suffix)]}.yaml"))
        else:
            yield _not_read(name, _word(name[: -len(suffix)].lower()), _type_it_over(suffix))


def _stem(name: str) -> str:
    """The name in lower case without what makes it a YAML file; empty when nothing does."""
    bare = name.lower().removesuffix(".txt")
    return next((bare.removesuffix(suffix) for suffix in SUFFIXES if bare.endswith(suffix)), "")


def _word(path: str) -> str:
    """The word for the records that a file of this name holds, if it is one."""
    word = path.rpartition("/")[2]
    return word if word in _STEMS else ""


def _top_word(text: str) -> str:
    """The word for a kind of records with which a text begins; empty when it begins otherwise."""
    line = search(_TOP_LINE, text, MULTILINE)
    found = match(_TOP_WORD, line[0], MULTILINE) if line else None
    return found[1] if found and found[1] in BY_KEY else ""


def _to_its_place(name: str, word: str, top: Walked) -> str:
    home = BY_KEY[word].home
    if "/" not in home and home not in top.files:
        return _call_it(home)
    folder = home if home.endswith("/") else f"{_HOME}/"
    return _("move it to `{name}`").format(name=f"{folder}{name[: len(_stem(name))]}.yaml")


def _call_it(name: str) -> str:
    return _("call it `{name}`").format(name=name)


def _type_it_over(suffix: str) -> str:
    return _("ksa reads no `{suffix}`: type the data over into a `.yaml` file, or put this file elsewhere").format(
        suffix=suffix
    )


def _not_read(name: str, word: str, help_: str) -> Diagnostic:
    note = _("until then, rules about what is missing say nothing") if word else ""
    return Diagnostic("unread-file", _("this file is not read"), (Label(name, START),), help_, note, field=word)


def _folder_not_read(name: str) -> Diagnostic:
    note = _("until then, rules about what is missing say nothing")
    return Diagnostic(
        "unread-file", _("this folder is not read"), (Label(name, START),), _call_it(_HOME), note, field="coalition"
    )
