"""Where the lines of one's own sources are looked at: in their repository, at the commit that was read."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from generator.facts.sources.model import Place

_WAYS = {
    "gitlab": "{repository}/-/blob/{commit}/{path}#L{line}",
    "bitbucket": "{repository}/src/{commit}/{path}#lines-{line}",
    "codeberg": "{repository}/src/commit/{commit}/{path}#L{line}",
    "gitea": "{repository}/src/commit/{commit}/{path}#L{line}",
    "forgejo": "{repository}/src/commit/{commit}/{path}#L{line}",
    "git.sr.ht": "{repository}/tree/{commit}/item/{path}#L{line}",
}
"""By a part of the host, how an address of a line is written there."""
_OTHERWISE = "{repository}/blob/{commit}/{path}#L{line}"
"""As GitHub writes it."""
SECONDS = 20
"""For which git is waited."""


def git(folder: Path, *arguments: str) -> str | None:
    """Return what git says in a folder; None if it cannot be asked or refuses."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            capture_output=True,
            stdin=subprocess.DEVNULL,
            encoding="utf-8",
            errors="replace",
            timeout=SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def line_links(folder: Path, repository: str, beside: Path | None = None) -> Callable[[Place], str]:
    """Return the rule that gives the address of a line, or nothing where a file is not in the repository.

    It has to be the one that the folder `beside` is in, if that is given. A file that is not committed as it is has no address: its lines stand elsewhere there.
    """
    if not repository:
        return lambda _: ""
    found = git(folder, "rev-parse", "HEAD", "--show-prefix")
    top = ("rev-parse", "--show-toplevel")
    is_other = beside is not None and git(folder, *top) != git(beside, *top)
    if found is None or is_other:
        return lambda _: ""
    commit, _, prefix = found.partition("\n")
    known = set((git(folder, "ls-files", "-z", ".") or "").split("\0"))
    edited = set(
        (git(folder, "diff", "--name-only", "--relative", "-z", "HEAD", ".") or "").split("\0")
    )
    way = _way(repository)

    @cache
    def beginning(file: str) -> str:
        if file not in known or file in edited:
            return ""
        address = {"repository": repository.rstrip("/"), "commit": commit, "line": "{line}"}
        return way.format(path=quote(f"{prefix.strip()}{file}"), **address)

    return lambda place: beginning(place.file).replace("{line}", str(place.line))


def state_files(folder: Path) -> list[Path]:
    """Return the files that change when another commit is checked out, or a tag is set."""
    found = git(folder, "rev-parse", "--absolute-git-dir")
    place = Path(found) if found else None
    names = ("HEAD", "index", "packed-refs", "refs")
    return [place / name for name in names if (place / name).exists()] if place else []


def _way(repository: str) -> str:
    host = urlsplit(repository).hostname or ""
    return next((way for part, way in _WAYS.items() if part in host), _OTHERWISE)
