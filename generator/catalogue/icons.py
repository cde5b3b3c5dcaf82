"""The icons that the theme has."""

from __future__ import annotations

from pathlib import Path

import material

FOLDER = Path(material.__file__).parent / "templates" / ".icons" / "material"


def exists(name: str) -> bool:
    """Return whether the theme has an icon of this name."""
    return (FOLDER / f"{name}.svg").is_file()


def names() -> list[str]:
    """Return the names of all icons."""
    return sorted(path.stem for path in FOLDER.glob("*.svg"))
