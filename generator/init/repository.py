"""What git knows of a folder: its repository, where that is on the web, and the branch that counts."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from generator.web_address import fault

_SHORT = re.compile(r"(?:[\w.-]+@)?([\w.-]+\.[\w-]+):(?!//)(.+)")
"""How git is told of a place in short: `git@host:owner/name.git` (git-clone(1), "Git URLs")."""
_PAGES = {"github.com": "github.io", "gitlab.com": "gitlab.io"}
"""Where the hosts that anybody can use publish pages, in a folder named after the repository."""


@dataclass(frozen=True)
class Repository:
    """A repository, and where it can be seen."""

    top: Path
    """Its first folder."""
    address: str = ""
    """Where it is on the web, such as `https://github.com/acme/tools`; nothing if git knows no such place."""
    branch: str = "main"
    """The branch that is published."""

    @property
    def host(self) -> str:
        """Return the name of the host, or nothing."""
        return urlsplit(self.address).hostname or ""

    @property
    def is_github(self) -> bool:
        """Return whether the host is called after GitHub, as its servers in companies mostly are."""
        return "github" in self.host

    @property
    def is_gitlab(self) -> bool:
        """Return whether the host is called after GitLab."""
        return "gitlab" in self.host

    @property
    def pages(self) -> str:
        """Return where the host publishes its pages, or nothing where only the host knows."""
        parts = urlsplit(self.address).path.strip("/").split("/")
        if self.host not in _PAGES or len(parts) < 2:
            return ""
        owner, *rest = parts
        site = f"{owner.lower()}.{_PAGES[self.host]}"
        folder = "" if rest == [site] else f"{'/'.join(rest)}/"
        return f"https://{site}/{folder}"

    @property
    def edits(self) -> str:
        """Return what stands between its address and a file where that is edited, such as `edit/main/`."""
        return f"{'-/' if self.is_gitlab else ''}edit/{self.branch}/"


def repository(folder: Path) -> Repository | None:
    """Return the repository that a folder lies in, or would lie in once it is there; None without one.

    Source: git itself. Where it is not installed nothing is known.
    """
    here = next(place for place in (folder, *folder.parents) if place.is_dir())
    top = _git(here, "rev-parse", "--show-toplevel")
    if not top:
        return None
    remotes = _git(here, "remote").splitlines()
    chosen = next((one for one in ("origin", "upstream", *remotes) if one in remotes), "")
    address = web_address(_git(here, "remote", "get-url", chosen)) if chosen else ""
    head = _git(here, "symbolic-ref", "--short", f"refs/remotes/{chosen}/HEAD") if chosen else ""
    branch = head.removeprefix(f"{chosen}/") or _git(here, "symbolic-ref", "--short", "HEAD")
    return Repository(Path(top), address, branch or "main")


def web_address(place: str) -> str:
    """Return where people see a repository that git reaches at some place, or nothing.

    A name or a password in it is left out: what is made from it is committed, and shown.
    """
    short = _SHORT.fullmatch(place)
    if short:
        host, path, scheme = short[1], short[2], "https"
    else:
        try:
            parts = urlsplit(place)
            host, path = parts.hostname or "", parts.path
            is_web = parts.scheme in ("http", "https")
            scheme = parts.scheme if is_web else "https"
            host += f":{parts.port}" if is_web and parts.port else ""
        except ValueError:
            return ""
        if parts.scheme not in ("http", "https", "ssh", "git"):
            return ""
    address = f"{scheme}://{host}/{path.strip('/').removesuffix('.git')}"
    return "" if fault(address) else address


def _git(folder: Path, *arguments: str) -> str:
    """Return what git says, or nothing if it refuses or is not there."""
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments], capture_output=True, encoding="utf-8"
        )
    except (OSError, UnicodeDecodeError):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
