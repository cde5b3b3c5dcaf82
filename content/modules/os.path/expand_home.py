# set-up: what the system usually sets
import os

os.environ["HOME"] = "/home/ann"
os.environ["PROJECT"] = "atlas"
# end of set-up
import os.path

for path in ("~", "~/notes.txt", "~/$PROJECT/app.py", "${UNSET}/app.py"):
    full = os.path.expandvars(os.path.expanduser(path))
    print(f"{path:18} -> {full}")

try:
    open("~/notes.txt", encoding="utf-8")
except FileNotFoundError as error:
    print("without expanding:", error.strerror)
