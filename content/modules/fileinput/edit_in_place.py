# set-up: a file of settings
from pathlib import Path

Path("app.ini").write_text(
    "# server\nhost = old.test\nport = 80\n", encoding="utf-8"
)
# end of set-up
import fileinput
from pathlib import Path

with fileinput.input(
    "app.ini", inplace=True, backup=".bak", encoding="utf-8"
) as lines:
    for line in lines:
        if line.startswith("#"):
            continue  # not printed, so it is removed
        print(line.replace("old.test", "new.test"), end="")

print("now:   ", Path("app.ini").read_text(encoding="utf-8").splitlines())
print("before:", Path("app.ini.bak").read_text(encoding="utf-8").splitlines())
