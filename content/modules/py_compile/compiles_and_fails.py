import py_compile
import runpy
from pathlib import Path

Path("tide.py").write_text("import moon_tables\nprint(hight)\n")
print("compiled:", py_compile.compile("tide.py") is not None)
try:
    runpy.run_path("tide.py")
except ModuleNotFoundError as error:
    print("ModuleNotFoundError:", error)
