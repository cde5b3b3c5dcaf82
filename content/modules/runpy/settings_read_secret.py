import json
import runpy
from pathlib import Path

key = "rain-coat-7"
Path("skin.conf").write_text("import __main__; print(__main__.key)")
print("settings in Python:")
runpy.run_path("skin.conf")
print("settings in JSON:")
print(json.loads('{"width": 960}'))
