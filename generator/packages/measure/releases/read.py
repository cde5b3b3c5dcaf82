"""The public names of one release, read from its sources; kept beside them, for reading takes a while."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.problems import UsageError

_KEPT = ".names.json"
FORMAT = 8
"""Raised when other names are read from the same sources."""
INTERNAL = frozenset(
    {
        "benchmarks", "compat", "conftest", "demos", "examples", "experimental", "extern", "externals",
        "internal", "internals", "locale", "migrations", "scripts", "src", "tests", "testing",
        "third_party", "thirdparty", "vendor", "vendored",
    }
)  # fmt: skip
"""Parts in the name of a module that say it is for the package itself."""
PRIVATE = (
    "numpy.core", "numpy.distutils", "numpy.f2py", "numpy.compat", "numpy.ma.core", "numpy.ma.extras", "numpy.ma.bench",
    "numpy.ma.testutils", "numpy.ma.timer_comparison", "numpy.array_api", "numpy.doc", "numpy.lib.user_array",
    "pandas.core", "pandas.io", "pandas.plotting.backend", "pandas.util", "urllib3.packages", "requests.packages",
    "sklearn.externals", "matplotlib.testing", "matplotlib.sphinxext", "sympy.parsing", "sympy.printing.pretty",
)  # fmt: skip
"""Modules that their packages call private in words, though not by an underscore."""


@dataclass(frozen=True)
class ReleaseNames:
    """The names of a release by their full names, members of classes among them."""

    homes: Mapping[str, str]
    """The module that a reader would import each from, or import its class from; every thing stands here once."""
    offered: frozenset[str]
    """Every place where a name can be had, also where a module only imports it for its own use."""
    deprecated: frozenset[str]
    """Those in `homes` that say of themselves that they are deprecated."""
    stub_only: frozenset[str]
    """Those that stubs alone have."""
    open: frozenset[str]
    """Classes that may have further members."""


def release_names(folder: Path) -> ReleaseNames:
    """Return the names of the release whose sources lie in a folder; raise UsageError without griffe."""
    file = folder / _KEPT
    if file.is_file():
        known = json.loads(file.read_text("utf-8"))
        if known["format"] == FORMAT:
            sets = [frozenset(known[key]) for key in ("offered", "deprecated", "stub_only", "open")]
            return ReleaseNames(known["homes"], *sets)
    found = _read(folder)
    data = {
        "format": FORMAT,
        "homes": found.homes,
        "offered": sorted(found.offered),
        "deprecated": sorted(found.deprecated),
        "stub_only": sorted(found.stub_only),
        "open": sorted(found.open),
    }
    file.write_text(json.dumps(data), "utf-8", newline="\n")
    return found


def roots(folder: Path) -> list[str]:
    """Return the packages and modules in a folder, private ones too: others hand on what is in them."""
    return sorted(
        {
            one.name.partition(".")[0]
            for one in folder.iterdir()
            if one.name.partition(".")[0].isidentifier()
            and (one.suffix in (".py", ".pyi") or any(one.glob("*.py*")))
        }
    )


def is_for_readers(module: str) -> bool:
    """Return whether a module is one that readers import from."""
    parts = module.split(".")
    if any(part.startswith(("_", "test_")) for part in parts) or INTERNAL & set(parts[1:]):
        return False
    return not any(module == one or module.startswith(f"{one}.") for one in PRIVATE)


def _read(folder: Path) -> ReleaseNames:
    try:
        from generator.packages.measure.releases.tree import offers
    except ModuleNotFoundError as error:
        if error.name != "griffe":
            raise
        raise UsageError("releases are read with griffe: pip install griffelib") from None
    homes: dict[str, str] = {}
    offered: set[str] = set()
    deprecated: set[str] = set()
    stub_only: set[str] = set()
    spoken: set[str] = set()
    wide: set[str] = set()
    taken: dict[str, str] = {}
    some = sorted(
        offers(folder, roots(folder)), key=lambda one: (one.module.count("."), one.module)
    )
    for one in some:
        full = f"{one.module}.{one.name}"
        names = {f"{full}.{member}" if member else full: old for member, old in one.members.items()}
        offered |= names.keys() | {full}
        wide |= {full} if one.is_open else set()
        (stub_only if one.is_stub else spoken).update(names.keys() | {full})
        # What several modules offer is at home in the one with the shortest name.
        if one.is_meant and taken.setdefault(one.path, full) == full:
            homes |= dict.fromkeys(names, one.module)
            deprecated |= {name for name, is_old in names.items() if is_old}
    sets = map(frozenset, (offered, deprecated, stub_only - spoken, wide))
    return ReleaseNames(homes, *sets)
