# set-up: two files
from pathlib import Path

Path("monday.txt").write_text("tea 3\nrice 1\n", encoding="utf-8")
Path("tuesday.txt").write_text("salt 2\n", encoding="utf-8")
# end of set-up
import fileinput

names = ["monday.txt", "tuesday.txt"]
with fileinput.input(files=names, encoding="utf-8") as lines:
    for line in lines:
        if lines.isfirstline():
            print(f"== {lines.filename()}")
        place = f"{lines.lineno()} ({lines.filelineno()} in file)"
        print(f"{place:14} {line.rstrip()}")
