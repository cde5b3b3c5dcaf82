from modulefinder import ModuleFinder
from pathlib import Path

Path("report.py").write_text("import json\nimport prices\n")
Path("prices.py").write_text("tea = 3\n")
finder = ModuleFinder()
finder.run_script("report.py")
print("more than 30 modules:", len(finder.modules) > 30)
finder = ModuleFinder(path=["."])
finder.run_script("report.py")
print(sorted(finder.modules), sorted(finder.badmodules))
