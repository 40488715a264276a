"""Measures the speed of `ksa` as ratios within one run: `make bench`, or `python benchmarks/run.py --help`."""

import sys
from pathlib import Path

if __name__ == "__main__":
    # A script's own folder stands first in the path; here it is the project's, so that `benchmarks` can be imported.
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from benchmarks.command import main

    sys.exit(main(sys.argv[1:]))
