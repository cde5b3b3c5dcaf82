from typing import Protocol


class Exporter(Protocol):
    def write(self, rows: tuple[str, ...]) -> int: ...


def todo(prices):
    ...


class CsvExporter:
    def write(self, rows):
        return len(",".join(rows))


exporter: Exporter = CsvExporter()
print("written:", exporter.write(("tea", "mug")))
print("todo returns", todo([1, 2]))
print(... is Ellipsis, type(...).__name__, repr(...), bool(...))
