"""Build again and again, each time with a fault at another point; report what was found on disk.

    python -m tests.faults PROJECT

PROJECT holds two catalogues, `one` and `two`. Every build is a fork of this process, which has
all of the code loaded; MkDocs and doc2dash, which are processes of their own, are stood in for.
A fault comes at the k-th change to the disk, as Python's audit hooks count them.
"""

from __future__ import annotations

import errno
import hashlib
import itertools
import json
import os
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator import build, cli
from generator.finish import docset

POINTS = 50
"""How many points of a build have a fault, spread evenly from its first change to its last."""
FULL, READ_ONLY, STOPPED, KILLED = "full", "read-only", "stopped", "killed"
KINDS = (KILLED, FULL, KILLED, STOPPED, KILLED, READ_ONLY)
_CHANGES = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.chmod", "shutil.copyfile"}
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
_CODES = {FULL: errno.ENOSPC, READ_ONLY: errno.EROFS}


def fault(kind: str, point: int) -> Callable[[str, tuple[Any, ...]], None]:
    """Return an audit hook that lets the build fail at a change; what comes later works."""
    count = itertools.count(1)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if not _changes(event, arguments) or next(count) != point:
            return
        if kind == KILLED:
            os.kill(os.getpid(), signal.SIGKILL)
        if kind == STOPPED:
            raise KeyboardInterrupt
        path = next((str(one) for one in arguments if isinstance(one, str | Path)), None)
        raise OSError(_CODES[kind], os.strerror(_CODES[kind]), path)

    return hook


def _changes(event: str, arguments: tuple[Any, ...]) -> bool:
    if event == "open":
        return bool(arguments[2] & _WRITING) and not str(arguments[0]).startswith("/dev/")
    return event in _CHANGES


def count_changes(build: Callable[[], int]) -> int:
    """Return how many changes to the disk a build makes."""
    reader, writer = os.pipe()

    def counted() -> int:
        seen: list[str] = []
        sys.addaudithook(
            lambda event, given: seen.append(event) if _changes(event, given) else None
        )
        code = build()
        os.write(writer, str(len(seen)).encode())
        return code

    assert forked(counted)[0] == 0
    return int(os.read(reader, 100))


def forked(work: Callable[[], int]) -> tuple[int, str]:
    """Run work in a fork; return its exit code (minus the signal) and what it said on standard error."""
    said = Path("said.txt")
    process = os.fork()
    if process == 0:
        stream = os.open(said, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
        os.dup2(stream, 2)
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.stdout, sys.stderr = open(1, "w"), open(2, "w")  # noqa: SIM115
        code = 99
        try:
            code = work()
        except BaseException as error:
            print(f"Traceback: {error!r}", file=sys.stderr)
        finally:
            sys.stderr.flush()
            os._exit(code)
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), said.read_text()


def atlas(content: str, *extra: Callable[[str, tuple[Any, ...]], None]) -> Callable[[], int]:
    """Return a build of one of the catalogues, with these audit hooks."""

    def build() -> int:
        for hook in extra:
            sys.addaudithook(hook)
        return cli.main(["--content", content, "build"])

    return build


def digest(folder: Path) -> str:
    """Return what stands for the names and bytes of all files in a folder."""
    found = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        found.update(f"{path.relative_to(folder)}\0".encode())
        if path.is_file():
            found.update(hashlib.sha256(path.read_bytes()).digest())
    return found.hexdigest() if folder.is_dir() else "missing"


def left_over() -> list[str]:
    """Return what is on disk beside what a good build leaves there."""
    good = {"one", "two", "templates", "mkdocs.yml", "build", "site", "said.txt"}
    beside = [path.name for path in Path().iterdir() if path.name not in good]
    kept = {"cache", "docs", "twins", "stamps", "lock"}
    inside = {path.name for path in Path("build").iterdir()} - kept
    return beside + sorted(inside) + [str(path) for path in Path("build").rglob(".*")]


def stand_in_for_tools() -> None:
    """Let pages be copied instead of made: what is tested is what is written where, and when."""

    def mkdocs(*arguments: str, day: str) -> None:
        site = Path(arguments[arguments.index("--site-dir") + 1])
        shutil.copytree(build.DOCS, site, dirs_exist_ok=True)
        for name in ("offline", "elsewhere"):
            (site / name).mkdir(exist_ok=True)
            (site / name / "index.html").write_text("<head></head><p><!--day-->")
        (site / "sw.js").write_text("const BUILD = {};")

    def make(copy: Path, inventory: bytes, work: Path) -> Path:
        return Path(shutil.copytree(copy, work / f"{docset.NAME}.docset"))

    build.mkdocs = mkdocs
    docset.docset = make


def make_once() -> None:
    """Remember what is made of each catalogue, which touches no file: the forks only write it."""
    known: dict[tuple[str, str], Any] = {}
    content = ""

    def remembered(name: str) -> Callable[..., Any]:
        make = getattr(build, name)

        def again(*arguments: Any) -> Any:
            nonlocal content
            if name == "load":
                content = str(arguments[0])
            if (content, name) not in known:
                made = make(*arguments)
                known[content, name] = list(made) if name == "pages" else made
            return known[content, name]

        return again

    for name in (
        "load",
        "gather",
        "pages",
        "plain_twins",
        "render_pages",
        "search_files",
        "api_files",
    ):
        setattr(build, name, remembered(name))


def main() -> None:
    """Print one JSON object with what was found."""
    os.chdir(sys.argv[1])
    stand_in_for_tools()
    make_once()
    whole = {}
    for content in ("one", "two"):
        build.render(Path(content))
        code, said = forked(atlas(content))
        assert code == 0, said
        whole[content] = digest(Path("site"))
    changes = count_changes(atlas("one"))
    swap = swap_points("two")
    old, new = "two", "one"
    points = [1 + index * (changes - 1) // (POINTS - 1) for index in range(POINTS)]
    faults = list(zip(points, itertools.cycle(KINDS)))
    # Where the new site takes the place of the old one, everything may happen at every step.
    faults += [(point, kind) for point in swap for kind in sorted(set(KINDS))]
    found = []
    for point, kind in faults:
        code, said = forked(atlas(new, fault(kind, point)))
        after = digest(Path("site"))
        again, trouble = forked(atlas(new))
        found.append(
            {
                "point": point,
                "kind": kind,
                "code": code,
                "said": said,
                "site": next((name for name in whole if whole[name] == after), after),
                "old": old,
                "new": new,
                "again": again,
                "trouble": trouble,
                "repaired": digest(Path("site")) == whole[new],
                "left over": left_over(),
            }
        )
        old, new = new, old
    print(json.dumps({"changes": changes, "differ": whole["one"] != whole["two"], "found": found}))


def swap_points(content: str) -> list[int]:
    """Return the points just before, at and after the one where the site is replaced."""
    reader, writer = os.pipe()
    count = itertools.count(1)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if _changes(event, arguments):
            point = next(count)
            if event == "os.rename" and Path(os.fsdecode(arguments[1])).name == "site":
                os.write(writer, str(point).encode())

    assert forked(atlas(content, hook))[0] == 0
    point = int(os.read(reader, 100))
    return list(range(point - 1, point + 3))


if __name__ == "__main__":
    main()
