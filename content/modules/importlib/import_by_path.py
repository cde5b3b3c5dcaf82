import importlib.util
import sys
from pathlib import Path

Path("plugins").mkdir()
Path("plugins/price-list.py").write_text("prices = {'tea': 2.5}\n")


def load_file(name, path):
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


price_list = load_file("price_list", "plugins/price-list.py")
print(price_list.__name__, price_list.prices)
