from collections.abc import Callable
from typing import Any, Self


class Report:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def add(self, line: object) -> Self:
        self.lines.append(str(line))
        return self

    def show(self, style: Callable[[str], str] = str.upper) -> str:
        return " / ".join(style(line) for line in self.lines)


class Draft(Report):
    pass


def build(kind: type[Report], **settings: Any) -> Report:
    return kind().add(f"{len(settings)} settings").add(42)


report = build(Draft, colour="red", size=3)
print(type(report).__name__, "|", report.show())
print(report.show(lambda line: f"<{line}>"))
