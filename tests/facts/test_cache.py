"""Facts are extracted once, and a spoilt cache counts as none."""

from __future__ import annotations

from pathlib import Path

from generator.facts import cache
from generator.facts.api import ModuleApi
from generator.facts.measured import Imports
from generator.facts.typeshed.symbols import module_api

Kept = dict[str, ModuleApi] | None


def extract(folder: Path, calls: list[Kept], key: str = "1") -> dict[str, ModuleApi]:
    """Return the facts of one module, noting what was kept before."""

    def make(kept: Kept) -> dict[str, ModuleApi]:
        calls.append(kept)
        return kept or {"shutil": module_api("shutil")}

    return cache.remember(folder, "api", key, cache.APIS, make)


def test_what_was_kept_comes_back_as_it_was(tmp_path: Path) -> None:
    calls: list[Kept] = []
    first = extract(tmp_path, calls)
    again = extract(tmp_path, calls)
    assert calls[0] is None
    assert calls[1] == first == again == {"shutil": module_api("shutil")}


def test_another_key_replaces_the_file(tmp_path: Path) -> None:
    extract(tmp_path, [])
    calls: list[Kept] = []
    extract(tmp_path, calls, key="2")
    assert calls == [None]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_spoilt_file_counts_as_none(tmp_path: Path) -> None:
    extract(tmp_path, [])
    next(tmp_path.iterdir()).write_text('{"shutil": 3')
    calls: list[Kept] = []
    assert extract(tmp_path, calls) == {"shutil": module_api("shutil")}
    assert calls == [None]


def test_measurements_add_up() -> None:
    first = Imports({"a": 1}, {"a": {"f": "Do."}}, {})
    second = Imports({"b": 2}, {}, {"c": "fails"})
    assert cache.merged(None, first) == first
    assert cache.merged(first, second) == Imports(
        {"a": 1, "b": 2}, {"a": {"f": "Do."}}, {"c": "fails"}
    )
