r"""A file looks as if it belongs to the coalition, but it is not read.

## Why is this wrong?
Somebody thinks that this data takes part, but it is not checked, found or shown. Only `partners.yaml`,
`interventions.yaml` and the files below the folder `coalition` that end in `.yaml` or `.yml` are read.

## How to mend
Rename the file or move it as the message says.

## Wrong
The file `agreements.yaml`, beside the folder `coalition` and not in it.

## Right
The same file in the folder `coalition`.
"""

from ksa.diagnostic import Severity
from ksa.rules.rule import Rule

RULE = Rule("unread-file", Severity.WARNING)
