# set-up: a project
from pathlib import Path

files = {
    "orders.py": "import sys, shop.prices\nraise SystemExit('not run')\n",
    "shop/__init__.py": "",
    "shop/prices.py": "from . import tax\nfrom decimal import Decimal\n",
    "shop/tax.py": "def rate():\n    import shop.countries\n",
    "shop/countries.py": "RATES = {'at': 20}\n",
    "shop/old_prices.py": "import shop.tax\n",
}
for name, text in files.items():
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(text)
# end of set-up
import os
from modulefinder import ModuleFinder
from pathlib import Path

script = "orders.py"  # its folder is where Python looks for imports
finder = ModuleFinder(path=[str(Path(script).parent)])
finder.run_script(script)
places = [module.__file__ for module in finder.modules.values()]
used = {os.path.relpath(place) for place in places if place}
for name in sorted(files):
    known = os.path.normpath(name) in used
    print(f"{name:20}", "needed" if known else "not needed")
