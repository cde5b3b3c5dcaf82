"""Facts from a running interpreter: how it carries each module, and its built-in names."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable

from generator.facts.measured import BuiltinKind, ModuleKind, RuntimeFacts
from generator.problems import BuildError

_ASK = """
import _imp, builtins, importlib.util, json, platform, sys
from importlib.machinery import EXTENSION_SUFFIXES

def kind(name):
    try:
        spec = importlib.util.find_spec(name)
    except Exception:
        return None
    if spec is None:
        return None
    if spec.origin == "built-in":
        return "BUILT_IN"
    if spec.origin == "frozen":
        return "FROZEN"
    if spec.origin and spec.origin.endswith(tuple(EXTENSION_SUFFIXES)):
        return "EXTENSION"
    return "PACKAGE" if spec.submodule_search_locations is not None else "PYTHON"

def builtin(value):
    if isinstance(value, type):
        return "EXCEPTION" if issubclass(value, BaseException) else "TYPE"
    return "FUNCTION" if callable(value) else "CONSTANT"

names = set(json.load(sys.stdin))
names |= {name for name in sys.stdlib_module_names if not name.startswith("_")}
systems = {"Darwin": "macOS"}
system = systems.get(platform.system(), platform.system())
print(json.dumps({
    "interpreter": f"{platform.python_implementation()} {platform.python_version()} on {system}",
    "kinds": {name: kind(name) for name in sorted(names)},
    "builtins": {name: builtin(value) for name, value in vars(builtins).items()},
    "exceptions": {
        name: value.__base__.__name__
        for name, value in vars(builtins).items()
        if isinstance(value, type) and issubclass(value, BaseException) and name == value.__name__
    },
    "built_in": sorted(sys.builtin_module_names),
    "frozen": sorted(_imp._frozen_module_names()),
}))
"""


def runtime_facts(names: Iterable[str], python: str = sys.executable) -> RuntimeFacts:
    """Return what the interpreter says of itself and of the standard-library `names`.

    Raises BuildError if it fails or does not answer; nothing of that is kept.
    """
    try:
        answer = subprocess.run(
            [python, "-I", "-c", _ASK],
            input=json.dumps(sorted(names)),
            capture_output=True,
            check=True,
            encoding="utf-8",
            timeout=120,
        )
    except subprocess.SubprocessError as error:
        raise BuildError(f"{python} could not be asked what modules it has: {error}") from None
    facts = json.loads(answer.stdout)
    return RuntimeFacts(
        interpreter=facts["interpreter"],
        kinds={name: ModuleKind[kind] for name, kind in facts["kinds"].items() if kind},
        builtins={name: BuiltinKind[kind] for name, kind in facts["builtins"].items()},
        exceptions=facts["exceptions"],
        built_in_modules=tuple(facts["built_in"]),
        frozen_modules=tuple(facts["frozen"]),
    )
