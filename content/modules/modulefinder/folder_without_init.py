from modulefinder import ModuleFinder
from pathlib import Path

Path("shop").mkdir()
Path("shop/prices.py").write_text("tea = 3\n")
Path("report.py").write_text("import shop.prices\n")
for _ in range(2):
    try:
        (finder := ModuleFinder(path=["."])).run_script("report.py")
        print("found:", "shop.prices" in finder.modules)
    except AttributeError as error:
        print("AttributeError:", error)
    Path("shop/__init__.py").touch()
