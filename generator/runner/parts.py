"""The files with which examples run in a page, made once from two npm locks and kept.

    frame.htm       the page within the page that starts Python; it carries its own policy
    worker.js.gz    Python's loader, and what runs a script
    python.wasm.gz  CPython
    stdlib.zip      its standard library
    editor.js       the editor
    difference.js   compares what was printed with the record
    licences.txt    of all that is in these files

They stand in one folder of the site whose name changes with them, and `parts.json` beside it tells
pages which that is and how much there is to load. Beside it too stand the wheels of third-party packages,
in a folder of their own, of which a page loads those that its example needs.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from generator.catalogue.catalogue import Example
from generator.examples import pyodide
from generator.examples.pyodide.wheels import NONE, Wheel, Wheels, fetched
from generator.examples.record import Line, read_lines
from generator.problems import BuildError
from generator.runner import npm
from generator.runner.frame import frame
from generator.system import tool
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.listener import Listener
from generator.system.write import write_atomically

HERE = Path(__file__).parent
SOURCES = HERE / "src"
SITE_FOLDER = "assets/run"
"""Where the files stand, below the root of the site."""
LIST = "parts.json"
WHEELS = "wheels"
"""The folder of the wheels there."""
_MARK = f"{pyodide.NAME}-"
"""How the keys of interpreters begin that run in a page."""
_NAMED = b"\n//# sourceURL=pyodide.asm.mjs\n"
"""Ends the worker, whose address is the whole of it: what Python tells of an error in JavaScript would name
that address in each line. By this name Pyodide knows its own functions, and leaves them out."""
LOADED = ("worker.js.gz", "python.wasm.gz", "stdlib.zip")
"""What the first press of a button loads."""


@dataclass(frozen=True)
class Runner:
    """What runs examples in a page."""

    folder: Path
    """Holds the files, and the list."""
    version: str
    """The name of their folder in the site."""
    python: str
    """The version of its Python, such as `3.14.2`."""
    wheels: Wheels = field(default=NONE)
    """Third-party packages that it may be given."""

    @property
    def key(self) -> str:
        """Return the name of this Python in the verification record."""
        return f"{pyodide.NAME}-{'.'.join(self.python.split('.')[:2])}-emscripten"

    @property
    def folders(self) -> list[Path]:
        """Return where its files are kept."""
        return [self.folder, *([self.wheels.folder] if self.wheels.all else [])]

    def runs(self, example: Example, record: Line | None) -> bool:
        """Return whether an example has a button: it is recorded to pass, and what it needs is there."""
        passed = record is not None and self.key in record.passed()
        return passed and self.wheels.needed(example.distributions) is not None

    def files(self) -> dict[str, bytes]:
        """Return the files of the site, by path below its root."""
        made = {
            f"{SITE_FOLDER}/{path.relative_to(self.folder).as_posix()}": path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }
        known = json.loads(made[f"{SITE_FOLDER}/{LIST}"])
        known["wheels"] = {one.name: _told(one) for one in self.wheels.all}
        made[f"{SITE_FOLDER}/{LIST}"] = (json.dumps(known, indent=1) + "\n").encode()
        for one in self.wheels.all:
            made[f"{SITE_FOLDER}/{WHEELS}/{one.file}"] = (
                self.wheels.folder / one.file
            ).read_bytes()
        return made


def _told(wheel: Wheel) -> dict[str, Any]:
    """Return what pages are told of a wheel."""
    about = {"file": wheel.file, "bytes": wheel.size, "modules": wheel.modules}
    return about | ({"needs": wheel.needs} if wheel.needs else {})


def runner(record: Iterable[Path], cache: Path, listener: Listener) -> Runner | None:
    """Return what runs examples in a page; nothing if no example in these records passes on Pyodide.

    `cache` keeps it. Where it cannot be made, the listener hears why, and pages do without; likewise where
    the wheels that examples need cannot be had.
    """
    lines = (line for one in record if one.is_file() for line in read_lines(one))
    passed = [line for line in lines if any(key.startswith(_MARK) for key in line.passed())]
    if not passed:
        return None
    made_from = fingerprint(bytes_of(*_inputs()))[:12]
    room = (cache / "runner").resolve()
    place = room / f"parts-{made_from}"
    if not (place / LIST).is_file():
        listener.step("making what runs examples in the pages")
        try:
            _make(place, room)
        except (BuildError, OSError) as error:
            listener.say(f"examples cannot be run in the pages: {error}")
            return None
    known = json.loads((place / LIST).read_text("utf-8"))
    wheels = _wheels(cache, listener) if any(line.packages for line in passed) else NONE
    return Runner(place, known["folder"], known["python"], wheels)


def _wheels(cache: Path, listener: Listener) -> Wheels:
    try:
        return fetched(cache, listener)
    except (BuildError, OSError) as error:
        listener.say(f"examples of third-party packages cannot be run in the pages: {error}")
        return NONE


def _inputs() -> Iterator[Path]:
    yield from (SOURCES, pyodide.INSIDE, npm.LOCK)
    for folder in (HERE, pyodide.FOLDER):
        yield folder / "package-lock.json"
    yield from sorted(HERE.glob("*.py"))


def _make(place: Path, cache: Path) -> None:
    tools = npm.find(cache)
    python = tools.install(pyodide.FOLDER, cache)
    ours = tools.install(HERE, cache)
    work = place.with_suffix(".part")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    _bundle(tools, python, ours, work)
    (work / "worker.js.gz").write_bytes(_packed((work / "worker.js").read_bytes() + _NAMED))
    (work / "worker.js").unlink()
    source = python / pyodide.NAME
    (work / "python.wasm.gz").write_bytes(_packed((source / "pyodide.asm.wasm").read_bytes()))
    shutil.copyfile(source / "python_stdlib.zip", work / "stdlib.zip")
    write_atomically(work / "frame.htm", frame((SOURCES / "frame.js").read_text("utf-8")))
    write_atomically(work / "licences.txt", _licences([python, ours]).encode())
    known = _list(work, source)
    shutil.rmtree(place, ignore_errors=True)
    inner = place / str(known["folder"])
    place.mkdir(parents=True)
    shutil.move(work, inner)
    for old in cache.glob("parts-*"):
        if old != place:
            shutil.rmtree(old, ignore_errors=True)
    write_atomically(place / LIST, (json.dumps(known, indent=1) + "\n").encode())


def _bundle(tools: npm.Node, python: Path, ours: Path, target: Path) -> None:
    """Make one file of each part and of the packages it takes, which are looked for beside it."""
    sources = ours.with_name(SOURCES.name)
    shutil.rmtree(sources, ignore_errors=True)
    shutil.copytree(SOURCES, sources)
    esbuild = ours / "esbuild/bin/esbuild"
    tool.run(
        tools.node, str(esbuild), *(f"{name}.js" for name in ("worker", "editor", "difference")),
        "--bundle", "--format=esm", "--minify", "--target=es2022", "--legal-comments=none",
        "--external:node:*", "--external:ws", "--loader:.py=text", "--log-level=error",
        f"--alias:pyodide-inside={pyodide.INSIDE}", f"--alias:pyodide={python / pyodide.NAME}",
        f"--outdir={target}", folder=sources,
    )  # fmt: skip


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


def _list(folder: Path, source: Path) -> dict[str, Any]:
    """Return what pages are told: the folder, its Python, and the sizes of what is loaded."""
    whole = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        whole.update(path.name.encode() + path.read_bytes())
    version = json.loads((source / "package.json").read_text("utf-8"))["version"]
    about = json.loads((source / "pyodide-lock.json").read_text("utf-8"))["info"]
    files = {name: (folder / name).stat().st_size for name in LOADED}
    return {
        "folder": f"{version}-{whole.hexdigest()[:8]}",
        "python": about["python"],
        "bytes": sum(files.values()),
        "files": files,
    }


def _licences(packages: list[Path]) -> str:
    """Return names, versions and licences of the packages, with the texts that they bring."""
    texts = []
    for file in sorted(one for folder in packages for one in _packages(folder)):
        about = json.loads(file.read_text("utf-8"))
        if about["name"].startswith(("esbuild", "@esbuild", "@types")) or about["name"] == "ws":
            continue  # tools, of which nothing is in the files
        head = f"{about['name']} {about['version']}: {about.get('license', '')}"
        found = sorted(file.parent.glob("LICEN[CS]E*"))
        texts.append("\n\n".join([head, *(one.read_text("utf-8").strip() for one in found)]))
    return f"\n\n{'-' * 72}\n\n".join(texts) + "\n"


def _packages(folder: Path) -> Iterator[Path]:
    yield from folder.glob("*/package.json")
    yield from folder.glob("@*/*/package.json")
