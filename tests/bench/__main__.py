"""Measure everything that has a target: `make bench`, or `python -m tests.bench [PART ...]`.

Times are those of this machine at this moment: compare ratios, and figures of one run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

from tests.bench import edit, examples, growth, lighthouse, run, stock, visit

PARTS: dict[str, Callable[[], None]] = {
    "stock": stock.main,
    "examples": examples.main,
    "growth": growth.main,
    "edit": edit.main,
    "visit": visit.main,
    "run": run.main,
    "lighthouse": lighthouse.main,
}


def main(names: list[str]) -> None:
    """Print the figures of these parts, or of all."""
    for name in names or PARTS:
        print(f"\n== {name} ==", flush=True)
        PARTS[name]()


if __name__ == "__main__":
    main(sys.argv[1:])
