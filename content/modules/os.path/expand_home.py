import os
import os.path

os.environ["HOME"] = "/home/ann"  # usually set by the system
os.environ["PROJECT"] = "atlas"

for path in ("~", "~/notes.txt", "~/$PROJECT/app.py", "${UNSET}/app.py"):
    full = os.path.expandvars(os.path.expanduser(path))
    print(f"{path:18} -> {full}")

try:
    open("~/notes.txt", encoding="utf-8")
except FileNotFoundError as error:
    print("without expanding:", error.strerror)
