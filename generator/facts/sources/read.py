"""The public names of packages from their sources: the way in."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from generator.facts.sources.model import Sources
from generator.problems import UsageError

INSTALL = 'pip install "python-module-atlas[own]"'


def read_packages(folder: Path, names: Iterable[str], *, docstrings: bool = False) -> Sources:
    """Return the public modules of packages in a folder such as `src` or `site-packages`.

    They are read together: what one hands on from another is known. A name with dots is a package
    inside a namespace. Nothing is imported. Stubs say what there is where they lie beside the
    sources; docstrings, which are returned only if they are asked for, come from the sources. A file
    that cannot be read is a fault, and its module has no names. A name that is not there gives no module.

    Raise UsageError if griffe, which reads them, is not installed.
    """
    try:
        from generator.facts.sources.modules import modules_of
    except ModuleNotFoundError as error:
        if error.name != "griffe":
            raise
        message = (
            f"sources are read with griffe, which is not installed; install it with: {INSTALL}"
        )
        raise UsageError(message) from None
    return modules_of(folder, names, docstrings=docstrings)
