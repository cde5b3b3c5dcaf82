from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Folder:
    name: str
    parent: Folder | None = None

    def child(self, name: str) -> Folder:
        return Folder(name, self)

    def path(self) -> str:
        return f"{self.parent.path()}/{self.name}" if self.parent else self.name


print(Folder("photos").child("2026").child("oslo").path())
for name, hint in Folder.__annotations__.items():
    print(f"{name:7} {hint!r}")
