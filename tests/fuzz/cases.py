"""One case: a catalogue, spoiled as its number says, and how reading and rendering it ends."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import FrameType
from typing import Any

import yaml

from generator.catalogue.load import load
from generator.problems import ContentError, UsageError
from tests.conftest import DATA, ROOT
from tests.fuzz.mutations import MUTATIONS
from tests.fuzz.outcome import BadOutcomeError, good_problem, good_site
from tests.fuzz.structures import CHANGES, change_data

LIMIT = 5.0
"""Seconds of work a case may take."""
GOOD, PROBLEMS = "good", "problems"
FINE = (GOOD, PROBLEMS)


class TooSlowError(BaseException):
    """The case took longer than its limit; no handler of the generator may swallow it."""


@dataclass(frozen=True)
class Result:
    """How a case ended."""

    seed: int
    what: str
    outcome: str
    seconds: float
    detail: str = ""


def run_case(seed: int) -> Result:
    """Return how the case with this number ends; the same number makes the same case."""
    rng = Random(seed)
    with tempfile.TemporaryDirectory(prefix="atlas-fuzz-", ignore_cleanup_errors=True) as name:
        Path(name).chmod(0o755)
        root = Path(shutil.copytree(DATA / "small", Path(name) / "small"))
        if rng.random() < 0.3:
            add_real_entry(root, rng)
        what = spoil(root, rng)
        begun = time.process_time()
        try:
            with limited(LIMIT), unprivileged("unreadable" in what):
                outcome, detail = outcome_of(root), ""
        except TooSlowError:
            outcome, detail = "slow", traceback.format_exc(limit=-4)
        except BadOutcomeError as error:
            outcome, detail = "bad outcome", str(error)
        except Exception as error:  # what the fuzzing is for
            outcome, detail = f"traceback {type(error).__name__}", traceback.format_exc(limit=-6)
        seconds = time.process_time() - begun
        for path in root.rglob("*"):
            if not path.is_symlink():
                path.chmod(0o755)
    return Result(seed, what, outcome, seconds, detail)


def outcome_of(root: Path) -> str:
    """Return whether the catalogue has problems or makes a good site; raise for anything else."""
    try:
        catalogue = load(root)
        good_site(catalogue)
    except ContentError as error:
        if not error.problems:
            raise BadOutcomeError("a ContentError without problems") from None
        for problem in error.problems:
            good_problem(problem, root)
        return PROBLEMS
    except UsageError as error:
        if root.is_dir() and root.as_posix() not in str(error):
            raise
        return PROBLEMS
    return GOOD


def spoil(root: Path, rng: Random) -> str:
    """Spoil the catalogue, sometimes twice; return the names of what was done."""
    done = []
    for _ in range(rng.choice([1, 1, 1, 2])):
        if rng.random() < 0.62:
            mutation = rng.choice(MUTATIONS)
            path = rng.choice(_files(root))
            path.write_bytes(mutation(path.read_bytes(), rng))
            done.append(mutation.__name__)
        else:
            change = rng.choice(CHANGES)
            try:
                change(root, rng)
            except (OSError, yaml.YAMLError, AttributeError, TypeError, ValueError, RecursionError):
                done.append("nothing")  # what was done before left nothing to change
                continue
            done.append(change.__name__)
            if done[-1] in LAST:
                break
    return " + ".join(done)


LAST = {"symlink", "pipe", "unreadable", "huge", "folder_for_file", "file_for_folder", "removed"}
"""After these there may be nothing safe left to spoil."""


def _files(root: Path) -> list[Path]:
    """Return the files, authored YAML three times as likely as others."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file()]
    return files + [path for path in files if path.suffix == ".yml"] * 2


def add_real_entry(root: Path, rng: Random) -> None:
    """Add one entry of the real catalogue, made to fit among the few of the small one."""
    folder = rng.choice(sorted((ROOT / "content/modules").iterdir()))
    if (root / "modules" / folder.name).exists():
        return
    shutil.copytree(folder, root / "modules" / folder.name, ignore=shutil.ignore_patterns("__pycache__"))  # fmt: skip

    def fit(data: Any) -> Any:
        data |= {"categories": ["text"], "related": ["len"], "aliases": []}
        for prefer in data.get("prefer_instead", []):
            prefer["use"] = "len"
        return data

    def choose(data: Any) -> Any:
        data["chooser"].append({"want": "more", "use": folder.name, "because": "it is there"})
        return data

    change_data(root / "modules" / folder.name / "module.yml", fit)
    change_data(root / "categories/text.yml", choose)


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TooSlowError in what runs longer."""

    def ring(_signal: int, _frame: FrameType | None) -> None:
        raise TooSlowError

    signals = (signal.SIGPROF, signal.SIGALRM)
    before = [signal.signal(one, ring) for one in signals]
    signal.setitimer(signal.ITIMER_PROF, seconds)  # of work
    signal.setitimer(signal.ITIMER_REAL, seconds * 6)  # of waiting, on a machine that may be busy
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        for one, handler in zip(signals, before, strict=True):
            signal.signal(one, handler)


@contextmanager
def unprivileged(wanted: bool) -> Iterator[None]:
    """Be nobody for a while, for the superuser can read the unreadable."""
    is_root = wanted and os.getuid() == 0
    if is_root:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)
