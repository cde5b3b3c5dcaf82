"""What can be wrong with content, and where."""

from __future__ import annotations

import errno
import os
import re
import shutil
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path, PurePosixPath

LONGEST = 500
"""Characters of a path, message or hint when it is printed."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing wrong in one place; lines and columns count from one."""

    path: str
    line: int
    column: int
    code: str
    message: str
    hint: str = ""
    about: tuple[str, ...] = field(default=(), compare=False)
    """Names of entries and categories elsewhere that may have caused it."""

    def __str__(self) -> str:
        """Return the clickable line, with the hint indented below it."""
        text = f"{_line(self.path)}:{self.line}:{self.column}: {self.code} {_line(self.message)}"
        return f"{text}\n    hint: {_line(self.hint)}" if self.hint else text

    def concerns(self, names: Collection[str]) -> bool:
        """Return whether one of these names has it in its folder or file or causes it elsewhere.

        Without names every problem does.
        """
        path = PurePosixPath(self.path)
        own = {path.parent.name, path.stem, *self.about}
        return not names or not own.isdisjoint(names)


def _line(text: str) -> str:
    """Return text that may come from anywhere as part of one line, which does nothing to a terminal."""
    if len(text) > LONGEST:
        text = f"{text[: LONGEST - 100]} … {text[-97:]}"
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)


class ContentError(Exception):
    """The content cannot be used; carries every problem found, sorted."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


class UsageError(Exception):
    """The command was asked for something it cannot do; the text says what."""


class BuildError(Exception):
    """A tool the build depends on failed; the text is what it said."""


def complaint(error: OSError) -> str:
    """Return one plain line for what the system refused."""
    if isinstance(error, shutil.Error) and error.args and isinstance(error.args[0], list):
        # `copytree` collects what went wrong, file by file, as text.
        text = str(error.args[0][0][-1])
        said = re.fullmatch(r"\[Errno (\d+)\] (.*?): '(.*)'", text)
        return complaint(OSError(int(said[1]), said[2], said[3])) if said else text
    name = error.filename
    where = "" if name is None else os.fsdecode(name) if isinstance(name, (str, bytes)) else ""
    reason = (error.strerror or str(error)).lower()
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        reason = reason.replace("left on device", "left on the device")
        return f"{reason}: {where}" if where else reason
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        hidden = Path(where).exists() and not os.access(where, os.R_OK)
        return f"cannot {'read' if hidden else 'write'} {where or 'a file'}: {reason}"
    return f"{where}: {reason}" if where else reason


def nearest(word: str, valid: Iterable[str]) -> str:
    """Return a hint naming the valid word closest to `word`, or all of a few."""
    choices = sorted(valid)
    close = get_close_matches(word, choices, n=1, cutoff=0.6)
    if close:
        return f"did you mean '{close[0]}'?"
    if 0 < len(choices) <= 30:
        return "use one of: " + ", ".join(choices)
    return ""


def unknown(what: str, word: str, valid: Iterable[str], where: str = "") -> str:
    """Return one sentence that says there is no such thing somewhere, and names those it may be meant for."""
    names = {one.casefold(): one for one in sorted(valid)}
    close = [f"'{names[one]}'" for one in get_close_matches(word.casefold(), names, n=3)]
    *others, last = close or [""]
    guess = f"{', '.join(others)} or {last}" if others else last
    text = f"there is no {what} '{_line(word)}'" + (f" in {where}" if where else "")
    return f"{text}; did you mean {guess}?" if close else text
