# set-up: a file of that name in the folder
import sys
from pathlib import Path

sys.path.insert(0, str(Path.cwd()))
Path("__main__.py").write_text("print('the file runs')\n")
# end of set-up
import runpy
import sys

import __main__

print("the running program:", __main__ is sys.modules[__name__])
runpy.run_path("__main__.py")
