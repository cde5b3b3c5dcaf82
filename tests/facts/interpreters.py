"""What real interpreters say of the public names of the library."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.facts.api import ModuleApi, Symbol, SymbolKind
from generator.facts.contexts import only
from generator.pythons import VERSIONS, Platform, text
from tests.conftest import Once

Version = tuple[int, int]
Parameter = tuple[str, int, bool]
"""Name, kind as `inspect` counts them, and whether it has a default."""

ASK = """
import importlib, inspect, json, os, sys, types, warnings
warnings.simplefilter("ignore")
asked = json.load(sys.stdin)
answer = os.dup(1)
os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
os.dup2(1, 2)
BOUND = ("classmethod", "staticmethod", "classmethod_descriptor", "builtin_function_or_method")

def shape(holder, name, thing):
    every = [
        [one.name, int(one.kind), one.default is not one.empty]
        for one in inspect.signature(thing).parameters.values()
    ]
    if isinstance(holder, type) and type(inspect.getattr_static(holder, name)).__name__ not in BOUND:
        every = every[1:] if every and every[0][1] < 2 else every
    return every

def tell(module, names):
    parent, _, last = module.rpartition(".")
    if parent and not hasattr(importlib.import_module(parent), "__path__"):
        thing = getattr(importlib.import_module(parent), last)
    else:
        thing = importlib.import_module(module)
    missing, shapes = [], {}
    for name in names:
        holder, place = None, thing
        try:
            for part in name.split("."):
                holder, place = place, getattr(place, part)
        except AttributeError:
            missing.append(name)
            continue
        try:
            if callable(place) and isinstance(holder, (type, types.ModuleType)):
                shapes[name] = shape(holder, part, place)
        except (AttributeError, ValueError, TypeError):
            pass
    return {"missing": missing, "shapes": shapes, "failed": ""}

found = {}
for module, names in asked.items():
    reading, writing = os.pipe()
    if os.fork() == 0:
        try:
            told = tell(module, names)
        except BaseException as error:
            told = {"missing": [], "shapes": {}, "failed": f"{type(error).__name__}: {error}"}
        with os.fdopen(writing, "w") as file:
            file.write(json.dumps(told))
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as file:
        found[module] = json.load(file)
    os.wait()
os.write(answer, json.dumps(found).encode())
"""
"""Each module is imported in a process of its own, for it may change what others are."""


@dataclass(frozen=True)
class Answer:
    """What an interpreter says of a module."""

    asked: int
    """How many names it was asked for."""
    missing: list[str]
    """Those that it lacks."""
    shapes: dict[str, list[Parameter]]
    """The parameters of each call that tells them."""
    failed: str
    """Why it could not be imported, if so."""


def ask(version: Version, apis: Mapping[str, ModuleApi], once: Once) -> dict[str, Answer]:
    """Return what an interpreter says of every name that typeshed promises it on Linux; each is asked once."""
    here = only(version, Platform.LINUX)
    asked = {
        name: [symbol.name for symbol in api.walk() if _is_here(symbol, here)]
        for name, api in apis.items()
        if api.where & here
    }

    def fill(folder: Path) -> None:
        done = subprocess.run(
            [PYTHONS[version], "-I", "-c", ASK],
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            env={key: value for key, value in os.environ.items() if key != "DISPLAY"},
            timeout=300,
        )
        assert done.returncode == 0, done.stderr
        (folder / "told.json").write_text(done.stdout, "utf-8")

    told = once(f"asked-{text(version)}", fill) / "told.json"
    return {
        module: Answer(
            len(asked[module]),
            one["missing"],
            {name: [tuple(each) for each in some] for name, some in one["shapes"].items()},
            one["failed"],
        )
        for module, one in json.loads(told.read_text("utf-8")).items()
    }


def _is_here(symbol: Symbol, here: int) -> bool:
    # Attributes of instances are not on the class, so that only calling could show them.
    return bool(symbol.where & here) and symbol.kind is not SymbolKind.ATTRIBUTE


def _pythons() -> dict[Version, str]:
    """Return an interpreter for each supported version that is here."""
    found = {sys.version_info[:2]: sys.executable}
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for version in VERSIONS:
        places = [shutil.which(f"python{text(version)}")]
        places += [str(path) for path in sorted(pyenv.glob(f"{text(version)}.*/bin/python"))]
        for place in places:
            if place and version not in found and _is(place, version):
                found[version] = place
    return {version: found[version] for version in VERSIONS if version in found}


def _is(python: str, version: Version) -> bool:
    command = [python, "-c", "import sys; print(sys.version_info[:2])"]
    done = subprocess.run(command, capture_output=True, text=True)
    return done.stdout.strip() == str(version)


PYTHONS = _pythons()
EACH = [
    pytest.param(one, marks=[] if one == sys.version_info[:2] else [pytest.mark.long])
    for one in PYTHONS
]
"""Every day, the interpreter that runs the tests is asked; the others by `make test-long`."""
