# set-up: a program to profile
from pathlib import Path

Path("import_data.py").write_text("""\
import time
def parse_row(line):
    return [int(part) for part in line.split(",")]
end = time.monotonic() + 0.5
while time.monotonic() < end:
    parse_row("3,5,8,13")
""")
# end of set-up
import subprocess
import sys
from pathlib import Path
from profiling import sampling


def profiler(*arguments):
    command = [sys.executable, "-m", sampling.__name__, *arguments]
    subprocess.run(command, capture_output=True, check=True)


profiler("run", "--binary", "-o", "run.bin", "import_data.py")
profiler("replay", "--flamegraph", "-o", "flames.html", "run.bin")
profiler("replay", "--gecko", "-o", "firefox.json", "run.bin")

page = Path("flames.html").read_text(encoding="utf-8")
print("a web page:", "<html" in page)
print("it shows parse_row:", "parse_row" in page)
print("needs the network:", "<script src=" in page)
print("for Firefox:", Path("firefox.json").stat().st_size > 1000)
