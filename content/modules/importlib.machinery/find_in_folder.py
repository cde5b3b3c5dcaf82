# set-up: two versions of a module
from pathlib import Path

for release, rate in (("2025", 0.19), ("2026", 0.21)):
    Path(release).mkdir()
    Path(release, "tariff.py").write_text(f"rate = {rate}\n")
# end of set-up
from importlib.machinery import PathFinder
from importlib.util import module_from_spec


def load(name, folder):
    spec = PathFinder.find_spec(name, [str(folder)])
    if spec is None or spec.loader is None:
        raise ModuleNotFoundError(f"no {name} in {folder}", name=name)
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


old, new = load("tariff", "2025"), load("tariff", "2026")
print("rates:", old.rate, new.rate)
try:
    load("tariff", "2027")
except ModuleNotFoundError as error:
    print(error)
print("sys, looked for in a folder:", PathFinder.find_spec("sys", ["2026"]))
