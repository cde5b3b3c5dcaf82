import linecache
import traceback

source = "def share(total, people):\n    return total / people\n"
name = "<template invoice>"
linecache.cache[name] = (len(source), None, source.splitlines(True), name)

names = {}
exec(compile(source, name, "exec"), names)
try:
    names["share"](90, 0)
except ZeroDivisionError as error:
    place = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{place.filename}, line {place.lineno}, in {place.name}")
    print("   ", place.line)
