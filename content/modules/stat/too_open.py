# set-up: three files
from pathlib import Path

for name, mode in (("key.pem", 0o600), ("key.bak", 0o640), ("todo", 0o666)):
    Path(name).touch()
    Path(name).chmod(mode)
# end of set-up
import stat
from pathlib import Path

for path in (Path("key.pem"), Path("key.bak"), Path("todo")):
    mode = path.stat().st_mode
    if mode & stat.S_IWOTH:
        answer = "anybody can change it"
    elif mode & (stat.S_IRWXG | stat.S_IRWXO):
        answer = "others can use it"
    else:
        answer = "private"
    print(f"{stat.filemode(mode)} {path.name:8} {answer}")
