# set-up: a file of settings
from pathlib import Path

Path("app.conf").write_text(
    "port = 80\nportal = shop\ndebug = yes\n", encoding="utf-8"
)
# end of set-up
import os
import shutil
from pathlib import Path

with (
    open("app.conf", encoding="utf-8-sig") as old,
    open("app.conf.new", "w", encoding="utf-8") as new,
):
    shutil.copymode("app.conf", "app.conf.new")
    for line in old:
        name = line.partition("=")[0].strip()
        if name == "debug":
            continue  # this line is left out
        new.write("port = 8080\n" if name == "port" else line)

os.replace("app.conf.new", "app.conf")
print(Path("app.conf").read_text(encoding="utf-8"), end="")
