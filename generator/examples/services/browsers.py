"""A browser for examples, which start it themselves: they are told where it is."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager

PROGRAMS = ("chromium", "google-chrome", "chromium-headless-shell")
DRIVER = "chromedriver"


class Browser:
    """Chromium, or Chrome, which is made from it."""

    @classmethod
    def is_there(cls) -> bool:
        """Return whether a browser can be had."""
        return sys.platform == "linux" and _found() is not None

    @contextmanager
    def turn(self) -> Iterator[dict[str, str]]:
        """Give what an example is told; several may have browsers at one time."""
        yield {"CHROMIUM": _found() or ""}

    def close(self) -> None:
        """Do nothing: a browser ends with the example that started it."""


class Driver(Browser):
    """What speaks WebDriver for the browser, and the browser."""

    @classmethod
    def is_there(cls) -> bool:
        """Return whether both can be had."""
        return super().is_there() and shutil.which(DRIVER) is not None

    @contextmanager
    def turn(self) -> Iterator[dict[str, str]]:
        """Give what an example is told; Selenium looks for the second of the two by itself."""
        yield {"CHROMIUM": _found() or "", "SE_CHROMEDRIVER": shutil.which(DRIVER) or ""}


def _found() -> str | None:
    return next(filter(None, map(shutil.which, PROGRAMS)), None)
