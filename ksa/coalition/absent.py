"""Kinds of which a coalition holds no record at all: one cause, however many references there are to them."""

from re import MULTILINE, escape, search

from ksa.coalition.coalition import NESTED, Coalition
from ksa.model.kinds import BY_KEY, KINDS, Kind
from ksa.model.profile import Profile
from ksa.text.source import SourceFile

_BY_NAME = {kind.name: kind for kind in KINDS}
_FIELDS = {kind: field for field, kind in NESTED.items()}


def is_absent(coalition: Coalition, kind: str) -> bool:
    """Whether there is no record of a kind, although no fault in a file can have hidden them.

    `kind` is the name of a kind, also of those within the coalition's own record.
    """
    if kind in _FIELDS:
        profiles = coalition.by_kind.get("coalition", [])
        return not any(isinstance(entry.value, dict) and entry.value.get(_FIELDS[kind]) for entry in profiles)
    return kind not in coalition.by_kind and not any(
        _may_hold(coalition, source, _BY_NAME[kind]) for source in _faulty(coalition)
    )


def is_explained(coalition: Coalition, kind: str) -> bool:
    """Whether there is no record of a kind, and an error that stands already tells why.

    It is that there is no record of the coalition, or about a file that says the kind and holds nothing. A file that is
    not read explains nothing: that is but a warning.
    """
    if kind in _FIELDS:
        return not _has_profile(coalition)
    if kind in coalition.by_kind:
        return False
    wanted = _BY_NAME[kind]
    if _is_folder_unread(coalition, wanted):
        return True
    return any(_may_hold(coalition, source, wanted) and "id" not in source.text for source in _faulty(coalition))


def _is_folder_unread(coalition: Coalition, kind: Kind) -> bool:
    """Whether the kind's home is in the folder that has another name now, so that there is no coalition either."""
    folder = f"{_BY_NAME['coalition'].home.partition('/')[0]}/"
    is_there = any(source.name.startswith(folder) for source in coalition.sources)
    is_unread = not is_there and not _has_profile(coalition) and "coalition" in coalition.unread
    return is_unread and kind.home.startswith(folder)


def _has_profile(coalition: Coalition) -> bool:
    return any(entry.kind.model is Profile for entry in coalition.entries)


def _faulty(coalition: Coalition) -> list[SourceFile]:
    return [source for source in coalition.sources if source.name in coalition.faulty]


def _may_hold(coalition: Coalition, source: SourceFile, kind: Kind) -> bool:
    """Whether a file with a fault may be where the records of a kind were: by its name, or by the word at its top."""
    if source.name.startswith(kind.home):
        return True
    if source in coalition.broken:
        return bool(search(rf"^[\"']?{escape(kind.name)}|^[\"']?{escape(kind.plural)}", source.text, MULTILINE))
    tops = (document.value for document in coalition.documents if document.source.name == source.name)
    return any(not isinstance(top, dict) or any(BY_KEY.get(key, kind) is kind for key in top) for top in tops)
