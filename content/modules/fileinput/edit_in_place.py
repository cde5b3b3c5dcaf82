# set-up: a file of settings
from pathlib import Path

config = Path("app.ini")
config.write_text("# server\nhost = old.test\nport = 80\n", encoding="utf-8")
# end of set-up
import fileinput

with fileinput.input(
    "app.ini", inplace=True, backup=".bak", encoding="utf-8"
) as lines:
    for line in lines:
        if line.startswith("#"):
            continue  # not printed, so it is removed
        print(line.replace("old.test", "new.test"), end="")

print("now:   ", config.read_text(encoding="utf-8").splitlines())
print("before:", Path("app.ini.bak").read_text(encoding="utf-8").splitlines())
