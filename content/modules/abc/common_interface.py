from abc import ABC, abstractmethod


class Storage(ABC):
    @abstractmethod
    def read(self, key): ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Storage and callable(getattr(other, "read", None)):
            return True
        return NotImplemented


class Memory:
    def read(self, key):
        return {"motto": "less is more"}[key]


class Printer:
    pass


print("has the method:", isinstance(Memory(), Storage))
print("has not:       ", isinstance(Printer(), Storage))

Storage.register(Printer)
print("registered:    ", isinstance(Printer(), Storage))
print("checked?       ", hasattr(Printer, "read"))
