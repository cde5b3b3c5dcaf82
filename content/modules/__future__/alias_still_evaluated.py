from __future__ import annotations

from typing import Optional

def move(folder: Folder | None): ...

print("annotation:", repr(move.__annotations__["folder"]))
try:
    Parent = "Folder" | None
except TypeError as error:
    print("alias:", error)
Parent = Optional["Folder"]
print("with Optional there is no error")
