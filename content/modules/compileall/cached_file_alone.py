import compileall
from importlib import import_module
from pathlib import Path

for legacy, name in {False: "rates", True: "prices"}.items():
    Path(f"{name}.py").write_text("EURO = 1.08")
    compileall.compile_file(f"{name}.py", quiet=1, legacy=legacy)
    Path(f"{name}.py").unlink()
    try:
        print(name, import_module(name).EURO)
    except ModuleNotFoundError as error:
        print(error)
