r"""A text is cut off: its last words are not read.

That happens after a space and a `#`, because a comment begins there. And a line of a text that ends in a colon is taken
for the name of a field.

## Why is this wrong?
A reader of the file sees the whole text, but everybody who uses the coalition's data gets half of it.

## How to mend
Put quotes around the whole text. For a long text, put `>-` behind the colon of its field and all the text on the lines
below that, indented. Is it really a comment? Then put a space after the `#`.

## Wrong
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding
    description: Staat op plaats #1 van de vragen
```

## Right
```yaml coalition/topics.yaml
topics:
  - id: borstvoeding
    label: Borstvoeding # ook kolven
    description: "Staat op plaats #1 van de vragen"
```
"""

from collections.abc import Iterator
from datetime import date
from re import compile as pattern

from ksa.coalition.coalition import Coalition
from ksa.diagnostic import Diagnostic, Severity
from ksa.language import _
from ksa.rules.holders import Holder, Holders
from ksa.rules.rule import Rule
from ksa.text.comments import Comment, comments
from ksa.text.document import Document
from ksa.text.hint import quoted, short

RULE = Rule("cut-text", Severity.WARNING)

_LIKE_TEXT = pattern(r"#(?=\w)(?!ksa:)")
_IN_TEXT = pattern(r"#(?<=[ \t]#)\w")


def check(coalition: Coalition, _on: date) -> Iterator[Diagnostic]:
    """Find the comments that look like the end of the text before them; the other case is found while reading."""
    holders = Holders(coalition)
    for document in coalition.documents:
        if _IN_TEXT.search(document.source.text):
            for comment in comments(document):
                if _LIKE_TEXT.match(comment.text) and (holder := _before(holders, document, comment)):
                    yield _finding(document, comment, holder)


def _before(holders: Holders, document: Document, comment: Comment) -> Holder | None:
    """The plain text that a comment stands right behind, or the field that has nothing else."""
    source = document.source
    line_start = source.offset(source.place(comment.start)[0])
    end = line_start + len(source.text[line_start : comment.start].rstrip(" \t")) - 1
    if end < line_start:
        return None
    if source.text[end] == ":":
        holder = holders.at(source.name, end - 1)
        return holder if holder and holder.is_name and _is_lost(holder) else None
    holder = holders.at(source.name, end)
    return holder if holder and not holder.is_name and source.text[holder.start] not in "\"'|>" else None


def _is_lost(holder: Holder) -> bool:
    """Whether the field is empty, and nothing else tells so: its record is whole all the same."""
    return holder.value is None and holder.entry is not None and holder.entry.item is not None


def _finding(document: Document, comment: Comment, holder: Holder) -> Diagnostic:
    word = comment.text.split(maxsplit=1)[0]
    text = document.source.text
    start = comment.start if holder.is_name else holder.start
    whole = quoted(" ".join(text[start : comment.end].split()))
    return Diagnostic(
        RULE.id,
        _("what stands from `{word}` on is taken for a comment and not for text").format(word=short(word)),
        (holder.locator.label((comment.start, comment.start + len(word))),),
        _("put quotes around the whole text: `{text}`. Is it a comment? Then put a space after the `#`").format(
            text=short(whole)
        ),
        record=holder.record,
        field=holder.field,
    )
