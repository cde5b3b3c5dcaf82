# set-up: modules in the folder
import sys
from pathlib import Path

Path("shop").mkdir()
Path("shop/__init__.py").write_text("print('shop runs')\n")
Path("shop/prices.py").write_text("print('prices runs')\n")
sys.path.insert(0, str(Path.cwd()))
# end of set-up
import sys
from importlib.util import find_spec, module_from_spec

for register in (False, True):
    spec = find_spec("shop")
    module = module_from_spec(spec)
    if register:
        sys.modules["shop"] = module
    spec.loader.exec_module(module)
    import shop
    print("the same module:", shop is module)
    del sys.modules["shop"]
