"""The long run: `python -m tests.fuzz.run COUNT [SEED]`.

Cases are numbered from SEED on; `python -m tests.fuzz.run 1 NUMBER` repeats one alone.
"""

from __future__ import annotations

import argparse
import os
import resource
import sys
import warnings
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from tests.fuzz.cases import FINE, LIMIT, Result, run_case

MEMORY = 2_000_000_000
"""Bytes a process may use."""
CHUNK = 25


def main(arguments: list[str] | None = None) -> int:
    """Run the cases; return 0 if every one ended well, 1 otherwise."""
    parser = argparse.ArgumentParser(prog="tests.fuzz.run", description="Feed the atlas bad input.")
    parser.add_argument("count", type=int, help="number of cases")
    parser.add_argument("seed", type=int, nargs="?", default=0, help="number of the first (0)")
    options = parser.parse_args(arguments)
    results = []
    for result in run(options.count, options.seed):
        results.append(result)
        if result.outcome not in FINE:
            print(
                f"case {result.seed}: {result.what}: {result.outcome}\n{result.detail}", flush=True
            )
    report(results)
    return int(any(result.outcome not in FINE for result in results))


def run(count: int, first: int) -> Iterator[Result]:
    """Yield the results of the cases, in their order."""
    workers = min(os.cpu_count() or 1, max(1, count // CHUNK))
    starts = range(first, first + count, CHUNK)
    chunks = [range(start, min(start + CHUNK, first + count)) for start in starts]
    with ProcessPoolExecutor(workers, initializer=_begin) as pool:
        futures = [(chunk, pool.submit(_run_chunk, chunk)) for chunk in chunks]
        for chunk, future in futures:
            try:
                yield from future.result(timeout=CHUNK * LIMIT * 4)
            except (BrokenProcessPool, TimeoutError) as error:
                what = f"one of {chunk.start} to {chunk.stop - 1}"
                yield Result(chunk.start, what, f"crash {type(error).__name__}", 0.0)
                pool.shutdown(wait=False, cancel_futures=True)
                return


def _begin() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    warnings.simplefilter("ignore")
    run_case(0)  # loads what is loaded late, which nobody may be able to


def _run_chunk(seeds: range) -> list[Result]:
    return [run_case(seed) for seed in seeds]


def report(results: list[Result]) -> None:
    """Print the counts by what was done and how it ended, and the slowest case."""
    outcomes = sorted({result.outcome for result in results})
    counts = Counter((name, r.outcome) for r in results for name in r.what.split(" + "))
    print(f"{'':<20}" + "".join(f"{outcome:>24}" for outcome in outcomes))
    for name in sorted({name for name, _ in counts}):
        print(f"{name:<20}" + "".join(f"{counts[name, one]:>24}" for one in outcomes))
    print(f"{'cases':<20}" + "".join(f"{sum(r.outcome == one for r in results):>24}" for one in outcomes))  # fmt: skip
    if results:
        slowest = max(results, key=lambda result: result.seconds)
        print(f"slowest: case {slowest.seed}, {slowest.what}, {slowest.seconds:.2f} s")


if __name__ == "__main__":
    sys.exit(main())
