"""How the build grows: our own steps beside MkDocs, for the real catalogue and for larger ones made from it.

    python -m tests.bench.growth [COPIES ...]

Each size is built in a process of its own. Prints seconds of each step, the share of our own in the
whole, the exponent of growth between the smallest and the largest size, memory, and weights of pages,
each beside its target. Times are those of this machine at this moment; compare them only within one run.
"""

from __future__ import annotations

import gc
import gzip
import json
import math
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest import mock

from generator import build
from generator.catalogue.code import names
from generator.catalogue.load import load
from generator.catalogue.model import Module
from generator.catalogue.part import _parsed
from generator.catalogue.rules import examples as rules
from generator.catalogue.rules.text import faults
from generator.catalogue.text import spans
from generator.examples import record
from generator.exports.cards.cards import cards
from generator.facts.gather import gather
from generator.facts.model import Facts
from generator.finish import finish as finished
from generator.project import Project
from generator.site.pages import pages
from generator.site.render import render
from generator.site.twins import twins
from generator.site.views import World
from generator.system import child
from generator.system.write import write_tree
from tests.bench.grown import grow, grown_facts
from tests.conftest import CACHE, ROOT, project_at

COPIES = (1, 3, 10, 32)
"""The catalogue has some 320 modules: these make about 300, 1,000, 3,000 and 10,000."""
DAY = "2026-01-01"
OWN_SHARE, EXPONENT, UNCHANGED, MEDIAN_PAGE = 0.15, 1.05, 1.0, 15_000
BETWEEN = """
import os, resource, subprocess, sys
reader, writer = os.pipe()  # MkDocs ends when this closes
subprocess.run(sys.argv[1:], stdin=reader, stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


class Steps:
    """Seconds by step."""

    def __init__(self) -> None:
        self.taken: dict[str, float] = {}

    @contextmanager
    def __call__(self, name: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        self.taken[name] = self.taken.get(name, 0) + time.perf_counter() - begun


# The copies of a module have names that no library has.
@mock.patch("generator.catalogue.rules.names.is_standard", new=bool)
def build_grown(project: Path, copies: int) -> dict[str, object]:
    """Build a catalogue of this size in the project folder; return what was measured."""
    place = replace(project_at(project), cache=project / "build/cache")
    facts = grown_facts(gather(load(ROOT / "content"), CACHE), copies)
    content, first = place.content, Steps()
    kept = place.cache / "cards"
    cards(load(content), facts, place.settings, kept)  # drawn once and kept, as facts are
    _parsed.cache_clear()
    names.cache_clear()
    faults.cache_clear()
    spans.cache_clear()
    gc.collect()
    gc.disable()  # as a build does
    ours(place, facts, first)
    gc.enable()
    with mock.patch.object(build, "gather", return_value=facts):
        build.render(place)
    begun = time.perf_counter()
    build.render(place)
    unchanged = time.perf_counter() - begun
    own_peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    with first("mkdocs"):
        mkdocs_peak = mkdocs(place)
    with first("finish"):
        finish(place)
    weights = sorted(
        len(gzip.compress(path.read_bytes(), 6)) for path in place.site.glob("modules/*/index.html")
    )
    return {
        "modules": len(load(content).of(Module)),
        "first": first.taken,
        "unchanged": unchanged,
        "own_peak": own_peak * 1024,
        "mkdocs_peak": mkdocs_peak,
        "median_page": statistics.median(weights),
        "largest_page": weights[-1],
    }


def ours(project: Project, facts: Facts, step: Steps) -> None:
    """Do what comes before MkDocs."""
    with step("load and check"):
        catalogue = load(project.content)
        lines = record.current(catalogue.examples(), record.read(project.content))
    world = World(catalogue, facts, lines, project.settings)
    with step("views"):
        made = list(pages(world))
    with step("render"):
        files = render(made, catalogue, project.templates)
        plain = twins(made, project.templates)
    with step("export"):
        files |= build.exports(project, world)
    with step("write"):
        write_tree(project.docs, files)
        write_tree(project.twins, plain)


def mkdocs(project: Project) -> int:
    """Run MkDocs as a build does; return how many bytes of memory it took at most.

    A small process stands between, for what a process took before it became another program counts too.
    """
    command = [sys.executable, "-c", BETWEEN, sys.executable, child.__file__, "mkdocs"]
    arguments = ["build", "--strict", "--config-file", str(project.config)]
    done = subprocess.run(
        [*command, *arguments],
        env=build.variables(project, DAY),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return int(done.stdout) * 1024


def finish(project: Project) -> None:
    """Do what comes after MkDocs."""
    site = project.site
    finished.finish(site, project.twins, DAY, project.settings, project.room)


def measure(copies: int) -> dict[str, object]:
    """Measure one size in a fresh process."""
    with tempfile.TemporaryDirectory(prefix="atlas-bench-") as name:
        project = Path(name)
        grow(ROOT / "content", project / "content", copies)
        shutil.copyfile(ROOT / "mkdocs.yml", project / "mkdocs.yml")
        command = [sys.executable, "-m", "tests.bench.growth", "--build", str(project), str(copies)]
        done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
        result: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return result


def main() -> None:
    """Print the figures."""
    if sys.argv[1:2] == ["--build"]:
        with mock.patch.object(rules, "MAX_LINES", 40):  # copies have a line more
            print(json.dumps(build_grown(Path(sys.argv[2]), int(sys.argv[3]))))
        return
    sizes = [int(one) for one in sys.argv[1:] if one.isdecimal()] or list(COPIES)
    found = []
    for copies in sizes:
        found.append(measure(copies))
        _tell(found[-1])
    if len(found) > 1:
        _tell_growth(found[0], found[-1])


def _tell(one: dict) -> None:  # type: ignore[type-arg]
    first = one["first"]
    last = first["finish"]
    own = sum(seconds for name, seconds in first.items() if name not in ("mkdocs", "finish"))
    print(f"\n{one['modules']:,} modules", flush=True)
    for name, seconds in first.items():
        print(f"  {name:<16} {seconds:8.1f} s")
    print(
        f"  own steps before mkdocs, as a share of it: {own / first['mkdocs']:.2f} (target {OWN_SHARE}),"
        f" with those after it {(own + last) / first['mkdocs']:.2f}"
    )
    print(f"  unchanged: {one['unchanged']:.2f} s (target for 1,000 modules {UNCHANGED:.0f})")
    print(
        f"  peak memory: own {one['own_peak'] / 1e6:.0f} MB, mkdocs {one['mkdocs_peak'] / 1e6:.0f} MB"
    )
    median, largest = one["median_page"] / 1000, one["largest_page"] / 1000
    print(
        f"  module pages, gzip: median {median:.1f} KB (target {MEDIAN_PAGE / 1000:.0f}),"
        f" largest {largest:.1f} KB (target 60)"
    )


def _tell_growth(small: dict, large: dict) -> None:  # type: ignore[type-arg]
    print(
        f"\nexponent of growth, {small['modules']:,} to {large['modules']:,} modules (target {EXPONENT})"
    )
    ratio = math.log(large["modules"] / small["modules"])
    for name in small["first"]:
        print(f"  {name:<16} {math.log(large['first'][name] / small['first'][name]) / ratio:.2f}")


if __name__ == "__main__":
    main()
