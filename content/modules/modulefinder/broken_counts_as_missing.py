from modulefinder import ModuleFinder
from pathlib import Path

Path("prices.py").write_text("tea = = 3\n")
Path("report.py").write_text("import prices\n")
finder = ModuleFinder(path=["."])
finder.run_script("report.py")
print("missing:", list(finder.badmodules))
try:
    finder.run_script("prices.py")
except SyntaxError:
    print("as the script: SyntaxError")
