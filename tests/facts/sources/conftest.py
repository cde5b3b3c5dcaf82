"""Sources that are written for a test, and what is read of them, in lines."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from generator.facts.api import Symbol
from generator.facts.sources.model import SourceModule, Sources
from generator.facts.sources.read import read_packages

Reader = Callable[..., Sources]


@pytest.fixture
def read(tmp_path: Path) -> Reader:
    """Return what reads packages that are written as files; every one of them would fail if it were run."""

    def write_and_read(
        files: dict[str, str | bytes], *names: str, docstrings: bool = False
    ) -> Sources:
        for name, text in files.items():
            file = tmp_path / name
            file.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(text, str):
                text = text.encode() + (b"\nraise SystemExit\n" if name.endswith(".py") else b"")
            file.write_bytes(text)
        return read_packages(tmp_path, names or ["acme"], docstrings=docstrings)

    return write_and_read


def lines(module: SourceModule) -> list[str]:
    """Return every name of a module on a line of its own, with all that is known of it."""
    return [line(symbol) for symbol in module.api.walk()]


def line(symbol: Symbol) -> str:
    """Return a name with its kind, its calls and its type."""
    call = " | ".join(one.full for form in symbol.forms for one in form.signatures)
    is_async = "async " if any(form.is_async for form in symbol.forms) else ""
    kind = f": {symbol.type}" if symbol.type else ""
    origin = f" from {symbol.origin}" if symbol.origin else ""
    return f"{is_async}{symbol.kind} {symbol.name}{call}{kind}{origin}"
