# set-up: a file with a fault
from pathlib import Path

text = "host = localhost\nport 8080\ndebug = no\n"
Path("settings.ini").write_text(text, encoding="utf-8")
# end of set-up
with open("settings.ini", encoding="utf-8") as lines:
    for number, line in enumerate(lines, start=1):
        mark = "!" if line.strip() and "=" not in line else " "
        print(f"{mark} {number}: {line.rstrip()}")
