r"""A file or the coalition is larger than can be read.

The limits are 5 MB a file, and together 5,000 files, 50 MB, and a million fields and values. Lists in lists may go 64
levels deep.

## Why is this wrong?
No coalition comes near these limits. They stop a file that was made to let a program hang, and a file that has nothing
to do with the coalition.

## How to mend
See whether the file belongs here at all. Is it nested too deep? Then look for brackets that are not closed. Is it
really this large? Then split it.

## Wrong
A file of more than 5 MB.

## Right
The same records in several smaller files.
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("limit-exceeded", Severity.ERROR)
