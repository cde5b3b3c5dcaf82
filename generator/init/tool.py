"""Which atlas begins a project, and whether somebody else can install the same."""

from __future__ import annotations

import json
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from generator.init.repository import repository
from generator.project import DISTRIBUTION, REQUIREMENT


def installed() -> str:
    """Return the version of this atlas."""
    try:
        return version(DISTRIBUTION)
    except PackageNotFoundError:
        return "(not installed)"


def requirement() -> str:
    """Return what installs this atlas, as a line of a file of requirements."""
    return f"{REQUIREMENT}=={installed()}" if installed()[0].isdigit() else REQUIREMENT


def origin() -> dict[str, Any]:
    """Return where this atlas was installed from, as pip notes it (PEP 610); nothing if that was an index."""
    try:
        text = distribution(DISTRIBUTION).read_text("direct_url.json")
    except PackageNotFoundError:
        return {"url": Path(__file__).parents[2].as_uri(), "dir_info": {}}
    said = json.loads(text) if text else {}
    return said if isinstance(said, dict) else {}


def warning(said: dict[str, Any]) -> str:
    """Return a sentence about an atlas that came from elsewhere than an index, with what to require instead.

    `said` is what `origin` returns; there is no sentence about an index.
    """
    place = str(said.get("url", ""))
    if not place:
        return ""
    shown = str(_path(place)) if place.startswith("file:") else place
    return (
        f"this atlas came from {shown} and not from an index: where a workflow cannot install "
        f"{requirement()}, write in requirements.txt {_instead(place, said)}"
    )


def _instead(place: str, said: dict[str, Any]) -> str:
    """Return what installs the same: an address in git where one is known, otherwise what it looks like."""
    code = said.get("vcs_info")
    is_here = place.startswith("file:")
    if isinstance(code, dict) and not is_here:
        return f"{REQUIREMENT} @ {code.get('vcs')}+{place}@{code.get('commit_id')}"
    known = repository(_path(place)) if is_here and "archive_info" not in said else None
    if known and known.address and known.top.resolve() == _path(place).resolve():
        return f"{REQUIREMENT} @ git+{known.address}@{known.branch}"
    number = installed() if installed()[0].isdigit() else "0.0"
    wheel = f"{DISTRIBUTION.replace('-', '_')}-{number}-py3-none-any.whl"
    wheel = place.rpartition("/")[2] if place.endswith(".whl") else wheel
    return (
        f"a wheel beside it (./{wheel}[own]) or an address in git ({REQUIREMENT} @ git+https://…)"
    )


def _path(place: str) -> Path:
    return Path(url2pathname(urlsplit(place).path))
