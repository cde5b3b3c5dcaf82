# set-up: two files, one of them with a mistake
from pathlib import Path

Path("shop_settings.py").write_text(
    'NAME = "shop"\nHOURS = range(9, 18)\nTIMEOUT = 2 * 60\n'
)
Path("bad_settings.py").write_text("NAME = shop\n")
# end of set-up
import traceback
from pathlib import Path


def load(path):
    names = {"__file__": str(path)}  # as in a module
    exec(compile(path.read_bytes(), path.name, "exec"), names)
    return {key: value for key, value in names.items() if key[0] != "_"}


print(load(Path("shop_settings.py")))
try:
    load(Path("bad_settings.py"))
except NameError as error:
    place = traceback.extract_tb(error.__traceback__)[-1]
    print(f"{place.filename}, line {place.lineno}: {error}")
