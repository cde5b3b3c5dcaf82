# set-up: a module that is edited after its import, and a file to load
from pathlib import Path

Path("plugin-7.py").write_text("name = 'Plugin 7'\n")
Path("settings.py").write_text("level = 'info'\n")
import settings

Path("settings.py").write_text("level = 'debug'  # edited\n")
# end of set-up
import importlib
import importlib.util
import sys
from importlib.machinery import SourceFileLoader

import settings

importlib.reload(settings)  # was imp.reload(settings)
print("reloaded:", settings.level)

# was imp.load_source("plugin", "plugin-7.py")
loader = SourceFileLoader("plugin", "plugin-7.py")  # whatever its ending
spec = importlib.util.spec_from_loader("plugin", loader)
plugin = importlib.util.module_from_spec(spec)
sys.modules["plugin"] = plugin
spec.loader.exec_module(plugin)
print("loaded:", plugin.name)
