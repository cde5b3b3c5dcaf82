"""The wheels of third-party packages that Pyodide runs: which there are, what each needs, and their fetching.

`wheels.txt` beside this file locks them, one file of each distribution, at the versions of
`requirements/third-party.txt`; `lock.py` makes it. They are pure Python, or built for this Pyodide.
"""

from __future__ import annotations

import email
import json
import shutil
import sys
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name, parse_wheel_filename

from generator.problems import BuildError
from generator.system import tool
from generator.system.fingerprint import bytes_of, fingerprint
from generator.system.listener import NOBODY, Listener
from generator.system.write import write_atomically

HERE = Path(__file__).parent
LOCK = HERE / "wheels.txt"
PYTHON, PLATFORM = "3.14", "pyemscripten_2026_0_wasm32"
"""What a wheel has to fit that is not pure Python: the Python of this Pyodide, and its binary interface (PEP 783)."""
ENVIRONMENT = {
    "implementation_name": "cpython",
    "os_name": "posix",
    "platform_machine": "wasm32",
    "platform_python_implementation": "CPython",
    "platform_system": "Emscripten",
    "python_full_version": f"{PYTHON}.2",
    "python_version": PYTHON,
    "sys_platform": "emscripten",
    "extra": "",
}
"""What markers of dependencies are asked about."""
LIST = "wheels.json"


@dataclass(frozen=True)
class Wheel:
    """One wheel, fetched."""

    name: str
    """Its distribution, normalised."""
    version: str
    file: str
    size: int
    """Bytes of the file."""
    needs: tuple[str, ...]
    """Other distributions that it cannot be imported without."""
    modules: tuple[str, ...]
    """What it puts beside other packages: the first part of what is imported."""


@dataclass(frozen=True)
class Wheels:
    """The wheels of the lock, in a folder."""

    folder: Path
    all: tuple[Wheel, ...]

    def needed(self, distributions: Iterable[str]) -> tuple[Wheel, ...] | None:
        """Return the wheels of these distributions and of all that they need, sorted; None if one is not there."""
        known = {one.name: one for one in self.all}
        found: dict[str, Wheel] = {}
        wanted = [canonicalize_name(one) for one in distributions]
        while wanted:
            name = wanted.pop()
            if name not in known:
                return None
            if name not in found:
                found[name] = known[name]
                wanted += [canonicalize_name(one) for one in known[name].needs]
        return tuple(found[name] for name in sorted(found))

    def files(self, distributions: Iterable[str]) -> list[Path]:
        """Return the files that make these distributions importable; none if one of them is not there."""
        return [self.folder / one.file for one in self.needed(distributions) or ()]


NONE = Wheels(Path(), ())


def fetched(cache: Path, listener: Listener = NOBODY) -> Wheels:
    """Return the wheels of the lock, which `cache` keeps; raise BuildError if they cannot be had."""
    made_from = fingerprint(bytes_of(LOCK, Path(__file__)))[:12]
    place = (cache / "runner").resolve() / f"wheels-{made_from}"
    if not (place / LIST).is_file():
        listener.step("fetching third-party packages for the pages")
        work = place.with_suffix(".part")
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        download(LOCK, work)
        found = sorted((read(file) for file in work.glob("*.whl")), key=lambda one: one.name)
        write_atomically(work / LIST, json.dumps([asdict(one) for one in found], indent=1).encode())
        for old in place.parent.glob("wheels-*"):
            if old != work:  # of another lock
                shutil.rmtree(old, ignore_errors=True)
        work.rename(place)
    known = json.loads((place / LIST).read_text("utf-8"))
    return Wheels(
        place,
        tuple(
            Wheel(**one | {"needs": tuple(one["needs"]), "modules": tuple(one["modules"])})
            for one in known
        ),
    )


def download(lock: Path, folder: Path) -> None:
    """Fetch the wheels that a hashed lock names, for Pyodide; raise BuildError with what pip said if it cannot."""
    tool.run(
        sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-input",
        "--require-hashes", "--only-binary", ":all:", "--no-deps", "--implementation", "cp",
        "--python-version", PYTHON, "--abi", f"cp{PYTHON.replace('.', '')}", "--platform", PLATFORM,
        "--dest", str(folder), "--requirement", str(lock), folder=Path(),
    )  # fmt: skip


def read(file: Path) -> Wheel:
    """Return what a wheel says of itself; raise BuildError if it is none."""
    name, version, *_ = parse_wheel_filename(file.name)
    try:
        with zipfile.ZipFile(file) as archive:
            names = archive.namelist()
            [place] = [
                one for one in names if one.endswith(".dist-info/METADATA") and one.count("/") == 1
            ]
            about = email.message_from_bytes(archive.read(place))
    except (OSError, ValueError, zipfile.BadZipFile) as error:
        raise BuildError(f"{file.name} is not a wheel: {error}") from None
    return Wheel(
        name,
        str(version),
        file.name,
        file.stat().st_size,
        tuple(sorted(set(_needs(about.get_all("Requires-Dist") or [])))),
        tuple(sorted(set(_modules(names)))),
    )


def _needs(requirements: Iterable[str]) -> Iterator[str]:
    for one in map(Requirement, requirements):
        if one.marker is None or one.marker.evaluate(ENVIRONMENT):
            yield canonicalize_name(one.name)


def _modules(names: Iterable[str]) -> Iterator[str]:
    """Yield the first part of each name that can be imported from these files."""
    for name in names:
        first, _, rest = name.partition("/")
        if name.endswith((".py", ".so")) and not first.endswith((".dist-info", ".data")):
            module = first if rest else first.partition(".")[0]
            if module.isidentifier():
                yield module
