# set-up: a log
from pathlib import Path

Path("web.log").write_text("GET /\nERROR timeout\n", encoding="utf-8")
# end of set-up
import fileinput
import io
import sys


def find_errors():
    with fileinput.input(encoding="utf-8") as lines:
        for line in lines:
            if "ERROR" in line:
                print(f"{lines.filename()}: {line.rstrip()}")


sys.argv = ["find_errors.py", "web.log"]
find_errors()

sys.argv = ["find_errors.py"]  # no names: read what is piped in
sys.stdin = io.StringIO("INFO start\nERROR disk full\n")
find_errors()
