"""MkDocs, run in as many processes as help: each builds a part of the pages.

What a page shows does not hang on the pages that are built beside it. So MkDocs' own setting
`exclude_docs` leaves a part of them to another process: links to what is left out are resolved
all the same, and links to what is not there are still refused.
"""

from __future__ import annotations

import os
import re
import shutil
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import yaml

from generator.system import child

MOST = 4
"""Processes at most; each takes some 200 MB."""
WORTH = 60
"""Pages below which another process costs more time than it saves."""
PAGES = "*/*/index.md"
"""The pages that are divided, by the first letter of their folder; the others go with the first part.

Of these none links to what is written only while they are built."""
LEAD = 0.3
"""What the other parts have built when the first begins, as a share of all pages."""

T = TypeVar("T")


def build(
    config: Path,
    docs: Path,
    site: Path,
    rest: Callable[[], T],
    *,
    room: Path,
    variables: Mapping[str, str],
    processes: int | None = None,
) -> T:
    """Build the pages of `docs` into the folder `site`, with as many processes as there are cores.

    Meanwhile `rest` writes the files that are not pages; the first part, which has them, waits for
    it, and what it returns is returned. The settings in `config` name folders by whole paths, and
    `room` is a folder in which to work. Raise BuildError with what MkDocs said if it fails.
    """
    shares = _shares(docs, processes or _useful(docs))
    with TemporaryDirectory(prefix="mkdocs-", dir=room) as name:
        sites = [site, *(Path(name) / f"site-{number}" for number in range(1, len(shares)))]
        make = partial(_build_part, config, Path(name), shares, sites, variables)
        with ThreadPoolExecutor(len(shares)) as pool:
            others = [pool.submit(make, number) for number in range(1, len(shares))]
            found = rest()
            for one in [pool.submit(make, 0), *others]:
                one.result()
        for part, letters in zip(sites[1:], shares[1:], strict=True):
            for page in part.glob(f"*/[{letters}]*/index.html"):
                target = site / page.relative_to(part)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(page, target)
    return found


def _build_part(
    config: Path,
    room: Path,
    shares: Sequence[str],
    sites: Sequence[Path],
    variables: Mapping[str, str],
    number: int,
) -> None:
    """Let MkDocs build one part; only the first has the assets, and what is not divided."""
    if number:
        left_out = f"*\n!/*/[{shares[number]}]*/index.md"
    else:
        left_out = "\n".join(f"/*/[{letters}]*/index.md" for letters in shares[1:])
    settings = {"INHERIT": str(config.resolve()), "exclude_docs": left_out}
    file = room / f"mkdocs-{number}.yml"
    file.write_text(yaml.safe_dump(settings), "utf-8", newline="\n")
    folder = str(sites[number].resolve())
    arguments = ["build", "--strict", "--config-file", str(file), "--site-dir", folder]
    child.run("mkdocs", *arguments, variables=variables)


def _useful(docs: Path) -> int:
    """Return how many processes help: one for each core, while there are pages enough."""
    pages = sum(1 for _ in docs.glob(PAGES))
    return max(1, min(MOST, _cores(), pages // WORTH))


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _shares(docs: Path, count: int) -> list[str]:
    """Return the first letters of the pages of each part, so that all end at about the same time."""
    sizes: Counter[str] = Counter()
    for page in docs.glob(PAGES):
        letter = page.parent.name[0]
        if re.fullmatch(r"[A-Za-z0-9_]", letter):
            sizes[letter] += page.stat().st_size
    lead = int(LEAD * sum(sizes.values()))
    parts = [(0 if number else lead, number, "") for number in range(count)]
    for letter, size in sorted(sizes.items(), key=lambda one: (-one[1], one[0])):
        least = min(parts)
        parts[least[1]] = (least[0] + size, least[1], least[2] + letter)
    first, *others = [letters for _, _, letters in parts]
    return [first, *filter(None, others)]
