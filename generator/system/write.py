"""Writing files: only what changed, whole or not at all, and nothing stale left behind."""

from __future__ import annotations

import glob
import hashlib
import os
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from generator.system.ownership import MARK, claim, discard, foreign, mark
from generator.system.target import check

PART = ".part"
"""How the name of a file ends that is not finished."""
OLD = "-old"
"""How the name of a tree ends that was moved aside."""


@dataclass(frozen=True)
class Written:
    """What a run did to the files of a tree."""

    changed: tuple[str, ...]
    """Their paths below the tree."""
    unchanged: int
    removed: int
    not_measured: tuple[str, ...] = ()
    """Modules whose measurement failed, so that the next run has to try again."""

    def after(self, first: Written) -> Written:
        """Return what this run and one before it did, which wrote some of the same files."""
        return replace(
            self,
            changed=first.changed + self.changed,
            unchanged=self.unchanged - len(first.changed),
            removed=first.removed + self.removed,
        )


def write_atomically(path: Path, data: bytes) -> None:
    """Write the file so that a reader sees the old content or the new, never half."""
    name = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(PART, f".{path.name}.", path.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException as error:
        if name:
            Path(name).unlink(missing_ok=True)
        if isinstance(error, OSError) and error.errno:
            error.filename = str(path)  # the reader knows this one
        raise


def write_if_changed(path: Path, data: bytes) -> bool:
    """Write the file unless it holds just that; return whether it did not."""
    if path.is_file() and path.read_bytes() == data:
        return False
    write_atomically(path, data)
    return True


def sweep(folder: Path) -> None:
    """Remove the unfinished files that a killed run has left below a folder."""
    for path in folder.rglob(f".*{PART}"):
        path.unlink(missing_ok=True)


def write_tree(root: Path, files: Mapping[str, bytes], stale: str = "*") -> Written:
    """Make `root` hold exactly these files (slash-separated paths below it), and our mark.

    Of what else is there, only what matches the pattern `stale` is removed.
    Raises ValueError for a path that would leave `root`, and UsageError if `root` holds what we
    did not make, both before anything is written.
    """
    for name in files:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or not path.parts:
            raise ValueError(f"'{name}' does not stay inside the output folder")
    claim(root)
    changed = [name for name, data in files.items() if write_if_changed(root / name, data)]
    return Written(
        tuple(changed), len(files) - len(changed), _remove_others(root, {*files, MARK}, stale)
    )


def _remove_others(root: Path, keep: set[str], stale: str) -> int:
    removed = 0
    for path in sorted(root.rglob(stale), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(root).as_posix() not in keep:
            path.unlink()
            removed += 1
    return removed


@contextmanager
def replace_tree(root: Path, keep: Mapping[str, Path] = MappingProxyType({})) -> Iterator[Path]:
    """Give an empty folder beside `root` to fill, which then takes its place.

    Raises UsageError, at the beginning and once more at the end, unless that may be (`target.check`).
    If filling fails, `root` stays as it was. A run that is killed leaves the old tree or the new
    one in its place, or the old one beside it, for `settle`; one run at a time in a checkout may
    do this for a `root`.
    """
    check(root, keep)
    settle(root)
    named, root = root, root.resolve()
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        fresh = Path(tempfile.mkdtemp(prefix=_beside(root), dir=root.parent))
    except OSError as error:
        error.filename = str(root)
        raise
    old = fresh.with_name(fresh.name + OLD)
    try:
        mark(fresh)
        fresh.chmod(0o755)
        yield fresh
        mark(fresh, whole=True)
        check(named, keep)
        if root.exists():
            root.rename(old)
        fresh.rename(root)
    except BaseException:
        if old.exists() and not root.exists():
            old.rename(root)
        discard(fresh)
        raise
    if old.exists():
        discard(old)


def settle(root: Path) -> None:
    """Clear up after a `replace_tree` that was killed: the old tree back in its place, the rest away."""
    root = root.resolve()
    for left in sorted(root.parent.glob(f"{glob.escape(_beside(root))}*")):
        if left.name.endswith(OLD) and not root.exists():
            left.rename(root)
        elif left.is_dir() and foreign(left) is None:
            discard(left)


def _beside(root: Path) -> str:
    """Return how the names of our folders beside `root` start; another checkout has other names."""
    checkout = hashlib.sha256(os.fsencode(Path.cwd())).hexdigest()[:8]
    return f".{root.name}-{checkout}-"
