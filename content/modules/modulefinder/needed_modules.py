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
    Path("project", name).parent.mkdir(parents=True, exist_ok=True)
    Path("project", name).write_text(text)
# end of set-up
from modulefinder import ModuleFinder
from pathlib import Path

script = Path("project/orders.py")
project = script.parent  # where Python looks for imports
finder = ModuleFinder(path=[str(project)])
finder.run_script(str(script))
places = [module.__file__ for module in finder.modules.values()]
used = {Path(place).resolve() for place in places if place}
for path in sorted(project.rglob("*.py")):
    known = path.resolve() in used
    name = path.relative_to(project).as_posix()
    print(f"{name:20}", "needed" if known else "not needed")
