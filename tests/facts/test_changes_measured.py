"""What changed is true: names that are told to be gone are not there, and new ones were not there before."""

from __future__ import annotations

import json
import subprocess
from itertools import pairwise
from pathlib import Path

import pytest

from generator.facts.changes import ALSO_THERE, Happened, changes
from generator.facts.deprecations import WARNS_SINCE
from generator.facts.model import Facts
from generator.pythons import VERSIONS
from tests.facts.interpreters import PYTHONS

ASK = """
import importlib, json, sys, warnings
warnings.simplefilter("ignore")
there = []
for module, name in json.load(sys.stdin):
    try:
        thing = importlib.import_module(module)
        for part in name.split("."):
            thing = getattr(thing, part)
    except Exception:
        continue
    there.append(f"{module}.{name}")
json.dump(there, sys.stdout)
"""


def there(python: str, names: list[tuple[str, str]], folder: Path) -> set[str]:
    """Return which of these names an interpreter has."""
    asked = subprocess.run(
        [python, "-c", ASK],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=True,
        cwd=folder,
    )
    return set(json.loads(asked.stdout))


@pytest.mark.long
@pytest.mark.parametrize("step", list(pairwise(VERSIONS)), ids=str)
def test_interpreters_agree(
    step: tuple[tuple[int, int], tuple[int, int]], facts: Facts, tmp_path: Path
) -> None:
    first, last = step
    if first not in PYTHONS or last not in PYTHONS:
        pytest.skip("not both of these Pythons are here")
    told = {happened: list[tuple[str, str]]() for happened in Happened}
    for one in changes(facts.standard.apis, first, last):
        for change in one.changes:
            if not change.systems:
                told[change.happened].append((one.module, change.symbol.name))
    assert there(PYTHONS[last], told[Happened.REMOVED], tmp_path) == set()
    assert there(PYTHONS[first], told[Happened.NEW], tmp_path) == set()


@pytest.mark.long
def test_no_correction_is_needless(facts: Facts) -> None:
    wheres = {
        f"{api.name}.{symbol.name}": symbol.where
        for api in facts.standard.apis.values()
        for symbol in api.walk()
    }
    assert [
        name for name, also in ALSO_THERE.items() if wheres.get(name, also) & also == also
    ] == []


WARNS = """
import importlib, inspect, json, sys, warnings
warnings.simplefilter("ignore")
found = []
for full in json.load(sys.stdin):
    parts = full.split(".")
    for end in range(len(parts) - 1, 0, -1):
        try:
            module = thing = importlib.import_module(".".join(parts[:end]))
            break
        except ImportError:
            continue
    try:
        for part in parts[end:]:
            thing = getattr(thing, part)
        source = inspect.getsource(getattr(thing, "fget", thing))
    except AttributeError:
        continue  # it is not there, or only instances have it
    except (OSError, TypeError):
        if ".utc" not in full:
            continue
        with warnings.catch_warnings(record=True) as said:
            warnings.simplefilter("always")
            thing(*([0] if full.endswith("timestamp") else []))
        source = "DeprecationWarning" if said else ""
    by_module = parts[-1] in repr(getattr(module, "_deprecated_globals", ()))
    if by_module or any(one in source for one in ("DeprecationWarning", "_deprecated(", "@deprecated")):
        found.append(full)
json.dump(found, sys.stdout)
"""


@pytest.mark.long
@pytest.mark.parametrize("version", VERSIONS, ids=str)
def test_names_warn_since_the_version_that_is_told(
    version: tuple[int, int], tmp_path: Path
) -> None:
    """None of them warns before; those whose source can be read do so from then on."""
    if version not in PYTHONS:
        pytest.skip("this Python is not here")
    names = [name for some in WARNS_SINCE.values() for name in some.split()]
    asked = subprocess.run(
        [PYTHONS[version], "-c", WARNS],
        input=json.dumps(names),
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    warning = set(json.loads(asked.stdout))
    early = {
        name for first, some in WARNS_SINCE.items() if first > version for name in some.split()
    }
    assert warning & early == set()
    if version in WARNS_SINCE:
        assert warning & set(WARNS_SINCE[version].split())
