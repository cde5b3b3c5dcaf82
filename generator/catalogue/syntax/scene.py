"""What there is to see where a YAML parser gave up, and what is made of it."""

from __future__ import annotations

from dataclasses import dataclass, field

import yaml


@dataclass(frozen=True)
class Slip:
    """What is wrong, where, and what to write; lines and columns count from one."""

    line: int
    column: int
    message: str
    hint: str


@dataclass
class Scene:
    """The place: the lines, the parser's words and the tokens before it gave up."""

    lines: list[str]
    error: yaml.MarkedYAMLError
    tokens: list[yaml.Token] = field(default_factory=list)

    @property
    def place(self) -> tuple[int, int]:
        """Return line and column at which the parser gave up, counted from zero."""
        mark = self.error.problem_mark or self.error.context_mark
        return (mark.line, mark.column) if mark else (0, 0)

    @property
    def line(self) -> str:
        """Return the line at which the parser gave up."""
        return self.text(self.place[0])

    @property
    def last(self) -> yaml.Token | None:
        """Return the token before that place."""
        before = [token for token in self.tokens if end(token) <= self.place]
        return next((one for one in reversed(before) if end(one) > start(one)), None)

    def text(self, index: int) -> str:
        """Return a line, or nothing after the last."""
        return self.lines[index] if index < len(self.lines) else ""

    def before(self, index: int) -> int | None:
        """Return the index of the last line above that is neither blank nor a comment."""
        above = range(index - 1, -1, -1)
        return next((one for one in above if self.lines[one].strip()[:1] not in ("", "#")), None)


def start(token: yaml.Token) -> tuple[int, int]:
    """Return line and column at which a token begins, counted from zero."""
    return token.start_mark.line, token.start_mark.column


def end(token: yaml.Token) -> tuple[int, int]:
    """Return line and column at which a token ends, counted from zero."""
    return token.end_mark.line, token.end_mark.column
