from modulefinder import ModuleFinder
from pathlib import Path

Path("environment").mkdir()
Path("environment/pricing.py").write_text("tea = 3\n")
Path("report.py").write_text("import pricing\n")
for finder in (ModuleFinder(), ModuleFinder(path=["environment"])):
    finder.run_script("report.py")
    print("found:", "pricing" in finder.modules)
