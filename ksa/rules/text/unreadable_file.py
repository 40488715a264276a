r"""A file of the coalition cannot be read.

## Why is this wrong?
What the file holds is missing: it is not checked, found or shown. Perhaps the file is a link to a place outside the
folder: such a link is not followed, because it could bring in anything from that computer.

## How to mend
Put an ordinary text file in its place, or take it away. May you not read it? Then ask whoever made it.

## Wrong
A link in the folder `coalition` to a file in another folder.

## Right
The file itself, in the folder `coalition`.
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("unreadable-file", Severity.ERROR)
