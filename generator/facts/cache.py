"""Facts kept between builds, so that a second build does not extract them again."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from pydantic import TypeAdapter, ValidationError

from generator.facts.api import ModuleApi
from generator.facts.measured import Imports
from generator.system.write import write_atomically

T = TypeVar("T")
APIS: TypeAdapter[dict[str, ModuleApi]] = TypeAdapter(dict[str, ModuleApi])
IMPORTS: TypeAdapter[Imports] = TypeAdapter(Imports)
HERE = Path(__file__).parent


def remember(
    folder: Path, name: str, key: str, kind: TypeAdapter[T], make: Callable[[T | None], T]
) -> T:
    """Return the facts kept under this key, after `make` had a chance to add to them.

    `make` is given what was kept, or None, and returns what to keep. A file that cannot be
    read counts as none: facts can always be extracted anew.
    """
    file = folder / f"{name}-{_fingerprint(key)}.json"
    kept: T | None = None
    if file.is_file():
        try:
            kept = kind.validate_json(file.read_bytes())
        except ValidationError:
            kept = None
    made = make(kept)
    if made != kept:
        write_atomically(file, kind.dump_json(made))
        for old in folder.glob(f"{name}-*.json"):
            if old != file:
                old.unlink(missing_ok=True)
    return made


def _fingerprint(key: str) -> str:
    """Return a short hash of the key, of this Python and of the code that extracts."""
    digest = hashlib.sha256(f"{key}\0{sys.version}\0{sys.executable}".encode())
    for source in sorted(HERE.rglob("*.py")):
        digest.update(source.read_bytes())
    return digest.hexdigest()[:16]


def merged(first: Imports | None, second: Imports) -> Imports:
    """Return what two measurements say together."""
    if first is None:
        return second
    return Imports(
        {**first.pulled_in, **second.pulled_in},
        {**first.sentences, **second.sentences},
        {**first.not_measured, **second.not_measured},
    )
