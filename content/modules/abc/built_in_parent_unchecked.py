from abc import ABC, abstractmethod
from collections import UserDict

class Saved(ABC):
    @abstractmethod
    def save(self): ...

for parent in (dict, UserDict):
    try:
        print(parent.__name__, type("Settings", (parent, Saved), {})())
    except TypeError:
        print(parent.__name__, "- refused, save is missing")
