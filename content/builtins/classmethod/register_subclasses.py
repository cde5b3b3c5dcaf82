class Exporter:
    formats = {}

    def __init_subclass__(cls, ending, **others):
        super().__init_subclass__(**others)
        cls.formats[ending.lower()] = cls

    @classmethod
    def for_file(cls, name):
        ending = str(name).rpartition(".")[2].lower()
        if ending not in cls.formats:
            raise ValueError(f"no exporter for {name!r}")
        return cls.formats[ending]()


class CsvExporter(Exporter, ending="csv"):
    pass


class JsonExporter(Exporter, ending="json"):
    pass


for name in ("sales.json", "sales.CSV"):
    print(f"{name:10} {type(Exporter.for_file(name)).__name__}")
print([cls.__name__ for cls in Exporter.__subclasses__()])
