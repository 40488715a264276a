r"""A file is not saved as text in UTF-8.

## Why is this wrong?
UTF-8 is the way in which nearly all programs save letters. In a file that is saved in another way, letters such as `é`
and `ë` come out wrong, and a Word or Excel file is no text at all. The whole file cannot be read.

## How to mend
Open the file in VS Code. Click the name of the encoding at the bottom right, choose `Reopen with Encoding` and the one
that shows all letters well, then `Save with Encoding` and `UTF-8`. Is it a Word or Excel file? Copy the text from it.

## Wrong
A file that an old program saved as Windows-1252, with `Coöperatie` in it.

## Right
The same file, saved as UTF-8.
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("invalid-encoding", Severity.ERROR)
