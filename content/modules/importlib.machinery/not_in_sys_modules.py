# set-up: a module in a file, and a way to load it by hand
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path

Path("shop.py").write_text("class Order: pass\n")
spec = spec_from_loader("shop", SourceFileLoader("shop", "shop.py"))
shop = module_from_spec(spec)
# end of set-up
import pickle
import sys

for register in (False, True):
    if register:
        sys.modules["shop"] = shop
    spec.loader.exec_module(shop)
    try:
        print(len(pickle.dumps(shop.Order())) > 0)
    except pickle.PicklingError:
        print("PicklingError")
