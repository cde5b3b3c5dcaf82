import importlib.util

for name in ("json", "jsonn", "xml.etree.ElementTree"):
    spec = importlib.util.find_spec(name)
    print(f"{name:<22} {'found' if spec else 'not found'}")

try:
    importlib.util.find_spec("nowhere.module")
except ModuleNotFoundError as error:
    print("parent is missing:", error.name)
