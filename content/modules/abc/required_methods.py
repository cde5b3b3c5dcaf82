from abc import ABC, abstractmethod


class Exporter(ABC):
    def save(self, rows):
        return "\n".join(self.line(row) for row in rows) + self.ending

    @abstractmethod
    def line(self, row):
        """Return one row as text."""

    @property
    @abstractmethod
    def ending(self):
        """Text after the last row."""


class Tabs(Exporter):
    ending = "\n"

    def line(self, row):
        return "\t".join(row)


class Unfinished(Exporter):
    ending = ""


print(repr(Tabs().save([("Ada", "London"), ("Ben", "Bath")])))
try:
    Unfinished()
except TypeError:
    print("still missing:", sorted(Unfinished.__abstractmethods__))
