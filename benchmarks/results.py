"""The page with the results: what was measured, on what kind of machine, and the table."""

import os
import platform
from importlib.metadata import version
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "RESULTS.md"

_TEXT = """\
# How fast is ksa?

This page is written by `make bench`. Every number is a ratio of two things measured side by side on the same machine;
seconds would say more about the machine than about ksa.

{table}
- PASS is `python -c pass`, TYPER `python -c 'import typer'`, IMPORTS `python -c 'import typer, yaml; from pydantic
  import BaseModel'`, CSAFE `yaml.load(text, yaml.CSafeLoader)` over the same files, with the values of one coalition
  kept together: references between files need them so. The rows without a goal show the scale. `ksa validate` checks
  one coalition.
- The data: {size} invented coalitions, all different, each of 30 files and about 3,000 lines ({lines:,} lines
  together), with comments, folded texts and every kind of record. All are sound: no error, {warnings} warnings
  together. Each of the spoiled ones has as many faults as one change may bring: one in the YAML of a file and two
  others. The riddled ones have one in the YAML and six others, about ten findings each. The seed is {seed}.
- 10 × the data: {large} coalitions of ten times the size, checked after they were loaded, and as many usual ones. A
  linear rule takes ten times as long, or a little more: much data does not stay as near to the processor. The rule
  that grows most is one of those that take at least 2 % of the time of all rules together. What several rules share
  counts for the first that asks, which also is the first to reach for the steps of all agreements.
- P9 asks the first coalition who does what: once for a topic by its id, once in a whole question of several words, in
  which the longest word of a topic's name misses a letter. Both find somebody.
- A question to a loaded index is a call in a process that has the index of the coalition ready; `grep -ri WORD FOLDER`
  is a whole process. All {size} coalitions are asked eight questions or so: what a topic is called, whole questions,
  and whole ones with a typing error. ksa answers with values that are not written yet. grep looks for the longest word
  of the name, spelt right, and for no other form of it. The ratio is of the median question, each asked once, to the
  median process. `ksa who-does` loads the coalition and makes the index for every question: the row below tells what
  the index adds to the load, which `ksa validate` has too.
- EXPORT and the rows below it write the partners of Almere, which is the coalition of this project, or one of its
  agreements to a file. The report is made before; what is measured is the processor's time from importing what the
  format needs to the bytes of the file. A library alone gets the same texts and pictures, and writes them in the
  plainest way: XlsxWriter a text a cell, python-docx as its guide does with headings, paragraphs and tables, typst a
  template of a dozen lines with page numbers; none of them cleans a text, finds the widths of columns, or sets a style.
  The other formats have no library, and no goal: they take milliseconds, and json.dumps, which writes the same texts
  with no looks and no cleaning, less still. Such a row gives the scale, and says little of what a user waits for. That
  is what the whole processes of `ksa export` tell, set against one that writes JSON: each loads the coalition, checks
  it and makes the report.
- P13 and what stands below it set other programs against ksa; there, the larger the better. None of them does the
  work of ksa:
  - check-jsonschema asks of each file by itself what a JSON Schema can say, and gives no line; it knows nothing of
    references, equal ids, dates that pass, duties that nobody has, or data of persons.
  - ajv does the same in JavaScript, through a script of ours with js-yaml.
  - yamllint, with its relaxed settings, looks at layout and at whether the YAML can be read; it knows no field.
- The schema is made from the models of ksa: the fields, which are required, what they may hold, lists where a list may
  stand, and a pattern for each form, terms too. A loader that knows no fields makes numbers of `2024`, `0612` and
  `2.400`, so the schema allows numbers where such a text could be right, and cannot refuse `2.400`. Nor does it refuse
  29 February in a common year, a range that runs backwards, an anchor, or a word that no event of a term may hold. Of
  what ksa accepts, it refuses a term with other accents than those of `vóór`. Tests hold it to this. check-jsonschema
  compiles a pattern again for every value that it checks: hence the row without patterns, where the schema knows only
  fields, types and vocabularies. Its YAML loader is written in Python, as pip installs it.
- The sample is of coalitions from first to last, another one for every pair. At once is one process for all files,
  against one in which ksa reads and checks one coalition after another.
- The program: a wheel of this working tree, installed and compiled in a fresh environment with what ksa and its extras
  need, and no more.
  check-jsonschema and yamllint are installed likewise, each in an environment of its own.
- TYPER, IMPORTS, P1, P2, P9, `ksa export`, P13 and the rows below it are whole processes by the clock, their output
  into a pipe. P5 and P12 are the processor's time of the work itself, with the files read before; the two works take
  turns within one process, coalition by coalition, and every pair is a new process. So it is with the questions and the
  index; of grep it is the time that the operating system counted for the process. P11 is the most memory that it
  counted for one.
- Which of the two goes first changes with every pair, but an index always comes after the load that it needs. The ratio
  is the median of the pairs.
- The machine: {cores} cores, {system} on {processor}, {python}; typer {typer}, pydantic {pydantic}, PyYAML {yaml};
  {rivals}.
  Measured on {date}.
"""


def page(table: str, facts: dict[str, object]) -> str:
    """The page."""
    machine = {
        "cores": os.cpu_count(),
        "system": platform.system(),
        "processor": platform.machine(),
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "typer": version("typer"),
        "pydantic": version("pydantic"),
        "yaml": version("pyyaml"),
    }
    return _TEXT.format(table=table, **machine, **facts)
