import os
import sysconfig
from pathlib import Path

stdlib = Path(sysconfig.get_path("stdlib"))
print("csv.py lies in stdlib:", (stdlib / "csv.py").exists())
for key in ["purelib", "scripts", "include"]:
    folder = sysconfig.get_path(key)
    print(f"{key:8} absolute:", os.path.isabs(folder))

print("all keys:", *sorted(sysconfig.get_path_names())[:4], "...")
try:
    sysconfig.get_path("downloads")
except KeyError as error:
    print("no such key:", error)
