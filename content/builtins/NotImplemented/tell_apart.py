class Exporter:
    def header(self):
        return NotImplemented

    def body(self):
        raise NotImplementedError(f"{type(self).__name__} needs body()")


class CsvExporter(Exporter):
    pass


print("header:", CsvExporter().header())
try:
    CsvExporter().body()
except NotImplementedError as error:
    print("body:  ", error)
try:
    raise NotImplemented
except TypeError as error:
    print("raise: ", error)
try:
    raise NotImplemented("needs body()")
except TypeError as error:
    print("called:", error)
