import sys
from modulefinder import ModuleFinder
from pathlib import Path

Path("report.py").write_text("import bisect\nimport charts\nimport lodgings\n")
Path("charts.py").write_text('''
import quick_plots
try:
    import fast_colours
except ImportError:
    fast_colours = None
''')

finder = ModuleFinder(path=[".", *sys.path])
finder.run_script("report.py")

for name in finder.any_missing():
    users = ", ".join(sorted(finder.badmodules[name]))
    print(f"{name:13} imported by {users}")
