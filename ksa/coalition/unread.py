"""What looks like a coalition's file but is not read: a name in capitals, `.yaml.txt`, the wrong place, a link."""

from collections.abc import Collection, Iterator

from ksa.coalition.walk import SUFFIXES, Walked
from ksa.diagnostic import START, Diagnostic, Label
from ksa.language import _
from ksa.model.kinds import KINDS

# Of the words for one record only this: a file `action.yml` at a root is GitHub's.
_STEMS = frozenset({"coalition", *(kind.plural for kind in KINDS)})


def unread(top: Walked, below: Walked, top_files: Collection[str]) -> Iterator[Diagnostic]:
    """The findings where a root and the coalition's own folder hold this, and `top_files` are read at the root."""
    for name in top.files:
        stem = _stem(name)
        if stem in _STEMS and name not in top_files:
            home = f"{stem}.yaml"
            yield _not_read(name, home if home in top_files else f"coalition/{home}")
    for name in below.files:
        stem = _stem(name)
        if stem and not name.endswith(SUFFIXES):
            yield _not_read(name, f"{name[: len(stem)]}.yaml")
    for name in below.linked:
        yield _link_not_followed(name)


def _stem(name: str) -> str:
    """The name in lower case without what makes it a YAML file; empty when nothing does."""
    bare = name.lower().removesuffix(".txt")
    return next((bare.removesuffix(suffix) for suffix in SUFFIXES if bare.endswith(suffix)), "")


def _not_read(name: str, better: str) -> Diagnostic:
    return Diagnostic(
        "unread-file",
        _("this file is not read"),
        (Label(name, START),),
        _("call it `{name}`").format(name=better),
    )


def _link_not_followed(name: str) -> Diagnostic:
    return Diagnostic(
        "unread-file",
        _("this is a link to a folder, and such a link is not followed"),
        (Label(name, START),),
        _("move the folder itself to this place"),
    )
