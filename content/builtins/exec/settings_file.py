import traceback
from pathlib import Path

path = Path("settings.py")
path.write_text('NAME = "shop"\nHOURS = range(9, 18)\nTIMEOUT = 2 * 60\n')


def load(path):
    names = {"__file__": str(path)}  # as in a module
    exec(compile(path.read_bytes(), path.name, "exec"), names)
    return {key: value for key, value in names.items() if key[0] != "_"}


print(load(path))

path.write_text("NAME = shop\n")
try:
    load(path)
except NameError as error:
    place = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{place.filename}, line {place.lineno}: {error}")
