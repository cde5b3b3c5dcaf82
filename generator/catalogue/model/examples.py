"""What runs: the examples of tasks, and the demonstrations of pitfalls."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

from pydantic import Field, model_validator
from pydantic_core import PydanticKnownError

from generator.catalogue.model.authored import (
    Authored,
    Distribution,
    FigureFile,
    ScriptFile,
    Text,
    TextOrMore,
    Version,
    VersionRange,
)
from generator.pythons import Platform


class Need(StrEnum):
    """What an example uses that not every interpreter has."""

    THREADS = "threads"
    SOCKETS = "sockets"
    SUBPROCESS = "subprocess"
    TK = "tk"
    DISPLAY = "display"
    REDIS = "redis"
    POSTGRESQL = "postgresql"
    MARIADB = "mariadb"
    BROWSER = "browser"
    WEBDRIVER = "webdriver"


class Figure(Authored):
    """A picture that an example writes into its working directory."""

    file: FigureFile
    """Name of the file the example writes."""
    alt: Text
    """What the picture shows, for readers who do not see it."""


class Runnable(Authored):
    """An example and where it can run."""

    example: ScriptFile
    """The script beside this file; its recorded output has the ending `.out`."""
    python: VersionRange | None = None
    """Python versions that can run it, such as `>=3.12`; all supported ones if absent."""
    platforms: tuple[Platform, ...] = ()
    """Systems that can run it; all if absent."""
    needs: tuple[Need, ...] = ()
    """Abilities it uses that some interpreters lack."""
    output_changes: tuple[Version, ...] = ()
    """Python versions from which on it prints something else; each has its own record, `name.3.15.out`."""
    packages: tuple[Distribution, ...] = ()
    """Distributions it needs beside the one the page is about."""
    figure: Figure | None = None
    """The picture it writes, if it writes one."""

    @property
    def stem(self) -> str:
        """Return the script's name without its ending."""
        return self.example.removesuffix(".py")

    @property
    def anchor(self) -> str:
        """Return the anchor of the example on its page; it survives a new title."""
        return self.stem.replace("_", "-")


class Task(Runnable):
    """Something a reader wants done."""

    title: Text
    """The task as its asker would say it."""
    asks: Annotated[tuple[Text, ...], Field(min_length=3, max_length=6)]
    """Other ways of asking, in other words."""
    note: Text
    """One or two sentences on what to notice."""


class Pitfall(TextOrMore):
    """What goes wrong, and a script that shows it going wrong; a danger may be a text alone."""

    TEXT = "text"

    text: Text
    """What happens, and what to do instead."""
    run: Runnable | None = None
    """A script of at most twelve lines that shows it happening, and the way out."""
    unshown: Text | None = None
    """Why it cannot be run, in a few words; the page says so."""

    @model_validator(mode="before")
    @classmethod
    def _is_no_text(cls, value: Any) -> Any:
        if isinstance(value, dict) and len(value) == 1 and " " in str(next(iter(value))):
            # A text that holds a colon and a blank, and was not quoted.
            raise PydanticKnownError("string_type")
        return value
