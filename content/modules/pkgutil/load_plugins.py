# set-up: a package with plugins, one of them broken
from pathlib import Path

Path("exporters").mkdir(exist_ok=True)
Path("exporters/__init__.py").touch()
for name, source in {
    "as_csv.py": "def export(row): return ','.join(row)",
    "as_wiki.py": "def export(row): return '| ' + ' | '.join(row)",
    "as_sheet.py": "import a_library_not_installed_here",
    "tools.py": "raise RuntimeError('never loaded')",
}.items():
    Path("exporters", name).write_text(source)
# end of set-up
import importlib
import pkgutil

import exporters

for found in pkgutil.iter_modules(exporters.__path__, "exporters."):
    if not found.name.startswith("exporters.as_"):
        continue
    try:
        plugin = importlib.import_module(found.name)
        line = plugin.export(["Oslo", "1624"])
    except (Exception, SystemExit) as error:  # a plugin may fail in any way
        line = error
    print(f"{found.name:19} {line}")
