from abc import ABC, abstractmethod

class Exporter(ABC):
    @abstractmethod
    def line(self, row): ...

class Broken(Exporter):
    line = None

try:
    Broken().line(["Ada"])
except TypeError as error:
    print("made, but:", error)
