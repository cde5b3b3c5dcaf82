"""Measures how quickly examples are verified, against running the same files one by one.

    python -m tests.bench.examples [HOW MANY]

Prints ratios of one run on one machine; the seconds alone say little.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from generator.catalogue.catalogue import Example
from generator.catalogue.load import load
from generator.examples.interpreters import inspect
from generator.examples.journal import Journal
from generator.examples.verdict import obstacle
from generator.examples.verify import verify


def seconds(work: Callable[[], object]) -> float:
    """Return how long a call takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def one_by_one(examples: list[Example]) -> None:
    """Run scripts as a shell loop would: one after another, unguarded and uncompared."""
    for example in examples:
        with tempfile.TemporaryDirectory() as folder:
            shutil.copyfile(example.script, Path(folder) / example.run.example)
            subprocess.run(
                [sys.executable, "-B", example.run.example],
                cwd=folder,
                capture_output=True,
                stdin=subprocess.DEVNULL,
                check=False,
            )


def main() -> None:
    """Print the figures."""
    here = inspect(sys.executable)
    able = [one for one in load(Path("content")).examples() if obstacle(one, here) is None]
    count = next((int(one) for one in sys.argv[1:] if one.isdecimal()), 300)
    examples = random.Random(8).sample(able, min(count, len(able)))
    with tempfile.TemporaryDirectory() as folder:
        journal = Journal(Path(folder) / "passed")
        plain = seconds(lambda: one_by_one(examples))
        first = seconds(lambda: verify(examples, [here], journal=journal))
        again = seconds(lambda: verify(examples, [here], journal=journal))
    print(f"{len(examples)} examples, examples per second:")
    for title, took in (("one by one", plain), ("atlas verify", first), ("unchanged", again)):
        print(f"  {title:<13} {len(examples) / took:9.1f}   {plain / took:7.2f} times one by one")


if __name__ == "__main__":
    main()
