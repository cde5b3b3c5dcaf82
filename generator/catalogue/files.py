"""The files of the content folder: plain, small, readable, and named as every system can name them.

This is looked at before anything is opened, so that no pipe, device or endless file is read.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from generator.problems import Problem, UsageError

RESERVED = {"con", "prn", "aux", "nul", "clock$"} | {
    f"{port}{digit}" for port in ("com", "lpt") for digit in range(1, 10)
}
"""Names that Windows refuses as files (learn.microsoft.com, "Naming Files, Paths")."""
MAX_NAME = 100
"""Characters of the name of a file or folder; most systems end at 255 bytes."""
LIMITS = {".yml": 200_000, ".py": 20_000, ".out": 20_000, ".svg": 1_000_000, ".png": 1_000_000}
MAX_BYTES = 20_000_000
"""Size of a file of any other kind, such as the record of what was verified."""
DEPTH = 3
"""Levels of the content folder: kinds, entries, files."""


def file_problems(root: Path, called: str = "") -> tuple[list[Problem], set[Path]]:
    """Return the problems of files and folders, and those that may not be opened.

    `called` is how problems name the folder, if not by its own name.
    """
    problems: list[Problem] = []
    closed: set[Path] = set()
    for place, problem in _look(root, root, DEPTH):
        inner = problem.path.removeprefix(root.name)
        problems.append(replace(problem, path=f"{called or root.name}{inner}"))
        if problem.code != "F604":
            closed.add(place)
    return problems, closed


def _look(folder: Path, root: Path, depth: int) -> Iterator[tuple[Path, Problem]]:
    """Yield what is wrong in a folder and in those below it."""
    try:
        names = sorted(os.listdir(folder))  # noqa: PTH208
    except OSError as error:
        yield folder, _problem(folder, root, "F602", f"it cannot be read: {error.strerror}")
        return
    seen: dict[str, str] = {}
    for name in names:
        path = folder / name
        if name.startswith(".") or name == "__pycache__":
            continue
        yield from ((path, problem) for problem in _of_name(path, root, seen))
        problem = _of_file(path, root)
        if problem:
            yield path, problem
        elif path.is_dir() and depth > 1:
            yield from _look(path, root, depth - 1)


def _of_name(path: Path, root: Path, seen: dict[str, str]) -> Iterator[Problem]:
    name = path.name
    reason = unportable(name)
    if reason:
        yield _problem(path, root, "F604", f"the name '{shortened(name)}' {reason}", "rename it")
    other = seen.setdefault(name.casefold(), name)
    if other != name:
        yield _problem(
            path,
            root,
            "F604",
            f"'{shortened(name)}' and '{shortened(other)}' are one file on Windows and macOS",
            "rename one of them",
        )


def unportable(name: str) -> str:
    """Return what keeps a name from being that of a file on every system; nothing if all is well."""
    if name.casefold().split(".")[0].rstrip() in RESERVED:
        return "is kept for devices on Windows"
    if len(name) > MAX_NAME:
        return f"has {len(name)} characters; at most {MAX_NAME} are allowed"
    if name.endswith((".", " ")) or name.startswith(" "):
        return "begins or ends with a blank, or ends with a dot"
    strange = [char for char in name if char in '<>:"/\\|?*' or not char.isascii() or char < " "]
    if strange or "\x7f" in name:
        return "holds a character that not every system allows"
    return ""


def _of_file(path: Path, root: Path) -> Problem | None:
    try:
        status = path.lstat()
    except OSError as error:
        return _problem(path, root, "F602", f"it cannot be read: {error.strerror}")
    if stat.S_ISDIR(status.st_mode):
        return None
    if not stat.S_ISREG(status.st_mode):
        what = "a symbolic link" if stat.S_ISLNK(status.st_mode) else "no plain file"
        return _problem(path, root, "F601", f"it is {what}", "put the file itself here")
    limit = LIMITS.get(path.suffix, MAX_BYTES)
    if status.st_size > limit:
        message = f"the file has {status.st_size:,} bytes; at most {limit:,} are read"
        return _problem(path, root, "F603", message, "make it shorter, or split it")
    if not os.access(path, os.R_OK, effective_ids=os.access in os.supports_effective_ids):
        return _problem(path, root, "F602", "it cannot be read", "give yourself the right to")
    return None


def measured_lines(file: Path) -> list[str]:
    """Return the lines of a file that commands write; nothing if it is not there yet."""
    if not file.is_file():
        return []
    try:
        return file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{file} cannot be read: {error}") from None


def shortened(text: str) -> str:
    """Return a text from elsewhere, short enough for a message."""
    return text if len(text) <= 60 else text[:57] + "..."


def _problem(path: Path, root: Path, code: str, message: str, hint: str = "") -> Problem:
    return Problem(relative(path, root), 1, 1, code, message, hint)


def relative(file: Path, root: Path) -> str:
    """Return the path of a file as problems name it."""
    inner = file.relative_to(root).as_posix()
    return f"{root.name}/{inner}" if inner != "." else root.name
