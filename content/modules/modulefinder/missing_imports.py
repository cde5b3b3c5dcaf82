# set-up: a script and a module that it imports
from pathlib import Path

Path("report.py").write_text("import os.path\nimport charts\nimport lodgings\n")
Path("charts.py").write_text('''
import quick_plots
try:
    import fast_colours
except ImportError:
    fast_colours = None
''')
# end of set-up
from importlib.util import find_spec
from modulefinder import ModuleFinder
from pathlib import Path

script = "report.py"  # the finder reads its folder alone
finder = ModuleFinder(path=[str(Path(script).parent)])
finder.run_script(script)

for name in finder.any_missing():
    top = name.partition(".")[0]
    if top in finder.modules or find_spec(top) is None:
        users = ", ".join(sorted(finder.badmodules[name]))
        print(f"{name:13} imported by {users}")
