"""What the versions changed, derived from the facts."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import pytest

from generator.facts.api import ModuleApi
from generator.facts.changes import Happened, ModuleChanges, changes, module_changes
from generator.facts.typeshed.symbols import module_api
from generator.pythons import VERSIONS, Platform


def found(module: str, version: tuple[int, int]) -> ModuleChanges:
    """Return what changed in one module."""
    return module_changes(module_api(module), version)


def test_names_that_appeared() -> None:
    names = [change.symbol.name for change in found("pathlib", (3, 12)).of(Happened.NEW)]
    assert {"Path.walk", "Path.is_junction", "PurePath.with_segments"} <= set(names)
    assert {"itertools.batched"} == {
        f"itertools.{change.symbol.name}" for change in found("itertools", (3, 12)).of(Happened.NEW)
    }


def test_a_new_class_is_told_once_without_its_members() -> None:
    names = [change.symbol.name for change in found("typing", (3, 12)).of(Happened.NEW)]
    assert "TypeAliasType" in names
    assert not any(name.startswith("TypeAliasType.") for name in names)


def test_a_name_that_reaches_another_system() -> None:
    systems = {
        change.symbol.name: change.systems for change in found("os", (3, 13)).of(Happened.NEW)
    }
    assert systems["fchmod"] == (Platform.WINDOWS,)
    assert systems["process_cpu_count"] == ()


def test_deprecated_and_left() -> None:
    assert "rmtree" in [
        change.symbol.name for change in found("shutil", (3, 12)).of(Happened.DEPRECATED)
    ]
    assert "Num" in [change.symbol.name for change in found("ast", (3, 14)).of(Happened.REMOVED)]


def test_modules_come_and_go(apis: Mapping[str, ModuleApi]) -> None:
    by_version = {
        version: list(changes(apis, before, version)) for before, version in pairwise(VERSIONS)
    }
    gone = {one.module for one in by_version[3, 13] if one.is_gone}
    assert {"cgi", "telnetlib", "crypt", "tkinter.tix"} <= gone
    assert {"asyncore", "imp", "distutils"} <= {o.module for o in by_version[3, 12] if o.is_gone}
    new = {one.module for one in by_version[3, 14] if one.is_new}
    assert {"annotationlib", "compression.zstd", "concurrent.interpreters"} <= new
    assert "xml" not in {one.module for one in by_version[3, 15] if one.is_new}
    assert not any(
        one.module.startswith(("asyncio.base", "asyncio.graph")) for one in by_version[3, 14]
    )


@pytest.mark.parametrize("module", ["shutil", "os", "telnetlib"])
def test_the_oldest_version_changes_nothing(module: str) -> None:
    assert not found(module, VERSIONS[0])
