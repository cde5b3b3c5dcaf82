# set-up: two reports
from pathlib import Path

Path("ann.txt").write_text("Report of Ann\nAll is well.\n", encoding="utf-8")
Path("cem.txt").write_text("Report of Cem\nNothing new.\n", encoding="utf-8")
# end of set-up
import fileinput
import io


def forgiving(name, mode):
    try:
        return open(name, mode, encoding="utf-8")
    except FileNotFoundError:
        print(f"{name}: missing")
        return io.StringIO()


names = ["ann.txt", "ben.txt", "cem.txt"]
with fileinput.input(files=names, openhook=forgiving) as lines:
    for line in lines:
        print(f"{lines.filename()}: {line.rstrip()}")
        lines.nextfile()
