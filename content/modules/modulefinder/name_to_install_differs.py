# set-up: an installed distribution whose import name differs from its own
import sys
from pathlib import Path

site = Path("packages")
about = site / "PyYAML-6.0.dist-info"
about.mkdir(parents=True)
(site / "yaml.py").touch()
(about / "METADATA").write_text("Name: PyYAML\nVersion: 6.0\n")
(about / "top_level.txt").write_text("yaml\n")
sys.path.append("packages")
Path("report.py").write_text("import yaml\n")
# end of set-up
from importlib.metadata import packages_distributions
from modulefinder import ModuleFinder

finder = ModuleFinder(path=["packages"])
finder.run_script("report.py")
for name in finder.modules.keys() - {"__main__"}:
    print(name, "is installed as", set(packages_distributions()[name]))
