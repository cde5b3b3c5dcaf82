import os
from pathlib import Path

Path("app.conf").write_text("port = 80\nportal = shop\n", encoding="utf-8")

with (
    open("app.conf", encoding="utf-8") as old,
    open("app.conf.new", "w", encoding="utf-8") as new,
):
    for line in old:
        name, _, value = line.partition("=")
        new.write("port = 8080\n" if name.strip() == "port" else line)

os.replace("app.conf.new", "app.conf")
print(Path("app.conf").read_text(encoding="utf-8"), end="")
