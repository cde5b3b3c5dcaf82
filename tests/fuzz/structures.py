"""What can happen to the shape: values of wrong types, stray keys, and files no catalogue has."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import yaml
from hypothesis import strategies as st

from tests.fuzz.mutations import INVISIBLE, SCALARS

Change = Callable[[Path, Random], None]

NAMES = ["CON", "nul", "aux.yml", "com1.py", "a.", "a ", " a", "...", "a:b", "a*b", "a?b", 'a"b', "a<b", "a|b", "a\\b", "é.py", "e\u0301.py", "a\nb.yml", "a\u202eb.py", "a\x1bb", "x" * 250, "Textwrap", "TEXT.yml", "Module.yml", "BAD_WIDTH.py", "-x", "~", "$x", "index.md", "__pycache__", ".hidden", "module.yml", "bad\udcff.py"]  # fmt: skip
LEAVES = st.one_of(
    st.sampled_from(SCALARS),
    st.text(max_size=30),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.none(),
    st.dates(),
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.lists(inner, max_size=5),
        st.dictionaries(st.one_of(st.text(max_size=12), st.integers(), st.none()), inner),
    ),
    max_leaves=12,
)
"""Anything YAML can hold."""

AUTHORED = ("*/*/*.yml", "categories/*.yml", "*.yml")


def authored(root: Path) -> list[Path]:
    """Return the authored YAML files, sorted."""
    return sorted(path for pattern in AUTHORED for path in root.glob(pattern))


def put(data: Any, value: Any, rng: Random) -> Any:
    """Return the data with a value in place of one of its values, at any depth."""
    if isinstance(data, dict) and data and rng.random() < 0.85:
        key = rng.choice(sorted(data, key=str))
        return data | {key: put(data[key], value, rng)}
    if isinstance(data, list) and data and rng.random() < 0.85:
        place = rng.randrange(len(data))
        return [*data[:place], put(data[place], value, rng), *data[place + 1 :]]
    return value


def change_data(path: Path, change: Callable[[Any], Any]) -> None:
    """Write the file with its data changed."""
    data = change(yaml.load(path.read_bytes(), Loader=yaml.CBaseLoader))
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), "utf-8", "replace")


def random_value(rng: Random, depth: int = 3) -> Any:
    """Return what hypothesis would: a scalar, or a small tree of them."""
    kind = rng.randrange(8)
    if kind == 0 and depth:
        return [random_value(rng, depth - 1) for _ in range(rng.randrange(4))]
    if kind == 1 and depth:
        return {rng.choice(SCALARS): random_value(rng, depth - 1) for _ in range(rng.randrange(4))}
    if kind == 2:
        return rng.choice([0, -1, 10**30, 1.5, float("inf"), True, None])
    if kind == 3:
        return "".join(rng.choice(INVISIBLE + "ab `*<&") for _ in range(rng.randrange(8)))
    return rng.choice(SCALARS)


def wrong_value(root: Path, rng: Random) -> None:
    change_data(rng.choice(authored(root)), lambda data: put(data, random_value(rng), rng))


def stray_key(root: Path, rng: Random) -> None:
    change_data(
        rng.choice(authored(root)),
        lambda data: put(data, {rng.choice(SCALARS): random_value(rng)}, rng),
    )


def missing_key(root: Path, rng: Random) -> None:
    def without(data: Any) -> Any:
        keys = list(data)
        return {key: data[key] for key in keys if key != rng.choice(keys)}

    change_data(rng.choice(authored(root)), without)


def exchanged(root: Path, rng: Random) -> None:
    """Put the data of one file where that of another belongs."""
    one, other = rng.choice(authored(root)), rng.choice(authored(root))
    one.write_bytes(other.read_bytes())


def odd_name(root: Path, rng: Random) -> None:
    """Rename anything to something strange."""
    path = rng.choice(sorted(root.rglob("*")))
    _rename(path, path.with_name(rng.choice(NAMES)))


def odd_file(root: Path, rng: Random) -> None:
    """Put a strange file or folder somewhere."""
    folder = rng.choice([root, *(path for path in sorted(root.rglob("*")) if path.is_dir())])
    path = folder / rng.choice(NAMES)
    with suppress(OSError):
        if rng.random() < 0.5:
            path.mkdir()
        else:
            path.write_bytes(b"name: x\n")


def copied(root: Path, rng: Random) -> None:
    """Have a file twice, the second in other case or form."""
    path = rng.choice([path for path in sorted(root.rglob("*")) if path.is_file()])
    with suppress(OSError):
        path.with_name(
            rng.choice([path.name.upper(), path.name.title(), f"{path.name}."])
        ).write_bytes(path.read_bytes())


def symlink(root: Path, rng: Random) -> None:
    """Put a symbolic link in the place of anything."""
    path = rng.choice(sorted(root.rglob("*")))
    targets = ["/etc/passwd", "/dev/zero", path.name, "..", "../../..", "nowhere", str(root), "/"]
    _remove(path)
    path.symlink_to(rng.choice(targets))


def folder_for_file(root: Path, rng: Random) -> None:
    path = rng.choice([path for path in sorted(root.rglob("*")) if path.is_file()])
    path.unlink()
    path.mkdir()


def file_for_folder(root: Path, rng: Random) -> None:
    path = rng.choice([path for path in sorted(root.rglob("*")) if path.is_dir()])
    _remove(path)
    path.write_bytes(b"name: x\n")


def pipe(root: Path, rng: Random) -> None:
    """Put a named pipe, which blocks its reader, in the place of a file."""
    path = rng.choice([path for path in sorted(root.rglob("*")) if path.is_file()])
    path.unlink()
    os.mkfifo(path)


def unreadable(root: Path, rng: Random) -> None:
    """Take away the right to read."""
    path = rng.choice(sorted(root.rglob("*")))
    path.chmod(0)


def huge(root: Path, rng: Random) -> None:
    """Let a file be larger than memory, on disk only in name."""
    path = rng.choice([path for path in sorted(root.rglob("*")) if path.is_file()])
    os.truncate(path, rng.choice([300_000, 50_000_000, 20_000_000_000]))


def removed(root: Path, rng: Random) -> None:
    _remove(rng.choice(sorted(root.rglob("*"))))


def _rename(path: Path, new: Path) -> None:
    with suppress(OSError):
        path.rename(new)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        for inner in sorted(path.iterdir()):
            _remove(inner)
        path.rmdir()
    else:
        path.unlink()


CHANGES: list[Change] = [
    wrong_value,
    stray_key,
    missing_key,
    exchanged,
    odd_name,
    odd_file,
    copied,
    symlink,
    folder_for_file,
    file_for_folder,
    pipe,
    unreadable,
    huge,
    removed,
]
