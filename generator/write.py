"""Writing files: only what changed, whole or not at all, and nothing stale left behind."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath


@dataclass(frozen=True)
class Written:
    """How many files a run touched."""

    changed: int
    unchanged: int
    removed: int


def write_atomically(path: Path, data: bytes) -> None:
    """Write the file so that a reader sees the old content or the new, never half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def write_tree(root: Path, files: Mapping[str, bytes]) -> Written:
    """Make `root` hold exactly these files (slash-separated paths below it).

    A path that would leave `root` is refused before anything is written.
    """
    for name in files:
        path = PurePosixPath(name)
        if path.is_absolute() or ".." in path.parts or not path.parts:
            raise ValueError(f"'{name}' does not stay inside the output folder")
    changed = 0
    for name, data in files.items():
        target = root / name
        if not target.is_file() or target.read_bytes() != data:
            write_atomically(target, data)
            changed += 1
    return Written(changed, len(files) - changed, _remove_others(root, set(files)))


def _remove_others(root: Path, keep: set[str]) -> int:
    removed = 0
    if not root.is_dir():
        return removed
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif path.relative_to(root).as_posix() not in keep:
            path.unlink()
            removed += 1
    return removed


@contextmanager
def replace_tree(root: Path) -> Iterator[Path]:
    """Give an empty folder beside `root` to fill, which then takes its place.

    If filling it fails, `root` stays as it was.
    """
    root.parent.mkdir(parents=True, exist_ok=True)
    fresh = Path(tempfile.mkdtemp(prefix=f".{root.name}-", dir=root.parent))
    old = fresh.with_name(fresh.name + "-old")
    try:
        fresh.chmod(0o755)
        yield fresh
        if root.exists():
            root.rename(old)
        fresh.rename(root)
    except BaseException:
        if old.exists() and not root.exists():
            old.rename(root)
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    shutil.rmtree(old, ignore_errors=True)
