"""Whose a folder is: what builds replace holds a mark, and what is neither marked nor empty is somebody's.

    python -m generator.system.ownership PATH...

removes what builds have made, and leaves all else alone.
"""

from __future__ import annotations

import os
import shutil
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

from generator.problems import UsageError
from generator.system import unmarked

MARK = ".atlas-built"
"""The file in every folder that we made. MkDocs takes no file whose name begins with a dot for a page."""
WORDS = "Made by `atlas`. Its next build replaces everything in this folder: keep nothing of yours here."
HISTORIES = (".git", ".hg", ".svn", ".jj", ".bzr")
"""What makes a folder a checkout; in a worktree or a submodule it is a file."""
LITTER = {".DS_Store", "Thumbs.db", "desktop.ini"}
"""What macOS and Windows put into a folder that somebody looks at."""


def claim(folder: Path) -> None:
    """Make a folder and mark it; raise UsageError if it holds what we did not make."""
    found = foreign(folder)
    if found:
        raise UsageError(f"{shown(folder)} {found}; move that elsewhere, for builds work there")
    folder.mkdir(parents=True, exist_ok=True)
    if not (folder / MARK).is_file():
        mark(folder)


def mark(folder: Path, *, whole: bool = False) -> None:
    """Say in a folder that we made it; once it is whole, also what stands in it at the top.

    What somebody adds there later, such as a `CNAME`, is then known as theirs.
    """
    names = sorted({path.name for path in folder.iterdir()} - {MARK}) if whole else []
    (folder / MARK).write_text("\n".join([WORDS, *names]) + "\n", "utf-8", newline="\n")


def foreign(folder: Path) -> str | None:
    """Return what makes a folder somebody's, as the rest of a sentence; None if nothing would be lost."""
    if not os.path.lexists(folder.resolve()):
        return None
    if not folder.is_dir():
        return "is a file and not a folder"
    names = {path.name for path in folder.iterdir()} - LITTER
    history = next(_histories(folder) if MARK in names else _among(names), None)
    if history:
        return f"holds {history}, so it is a checkout"
    others = names - _made(folder, names)
    if not others:
        return None
    first = min(others, key=lambda name: (name.startswith("."), name))
    return f"holds {first}, which no build of the atlas made"


def is_archive(file: Path) -> bool:
    """Return whether a file is a zip archive of a site of ours."""
    try:
        with zipfile.ZipFile(file) as pack:
            names = set(pack.namelist())
    except (OSError, zipfile.BadZipFile):
        return False
    tops = {name.partition("/")[0] for name in names}
    return len(tops) == 1 and any(
        f"{tops.copy().pop()}/{one}" in names for one in (MARK, unmarked.INDEX)
    )


def discard(folder: Path) -> None:
    """Remove a folder of ours, its mark last, so that one removed by half is still known.

    What the system refuses to remove stays.
    """
    try:
        mark(folder)
        for path in list(folder.iterdir()):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            elif path.name != MARK:
                path.unlink()
        shutil.rmtree(folder)
    except OSError:
        return


def remove(path: Path) -> None:
    """Remove what a build made; raise UsageError if it is somebody's. Of a link, only the link goes."""
    if path.is_symlink():
        path.unlink()
    elif path.is_dir():
        found = foreign(path)
        if found:
            raise UsageError(f"{shown(path)} {found}; it is left as it is")
        discard(path)
    elif path.exists():
        if not is_archive(path):
            raise UsageError(f"{path} was not made by the atlas; it is left as it is")
        path.unlink()


def shown(folder: Path) -> str:
    """Return a folder as it was named, and where that leads if it is not there."""
    name = f"{folder}/" if folder.is_dir() and folder.name not in ("", "..") else str(folder)
    target = folder.resolve()
    is_direct = os.path.abspath(folder) == str(target)  # noqa: PTH100 - which follows no link
    return name if is_direct else f"{name} leads to {target}, which"


def _made(folder: Path, names: set[str]) -> set[str]:
    """Return those names in a folder that builds of ours made."""
    if MARK in names:
        listed = (folder / MARK).read_text("utf-8", "replace").splitlines()[1:]
        return {MARK, *listed} if listed else names
    if unmarked.is_work(folder):
        return names
    return unmarked.SITE if unmarked.is_site(folder) else set()


def _histories(folder: Path) -> Iterator[str]:
    for place, folders, files in os.walk(folder):
        for name in _among({*folders, *files}):
            yield Path(place, name).relative_to(folder).as_posix()


def _among(names: set[str]) -> Iterator[str]:
    return (name for name in HISTORIES if name in names)


def main(paths: list[str]) -> int:
    """Remove what builds made; return 2 if something was left alone, after saying what."""
    code = 0
    for path in paths:
        try:
            remove(Path(path))
        except UsageError as error:
            print(error, file=sys.stderr)
            code = 2
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
