import importlib
import json
import pkgutil

for package in (json, importlib):
    print(package.__name__)
    for found in pkgutil.iter_modules(package.__path__):
        if not found.name.startswith("_"):
            kind = "package" if found.ispkg else "module"
            print(f"  {kind:8} {found.name}")

print("no such folder:", list(pkgutil.iter_modules(["modules"])))
try:
    list(pkgutil.iter_modules("json"))
except ValueError as error:
    print("ValueError:", error)
