from abc import ABC, abstractmethod

class Exporter(ABC):
    @abstractmethod
    def line(self, row):
        return ", ".join(row)

class Plain(Exporter):
    pass

class Loud(Exporter):
    def line(self, row):
        return super().line(row).upper()

print("Plain still lacks:", *Plain.__abstractmethods__)
print("Loud:", Loud().line(["Ada", "London"]))
