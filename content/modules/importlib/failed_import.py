# set-up: a module that needs another one
from pathlib import Path

Path("exporter.py").write_text("import library_nobody_has\n")
# end of set-up
import importlib

for name in ("exporter", "importer", "json"):
    try:
        module = importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name == name:
            print(f"{name}: there is no such plugin")
        else:
            print(f"{name}: needs {error.name}, which is not installed")
    except (Exception, SystemExit) as error:  # it is there, but fails
        print(f"{name}: fails with {type(error).__name__}")
    else:
        print(f"{name}: loaded")
