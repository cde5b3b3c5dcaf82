import os
from pathlib import Path

Path("app.conf").write_text("port = 80\nname = shop\n", encoding="utf-8")

with (
    open("app.conf", encoding="utf-8") as old,
    open("app.conf.new", "w", encoding="utf-8") as new,
):
    for line in old:
        new.write("port = 8080\n" if line.startswith("port") else line)

os.replace("app.conf.new", "app.conf")
print(Path("app.conf").read_text(encoding="utf-8"), end="")
