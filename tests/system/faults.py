"""Replace a tree again and again, each time with a fault at another change to the disk.

    python -m tests.system.faults FOLDER

Each time is a fork of this process; Python's audit hooks count the changes. One JSON object on
standard output says what was there after each fault, and what after `settle`.
"""

from __future__ import annotations

import errno
import itertools
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.system.write import replace_tree, settle, write_tree

_CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
Hook = Callable[[str, tuple[Any, ...]], None]


def at(point: int, fail: Callable[[], object]) -> Hook:
    """Return an audit hook that calls `fail` at the n-th change to the disk, and lets all others be."""
    count = itertools.count(1)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        changes = bool(arguments[2] & _WRITING) if event == "open" else event in _CHANGES
        if changes and next(count) == point:
            fail()

    return hook


def kill() -> None:
    """End at once."""
    os.kill(os.getpid(), signal.SIGKILL)


def stop() -> None:
    """Do what Ctrl-C does."""
    raise KeyboardInterrupt


def fill() -> None:
    """Do what a full disk does."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


FAULTS = {"killed": kill, "stopped": stop, "full": fill}


def replaced(site: Path, text: str, hook: Hook | None = None) -> int:
    """Replace the site in a fork by two pages of one text; return its exit code, which is 1 for a fault."""
    process = os.fork()
    if process == 0:
        code = 1
        try:
            if hook:
                sys.addaudithook(hook)
            with replace_tree(site) as fresh:
                for name in ("index.html", "modules/index.html"):
                    (fresh / name).parent.mkdir(exist_ok=True)
                    (fresh / name).write_text(text, "utf-8")
            code = 0
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


def state(site: Path) -> str:
    """Return the text of the pages of a site; `mixed` if it is not that of two pages."""
    if not site.exists():
        return "missing"
    texts = [path.read_text("utf-8") for path in sorted(site.rglob("*.html"))]
    return texts[0] if len(texts) == 2 and len(set(texts)) == 1 else "mixed"


def trial(site: Path, kind: str, point: int) -> dict[str, object]:
    """Return what a fault of this kind at this change leaves of the old site or the new one."""
    assert replaced(site, "old") == 0
    code = replaced(site, "new", at(point, FAULTS[kind]))
    after = state(site)
    settle(site)
    beside = [path.name for path in site.parent.iterdir() if path != site]
    one = {"kind": kind, "point": point, "code": code, "after": after}
    return one | {"settled": state(site), "beside": beside}


def main(folder: Path) -> None:
    """Print what every fault has left."""
    site = folder / "site"
    write_tree(site, {"index.html": b"old", "modules/index.html": b"old"})
    # A run that is not killed has no further change.
    killed = itertools.takewhile(
        lambda one: one["code"], (trial(site, "killed", point) for point in itertools.count(1))
    )
    found = list(killed)
    points = range(1, len(found) + 1)
    found += [trial(site, kind, point) for kind in ("stopped", "full") for point in points]
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
