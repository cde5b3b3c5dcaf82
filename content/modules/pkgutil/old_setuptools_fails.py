import pkgutil
from importlib.util import find_spec

try:
    pkgutil.ImpImporter
except AttributeError as error:
    print("AttributeError:", error)
print(find_spec("json").name, find_spec("jason"))
